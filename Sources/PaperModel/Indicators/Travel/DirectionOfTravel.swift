/// Direction of travel: how a figure has changed, in words, because an arrow alone is not
/// accessible.
///
/// The words follow LG Inform: Improving and Worsening if it is stated which direction is better,
/// otherwise Increasing and Decreasing.
package enum DirectionOfTravel: String, Hashable, Sendable, CaseIterable {
  case improving = "Improving"
  case worsening = "Worsening"
  case increasing = "Increasing"
  case decreasing = "Decreasing"
  case noChange = "No change"

  /// Nil if the two cannot be compared; see `FigureValue.order(to:)`. Any difference counts,
  /// however small.
  package init?(from earlier: FigureValue, to later: FigureValue, better: Polarity?) {
    switch (later.order(to: earlier), better) {
    case (nil, _): return nil
    case (.equal, _): self = .noChange
    case (.greater, .higher), (.less, .lower): self = .improving
    case (.greater, .lower), (.less, .higher): self = .worsening
    case (.greater, nil): self = .increasing
    case (.less, nil): self = .decreasing
    }
  }
}

/// The earlier figure with which a figure is compared to determine the Direction of travel.
package enum TravelComparison: String, Hashable, Sendable, CaseIterable {
  /// The preceding period of the same length: the short trend of Pentana and Havering.
  case previousPeriod = "previous-period"
  /// The same period a year before, which removes seasonal effects: Havering's long trend.
  case samePeriodLastYear = "same-period-last-year"
  case baseline
}

/// A Direction of travel, and the two figures that it is based on.
package struct Travel: Hashable, Sendable {
  package let direction: DirectionOfTravel
  package let against: TravelComparison
  package let earlier: IndicatorFigure
  package let later: IndicatorFigure
}

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
