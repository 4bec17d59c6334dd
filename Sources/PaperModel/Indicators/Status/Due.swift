/// How much of a target is due when a paper's period ends.
enum Due {
  case known(ExactQuotient, TargetComparison.Basis)
  /// It is not known, for this reason.
  case unknown(TargetStatus.Rule)
}

extension Indicator {
  /// The amount due at the end of a period.
  ///
  /// For figures that add up, it is the proportion of the target for the time that has passed: half
  /// of a year's target after two quarters. Percentages and rates are due in full from the first
  /// day.
  func due(of target: Target, atEndOf period: ReportingPeriod) -> Due {
    guard target.period.start <= period.end else { return .unknown(.targetNotBegun) }
    guard let whole = target.value.quantity(in: unit) else { return .unknown(.targetWithoutNumber) }
    let part = addsUp ? period.partGone(of: target.period) : .one
    guard part != .one else { return .known(whole, .whole) }
    return (whole * ExactQuotient(part)).map { .known($0, .proRata(part)) }
      ?? .unknown(.targetWithoutNumber)
  }

  /// The total of the targets for whole months within the days. Greedy: at each month the longest
  /// target with a number is taken. Nil unless they cover the days without a gap and can be added.
  func profile(over days: DateSpan) -> Due? {
    guard addsUp, let months = days.wholeMonths else { return nil }
    let parts = targets.compactMap { target -> ProfilePart? in
      guard let span = target.period.wholeMonths, span.last <= months.last,
        let number = target.value.quantity(in: unit)
      else { return nil }
      return ProfilePart(target: target, months: span, number: number)
    }
    let longest = Dictionary(parts.map { ($0.months.first, $0) }) { one, other in
      one.months.last < other.months.last ? other : one
    }
    var found: [Target] = []
    var sum = ExactQuotient(0)
    var month: CalendarMonth? = months.first
    while let first = month, first <= months.last {
      guard let part = longest[first], let next = sum + part.number else { return nil }
      found.append(part.target)
      sum = next
      month = part.months.last.adding(1)
    }
    return .known(sum, .profiled(found))
  }
}

/// A target for part of the time, and the months that it covers.
private struct ProfilePart {
  let target: Target
  let months: MonthSpan
  let number: ExactQuotient
}
