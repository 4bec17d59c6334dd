import PaperMarkup
import PaperModel

/// Indicators as a table in the council's form: one row each, with the figures of the paper's
/// period.
struct IndicatorTable {
  let rows: IndicatorRows

  /// The table of indicators; nil where there are none.
  func table(_ indicators: [Indicator], _ labels: ColumnLabels) -> Table? {
    guard !indicators.isEmpty else { return nil }
    let house = rows.house
    let columns = IndicatorColumnDefinition.all(of: house, in: rows.report)
    return Table(
      caption: labels.caption(house.tables.indicators.caption),
      columns: columns.map { $0.header(house, labels) },
      rows: indicators.map { indicator in
        let printed = rows.row(of: indicator)
        return columns.map { cell($0, of: printed) }
      },
      hasRowHeaders: true)
  }

  private func cell(
    _ column: IndicatorColumnDefinition, of printed: PrintedIndicator
  ) -> Table.Cell {
    switch column.content {
    case .cell(let cell): cell.fill(Records.indicator, of: printed)
    case .figure(let figure): (figure(printed.view).printed).map(text) ?? []
    case .ownFigure(let figure): ownFigure(figure(printed.view))
    case .targets(let period): targets(of: printed.view.indicator, under: period)
    case .nothing: []
    }
  }

  /// A figure, or the house's words that there is none.
  private func ownFigure(_ figure: IndicatorFigure) -> Table.Cell {
    let words = figure.isMissing ? rows.house.status.word(.noData) : nil
    return (figure.printed ?? words).map(text) ?? []
  }

  private func targets(of indicator: Indicator, under period: ReportingPeriod) -> Table.Cell {
    let targets = indicator.targets(under: period)
    if targets.isEmpty, !indicator.isRunning(in: period), let afterwards = indicator.afterwards {
      return text(afterwards)
    }
    return targets.flatMap { text($0.shown ?? $0.value.typed) }
  }

  private func text(_ text: String) -> Table.Cell { [.paragraph([.text(text)])] }
}
