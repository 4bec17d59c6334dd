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
