import PaperMarkup
import PaperModel

/// A row of an area or a group: its period, its figure, whom it is about, and the rest.
struct OutcomeRow {
  let period: String
  let value: String
  var area: String?
  var group: String?
  var suppliedOn: String?
  var people: Int32?
  var limits: (String, String)?

  func observation(line: Int) throws -> Observation {
    let value = FigureValue(parsing: value)
    let limits = limits.flatMap {
      ConfidenceLimits(FigureValue(parsing: $0), FigureValue(parsing: $1), around: value)
    }
    let population = FigurePopulation(area: area, group: group)
    let isOwn = population == .own && people == nil && limits == nil
    return Observation(
      indicator: "PI1", measure: .actual, period: try PaperModelTests.period(period), value: value,
      suppliedOn: try suppliedOn.map { try CalendarDate(parsing: $0) },
      facts: isOwn
        ? nil
        : OutcomeFacts(
          population: population, limits: limits, denominator: people.map { ExactDecimal($0) }),
      range: place(line))
  }
}

/// The outcomes of one indicator up to the end of 2023.
func outcomes(
  _ rows: [OutcomeRow], unit: FigureUnit = .percent, better: Polarity? = .lower, gaps: [Gap] = [],
  asOf date: String? = nil
) throws -> OutcomeView {
  let indicator = Indicator(
    id: Placed("PI1", at: place()), title: Placed("People", at: place()), unit: unit,
    better: better, yearToDate: .latest, gaps: gaps)
  let groups = ["poor", "middle", "rich"].map {
    PopulationGroup(id: Placed($0, at: place()), name: "The \($0)")
  }
  let set = IndicatorSet(
    range: place(), path: "i.yaml", title: "Outcomes", baseline: nil, indicators: [indicator],
    records: PopulationRecords(try rows.enumerated().map { try $1.observation(line: $0 + 1) }),
    populations: Populations(
      areas: [Area(id: Placed("england", at: place()), name: "England")], groups: groups),
    judgements: [], comparators: [])
  let report = IndicatorReport(
    on: set, in: try period("2023"), asOf: try date.map { try CalendarDate(parsing: $0) })
  return report.outcomes(of: indicator)
}

func gap(_ first: FigurePopulation, _ second: FigurePopulation) -> Gap {
  Gap(id: Placed("gap", at: place()), comparison: .between(first, second))
}

let poorToRich = gap(FigurePopulation(group: "poor"), FigurePopulation(group: "rich"))
let toEngland = gap(.own, FigurePopulation(area: "england"))

/// A gap over three groups, the most deprived first.
let overAll = Gap(
  id: Placed("slope", at: place()),
  comparison: .slope(
    GroupScale(
      id: Placed("all", at: place()), name: "all",
      groups: ["poor", "middle", "rich"].map { Placed($0, at: place()) })))
