/// One measured value: one row of a figures file. Rows are added and never changed.
package struct Observation: Hashable, Sendable {
  /// How final the figure is.
  package enum State: String, Hashable, Sendable, CaseIterable {
    case provisional, estimated, revised, final
  }

  /// The id of the indicator.
  package let indicator: String
  package let measure: Measure
  package let period: ReportingPeriod
  package let value: FigureValue
  /// The text to print instead of the value.
  package let shownAs: String?
  /// Where that text is stated; nil if there is none.
  package let shownRange: InputRange?
  package let note: String?
  /// Where the figure was taken from.
  package let source: String?
  package let suppliedBy: String?
  /// When it was supplied; nil counts as earlier than any date.
  package let suppliedOn: CalendarDate?
  /// Nil if the row does not state it.
  package let state: State?
  /// Whom it is about, its limits and what its source says of it; nil where the row states none of
  /// that, and is about everybody in the board's own area.
  package let facts: OutcomeFacts?
  /// Where its value is stated.
  package let range: InputRange

  package init(
    indicator: String, measure: Measure, period: ReportingPeriod, value: FigureValue,
    shownAs: String? = nil, shownRange: InputRange? = nil, note: String? = nil,
    source: String? = nil, suppliedBy: String? = nil, suppliedOn: CalendarDate? = nil,
    state: State? = nil, facts: OutcomeFacts? = nil, range: InputRange
  ) {
    self.indicator = indicator
    self.measure = measure
    self.period = period
    self.value = value
    self.shownAs = shownAs
    self.shownRange = shownRange
    self.note = note
    self.source = source
    self.suppliedBy = suppliedBy
    self.suppliedOn = suppliedOn
    self.state = state
    self.facts = facts
    self.range = range
  }
}

/// The kind of a measured figure. Targets are not measured: they belong to the indicator.
package enum Measure: String, Hashable, Sendable, CaseIterable {
  /// The value at the start of a programme.
  case baseline
  /// The value for the period itself.
  case actual
  /// The value from the beginning of the year to the end of the period.
  case yearToDate = "year-to-date"

  /// The days that a figure covers. Those of a year to date begin with the year, so that
  /// `year-to-date` of `Q2 2017/18`, of `H1 2017/18` and of `September 2017` are the same figure.
  package func days(of period: ReportingPeriod) -> DateSpan {
    switch self {
    case .baseline, .actual: period.days
    case .yearToDate: period.daysToDate
    }
  }
}
