import PaperModel

/// Figures taken out of somebody's own table, as rows with the columns of a CSV file of figures. Each
/// field knows its cell in the table.
package struct MappedTable: Sendable {
  /// The columns of its rows, in order.
  enum Column: String, CaseIterable, Sendable {
    case indicator, measure, period, value
    case shownAs = "shown-as"
    case note, source
    case suppliedBy = "supplied-by"
    case suppliedOn = "supplied-on"
    case state, area, group, lower, upper, denominator, compared, trend

    var index: Int { Self.indices[self] ?? 0 }

    private static let indices = Dictionary(
      uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
  }

  /// The place of the header.
  let place: InputRange
  var rows: [MappedRow] = []

  var header: [TableField] { Column.allCases.map { .cell($0.rawValue, place) } }
}

/// One figure of a table that is read by a mapping.
package struct MappedRow: Sendable {
  /// The fields by the indices of ``MappedTable/Column``; nil for an empty one.
  private var fields: [TableField?]
  /// The cell of the figure.
  let place: InputRange
  /// The name of the column with the figure.
  let column: String

  init(place: InputRange, column: String) {
    fields = [TableField?](repeating: nil, count: MappedTable.Column.allCases.count)
    self.place = place
    self.column = column
  }

  subscript(column: MappedTable.Column) -> TableField? {
    get { fields[column.index] }
    set { fields[column.index] = newValue }
  }

  subscript(column: Int?) -> TableField? {
    column.flatMap { fields.indices.contains($0) ? fields[$0] : nil }
  }

  func range(of column: Int?) -> InputRange { self[column]?.range ?? place }
}

extension MappedTable {
  /// Findings in its fields, each with the name that the column has in the table.
  func namingColumns(in diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.map { diagnostic in
      guard let row = rows.first(where: { $0.place == diagnostic.range }) else { return diagnostic }
      return Diagnostic(
        diagnostic.severity, rule: diagnostic.rule,
        diagnostic.message + ", in column '\(row.column)'", at: diagnostic.range,
        notes: diagnostic.notes, help: diagnostic.help, fix: diagnostic.fix)
    }
  }
}
