extension ReportingPeriod {
  /// The fraction of a target's period that has passed when this period ends: `Q2 2017/18` ends
  /// when half of `2017/18` and half of `2016/17 to 2018/19` (18 of 36 months) has passed.
  ///
  /// Counted in months if this period's end and the target's period are at month boundaries,
  /// because targets are set by months; otherwise in days. 0 if this period ends before the
  /// target's begins, 1 if it ends with it or later.
  package func partGone(of target: ReportingPeriod) -> Fraction {
    let (end, whole) = (self.end, target.days)
    guard end >= whole.first else { return .zero }
    guard end < whole.last else { return .one }
    let part: Fraction?
    if let months = target.wholeMonths, end == end.calendarMonth.lastDay {
      part = Fraction(end.calendarMonth.index - months.first.index + 1, over: months.count)
    } else {
      part = Fraction(end.dayNumber - whole.first.dayNumber + 1, over: whole.dayCount)
    }
    // Both numbers are positive here: the end is within the target's period.
    return part ?? .zero
  }
}
