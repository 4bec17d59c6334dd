import PaperMarkup
import PaperModel

extension HouseKind {
  static let tablesPlan = Field(
    "action-plan", table(PlanColumn.self, "action plan", caption: "Action Plan"), required: true,
    "The table of an action plan.")
  static let tablesIndicators = Field(
    "indicators", table(IndicatorColumn.self, "table of indicators", caption: "Indicators"),
    required: true, "The table of indicators.")
  static let tablesAim = Field(
    "aim", .template(Names<AimName>.names), required: true, "An aim in its cell.",
    example: "'{{number}}. {{aim}}'")
  static let tablesAction = Field(
    "action", .template(Names<ActionName>.names), required: true, "An action in its list.",
    example: "'{{text}}{{#lead}} ({{lead}}){{/lead}}{{#due}}, by {{due}}{{/due}}'")
  static let tablesIndicator = Field(
    "indicator", .template(Names<IndicatorName>.names), required: true,
    "An indicator in its cell.", example: "'{{id}}: {{title}}'")

  static let houseTables = Shape<HouseTables>.record(
    "tables", [tablesPlan, tablesIndicators, tablesAim, tablesAction, tablesIndicator]
  ) { record, _ in
    guard let plan = record[tablesPlan], let indicators = record[tablesIndicators],
      let aim = record[tablesAim], let action = record[tablesAction],
      let indicator = record[tablesIndicator]
    else { return nil }
    return HouseTables(
      plan: plan, indicators: indicators, aim: aim, action: action, indicator: indicator)
  }

  /// The keys of a table with columns of one kind.
  private static func table<Column>(
    _: Column.Type, _ name: String, caption example: String
  ) -> Shape<HouseTable<Column>>
  where Column: Hashable & Sendable & RawRepresentable<String> & CaseIterable {
    let caption = Field(
      "caption", .template(Names<CaptionName>.names), required: true, "The caption.",
      example: "'\(example): {{priority}}'")
    let column = Field(
      "column", Shape<Column>.choice, required: true, "Which column.",
      example: Column.allCases.first?.rawValue ?? "")
    let label = Field(
      "label", .template(Names<ColumnName>.names), required: true, "Its label as printed.",
      example: "Label")
    let entry = Shape<HouseTable<Column>.Entry>.record("column of the \(name)", [column, label]) {
      record, _ in
      guard let column = record[column], let label = record[label] else { return nil }
      return HouseTable<Column>.Entry(column: column, label: label)
    }
    let columns = Field(
      "columns", .list(of: entry), required: true, "The columns, in order.")
    return Shape<HouseTable<Column>>.record(name, [caption, columns]) { record, _ in
      guard let caption = record[caption], let columns = record[columns] else { return nil }
      return HouseTable(caption: caption, columns: columns)
    }
  }
}
