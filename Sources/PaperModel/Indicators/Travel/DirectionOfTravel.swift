/// Where a figure has gone, in words: an arrow alone says nothing to somebody who does not see it.
///
/// As LG Inform has it: Improving and Worsening where it is stated which way is better, and
/// otherwise Increasing and Decreasing.
package enum DirectionOfTravel: String, Hashable, Sendable, CaseIterable {
  case improving = "Improving"
  case worsening = "Worsening"
  case increasing = "Increasing"
  case decreasing = "Decreasing"
  case noChange = "No change"

  /// Nil when the two cannot be compared; see `FigureValue.order(to:)`. Any difference counts,
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

/// With what a figure is compared to say where it has gone.
package enum TravelComparison: String, Hashable, Sendable, CaseIterable {
  /// The period of the same length before: what Pentana and Havering call the short trend.
  case previousPeriod = "previous-period"
  /// The same period a year before, which leaves the seasons out: Havering's long trend.
  case samePeriodLastYear = "same-period-last-year"
  case baseline
}

/// A direction, and the two figures that show it.
package struct Travel: Hashable, Sendable {
  package let direction: DirectionOfTravel
  package let against: TravelComparison
  package let earlier: IndicatorFigure
  package let later: IndicatorFigure
}
