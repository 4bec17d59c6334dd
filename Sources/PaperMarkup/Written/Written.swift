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
    package let columns: [[Inline]]
    /// The rows; each has as many cells as there are columns.
    package let rows: [[[Block]]]

    package init(columns: [[Inline]], rows: [[[Block]]]) {
      self.columns = columns
      self.rows = rows
    }
  }
}
