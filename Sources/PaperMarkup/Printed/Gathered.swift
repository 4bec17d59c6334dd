/// A list of the headings of a document, each with a link to it.
package struct Contents: Hashable, Sendable {
  package struct Heading: Hashable, Sendable {
    package let level: Int
    package let text: String
  }

  /// With more headings than this, of the second and third level together, only those of the second
  /// are listed.
  private static let most = 40

  /// What the list is called.
  package var label: [Inline]
  /// All headings of the document, in order; empty until it is complete.
  package fileprivate(set) var headings: [Heading] = []

  package init(label: [Inline]) { self.label = label }

  /// The levels that are listed: the second and, where there are few of them, the third.
  package var levels: ClosedRange<Int> { Self.levels(ofThose: headings.lazy.map(\.level)) }

  /// The levels that are listed of headings with some levels.
  package static func levels(ofThose levels: some Sequence<Int>) -> ClosedRange<Int> {
    levels.count { $0 == 2 || $0 == 3 } > most ? 2...2 : 2...3
  }
}

/// A place in a document at which notes are gathered. Nothing is printed where there are none.
package struct GatheredNotes: Hashable, Sendable {
  /// What the notes are called.
  package var label: [Inline]
  /// Their positions among the notes of the document, from 0; empty until it is complete.
  package fileprivate(set) var notes = 0..<0

  package init(label: [Inline]) { self.label = label }
}

extension [Block] {
  /// The blocks of a complete document, whose lists of headings and notes know what they list. Linear
  /// in the size of the document.
  package var gathered: [Block] {
    let isNeeded = contains { block in
      switch block {
      case .contents, .notes: true
      default: false
      }
    }
    guard isNeeded else { return self }
    let headings = compactMap { block in
      if case .heading(let level, let line) = block {
        Contents.Heading(level: level, text: line.plainText)
      } else {
        nil
      }
    }
    var numbers = NoteNumbers.none
    var gathered = 0
    return map { block in
      numbers.add([block])
      switch block {
      case .contents(var contents):
        contents.headings = headings
        return .contents(contents)
      case .notes(var notes):
        notes.notes = gathered..<numbers.notes.count
        gathered = numbers.notes.count
        return .notes(notes)
      default: return block
      }
    }
  }
}
