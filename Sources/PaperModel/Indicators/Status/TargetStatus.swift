/// A status, and how it was determined.
package struct TargetStatus: Sendable {
  /// The rule that determined the status. The first that applies is used, in this order.
  package enum Rule: Hashable, Sendable {
    /// The owner states the status, whatever the figures say.
    case judgedByOwner(OwnerJudgement)
    /// The indicator is not measured in the period: Not due.
    case notRunning
    /// It is not stated which direction is better: Not stated.
    case noPolarity
    /// Progress is stated in words, which only the owner can judge: Not stated.
    case milestone
    /// No target is stated: No target.
    case noTarget
    /// The stated target is not a number in the indicator's unit, such as "to be agreed": No
    /// target.
    case targetWithoutNumber
    /// The period ends before that of the target begins: Not due.
    case targetNotBegun
    /// There is no figure, for this reason: No data.
    case noFigure(FigureAbsence)
    /// The figure is words, a bound (`<5`), a range, or not in the unit of the target: No data.
    case notComparable
    /// Determined by comparing the numbers: Green, Amber or Red. The trend is nil unless it divides
    /// Amber from Red.
    case arithmetic(Polarity, tolerance: Fraction, trend: YearTrend?)
  }

  package let status: Status
  package let rule: Rule
  /// The figure that is judged.
  package let judged: IndicatorFigure
  /// The target it is compared with; nil if there is none, or only targets for parts of its time.
  package let target: Target?
  /// The numbers, if there is a figure and an amount due, even if they did not determine the
  /// status.
  package let comparison: TargetComparison?

  /// The amount due by now of a target whose time has partly passed; nil if it is not pro rata.
  package var proRataTarget: ExactQuotient? {
    guard let comparison, case .proRata = comparison.basis else { return nil }
    return comparison.due
  }
}

extension TargetStatus {
  /// Applies the rules in their order.
  init(
    of judged: IndicatorFigure, against target: Target?, due: Due, in view: IndicatorView,
    _ thresholds: StatusThresholds, judgement: OwnerJudgement?
  ) {
    let indicator = view.indicator
    let comparison = TargetComparison(of: judged, with: due, of: target, in: indicator.unit)
    let tolerance = indicator.tolerance ?? thresholds.tolerance
    self.judged = judged
    self.target = target
    self.comparison = comparison
    (status, rule) =
      if let judgement {
        (judgement.status, .judgedByOwner(judgement))
      } else if !indicator.isRunning(in: view.period) {
        (.notDue, .notRunning)
      } else if indicator.unit == .milestone {
        (.notStated, .milestone)
      } else if let better = indicator.better {
        switch (due, judged, comparison) {
        case (.unknown(.targetNotBegun), _, _): (.notDue, .targetNotBegun)
        case (.unknown(let rule), _, _): (.noTarget, rule)
        case (.known, .absent(let absence), _): (.noData, .noFigure(absence))
        case (.known, _, nil): (.noData, .notComparable)
        case (.known, _, let comparison?):
          Self.arithmetic(comparison, better: better, tolerance, thresholds.bands, in: view)
            ?? (.noData, .notComparable)
        }
      } else {
        (.notStated, .noPolarity)
      }
  }
}

extension TargetStatus {
  /// Nil if it cannot be calculated because of too many digits.
  private static func arithmetic(
    _ comparison: TargetComparison, better: Polarity, _ tolerance: Fraction, _ bands: StatusBands,
    in view: IndicatorView
  ) -> (Status, Rule)? {
    guard let status = comparison.status(better: better, tolerance: tolerance) else { return nil }
    switch (bands, status) {
    case (.tolerance, _):
      return (status, .arithmetic(better, tolerance: tolerance, trend: nil))
    case (.trend, .red):
      let trend = view.yearTrend
      return (
        trend.isBetter ? .amber : .red, .arithmetic(better, tolerance: tolerance, trend: trend)
      )
    case (.trend, _):
      return (.green, .arithmetic(better, tolerance: tolerance, trend: nil))
    }
  }
}

extension TargetComparison {
  /// Nil if either is not a number, or if they are not in the same unit.
  init?(of judged: IndicatorFigure, with due: Due, of target: Target?, in unit: FigureUnit) {
    guard case .known(let due, let basis) = due, let value = judged.value,
      let figure = value.quantity(in: unit),
      target.map({ value.order(to: $0.value) != nil }) ?? true
    else { return nil }
    self.init(figure: figure, due: due, basis: basis)
  }
}
