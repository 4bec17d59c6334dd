import PaperMarkup

/// The ids by which headings are linked to: made of their words, so that a link goes on leading to its
/// section when others come before it.
struct HeadingAnchors {
  /// In the order of the headings.
  let ids: [String]

  /// - Parameter withNotes: whether there are notes on the page, which have ids too.
  init(_ blocks: [Block], withNotes: Bool = false) {
    // What the frame of a page calls its own parts. Tables are called `table--1`.
    var taken = ["main": 1, "contents": 1]
    var ids: [String] = []
    for case .heading(_, let line) in blocks {
      let slug = Self.slug(line.plainText)
      // Counts up from the last one, so that a thousand equal headings take a thousand steps. No
      // slug ends in two hyphens and a number.
      let isOfNotes = withNotes && (slug == "notes" || slug.hasPrefix("note-"))
      let number = (taken[slug] ?? (isOfNotes ? 1 : 0)) + 1
      taken[slug] = number
      ids.append(number == 1 ? slug : "\(slug)--\(number)")
    }
    self.ids = ids
  }

  /// Letters and digits in lower case with one hyphen for all between them, without the number that
  /// a heading begins with.
  private static func slug(_ text: String) -> String {
    var slug = ""
    var isNumber = true
    // What is longer tells no more.
    for scalar in text.unicodeScalars.prefix(400) {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        slug += scalar.properties.lowercaseMapping
        if scalar.properties.isAlphabetic { isNumber = false }
      } else if scalar == " " || scalar == "\u{A0}", isNumber {
        slug = ""
      } else if !slug.isEmpty, slug.last != "-" {
        slug += "-"
      }
      if slug.utf8.count > 60 { break }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? "section" : slug
  }
}
