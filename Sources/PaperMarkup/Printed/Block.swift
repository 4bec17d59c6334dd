/// A block of a document, which occupies lines of its own.
package indirect enum Block: Hashable, Sendable {
  case paragraph([Inline])
  /// A heading; `level` is 1 for the title of the document, and 6 at most.
  case heading(level: Int, [Inline])
  case list(List)
  case quote([Block])
  /// Lines displayed exactly as typed; each ends in a line end.
  case code(String)
  case table(Table)
  /// Facts with labels, such as the header of a paper: a description list.
  case fields([Field])
  /// A horizontal rule.
  case rule
  case chart(Chart)
}

/// A list of items, each made of blocks.
package struct List: Hashable, Sendable {
  /// The marker before each item.
  package enum Marker: Hashable, Sendable {
    case bullet
    /// Numbers in a style such as `i)`; `start` is the number of the first item.
    case numbered(NumberingStyle, start: Int)
  }

  package var marker: Marker
  package var items: [[Block]]

  package init(marker: Marker, items: [[Block]]) {
    self.marker = marker
    self.items = items
  }
}

/// A labelled fact, such as "Date: 5th February 2018".
package struct Field: Hashable, Sendable {
  /// The label without a colon.
  package var label: [Inline]
  package var value: [Inline]

  package init(label: [Inline], value: [Inline]) {
    self.label = label
    self.value = value
  }
}

/// A table with one row of headers. Each row has as many cells as there are columns.
package struct Table: Hashable, Sendable {
  package typealias Cell = [Block]

  /// What the table shows; empty if it has no caption.
  package var caption: [Inline]
  /// The header of each column.
  package var columns: [[Inline]]
  package var rows: [[Cell]]
  /// Whether the first cell of each row names the row.
  package var hasRowHeaders: Bool

  /// Makes a table; rows that are too short are filled with empty cells, and rows that are too long
  /// are cut.
  package init(
    caption: [Inline] = [], columns: [[Inline]], rows: [[Cell]], hasRowHeaders: Bool = false
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows.map { row in
      row.count == columns.count
        ? row : columns.indices.map { $0 < row.count ? row[$0] : [] }
    }
    self.hasRowHeaders = hasRowHeaders
  }
}
