/// What a row of figures states besides the figure: whom it is about, how certain it is, and what its
/// source says of it.
///
/// Few rows state any of it, so that it is kept apart from them.
package final class OutcomeFacts: Sendable {
  package let population: FigurePopulation
  package let limits: ConfidenceLimits?
  /// How many people the figure is about; more than zero.
  package let denominator: ExactDecimal?
  package let compared: ComparedWord?
  package let trend: RecentTrend?

  package init(
    population: FigurePopulation = .own, limits: ConfidenceLimits? = nil,
    denominator: ExactDecimal? = nil, compared: ComparedWord? = nil, trend: RecentTrend? = nil
  ) {
    self.population = population
    self.limits = limits
    self.denominator = denominator
    self.compared = compared
    self.trend = trend
  }
}

extension OutcomeFacts: Hashable {
  package static func == (first: OutcomeFacts, second: OutcomeFacts) -> Bool {
    first.population == second.population && first.limits == second.limits
      && first.denominator == second.denominator && first.compared == second.compared
      && first.trend == second.trend
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(population)
    hasher.combine(limits)
  }
}

/// The limits between which a figure lies with a confidence of 95%.
package struct ConfidenceLimits: Hashable, Sendable {
  package let lower: FigureValue
  package let upper: FigureValue

  /// Nil unless the value is a number between the two, in the same unit.
  package init?(_ lower: FigureValue, _ upper: FigureValue, around value: FigureValue) {
    guard value.number != nil, let below = lower.order(to: value),
      let above = upper.order(to: value),
      below != .greater, above != .less
    else { return nil }
    self.lower = lower
    self.upper = upper
  }
}

/// How a figure compares with that of the country, as its source states it. The words are those of the
/// public Fingertips download: Better and Worse where the source knows which way is better, otherwise
/// Lower and Higher, or quintiles.
package enum ComparedWord: String, Hashable, Sendable, CaseIterable {
  case better = "Better"
  case similar = "Similar"
  case worse = "Worse"
  case lower = "Lower"
  case higher = "Higher"
  case lowestQuintile = "Lowest quintile"
  case secondLowestQuintile = "2nd lowest quintile"
  case middleQuintile = "Middle quintile"
  case secondHighestQuintile = "2nd highest quintile"
  case highestQuintile = "Highest quintile"
  case notCompared = "Not compared"
}

/// The trend of the last years, as the source of a figure states it. The words are those of the public
/// Fingertips download.
package enum RecentTrend: String, Hashable, Sendable, CaseIterable {
  case unknown = "Cannot be calculated"
  case noSignificantChange = "No significant change"
  case increasing = "Increasing"
  case decreasing = "Decreasing"
  case increasingBetter = "Increasing and getting better"
  case increasingWorse = "Increasing and getting worse"
  case decreasingBetter = "Decreasing and getting better"
  case decreasingWorse = "Decreasing and getting worse"
}
