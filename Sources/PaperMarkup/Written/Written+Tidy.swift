extension Array {
  /// Appends an inline; adjacent texts are merged.
  package mutating func appendMerging<Reference>(_ inline: Written<Reference>.Inline)
  where Element == Written<Reference>.Inline {
    switch (last?.content, inline.content) {
    case (.text(let before)?, .text(let text)):
      self[count - 1] = Written<Reference>.Inline(.text(before + text), at: self[count - 1].place)
    case (.code(let before)?, .code(let code)):
      self[count - 1] = Written<Reference>.Inline(.code(before + code), at: self[count - 1].place)
    default: append(inline)
    }
  }

  /// Whether the line contains a note.
  package func hasNote<Reference>() -> Bool where Element == Written<Reference>.Inline {
    contains { inline in
      switch inline.content {
      case .text, .code, .softBreak, .lineBreak, .reference: false
      case .emphasis(let content), .strong(let content), .link(_, let content): content.hasNote()
      case .note: true
      }
    }
  }

  /// The notes of the line, in order.
  package func notes<Reference>() -> Self where Element == Written<Reference>.Inline {
    flatMap { inline -> Self in
      switch inline.content {
      case .text, .code, .softBreak, .lineBreak, .reference: []
      case .emphasis(let content), .strong(let content), .link(_, let content): content.notes()
      case .note: [inline]
      }
    }
  }
}

extension Written.Inline {
  /// Converts a printed inline to one that an author could have written. A badge becomes its word.
  package init(_ inline: Inline) {
    switch inline {
    case .text(let text), .badge(_, let text), .day(let text, _), .abbreviation(let text, _):
      self.init(Content.text(text))
    case .code(let code): self.init(Content.code(code))
    case .softBreak: self.init(Content.softBreak)
    case .lineBreak: self.init(Content.lineBreak)
    case .emphasis(let content): self.init(Content.emphasis(content.map(Self.init)))
    case .strong(let content): self.init(Content.strong(content.map(Self.init)))
    case .link(let destination, let content):
      self.init(Content.link(destination: destination, content.map(Self.init)))
    case .note(let content): self.init(Content.note(content.map(Self.init)))
    }
  }
}
