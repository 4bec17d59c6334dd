/// The text that an author wrote as a tree in which every inline knows its place in the source.
///
/// It can contain references to what is stated elsewhere (`Reference`), so it is not a document
/// yet. Documents are made of printed trees (``Block``, ``Inline``), which cannot contain
/// references and are the only input of writers: ``Written/Inline/printed(_:)`` converts one into
/// the other.
package enum Written<Reference: Hashable & Sendable> {
  /// Text within a line.
  package struct Inline: Hashable, Sendable {
    package indirect enum Content: Hashable, Sendable {
      /// Text as it is read, free of any markup.
      case text(String)
      /// Code, in a monospaced font.
      case code(String)
      /// A line end in the source, which is displayed as a space.
      case softBreak
      /// A line break requested by the author.
      case lineBreak
      case emphasis([Inline])
      case strong([Inline])
      case link(destination: String, [Inline])
      /// A note on the text before it; its content is elsewhere in the source.
      case note([Inline])
      /// A reference that is resolved when the text is printed.
      case reference(Reference)
    }

    package let content: Content
    /// The place in UTF-8 offsets of the text that it was read from: code without its backticks,
    /// all else with its delimiters.
    package let place: Range<Int>

    package init(_ content: Content, at place: Range<Int> = 0..<0) {
      self.content = content
      self.place = place
    }
  }

  /// A block, which occupies lines of its own.
  package indirect enum Block: Hashable, Sendable {
    case paragraph([Inline])
    /// A heading of a level from 1 to 6.
    case heading(level: Int, [Inline])
    case list(List)
    case quote([Block])
    /// Lines displayed exactly as typed; each ends in a line end.
    case code(String)
    case table(Table)
    case picture(WrittenPicture)
    /// A horizontal rule.
    case rule
  }

  /// A list of items, each made of blocks.
  package struct List: Hashable, Sendable {
    package let marker: PaperMarkup.List.Marker
    package let items: [[Block]]

    package init(marker: PaperMarkup.List.Marker, items: [[Block]]) {
      self.marker = marker
      self.items = items
    }
  }

  /// A table with one row of headers.
  package struct Table: Hashable, Sendable {
    /// What it shows; empty where its author says nothing.
    package let caption: [Inline]
    /// The name by which texts refer to it; nil for none.
    package let name: String?
    package let columns: [[Inline]]
    /// The rows; each has as many cells as there are columns.
    package let rows: [[[Block]]]

    package init(
      caption: [Inline] = [], name: String? = nil, columns: [[Inline]], rows: [[[Block]]]
    ) {
      self.caption = caption
      self.name = name
      self.columns = columns
      self.rows = rows
    }
  }
}

extension Written.Inline {
  /// The text without markup, as a reader sees it: breaks are spaces, and notes are left out.
  /// - Parameter words: returns the words that replace a reference.
  package func plainText(_ words: (Reference) -> String) -> String {
    switch content {
    case .text(let text), .code(let text): text
    case .softBreak, .lineBreak: " "
    case .emphasis(let content), .strong(let content), .link(_, let content):
      content.map { $0.plainText(words) }.joined()
    case .note: ""
    case .reference(let reference): words(reference)
    }
  }

  package static func text(_ text: String) -> Self { Self(.text(text)) }
}

extension Array {
  /// The text without markup; see ``Written/Inline/plainText(_:)``.
  package func plainText<Reference>(_ words: (Reference) -> String) -> String
  where Element == Written<Reference>.Inline {
    map { $0.plainText(words) }.joined()
  }
}

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
    case .reference(let reference): self.init(Content.text(reference.text))
    case .note(let content): self.init(Content.note(content.map(Self.init)))
    }
  }
}
