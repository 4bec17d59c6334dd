extension IndicatorView {
  /// The Direction of travel of the paper's period; nil if either figure is missing, or if they
  /// cannot be compared.
  ///
  /// If figures add up, a baseline is used only if it covers as many months as the period: a
  /// quarter is always less than a year.
  package func travel(against comparison: TravelComparison) -> Travel? {
    let earlier: IndicatorFigure
    switch comparison {
    case .previousPeriod:
      guard let previous = period.previous else { return nil }
      earlier = lookup.figure(over: previous.days)
    case .samePeriodLastYear:
      guard let lastYear = period.sameLastYear else { return nil }
      earlier = lookup.figure(over: lastYear.days)
    case .baseline:
      guard !indicator.addsUp || baseline.isAsLong(as: period) else { return nil }
      earlier = baseline
    }
    guard let before = earlier.value, let now = actual.value,
      let direction = DirectionOfTravel(from: before, to: now, better: indicator.better)
    else { return nil }
    return Travel(direction: direction, against: comparison, earlier: earlier, later: actual)
  }
}

extension IndicatorFigure {
  fileprivate func isAsLong(as period: ReportingPeriod) -> Bool {
    guard let months = period.months else { return false }
    return switch self {
    case .stated(let observation): observation.period.months == months
    case .computed(let computed):
      computed.parts.compactMap(\.period.months).reduce(0, +) == months
    case .absent: false
    }
  }
}
