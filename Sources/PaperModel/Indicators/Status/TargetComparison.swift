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

  package let figure: ExactQuotient
  package let due: ExactQuotient
  package let basis: Basis

  package init(figure: ExactQuotient, due: ExactQuotient, basis: Basis) {
    self.figure = figure
    self.due = due
    self.basis = basis
  }

  /// The figure as a percentage of the amount due; if lower is better, more than 100 is a miss. Nil
  /// if the amount due is zero.
  package var share: ExactQuotient? {
    figure.divided(by: due).map { $0 * ExactQuotient(100) }
  }

  /// Green, Amber or Red: whether the amount due is met, missed within the tolerance, or missed by
  /// more. The tolerance is a fraction of the amount due, so an amount of zero is either met or
  /// missed.
  package func status(better: Polarity, tolerance: Fraction) -> Status {
    let miss =
      switch better {
      case .higher: due - figure
      case .lower: figure - due
      }
    if miss <= ExactQuotient(0) { return .green }
    return miss <= due.magnitude * ExactQuotient(tolerance) ? .amber : .red
  }
}
