/// The value to be reached in a period.
///
/// A target applies to exactly the days of its period: a target for `Q2 2017/18` is to be reached
/// in that quarter alone. What is to be reached from April to September is a target for `H1
/// 2017/18`, or those of both its quarters together.
package struct Target: Hashable, Sendable {
  /// One year, several years, or a part of a year.
  package let period: ReportingPeriod
  package let value: FigureValue
  /// The text to print instead of the value.
  package let shown: String?
  /// The year in whose column it is printed; nil for that of its own period.
  package let under: ReportingPeriod?
  /// The day on which it was agreed in place of an earlier one for the same period; nil for one that was
  /// there from the start.
  package let agreed: CalendarDate?
  /// Where its value is stated.
  package let range: InputRange
  /// Where its period is stated.
  package let periodRange: InputRange

  package init(
    for period: ReportingPeriod, value: FigureValue, shown: String? = nil,
    under: ReportingPeriod? = nil, agreed: CalendarDate? = nil, range: InputRange,
    periodRange: InputRange? = nil
  ) {
    self.period = period
    self.value = value
    self.shown = shown
    self.under = under
    self.agreed = agreed
    self.range = range
    self.periodRange = periodRange ?? range
  }
}

extension [Target] {
  /// The targets in force on a day, each in the place of the first for its period: the one agreed last, of
  /// those agreed by then. One that was agreed later than all days counts where no day is given.
  func inForce(on date: CalendarDate?) -> [Target] {
    guard contains(where: { $0.agreed != nil }) else { return self }
    let known = filter { target in
      target.agreed.map { agreed in date.map { agreed <= $0 } ?? true } ?? true
    }
    // Two that were there from the start are a mistake that a rule tells, and both are kept.
    return known.enumerated().filter { index, target in
      !known.enumerated().contains { other, later in
        guard other != index, later.period.days == target.period.days, let day = later.agreed
        else { return false }
        return target.agreed.map { ($0, index) < (day, other) } ?? true
      }
    }.map(\.element)
  }
}

extension Indicator {
  /// The target for exactly the days of the period, however the period is named; the first if there
  /// are several.
  package func target(for period: ReportingPeriod) -> Target? { target(on: period.days) }

  func target(on days: DateSpan) -> Target? { targets.first { $0.period.days == days } }

  /// The targets printed in the column of a year, in the order in which they are stated.
  package func targets(under year: ReportingPeriod) -> [Target] {
    let days = year.days
    return targets.filter { ($0.under ?? $0.period).days == days }
  }
}
