extension Sequence where Element == Inline {
  /// The plain text with each note in brackets after the word that it belongs to: for prose in
  /// formats without notes.
  package var textWithNotes: String {
    var text = ""
    addText(to: &text)
    return text
  }

  private func addText(to text: inout String) {
    for inline in self {
      switch inline {
      case .text, .code, .badge, .day, .abbreviation, .softBreak, .lineBreak:
        text += inline.plainText
      case .emphasis(let content), .strong(let content), .link(_, let content):
        content.addText(to: &text)
      case .note(let content):
        if let last = text.last, !last.isWhitespace { text += " " }
        text += "("
        content.addText(to: &text)
        text += ")"
      }
    }
  }
}

extension [Inline] {
  /// The line without its notes, and the notes in order.
  package var apartFromNotes: (line: [Inline], notes: [Inline]) {
    guard hasNote else { return (self, []) }
    var line: [Inline] = []
    var notes: [Inline] = []
    for inline in self {
      switch inline {
      case .text, .code, .badge, .day, .abbreviation, .softBreak, .lineBreak:
        line.appendMerging(inline)
      case .note: notes.append(inline)
      case .emphasis(let content):
        let parts = content.apartFromNotes
        line.append(.emphasis(parts.line))
        notes += parts.notes
      case .strong(let content):
        let parts = content.apartFromNotes
        line.append(.strong(parts.line))
        notes += parts.notes
      case .link(let destination, let content):
        let parts = content.apartFromNotes
        line.append(.link(destination: destination, parts.line))
        notes += parts.notes
      }
    }
    return (line, notes)
  }
}
