import PaperModel

/// The part of a row of figures other than period and value.
struct FigureRow {
  let indicator: String
  let measure: Measure
  let shownAs: TableField?
  let note: String?
  let source: String?
  let suppliedBy: String?
  let suppliedOn: CalendarDate?
  let state: Observation.State?
  let facts: OutcomeFacts?

  func observation(
    period: ReportingPeriod, value: FigureValue, range: InputRange
  ) -> Observation {
    Observation(
      indicator: indicator, measure: measure, period: period, value: value, shownAs: shownAs?.text,
      shownRange: shownAs?.range, note: note, source: source, suppliedBy: suppliedBy,
      suppliedOn: suppliedOn, state: state, facts: facts, range: range)
  }
}
