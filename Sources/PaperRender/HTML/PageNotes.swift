import PaperMarkup
import PaperModel

/// The notes of a page: numbers references as they are written, and links back to them.
struct PageNotes {
  static let none = PageNotes(.none, words: PageWords([:]))

  private let numbers: NoteNumbers
  private let words: PageWords
  /// The number of references to each note so far.
  private var uses: [Int]

  init(_ numbers: NoteNumbers, words: PageWords) {
    self.numbers = numbers
    self.words = words
    uses = Array(repeating: 0, count: numbers.notes.count)
  }

  var isEmpty: Bool { numbers.isEmpty }

  /// Writes the reference to a note; false where the note has no number.
  mutating func writeReference(to note: [Inline], _ bytes: inout MarkupBytes) -> Bool {
    guard let number = numbers.number(of: note) else { return false }
    uses[number - 1] += 1
    bytes.markup("<sup><a href=\"#note-")
    bytes.number(number)
    bytes.markup("\" id=\"")
    writeID(number, use: uses[number - 1], to: &bytes)
    bytes.markup("\" role=\"doc-noteref\" aria-label=\"")
    bytes.text(word(.note, number))
    bytes.markup("\">")
    bytes.number(number)
    bytes.markup("</a></sup>")
    return true
  }

  /// Writes the list of notes, each with links back to all references to it.
  /// - Parameter inline: writes the text of the notes.
  func writeList(with inline: InlineHTML, to bytes: inout MarkupBytes) {
    guard !isEmpty else { return }
    var inline = inline
    bytes.markup("<section class=\"notes\" role=\"doc-endnotes\" aria-labelledby=\"notes\">\n")
    bytes.markup("<h2 id=\"notes\">")
    bytes.text(words.word(.notes))
    bytes.markup("</h2>\n<ol>\n")
    for (place, note) in numbers.notes.enumerated() {
      bytes.markup("<li id=\"note-")
      bytes.number(place + 1)
      bytes.markup("\">")
      inline.write(note, to: &bytes)
      for use in 0..<uses[place] { writeLink(back: place + 1, use: use + 1, to: &bytes) }
      bytes.markup("</li>\n")
    }
    bytes.markup("</ol>\n</section>\n")
  }

  private func writeLink(back number: Int, use: Int, to bytes: inout MarkupBytes) {
    let isOneOfSeveral = uses[number - 1] > 1
    bytes.markup(" <a class=\"back\" href=\"#")
    writeID(number, use: use, to: &bytes)
    bytes.markup("\" role=\"doc-backlink\" aria-label=\"")
    bytes.text(word(.backFromNote, number))
    if isOneOfSeveral {
      bytes.markup(" (")
      bytes.number(use)
      bytes.markup(")")
    }
    // The variation selector after the arrow asks for text and not an emoji.
    bytes.markup("\">↩\u{FE0E}")
    if isOneOfSeveral {
      bytes.markup("\u{A0}(")
      bytes.number(use)
      bytes.markup(")")
    }
    bytes.markup("</a>")
  }

  private func writeID(_ number: Int, use: Int, to bytes: inout MarkupBytes) {
    bytes.markup("note-ref-")
    bytes.number(number)
    if use > 1 {
      bytes.markup("-")
      bytes.number(use)
    }
  }

  private func word(_ word: PageWords.Word, _ number: Int) -> String {
    words.word(word).replacing("{{number}}", with: String(number))
  }
}
