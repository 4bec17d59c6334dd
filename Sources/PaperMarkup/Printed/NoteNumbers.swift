/// The numbers of the notes of a document, in the order of first use. Notes with the same text
/// share a number.
package struct NoteNumbers: Sendable {
  /// The content of each note, in the order of the numbers.
  package private(set) var notes: [[Inline]] = []
  private var numbers: [[Inline]: Int] = [:]
  /// The number of notes that are gathered before the end.
  private var gathered = 0

  package static let none = NoteNumbers([])

  /// Numbers the notes of blocks.
  package init(_ blocks: [Block]) { add(blocks) }

  package var isEmpty: Bool { notes.isEmpty }

  /// The number of a note, from 1; nil if the note is not in the blocks. Its content must be
  /// tidied.
  package func number(of note: [Inline]) -> Int? { numbers[note] }

  mutating func add(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let line), .heading(_, let line): add(line)
      case .list(let list): for item in list.items { add(item) }
      case .quote(let blocks): add(blocks)
      case .aside(let label, let blocks):
        add(label)
        add(blocks)
      case .fields(let fields):
        for field in fields {
          add(field.label)
          add(field.value)
        }
      case .table(let table):
        add(table.caption)
        for column in table.columns { add(column) }
        for row in table.rows { for cell in row { add(cell) } }
      case .notes(let gathered): self.gathered = max(self.gathered, gathered.notes.upperBound)
      case .picture(let picture): add(picture.caption)
      case .code, .rule, .chart, .contents: break
      }
    }
  }

  /// The positions of the notes that are gathered at no place in the document, but at its end.
  package var rest: Range<Int> { min(gathered, notes.count)..<notes.count }

  private mutating func add(_ line: [Inline]) {
    if line.hasNote { addTidy(line.tidied()) }
  }

  private mutating func addTidy(_ line: [Inline]) {
    for inline in line {
      switch inline {
      case .text, .code, .badge, .day, .abbreviation, .softBreak, .lineBreak, .reference: break
      case .emphasis(let content), .strong(let content), .link(_, let content): addTidy(content)
      case .note(let content):
        guard numbers[content] == nil else { continue }
        notes.append(content)
        numbers[content] = notes.count
      }
    }
  }
}
