/// A table as data: what its columns are called, and a template for their cells.
package struct TableTemplate: Sendable {
  package struct Column: Sendable {
    /// The name of the column, by which a document can give it another label; nil for none.
    package let name: String?
    /// The label as printed: a template with the names of the table.
    package let label: LineTemplate
    /// A cell: a template with the names of the row.
    package let cell: Template
    /// Whether a cell is left blank where it would repeat the cell above it.
    package let isPrintedOnce: Bool

    package init(name: String?, label: LineTemplate, cell: Template, isPrintedOnce: Bool = false) {
      self.name = name
      self.label = label
      self.cell = cell
      self.isPrintedOnce = isPrintedOnce
    }
  }

  package let caption: LineTemplate
  package let columns: [Column]

  package init(caption: LineTemplate, columns: [Column]) {
    self.caption = caption
    self.columns = columns
  }

  /// The cells of the rows, one row for each thing.
  package func cells<Row>(_ record: Record<Row>, of rows: [Row]) -> [[Table.Cell]] {
    var cells: [[Table.Cell]] = []
    cells.reserveCapacity(rows.count)
    var above: [Table.Cell] = []
    for row in rows {
      let scope = record.scope(of: row)
      let filled = columns.map { $0.cell.fill(scope, names: record.names) }
      cells.append(
        zip(columns, filled).enumerated().map { index, cell in
          let isRepeated =
            cell.0.isPrintedOnce && above.indices.contains(index)
            && above[index] == cell.1
          return isRepeated ? [] : cell.1
        })
      above = filled
    }
    return cells
  }
}

extension Table {
  /// The table of a template with the house's own labels, which name no period.
  package init(_ template: TableTemplate, rows: [[Cell]]) {
    let nothing = TemplateScope { _ in nil }
    let names = TemplateNames([:])
    self.init(
      caption: template.caption.fill(nothing, names: names),
      columns: template.columns.map { $0.label.fill(nothing, names: names) }, rows: rows,
      hasRowHeaders: true)
  }
}
