import PaperCompose
import PaperMarkup
import PaperModel

extension HouseKind {
  static let tablesPlan = Field(
    "action-plan", planTable, required: true, "The table of an action plan.")
  static let tablesIndicators = Field(
    "indicators", indicatorTable, required: true, "The table of indicators.")
  static let tablesAction = Field(
    "action", .template(Records.action.names), required: true, "An action in its list.",
    example: "'{{text}}{{#lead}} ({{lead}}){{/lead}}{{#due}}, by {{due}}{{/due}}'")
  static let tablesIndicator = Field(
    "indicator", .template(Records.indicatorName.names), required: true,
    "An indicator where it is named.", example: "'{{id}}: {{title}}'")

  static let houseTables = Shape<HouseTables>.record(
    "tables", [tablesPlan, tablesIndicators, tablesAction, tablesIndicator]
  ) { record, _ in
    guard let plan = record[tablesPlan], let indicators = record[tablesIndicators],
      let action = record[tablesAction], let indicator = record[tablesIndicator]
    else { return nil }
    return HouseTables(plan: plan, indicators: indicators, action: action, indicator: indicator)
  }

  // MARK: - Action plans

  static let planCaption = TableKeys.caption(
    Records.caption.names, example: "'Action Plan: {{priority}}'")
  static let planRow = Field(
    "row", Shape<PlanTable.Row>.choice,
    "What a row is: an `aim`, or an `action` with the facts of its aim. Left out: an aim.",
    example: "aim")
  static let planColumns = TableKeys.columns(
    "action plan", cells: Records.aim.names, labels: Records.columnLabel.names,
    example: "aim")

  static let planTable = Shape<PlanTable>.record(
    "action plan", [planCaption, planRow, planColumns]
  ) { record, reading in
    guard let caption = record[planCaption], let columns = record[planColumns] else { return nil }
    let row = record[planRow] ?? .aim
    let names =
      switch row {
      case .aim: reading.house.extended(Records.aim.names)
      case .action: reading.house.extended(Records.actionRow.names)
      }
    return PlanTable(
      row: row,
      table: TableTemplate(
        caption: caption,
        columns: columns.compactMap { $0.column(names, &reading) }, names: names))
  }

  // MARK: - Indicators

  static let indicatorCaption = TableKeys.caption(
    Records.caption.names, example: "'Indicators: {{priority}}'")
  static let indicatorColumns = TableKeys.columns(
    "table of indicators", cells: Records.indicator.names, labels: Records.columnLabel.names,
    example: "indicator", figures: TableKeys.FigureKeys())

  static let indicatorTable = Shape<HouseIndicatorTable>.record(
    "table of indicators", [indicatorCaption, indicatorColumns]
  ) { record, reading in
    guard let caption = record[indicatorCaption], let columns = record[indicatorColumns] else {
      return nil
    }
    return HouseIndicatorTable(
      caption: caption,
      columns: columns.compactMap { column in
        column.indicatorContent(&reading).map {
          HouseIndicatorTable.Column(name: column.fact?.value, label: column.label, content: $0)
        }
      })
  }
}

extension StatedColumn {
  /// What a column of indicators shows; nil, after a report, where it cannot be one.
  fileprivate func indicatorContent(
    _ reading: inout Reading
  ) -> HouseIndicatorTable.Column.Content? {
    if let figure { return .figure(figure.measure, figure.period) }
    if cell == nil, let figure = fact.flatMap({ TableKeys.FigureKeys.usual[$0.value] }) {
      return .figure(figure.measure, figure.period)
    }
    let names = reading.house.extended(Records.indicator.names)
    return template(names, &reading).map { .cell($0) }
  }
}
