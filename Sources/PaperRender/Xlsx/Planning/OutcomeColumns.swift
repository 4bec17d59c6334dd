import PaperCompose
import PaperModel

/// The columns of a sheet with the latest figure of each indicator, its limits, and the figures of other
/// areas for the same period. There are none where no indicator of the sheet has any of it.
struct OutcomeColumns {
  private let report: IndicatorReport
  private let house: House
  /// The areas of which there are figures, with their names.
  private let areas: [(population: FigurePopulation, name: String)]
  /// Whether the sheet has none of the columns.
  private let isEmpty: Bool

  /// - Parameter isNeeded: whether the sheet has them in any case, since it has no other figures.
  init(
    _ report: IndicatorReport, _ indicators: [Indicator], _ house: House, isNeeded: Bool = false
  ) {
    self.report = report
    self.house = house
    guard report.set.records.hasOutcomes else {
      (areas, isEmpty) = ([], !isNeeded)
      return
    }
    let views = indicators.map { report.outcomes(of: $0) }
    let shown = Set(views.flatMap { $0.hasOutcomes ? $0.others : [] })
    isEmpty = !isNeeded && !views.contains { $0.hasOutcomes }
    areas = report.set.populations.areas.compactMap { area in
      let population = FigurePopulation(area: area.id?.value)
      return shown.contains(population) ? (population, area.name) : nil
    }
  }

  var headers: [String] {
    guard !isEmpty else { return [] }
    return [.period, .figure, .lower, .upper, .compared, .trend].map(house.outcomes.word)
      + areas.map(\.name)
  }

  /// A period as a text that no spreadsheet takes for a number: a year by its first and last day.
  private func period(_ period: ReportingPeriod) -> String {
    let text = house.text(period)
    return ExactDecimal(parsing: text) == nil ? text : house.daysText(period)
  }

  /// The cells of an indicator.
  func cells(of indicator: Indicator) -> [FigureCell] {
    guard !isEmpty else { return [] }
    let view = report.outcomes(of: indicator)
    let unit = indicator.unit
    let latest = view.latest()
    let limits = latest?.limits
    func words(_ text: String?) -> FigureCell {
      FigureCell(text: text ?? house.workbook.sentence(.notStated))
    }
    return [
      words(view.shownPeriod.map(period)),
      latest.map { FigureCell($0.value, unit: unit, shown: $0.shownAs, note: $0.note) } ?? .missing,
      limits.map { FigureCell($0.lower, unit: unit) } ?? .missing,
      limits.map { FigureCell($0.upper, unit: unit) } ?? .missing,
      words((latest?.facts?.compared).map(house.outcomes.word)),
      words((latest?.facts?.trend).map(house.outcomes.word)),
    ]
      + areas.map { area in
        let row = view.shownPeriod.flatMap { view.row(area.population, in: $0) }
        return row.map { FigureCell($0.value, unit: unit, shown: $0.shownAs, note: $0.note) }
          ?? .missing
      }
  }
}
