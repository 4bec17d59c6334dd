import PaperCompose
import PaperMarkup
import PaperModel

/// A sheet with a chart of the results and targets of a priority's indicators.
///
/// It shows only indicators with the most frequent numeric unit, because different units, such as
/// people and percentages, have no common scale.
struct ChartSheet {
  /// The columns that are drawn, of those that the house has.
  private static let drawn: [(measure: FigureMeasure, period: RelativePeriod)] = [
    (.actual, .lastYear), (.target, .thisYear), (.yearToDate, .thisYear),
  ]

  /// The longest title, in characters: a longer one would leave no room for the chart below it.
  private static let longestTitle = 250

  let workbook: IndicatorWorkbook
  let group: IndicatorWorkbook.Group

  /// The sheet; nil where the priority has no numbers, or the house none of the columns.
  /// - Parameter name: the name on its tab.
  func sheet(named name: String, _ frame: inout WorkbookFrame) -> SheetPlan? {
    let indicators = indicators
    guard !indicators.isEmpty else { return nil }
    let house = workbook.house
    let columns = IndicatorColumnDefinition.all(of: house, in: workbook.report)
      .filter { column in
        Self.drawn.contains { $0.measure == column.measure && $0.period == column.relative }
      }
    guard !columns.isEmpty else { return nil }
    let headers = columns.map { $0.header(house).plainText }
    let rows = indicators.map { indicator in
      let view = workbook.report.view(of: indicator)
      return [CellPlan.text(indicator.id.value)]
        + columns.map { cell($0.measure ?? .actual, of: view) }
    }
    let title = workbook.title(house.workbook.line(.group), of: group)
    let name = frame.names.name(name)
    return SheetPlan(
      name: name, lines: house.workbook.lines(title, .chart),
      table: TablePlan(
        name: frame.tables.name(for: name),
        columns: [.init(house.workbook.header(.indicator))]
          + headers.map { .init($0, kind: .number) },
        rows: rows),
      charts: [
        ChartPlan(
          title: title.count > Self.longestTitle ? workbook.set.title : title, categories: 0,
          series: headers.enumerated().map { .init(name: $1, column: $0 + 1) },
          rows: rows.indices,
          alternativeText: alternativeText(title: title, headers: headers, rows: rows))
      ])
  }

  /// The indicators with the most frequent unit.
  private var indicators: [Indicator] {
    let numbers = group.indicators.filter { $0.unit != .milestone }
    let units = Dictionary(grouping: numbers, by: \.unit)
    let most = FigureUnit.allCases.max { (units[$0]?.count ?? 0) < (units[$1]?.count ?? 0) }
    return most.flatMap { units[$0] } ?? []
  }

  private func cell(_ measure: FigureMeasure, of view: IndicatorView) -> CellPlan {
    let unit = view.indicator.unit
    return switch measure {
    case .actual: FigureCell(view.lastYear, unit: unit).cell
    case .target:
      view.target.map { FigureCell($0.value, unit: unit).cell } ?? FigureCell.missing.cell
    case .baseline, .yearToDate: FigureCell(view.yearToDate, unit: unit).cell
    }
  }

  /// The figures of the chart as a text alternative, or a sentence that refers to the table where
  /// they exceed the length that a file can hold.
  private func alternativeText(
    title: String, headers: [String], rows: [[CellPlan]]
  ) -> String {
    let lines = rows.map { row in
      let figures = zip(headers, row.dropFirst()).map { header, cell in
        "\(header) \(cell.words)"
      }
      return "\(row.first?.words ?? ""): \(figures.joined(separator: ", "))"
    }
    let words = "\(title). \(lines.joined(separator: "; "))"
    guard words.utf8.count > FileText.mostInAttribute else { return words }
    return "\(title). \(workbook.house.workbook.sentence(.chart))"
  }
}

extension CellPlan {
  /// The content of the cell as text.
  fileprivate var words: String {
    switch self {
    case .empty: ""
    case .text(let text), .link(let text, _): text
    case .date(let date, _): date.description
    case .number(let number, let format):
      format.kind == .percent
        ? "\(format.shown(number).formatted(grouping: ","))%" : number.formatted(grouping: ",")
    }
  }
}
