/// A figure held against what is due of a target, exactly.
package struct TargetComparison: Sendable {
  /// How it is known what is due.
  package enum Basis: Hashable, Sendable {
    /// All of the target.
    case whole
    /// That part of it, since that part of its time has gone and the figures add up.
    case proRata(Fraction)
    /// What targets for the parts of the time up to now add up to.
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

  /// What part of the due the figure is, in percent: for what is better lower, more than a hundred
  /// is a miss. Nil when nothing is due.
  package var share: ExactQuotient? {
    figure.divided(by: due).map { $0 * ExactQuotient(100) }
  }

  /// Green, Amber or Red: whether the due is met, missed by no more than a part of it, or by more.
  /// Of a due of zero there is no part, so that it is met or missed.
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
