/// A status, and how it came about.
package struct TargetStatus: Sendable {
  /// What gave the status. The first of these that applies does, in this order.
  package enum Rule: Hashable, Sendable {
    /// Its owner says so, whatever the figures say.
    case judgedByOwner(OwnerJudgement)
    /// The indicator is not measured in the period: Not due.
    case notRunning
    /// Nobody has said which way is better: Not stated.
    case noPolarity
    /// It is told in words, which only its owner can judge: Not stated.
    case milestone
    /// No target is stated: No target.
    case noTarget
    /// What is stated for a target is no number in the indicator's unit, such as "to be agreed":
    /// No target.
    case targetWithoutNumber
    /// The period ends before the target's begins: Not due.
    case targetNotBegun
    /// No data.
    case noFigure(FigureAbsence)
    /// The figure is words, a bound (`<5`) or a range, or not in the unit of the target: No data.
    case notComparable
    /// Green, Amber or Red.
    case arithmetic(Polarity, tolerance: Fraction)
  }

  package let status: Status
  package let rule: Rule
  /// The figure that is judged.
  package let judged: IndicatorFigure
  /// The target it is held against; nil when there is none, or only targets for parts of its time.
  package let target: Target?
  /// The numbers, whenever there is a figure and something due: also where they do not decide.
  package let comparison: TargetComparison?

  /// What is due by now of a target whose time has partly gone; nil where it is not pro rata.
  package var proRataTarget: ExactQuotient? {
    guard let comparison, case .proRata = comparison.basis else { return nil }
    return comparison.due
  }
}
