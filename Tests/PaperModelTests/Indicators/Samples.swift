import PaperMarkup
import PaperModel

/// Values typed as in the files, for tests.

func period(_ text: String) throws -> ReportingPeriod { try ReportingPeriod(parsing: text) }

func place(_ line: Int = 1) -> InputRange {
  let position = TextPosition(line: line, column: 1)
  return InputRange(file: "figures.csv", start: position, end: position)
}

/// A row such as `("actual", "Q2 2017/18", "91", "2017-10-20")`.
typealias Row = (measure: String, period: String, value: String, suppliedOn: String)

func observation(_ row: Row, of indicator: String = "PI1", line: Int = 1) throws -> Observation {
  guard let measure = Measure(rawValue: row.measure) else { throw UnknownMeasure() }
  return Observation(
    indicator: indicator, measure: measure, period: try period(row.period),
    value: FigureValue(parsing: row.value),
    suppliedOn: row.suppliedOn.isEmpty ? nil : try CalendarDate(parsing: row.suppliedOn),
    range: place(line))
}

struct UnknownMeasure: Error {}

func record(_ rows: [Row], of indicator: String = "PI1") throws -> FigureRecord {
  FigureRecord(
    try rows.enumerated().map { try observation($1, of: indicator, line: $0 + 1) })
}

/// Rows without the day on which they were supplied.
func record(_ rows: (String, String, String)...) throws -> FigureRecord {
  try record(rows.map { ($0.0, $0.1, $0.2, "") })
}

func targets(_ targets: [(String, String)]) throws -> [Target] {
  try targets.enumerated().map {
    Target(
      for: try period($1.0), value: FigureValue(parsing: $1.1), range: place($0 + 1))
  }
}

func indicator(
  _ unit: FigureUnit = .count, better: Polarity? = .higher, yearToDate: YearToDateRule = .sum,
  judge: JudgedFigure = .yearToDate, tolerance: Fraction? = nil,
  targets stated: [(String, String)] = [], runs: String? = nil, afterwards: String? = nil
) throws -> Indicator {
  Indicator(
    id: Placed("PI1", at: place()), title: Placed("Number of people", at: place()), unit: unit,
    better: better, yearToDate: yearToDate, judge: judge, tolerance: tolerance,
    targets: try targets(stated), runs: try runs.map { Placed(try period($0), at: place()) },
    afterwards: afterwards)
}

extension IndicatorFigure {
  /// The value as it would be printed, or why there is none.
  var text: String {
    switch self {
    case .stated(let observation): observation.value.typed
    case .computed(let figure): "\(figure.value.typed) (\(figure.rule))"
    case .absent(.noRow): "no row"
    case .absent(.empty): "empty"
    case .absent(.shorthand(let code, _)): code.description
    case .absent(.incomplete(let month)): "incomplete from \(month)"
    case .absent(.notRunning(let shown)): "not running: \(shown ?? "")"
    }
  }
}
