import PaperMarkup
import PaperModel

/// Indicators as a table in the council's form: one row each, with the figures of the paper's
/// period.
struct IndicatorTable {
  let house: House
  let board: Board?
  let set: IndicatorSet
  let period: ReportingPeriod
  /// The date as of which figures are read; figures supplied later are ignored.
  let date: CalendarDate
  let labels: ColumnLabels
  /// Prints definitions.
  let printer: ProsePrinter

  /// The table of indicators; nil where there are none.
  func table(_ indicators: [Indicator]) -> Block? {
    guard !indicators.isEmpty else { return nil }
    let layout = house.tables.indicators
    return .table(
      Table(
        caption: labels.caption(layout.caption),
        columns: layout.columns.map {
          labels.label(
            $0.label, column: $0.column.rawValue,
            period: Self.period(of: $0.column, in: period, baseline: set.baseline)
              .map(house.text))
        },
        rows: indicators.map { indicator in
          let view = IndicatorView(indicator, in: period, of: set, asOf: date)
          return layout.columns.map { cell($0.column, of: view) }
        },
        hasRowHeaders: true))
  }

  /// The period that a column covers, for a paper about a period.
  static func period(
    of column: IndicatorColumn, in period: ReportingPeriod, baseline: ReportingPeriod?
  ) -> ReportingPeriod? {
    let year = period.reportingYear
    return switch column {
    case .indicator, .contact: nil
    case .baseline: baseline
    case .lastYear: year.previous
    case .target, .yearToDate: year
    case .nextTarget: year.nextYear
    case .actual: period
    }
  }

  private func cell(_ column: IndicatorColumn, of view: IndicatorView) -> Table.Cell {
    switch column {
    case .indicator: return indicator(view.indicator)
    case .contact: return contact(view.indicator.owner)
    case .baseline: return figure(view.baseline)
    case .lastYear: return figure(view.lastYear)
    case .target: return targets(of: view.indicator, under: view.year)
    case .nextTarget:
      return view.year.nextYear.map { targets(of: view.indicator, under: $0) } ?? []
    case .actual: return figureOfPeriod(view.actual)
    case .yearToDate: return figureOfPeriod(view.yearToDate)
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

  private func contact(_ owner: Indicator.Owner) -> Table.Cell {
    let organisation = owner.organisation.flatMap { board?.organisation($0.value) }
    let name = organisation?.name ?? owner.organisation?.value
    return [name, organisation?.unit, owner.contact].compactMap { $0 }.map {
      .paragraph([.text($0)])
    }
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

  /// A figure of the paper's own period. A missing one is stated, so that nobody mistakes an older
  /// figure for it.
  private func figureOfPeriod(_ figure: IndicatorFigure) -> Table.Cell {
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
