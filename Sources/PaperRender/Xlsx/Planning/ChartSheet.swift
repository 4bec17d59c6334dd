import PaperCompose
import PaperMarkup
import PaperModel

/// A sheet with a chart for each indicator of a priority that has numbers: the results, the target, and
/// what of it is due by now, each chart with its own scale.
struct ChartSheet {
  /// The columns that are drawn, of those that the house has.
  private static let drawn: [(measure: FigureMeasure, period: RelativePeriod)] = [
    (.actual, .lastYear), (.target, .thisYear), (.yearToDate, .thisYear),
  ]

  /// The longest title, in characters: a longer one would leave no room for the chart below it.
  private static let longestTitle = 250

  let workbook: IndicatorWorkbook
  let group: IndicatorWorkbook.Group

  private var house: House { workbook.house }

  /// A column of the sheet.
  private struct Column {
    let header: String
    let cell: (IndicatorView) -> CellPlan
  }

  /// The sheet; nil where the priority has no numbers, or the house none of the columns.
  /// - Parameter name: the name on its tab.
  func sheet(named name: String, _ frame: inout WorkbookFrame) -> SheetPlan? {
    let views = group.indicators.filter { $0.unit != .milestone }
      .map { workbook.report.view(of: $0) }
    let columns = columns(of: views)
    guard !views.isEmpty, !columns.isEmpty else { return nil }
    var legend = ShorthandLegend()
    let rows = views.map { view in
      [CellPlan.text(ChartWords(view.indicator, house).name)] + columns.map { $0.cell(view) }
    }
    for case .text(let text) in rows.flatMap({ $0.dropFirst() }) {
      Shorthand(parsing: text).map { legend.add($0) }
    }
    let headers = TablePlan.Column.unique(
      [house.workbook.header(.indicator)] + columns.map(\.header))
    let title = workbook.title(house.workbook.line(.group), of: group)
    let tab = frame.names.name(name)
    return SheetPlan(
      name: tab,
      lines: house.workbook.lines(title, .chart)
        + (legend.line(house.workbook).map { [SheetLine($0)] } ?? []),
      table: TablePlan(
        name: frame.tables.name(for: tab),
        columns: headers.enumerated().map { .init($1.header, kind: $0 == 0 ? .text : .number) },
        rows: rows),
      charts: zip(views, rows).enumerated().compactMap { index, row in
        chart(of: row.0, cells: row.1, headers: headers.map(\.header), row: index)
      })
  }

  /// The chart of an indicator; nil where fewer than two cells hold numbers.
  private func chart(
    of view: IndicatorView, cells: [CellPlan], headers: [String], row: Int
  ) -> ChartPlan? {
    let numbers = cells.compactMap(\.number)
    let formats = cells.compactMap(\.format)
    guard numbers.count > 1 else { return nil }
    let words = ChartWords(view.indicator, house)
    let figures = zip(headers, cells).dropFirst().map { "\($0) \($1.words)" }
    let all = "\(words.name): \(figures.joined(separator: ", ")). \(words.scale)"
    let name = words.name.count > Self.longestTitle ? view.indicator.id.value : words.name
    return ChartPlan(
      title: name, axis: words.scale, row: row, columns: 1..<cells.count,
      beginsAtZero: !numbers.contains(where: \.isNegative),
      format: NumberFormat(
        formats.first?.kind ?? .plain, decimals: formats.map(\.decimals).max() ?? 0),
      alternativeText: all.utf8.count > FileText.mostInAttribute
        ? "\(name). \(house.workbook.sentence(.chart))" : all)
  }

  /// The columns of the house that are drawn, each target followed by what is due of it.
  private func columns(of views: [IndicatorView]) -> [Column] {
    let due = Column(header: house.charts.due(by: house.text(workbook.period)), cell: dueCell)
    let isDue = views.contains { dueAmount($0) != nil }
    return IndicatorColumnDefinition.all(of: house, in: workbook.report).flatMap { definition in
      let isTarget = isDue && definition.measure == .target
      return column(definition).map { isTarget ? [$0, due] : [$0] } ?? []
    }
  }

  private func column(_ column: IndicatorColumnDefinition) -> Column? {
    guard
      let measure = column.measure,
      Self.drawn.contains(where: { $0.measure == measure && $0.period == column.relative })
    else { return nil }
    return Column(header: column.header(house).plainText) { view in
      let unit = view.indicator.unit
      return switch measure {
      case .actual: FigureCell(view.lastYear, unit: unit).cell
      case .target:
        view.target.map { FigureCell($0.value, unit: unit).cell } ?? FigureCell.missing.cell
      case .baseline, .yearToDate: FigureCell(view.yearToDate, unit: unit).cell
      }
    }
  }

  private func dueCell(_ view: IndicatorView) -> CellPlan {
    let cell = dueAmount(view).flatMap { FigureCell(amount: $0, in: view.indicator.unit) }
    return (cell ?? .notApplicable).cell
  }

  /// The part of a target that is due by now; nil where the target is one by itself.
  private func dueAmount(_ view: IndicatorView) -> ExactQuotient? {
    view.standing(house.status.thresholds).comparison?.partDue
  }
}

extension CellPlan {
  /// The number of the cell; nil for text.
  fileprivate var number: ExactDecimal? {
    if case .number(let number, _) = self { number } else { nil }
  }

  /// The format of the number; nil for text.
  fileprivate var format: NumberFormat? {
    if case .number(_, let format) = self { format } else { nil }
  }

  /// The content of the cell as text.
  fileprivate var words: String {
    switch self {
    case .empty, .entry: ""
    case .text(let text), .link(let text, _): text
    case .date(let date, _): date.description
    case .number(let number, let format):
      format.kind == .percent
        ? "\(format.shown(number).formatted(grouping: ","))%" : number.formatted(grouping: ",")
    }
  }
}
