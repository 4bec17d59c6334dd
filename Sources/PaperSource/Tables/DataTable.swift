package import PaperModel

/// Rows of fields under a header, from a CSV file or a workbook.
package enum DataTable: Sendable {
  case csv(CSVTable)
  case sheet(SheetTable)
  /// Taken out of somebody's own table.
  case mapped(MappedTable)

  /// The column names as written.
  package var header: [TableField] {
    switch self {
    case .csv(let table): table.header.map(TableField.source)
    case .sheet(let table): table.header
    case .mapped(let table): table.header
    }
  }

  package var rowCount: Int {
    switch self {
    case .csv(let table): table.rows.count
    case .sheet(let table): table.rowCount
    case .mapped(let table): table.rows.count
    }
  }

  /// The row with an index, from 0 and below ``rowCount``.
  package func row(_ index: Int) -> TableRow {
    switch self {
    case .csv(let table): .csv(table.row(index))
    case .sheet(let table): .sheet(table.row(index))
    case .mapped(let table): .mapped(table.rows[index])
    }
  }
}

/// One row of a table.
package enum TableRow: Sendable {
  case csv(CSVRow)
  case sheet(SheetRow)
  case mapped(MappedRow)

  /// The field in a column, counted from 0; nil if it is empty, or if the table has no such column.
  package subscript(column: Int?) -> TableField? {
    switch self {
    case .csv(let row): row[column].map(TableField.source)
    case .sheet(let row): row[column]
    case .mapped(let row): row[column]
    }
  }

  /// The place of a column's field, even if it is empty; if there is no such column, the start of
  /// the row.
  package func range(of column: Int?) -> InputRange {
    switch self {
    case .csv(let row): row.range(of: column)
    case .sheet(let row): row.range(of: column)
    case .mapped(let row): row.range(of: column)
    }
  }
}

/// One field of a table: its text and its place.
package enum TableField: Sendable {
  case source(SourceText)
  case cell(String, InputRange)

  package var text: String {
    switch self {
    case .source(let source): source.text
    case .cell(let text, _): text
    }
  }

  package var range: InputRange {
    switch self {
    case .source(let source): source.range
    case .cell(_, let range): range
    }
  }
}
