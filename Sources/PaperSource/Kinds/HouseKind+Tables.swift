import PaperCompose
import PaperMarkup
import PaperModel

extension HouseKind {
  static let tablesPlan = Required("action-plan", planTable, "The table of an action plan.")
  static let tablesIndicators = Required("indicators", indicatorTable, "The table of indicators.")
  static let tablesAction = Required(
    "action", .template(Records.action.names), "An action in its list.",
    example: "'{{text}}{{#lead}} ({{lead}}){{/lead}}{{#due}}, by {{due}}{{/due}}'")
  static let tablesIndicator = Required(
    "indicator", .template(Records.indicatorName.names), "An indicator where it is named.",
    example: "'{{id}}: {{title}}'")

  static let houseTables = Shape<HouseTables>.record(
    "tables", [tablesPlan, tablesIndicators, tablesAction, tablesIndicator]
  ) { record, _ in
    try HouseTables(
      plan: record[tablesPlan], indicators: record[tablesIndicators], action: record[tablesAction],
      indicator: record[tablesIndicator])
  }

  // MARK: - Action plans

  static let planCaption = TableKeys.caption(
    Records.caption.names, example: "'Action Plan: {{priority}}'")
  static let planNumbered = Field(
    "numbered", .yesOrNo,
    """
    Whether the tables are numbered, as `numbering: tables` says. The name of each ends in the id of its \
    priority: `${table action-plan-young-people}`. Left out: no.
    """, example: "no")
  static let planRow = Field(
    "row", Shape<PlanTable.Row>.choice,
    "What a row is: an `aim`, or an `action` with the facts of its aim. Left out: an aim.",
    example: "aim")
  static let planColumns = TableKeys.columns(
    "action plan", cells: Records.aim.names, labels: Records.columnLabel.names,
    example: "aim")

  static let planTable = Shape<PlanTable>.record(
    "action plan", [planCaption, planNumbered, planRow, planColumns]
  ) { record, reading in
    let row = record[planRow] ?? .aim
    let names =
      switch row {
      case .aim: reading.house.extended(Records.aim.names)
      case .action: reading.house.extended(Records.actionRow.names)
      }
    return try PlanTable(
      row: row,
      table: TableTemplate(
        caption: record[planCaption] ?? .empty, stated: record[planColumns], names, &reading),
      isNumbered: record[planNumbered] ?? false)
  }

  // MARK: - Indicators

  static let indicatorCaption = TableKeys.caption(
    Records.caption.names, example: "'Indicators: {{priority}}'")
  static let indicatorNumbered = Field(
    "numbered", .yesOrNo,
    """
    Whether the tables are numbered, as `numbering: tables` says. The name of each ends in the id of its \
    priority: `${table indicators-young-people}`. Left out: no.
    """, example: "no")
  static let indicatorColumns = TableKeys.columns(
    "table of indicators", cells: Records.indicator.names, labels: Records.columnLabel.names,
    example: "indicator",
    figures: TableKeys.FigureKeys(), figureNames: Records.indicatorFigure.names)

  static let indicatorTable = Shape<HouseIndicatorTable>.record(
    "table of indicators", [indicatorCaption, indicatorNumbered, indicatorColumns]
  ) { record, reading in
    try HouseIndicatorTable(
      caption: record[indicatorCaption] ?? .empty,
      columns: record[indicatorColumns].compactMap { column in
        column.indicatorContent(&reading).map {
          HouseIndicatorTable.Column(
            name: column.fact?.value, label: column.label, content: $0,
            sentenceIfSame: column.sentenceIfSame)
        }
      }, isNumbered: record[indicatorNumbered] ?? false)
  }
}

extension StatedColumn {
  /// Whether the template of its cells asks for the figure that the column is named for.
  private var printsFigure: Bool {
    guard let cell, let template = try? Template(cell: cell.text) else { return false }
    return template.usedNames.contains { $0.last == "figure" }
  }

  /// What a column of indicators shows; nil, after a report, where it cannot be one.
  fileprivate func indicatorContent(
    _ reading: inout Reading
  ) -> HouseIndicatorTable.Column.Content? {
    let usual = fact.flatMap { TableKeys.FigureKeys.usual[$0.value] }
    if let figure = figure ?? (cell == nil || printsFigure ? usual : nil) {
      guard cell != nil else { return .figure(figure.measure, figure.period, nil) }
      let names = reading.house.extended(Records.indicatorFigure.names)
      return template(names, &reading).map { .figure(figure.measure, figure.period, $0) }
    }
    let names = reading.house.extended(Records.indicator.names)
    return template(names, &reading).map { .cell($0) }
  }
}
