/// A gap in one period.
package struct GapFigure: Hashable, Sendable {
  /// Which of the two has the worse figure.
  package enum Side: Hashable, Sendable {
    case first, second
    /// Both figures are the same.
    case neither
  }

  package let period: ReportingPeriod
  /// The figure of the first population, or what the line of a slope index gives to the most deprived.
  package let first: ExactQuotient
  /// The figure of the second population, or what the line gives to the least deprived.
  package let second: ExactQuotient
  /// The first figure less the second.
  package let difference: ExactQuotient
  /// The first figure divided by the second; of a slope index the second by the first, as is the rule
  /// for the relative index of inequality. Nil for a division by zero.
  package let ratio: ExactQuotient?
  /// The decimal places of the most precise figure, with which the gap is printed.
  package let scale: Int
  /// Nil unless all figures have confidence limits.
  package let margins: GapMargins?

  /// The absolute gap without its sign.
  package var size: ExactQuotient { difference.magnitude }

  /// The absolute gap as printed; nil if it has too many digits.
  package var absolute: ExactDecimal? { size.rounded(scale: scale) }

  /// The 95% confidence limits of the absolute gap as printed. The lower one is below nought where either
  /// side may be worse off. Nil unless all figures have limits.
  package var limits: (lower: ExactDecimal, upper: ExactDecimal)? {
    guard let margins else { return nil }
    let (below, above) =
      difference.isNegative ? (margins.above, margins.below) : (margins.below, margins.above)
    let size = size.approximate
    guard let lower = ExactDecimal(rounding: size - below, scale: scale),
      let upper = ExactDecimal(rounding: size + above, scale: scale)
    else { return nil }
    return (lower, upper)
  }

  /// The relative gap with two decimal places; nil if there is none.
  package var relative: ExactDecimal? { ratio?.rounded(scale: 2) }

  /// Which side is worse off; nil where it is not stated which way is better.
  package func worse(_ better: Polarity?) -> Side? {
    guard let better else { return nil }
    if difference.isZero { return .neither }
    return difference.isNegative == (better == .higher) ? .first : .second
  }
}

/// How a gap has changed. It is told by the exact gaps, so that a difference that rounding hides counts.
package enum GapChange: String, Hashable, Sendable, CaseIterable {
  case narrowed = "Narrowed"
  case widened = "Widened"
  case noChange = "No change"
  /// The other side is worse off now.
  case reversed = "Reversed"

  package init(from earlier: GapFigure, to later: GapFigure) {
    let isTurned =
      !earlier.difference.isZero && !later.difference.isZero
      && earlier.difference.isNegative != later.difference.isNegative
    self =
      if isTurned {
        .reversed
      } else if later.size == earlier.size {
        .noChange
      } else {
        later.size < earlier.size ? .narrowed : .widened
      }
  }
}

/// A gap as a paper sees it: in the latest period for which all its figures are known, and in the
/// latest one before that is as long.
package struct GapView: Sendable {
  package let gap: Gap
  package let now: GapFigure
  /// Nil where there is no earlier period with all figures.
  package let earlier: GapFigure?

  /// Nil where there is no earlier gap.
  package var change: GapChange? { earlier.map { GapChange(from: $0, to: now) } }
}
