import PaperMarkup
package import PaperModel

/// A page of a site, as lists of pages and the search know it.
package struct SitePage: Sendable {
  /// What tells it from all other pages of the site.
  package let title: String
  package let date: CalendarDate?
  /// The words of its title and its text, folded, each once, with spaces between them: a site has many
  /// pages, whose words are all kept until the search is written.
  private let text: String

  /// - Parameter place: its place in the site.
  package init(of document: Document, at place: SitePlace) {
    title = place.context.reduce(document.title) { $0.holds($1) ? $0 : "\($0) – \($1)" }
    date = document.date
    var words: Set<String> = []
    func add(_ text: String) {
      for word in FoldedText.fold(text).split(whereSeparator: { !$0.isPartOfWord }) {
        words.insert(String(decoding: word, as: UTF8.self))
      }
    }
    add(title)
    document.blocks.forEachText(add)
    text = words.joined(separator: " ")
  }

  /// The words of its title and its text, folded, each once, in no particular order.
  package var words: [Substring] { text.split(separator: " ") }
}

extension UInt8 {
  /// Whether a byte of folded UTF-8 belongs to a word: a letter or a digit, or part of a character that is
  /// not ASCII.
  fileprivate var isPartOfWord: Bool {
    self >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
