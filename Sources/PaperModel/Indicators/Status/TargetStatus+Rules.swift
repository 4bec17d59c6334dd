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
          (
            comparison.status(better: better, tolerance: tolerance),
            .arithmetic(better, tolerance: tolerance)
          )
        }
      } else {
        (.notStated, .noPolarity)
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
