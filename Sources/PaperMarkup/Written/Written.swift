/// What an author wrote: text with structure, in which every inline knows its place in the source.
///
/// It can ask for what is stated elsewhere (`Reference`), and so it is no document yet. A document is
/// made of printed trees (``Block``, ``Inline``), which writers take and which hold no reference:
/// ``Written/Inline/printed(_:)`` makes the one from the other.
package enum Written<Reference: Hashable & Sendable> {
  /// Text within a line.
  package struct Inline: Hashable, Sendable {
    package indirect enum Content: Hashable, Sendable {
      /// Text as it is read, free of any markup.
      case text(String)
      /// Text in a typewriter face.
      case code(String)
      /// The end of a line in the source, which a reader sees as a space.
      case softBreak
      /// A new line that the author asked for.
      case lineBreak
      case emphasis([Inline])
      case strong([Inline])
      case link(destination: String, [Inline])
      /// A note to what stands before it; the words stand elsewhere in the source.
      case note([Inline])
      /// What is looked up when the text is printed.
      case reference(Reference)
    }

    package let content: Content
    /// Where it stands, in UTF-8 offsets of the text that it was read from: code without its backticks,
    /// all else with its signs.
    package let place: Range<Int>

    package init(_ content: Content, at place: Range<Int> = 0..<0) {
      self.content = content
      self.place = place
    }
  }

  /// A piece that stands on lines of its own.
  package indirect enum Block: Hashable, Sendable {
    case paragraph([Inline])
    /// A heading of a level from 1 to 6.
    case heading(level: Int, [Inline])
    case list(List)
    case quote([Block])
    /// Lines that are shown as they are typed; each ends in a line end.
    case code(String)
    case table(Table)
    /// A line across the page.
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
    /// Each has as many cells as there are columns.
    package let rows: [[[Block]]]

    package init(columns: [[Inline]], rows: [[[Block]]]) {
      self.columns = columns
      self.rows = rows
    }
  }
}
