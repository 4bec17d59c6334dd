/// An exact comparison of a figure with the amount of a target that is due.
package struct TargetComparison: Sendable {
  /// How the amount due was determined.
  package enum Basis: Hashable, Sendable {
    /// The whole target.
    case whole
    /// This fraction of the target, because that fraction of its time has passed and the figures
    /// add up.
    case proRata(Fraction)
    /// The sum of the targets for the parts of the time up to now.
    case profiled([Target])
  }

  /// The amount due by now where it is a part of a target, or the sum of targets for parts of the time; nil
  /// where it is a target by itself.
  package var partDue: ExactQuotient? {
    switch basis {
    case .whole: nil
    case .proRata, .profiled: due
    }
  }

  package let figure: ExactQuotient
  package let due: ExactQuotient
  package let basis: Basis

  package init(figure: ExactQuotient, due: ExactQuotient, basis: Basis) {
    self.figure = figure
    self.due = due
    self.basis = basis
  }

  /// The figure as a percentage of the amount due; if lower is better, more than 100 is a miss. Nil
  /// if the amount due is zero, or if it cannot be calculated because of too many digits.
  package var share: ExactQuotient? {
    figure.divided(by: due).flatMap { $0 * ExactQuotient(100) }
  }

  /// Green, Amber or Red: whether the amount due is met, missed within the tolerance, or missed by
  /// more. The tolerance is a fraction of the amount due, so an amount of zero is either met or
  /// missed. Nil if it cannot be calculated because of too many digits.
  package func status(better: Polarity, tolerance: Fraction) -> Status? {
    func isMet(_ amount: ExactQuotient) -> Bool {
      switch better {
      case .higher: amount <= figure
      case .lower: figure <= amount
      }
    }
    if isMet(due) { return .green }
    // The amount that is just tolerated is less if higher is better, and towards minus infinity.
    let share: ExactDecimal = (better == .higher) == due.isNegative ? 1 : -1
    let limit = (ExactQuotient(tolerance) * ExactQuotient(share)).flatMap { $0 + ExactQuotient(1) }
      .flatMap { due * $0 }
    return limit.map { isMet($0) ? .amber : .red }
  }
}
