/// A table as data: what its columns are called, and a template for their cells.
package struct TableTemplate: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    /// The name of the column, by which a document can give it another label; nil for none.
    package let name: String?
    /// The label as printed: a template with the names of the table.
    package let label: LineTemplate
    /// A cell: a template with the names of the row.
    package let cell: Template
    /// Whether a cell is left blank where it would repeat the cell above it.
    package let isPrintedOnce: Bool
    /// The sentence that takes the place of the column where it would say the same in every row; nil
    /// where it stays.
    package let sentenceIfSame: LineTemplate?

    package init(
      name: String?, label: LineTemplate, cell: Template, isPrintedOnce: Bool = false,
      sentenceIfSame: LineTemplate? = nil
    ) {
      self.sentenceIfSame = sentenceIfSame
      self.name = name
      self.label = label
      self.cell = cell
      self.isPrintedOnce = isPrintedOnce
    }
  }

  package let caption: LineTemplate
  /// The words of a row above each group of rows; nil for no such rows.
  package let group: LineTemplate?
  /// The header of the groups where they are a column, as in a workbook.
  package let groupLabel: String
  package let columns: [Column]
  /// The names of a row.
  private let names: TemplateNames

  /// - Parameter names: the names of a row.
  package init(
    caption: LineTemplate, group: LineTemplate? = nil, groupLabel: String = "",
    columns: [Column], names: TemplateNames
  ) {
    self.groupLabel = groupLabel
    self.caption = caption
    self.group = group
    self.columns = columns
    self.names = names
  }

  /// A table of this form for a page, with sentences below it in the place of columns that say the same
  /// in every row.
  package func blocks(_ table: Table) -> [Block] {
    table.withSentences(columns.map(\.sentenceIfSame))
  }

  /// The cells of the rows, one row for each thing.
  package func cells<Row>(_ record: Record<Row>, of rows: [Row]) -> [[Table.Cell]] {
    cells(rows.map { FillContext(names, record.scope(of: $0)) })
  }

  /// The table of the things of a collection in which each row can be read alone, for workbooks: groups
  /// are a column, and no cell is left blank where it repeats another. Nil where there are no things.
  package func flat<Subject>(
    _ record: Record<Subject>, of subject: Subject, names: TemplateNames, rows path: CollectionPath
  ) -> Table? {
    guard let outermost = path.names.first else { return nil }
    let context = FillContext(names, record.scope(of: subject))
    let hasGroups = group != nil && path.names.count > 1
    var rows: [[Table.Cell]] = []
    for turn in context.turns(ofCollection: outermost) {
      let label = group.map { InlineFiller(context: turn).fill($0) } ?? []
      for row in path.within(turn) {
        let cells = columns.map { $0.cell.fill(in: row) }
        rows.append(hasGroups ? [[.paragraph(label)]] + cells : cells)
      }
    }
    guard !rows.isEmpty else { return nil }
    let labels = columns.map { InlineFiller(context: context).fill($0.label) }
    return Table(
      caption: InlineFiller(context: context).fill(caption),
      columns: hasGroups ? [[.text(groupLabel)]] + labels : labels, rows: rows)
  }

  private func cells(_ rows: [FillContext]) -> [[Table.Cell]] {
    var cells: [[Table.Cell]] = []
    cells.reserveCapacity(rows.count)
    var above: [Table.Cell] = []
    for row in rows {
      let filled = columns.map { $0.cell.fill(in: row) }
      cells.append(
        zip(columns, filled).enumerated().map { index, cell in
          let isRepeated =
            cell.0.isPrintedOnce && above.indices.contains(index) && above[index] == cell.1
          return isRepeated ? [] : cell.1
        })
      above = filled
    }
    return cells
  }

  /// The table of the objects of a collection; nil where there are none.
  func table(of path: CollectionPath, in context: FillContext) -> Table? {
    guard let outermost = path.names.first else { return nil }
    var rows: [[Table.Cell]] = []
    let turns = context.turns(ofCollection: outermost)
    if let group, path.names.count > 1 {
      for turn in turns {
        let within = path.within(turn)
        guard !within.isEmpty else { continue }
        rows.append([[.paragraph([.strong(InlineFiller(context: turn).fill(group))])]])
        rows += cells(within)
      }
    } else {
      rows = cells(turns.flatMap(path.within))
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      caption: InlineFiller(context: context).fill(caption),
      columns: columns.map { InlineFiller(context: context).fill($0.label) }, rows: rows,
      hasRowHeaders: true)
  }
}

extension CollectionPath {
  /// The contexts of the things of the collection, within one of the outermost collection.
  fileprivate func within(_ turn: FillContext) -> [FillContext] {
    names.dropFirst().reduce([turn]) { (turns: [FillContext], name) in
      turns.flatMap { $0.turns(ofCollection: name) }
    }
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
