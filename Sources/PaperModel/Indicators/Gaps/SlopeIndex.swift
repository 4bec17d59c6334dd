/// The slope index of inequality and the relative index of inequality, as the Office for Health
/// Improvement and Disparities computes them (`phe_sii` of PHEindicatormethods, without transformation):
/// the figures of groups are regressed on the middles of their ranges in the cumulative share of the
/// population, from the most deprived (0) to the least (1), each group weighted by its population.
package struct SlopeIndex: Hashable, Sendable {
  /// The figure that the line gives to the most deprived.
  package let most: ExactQuotient
  /// The figure that the line gives to the least deprived.
  package let least: ExactQuotient
  /// By how much the slope grows when the figure of a group grows by 1, for each group.
  package let shares: [Double]

  /// A group: its figure, and how many people it is of, more than zero.
  package typealias Group = (figure: ExactQuotient, people: ExactDecimal)

  /// Nil for fewer than two groups, and where it cannot be calculated because of too many digits.
  /// - Parameter groups: the most deprived first.
  package init?(_ groups: [Group]) {
    guard groups.count > 1, let total = groups.map(\.people).sum().map({ ExactQuotient($0) })
    else { return nil }
    var before = ExactQuotient(0)
    var ranks: [(weight: ExactQuotient, rank: ExactQuotient)] = []
    // Sums over all groups of the weight, and of its products with the rank x and the figure y.
    var (x, y, xx, xy) = (ExactQuotient(0), ExactQuotient(0), ExactQuotient(0), ExactQuotient(0))
    for group in groups {
      let people = ExactQuotient(group.people)
      guard let weight = people.divided(by: total),
        let half = weight.divided(by: ExactQuotient(2)), let rank = before + half,
        let after = before + weight, let weighted = weight * rank,
        let sumX = x + weighted, let sumY = (weight * group.figure).flatMap({ y + $0 }),
        let sumXX = (weighted * rank).flatMap({ xx + $0 }),
        let sumXY = (weighted * group.figure).flatMap({ xy + $0 })
      else { return nil }
      (before, x, y, xx, xy) = (after, sumX, sumY, sumXX, sumXY)
      ranks.append((weight, rank))
    }
    // The weights are shares, so that their sum is 1.
    guard let spread = (x * x).flatMap({ xx - $0 }), let joint = (x * y).flatMap({ xy - $0 }),
      let slope = joint.divided(by: spread), let most = (slope * x).flatMap({ y - $0 }),
      let least = most + slope
    else { return nil }
    self.most = most
    self.least = least
    shares = ranks.map { weight, rank in
      weight.approximate * (rank.approximate - x.approximate) / spread.approximate
    }
  }
}
