import PaperMarkup
import PaperModel

/// Indicators as a table in the council's form: one row each, with the figures of the paper's
/// period.
struct IndicatorTable {
  let house: House
  let board: Board?
  let report: IndicatorReport
  let labels: ColumnLabels
  /// Prints definitions.
  let printer: ProsePrinter

  /// The table of indicators; nil where there are none.
  func table(_ indicators: [Indicator]) -> Block? {
    guard !indicators.isEmpty else { return nil }
    let columns = IndicatorColumnDefinition.all(of: house, in: report)
    return .table(
      Table(
        caption: labels.caption(house.tables.indicators.caption),
        columns: columns.map { $0.header(house, labels) },
        rows: indicators.map { indicator in
          let view = report.view(of: indicator)
          return columns.map { cell($0, of: view) }
        },
        hasRowHeaders: true))
  }

  private func cell(_ column: IndicatorColumnDefinition, of view: IndicatorView) -> Table.Cell {
    switch column.content {
    case .name: indicator(view.indicator)
    case .owner: view.indicator.owner.names(on: board).flatMap(text)
    case .figure(let figure): self.figure(figure(view))
    case .ownFigure(let figure): ownFigure(figure(view))
    case .targets: column.period.map { targets(of: view.indicator, under: $0) } ?? []
    }
  }

  private func indicator(_ indicator: Indicator) -> Table.Cell {
    let title = house.tables.indicator.fill(
      TemplateScope(of: IndicatorName.self) { name in
        switch name {
        case .id: .text(indicator.id.value)
        case .title: .text(indicator.title.value)
        }
      }, names: indicatorNames)
    return [.paragraph(title)]
      + (indicator.definition.map { [.paragraph(printer.print($0.value))] } ?? [])
  }

  /// A figure as it was typed. Without one the cell is empty, or gives the statement for a time in
  /// which nothing is measured.
  private func figure(_ figure: IndicatorFigure) -> Table.Cell {
    switch figure {
    case .stated(let observation): text(observation.shownAs ?? observation.value.typed)
    case .computed(let computed): text(computed.value.typed)
    case .absent(.shorthand(_, let observation)):
      text(observation.shownAs ?? observation.value.typed)
    case .absent(.notRunning(let shown?)): text(shown)
    case .absent(.noRow), .absent(.empty), .absent(.incomplete), .absent(.notRunning(nil)): []
    }
  }

  /// A figure, or the house's words that there is none.
  private func ownFigure(_ figure: IndicatorFigure) -> Table.Cell {
    let cell = self.figure(figure)
    return cell.isEmpty && figure.isMissing ? text(house.status.word(.noData)) : cell
  }

  private func targets(of indicator: Indicator, under year: ReportingPeriod) -> Table.Cell {
    let targets = indicator.targets(under: year)
    if targets.isEmpty, !indicator.isRunning(in: year), let afterwards = indicator.afterwards {
      return text(afterwards)
    }
    return targets.flatMap { text($0.shown ?? $0.value.typed) }
  }

  private func text(_ text: String) -> Table.Cell { [.paragraph([.text(text)])] }
}

private let indicatorNames = Names<IndicatorName>.names
