/// What is due of a target when a paper's period ends.
enum Due {
  case known(ExactQuotient, TargetComparison.Basis)
  /// Why it is not known.
  case unknown(TargetStatus.Rule)
}

extension Indicator {
  /// What is due at the end of a period.
  ///
  /// Of what adds up, it is the part of the target whose time has gone: half of a year's after two
  /// quarters. Percentages and rates are due in full from the first day.
  func due(of target: Target, atEndOf period: ReportingPeriod) -> Due {
    guard target.period.start <= period.end else { return .unknown(.targetNotBegun) }
    guard let whole = target.value.quantity(in: unit) else { return .unknown(.targetWithoutNumber) }
    let part = addsUp ? period.partGone(of: target.period) : .one
    return part == .one
      ? .known(whole, .whole) : .known(whole * ExactQuotient(part), .proRata(part))
  }

  /// What targets for whole months make up over the days, each the longest that has a number; nil
  /// unless they cover them without a gap.
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
      guard let part = longest[first] else { return nil }
      found.append(part.target)
      sum = sum + part.number
      month = part.months.last.adding(1)
    }
    return .known(sum, .profiled(found))
  }
}

/// A target for a part of a time, and the months that it is for.
private struct ProfilePart {
  let target: Target
  let months: MonthSpan
  let number: ExactQuotient
}
