import PaperMarkup
import PaperModel

/// Indicators as a table in the council's form: one row each, with the figures of the paper's
/// period.
struct IndicatorTable {
  let rows: IndicatorRows

  /// The table of indicators, with sentences in the place of columns that say the same of all, and below it
  /// what the codes in it mean; empty where there are none.
  func blocks(
    _ indicators: [Indicator], _ labels: ColumnLabels, mark: CaptionMark? = nil
  ) -> [Block] {
    guard !indicators.isEmpty else { return [] }
    var legend = ShorthandLegend()
    let house = rows.house
    let columns = IndicatorColumnDefinition.all(of: house, in: rows.report)
    let cells = indicators.map { indicator in
      let printed = rows.row(of: indicator)
      return columns.map { cell($0, of: printed, &legend) }
    }
    let table = Table(
      caption: labels.caption(house.tables.indicators.caption), mark: mark,
      columns: columns.map { $0.header(house, labels) }, rows: cells, hasRowHeaders: true)
    return table.withSentences(columns.map(\.sentenceIfSame)) + legend.blocks(house)
  }

  private func cell(
    _ column: IndicatorColumnDefinition, of printed: PrintedIndicator,
    _ legend: inout ShorthandLegend
  ) -> Table.Cell {
    let figures: [String]
    switch column.content {
    case .cell(let cell): return cell.fill(Records.indicator, of: printed)
    case .figure(let figure): figures = [figure(printed.view).printed].compactMap { $0 }
    case .ownFigure(let figure): figures = ownFigure(figure(printed.view))
    case .targets(let period): figures = targets(of: printed.view.indicator, under: period)
    case .nothing: figures = []
    }
    for figure in figures { legend.add(codesIn: figure) }
    guard let cell = column.cell else { return figures.map { .paragraph([.text($0)]) } }
    let values: [String?] = figures.isEmpty ? [nil] : figures
    return values.flatMap { figure in
      cell.fill(
        Records.indicatorFigure,
        of: PrintedFigure(figure: figure, period: column.period, indicator: printed))
    }
  }

  /// A figure, or the house's words that there is none.
  private func ownFigure(_ figure: IndicatorFigure) -> [String] {
    let words = figure.isMissing ? rows.house.status.word(.noData) : nil
    return [figure.printed ?? words].compactMap { $0 }
  }

  private func targets(of indicator: Indicator, under period: ReportingPeriod) -> [String] {
    let targets = indicator.targets(under: period)
    if targets.isEmpty, !indicator.isRunning(in: period), let afterwards = indicator.afterwards {
      return [afterwards]
    }
    return targets.map { $0.shown ?? $0.value.typed }
  }
}
