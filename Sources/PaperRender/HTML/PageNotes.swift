import PaperMarkup
import PaperModel

/// The notes of a page: numbers references as they are written, and links back to them.
struct PageNotes {
  static let none = PageNotes(.none, words: .none)

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
    bytes.element("sup") {
      $0.element(
        "a",
        [
          "href": .text("#note-\(number)"), "id": .text(id(number, use: uses[number - 1])),
          "role": "doc-noteref", "aria-label": .text(words.note(number)),
        ]
      ) { $0.number(number) }
    }
    return true
  }

  /// Writes the list of the notes that are not gathered before the end of the page.
  /// - Parameter inline: writes the text of the notes.
  func writeList(with inline: InlineHTML, to bytes: inout MarkupBytes) {
    guard !numbers.rest.isEmpty else { return }
    bytes.block(
      "section", ["class": "notes", "role": "doc-endnotes", "aria-labelledby": "notes"]
    ) {
      $0.line("h2", ["id": "notes"], text: words.word(.notes))
      write(numbers.rest, with: inline, to: &$0)
    }
  }

  /// Writes the list of the notes that are gathered at a place.
  func write(_ gathered: GatheredNotes, with inline: InlineHTML, to bytes: inout MarkupBytes) {
    guard !gathered.notes.isEmpty else { return }
    bytes.block("section", ["class": "notes", "aria-label": .text(gathered.label.plainText)]) {
      var label = inline
      $0.line("p") { label.write([.strong(gathered.label)], to: &$0) }
      write(gathered.notes, with: inline, to: &$0)
    }
  }

  /// Writes notes as a list, each with links back to all references to it so far.
  private func write(
    _ positions: Range<Int>, with inline: InlineHTML, to bytes: inout MarkupBytes
  ) {
    var inline = inline
    let start = positions.lowerBound + 1
    bytes.block("ol", ["start": start > 1 ? .number(start) : nil]) {
      for place in positions {
        $0.line("li", ["id": .text("note-\(place + 1)")]) {
          inline.write(numbers.notes[place], to: &$0)
          for use in 0..<uses[place] { writeLink(back: place + 1, use: use + 1, to: &$0) }
        }
      }
    }
  }

  private func writeLink(back number: Int, use: Int, to bytes: inout MarkupBytes) {
    let count = uses[number - 1] > 1 ? "(\(use))" : nil
    bytes.constant(" ")
    bytes.element(
      "a",
      [
        "class": "back", "href": .text("#" + id(number, use: use)), "role": "doc-backlink",
        "aria-label": .text(words.backFromNote(number) + (count.map { " " + $0 } ?? "")),
      ]
    ) {
      // The variation selector after the arrow asks for text and not an emoji.
      $0.constant("↩\u{FE0E}")
      if let count { $0.text("\u{A0}" + count) }
    }
  }

  private func id(_ number: Int, use: Int) -> String {
    use > 1 ? "note-ref-\(number)-\(use)" : "note-ref-\(number)"
  }
}
