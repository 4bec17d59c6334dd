import PaperMarkup

/// Builds the footnotes of a document.
struct DocxNotes {
  /// The notes, each as a `w:footnote` element.
  fileprivate var bytes = MarkupBytes()
  /// The links in notes, which belong to a part of its own with its own relationships.
  fileprivate(set) var links = DocxLinks()
  private var numbers: [[Inline]: Int] = [:]

  var isEmpty: Bool { numbers.isEmpty }

  /// The number of a note, in the order of first references, and whether this is the first
  /// reference to it.
  fileprivate mutating func number(of note: [Inline]) -> (number: Int, isNew: Bool) {
    if let number = numbers[note] { return (number, false) }
    numbers[note] = numbers.count + 1
    return (numbers.count, true)
  }

  /// The part with the notes. It begins with the separators that Word requires between text and
  /// notes.
  var part: MarkupBytes {
    var part = MarkupBytes()
    part.part("w:footnotes", withRelationships: true) {
      $0.separator("separator", "w:separator", id: -1)
      $0.separator("continuationSeparator", "w:continuationSeparator", id: 0)
      $0.append(bytes)
    }
    return part
  }
}

extension DocxBody {
  /// Writes the reference to a note and, for the first reference, the note itself. Later references
  /// repeat its number through a field, which Word keeps up to date.
  mutating func note(_ content: [Inline]) {
    let (number, isNew) = notes.number(of: content)
    // No bookmark of a heading has two underscores in a row, so the name is unique.
    let name = "note__\(number)"
    guard isNew else {
      return field(" NOTEREF \(name) \\f \\h ", shown: number) { $0.referenceProperties() }
    }
    // The bookmarks of headings have lower ids.
    bookmark(Self.firstBookmark + number, name) {
      $0.reference { $0.empty("w:footnoteReference", ["w:id": .number(number)]) }
    }
    write(content, as: number)
  }

  private static let firstBookmark = 1_000_000

  private mutating func write(_ content: [Inline], as number: Int) {
    swap(&bytes, &notes.bytes)
    swap(&links, &notes.links)
    element("w:footnote", ["w:id": .number(number)]) {
      $0.element("w:p") {
        $0.element("w:pPr") { $0.property("w:pStyle", .text($0.style.id(.noteText))) }
        $0.reference { $0.empty("w:footnoteRef") }
        $0.plainRun(" ")
        $0.runs(content)
      }
    }
    swap(&bytes, &notes.bytes)
    swap(&links, &notes.links)
  }

  /// Writes a run in the character style of note references.
  private mutating func reference(content: (inout DocxBody) -> Void) {
    element("w:r") {
      $0.referenceProperties()
      content(&$0)
    }
  }

  private mutating func referenceProperties() {
    element("w:rPr") { $0.property("w:rStyle", .text($0.style.id(.noteReference))) }
  }
}

extension MarkupBytes {
  fileprivate mutating func separator(_ type: StaticString, _ name: StaticString, id: Int) {
    element("w:footnote", ["w:type": .constant(type), "w:id": .number(id)]) {
      $0.element("w:p") {
        $0.element("w:pPr") {
          $0.empty("w:spacing", ["w:after": "0", "w:line": "240", "w:lineRule": "auto"])
        }
        $0.element("w:r") { $0.empty(name) }
      }
    }
  }
}
