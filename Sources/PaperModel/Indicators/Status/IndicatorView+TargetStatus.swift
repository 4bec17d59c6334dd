extension IndicatorView {
  /// The status against each target; never empty. There is one for the target of the year, unless
  /// there are only longer targets, and one for each longer target.
  package func standings(
    _ thresholds: StatusThresholds, judgement: OwnerJudgement? = nil
  ) -> [TargetStatus] {
    let year = standing(thresholds, judgement: judgement)
    let longer = standingsBeyondYear(thresholds)
    return year.rule == .noTarget && !longer.isEmpty ? longer : [year] + longer
  }

  /// The status against the target of the year.
  ///
  /// - If figures add up and the year to date is judged: against a target for exactly those days,
  ///   or the sum of targets for the parts of them, or else the part of the year's target due by
  ///   now.
  /// - If figures do not add up and the year to date is judged: against a target for those days, or
  ///   for the paper's period, or else the whole target of the year.
  /// - If only the figure of the paper's period is judged: against a target for that period, or
  ///   else the whole target of the year; if figures add up, only against a target for that period.
  ///
  /// If the period has no figure there is nothing to judge, whatever earlier periods had.
  package func standing(
    _ thresholds: StatusThresholds, judgement: OwnerJudgement? = nil
  ) -> TargetStatus {
    let (target, due) = dueNow
    return TargetStatus(
      of: judgedNow, against: target, due: due, in: self, thresholds, judgement: judgement)
  }

  /// The status against each current target that extends beyond the year, each judged separately,
  /// in the order in which they are stated.
  ///
  /// Figures that add up are summed from the start of the target's period and compared with the
  /// part of the target due by now.
  package func standingsBeyondYear(_ thresholds: StatusThresholds) -> [TargetStatus] {
    indicator.targets
      .filter { $0.period.days.overlaps(period.days) && !year.contains($0.period) }
      .map { target in
        TargetStatus(
          of: judged(against: target), against: target,
          due: indicator.due(of: target, atEndOf: period), in: self, thresholds, judgement: nil)
      }
  }

  private func judged(against target: Target) -> IndicatorFigure {
    guard indicator.addsUp else { return judgedNow }
    let last = min(target.period.end, period.end)
    return DateSpan(target.period.start, last).map { lookup.figure(over: $0) } ?? .absent(.noRow)
  }

  private var dueNow: (Target?, Due) {
    let toDate = indicator.target(on: period.daysToDate)
    let candidates: [Target?]
    switch (indicator.judge, indicator.addsUp) {
    case (.yearToDate, true):
      if toDate?.value.quantity(in: indicator.unit) == nil,
        let profile = indicator.profile(over: period.daysToDate)
      {
        return (target, profile)
      }
      candidates = [toDate, target]
    case (.yearToDate, false): candidates = [toDate, indicator.target(for: period), target]
    case (.latest, true): candidates = [indicator.target(for: period)]
    case (.latest, false): candidates = [indicator.target(for: period), target]
    }
    let stated = candidates.compactMap { $0 }
    let withNumber = stated.first { $0.value.quantity(in: indicator.unit) != nil }
    guard let target = withNumber ?? stated.first else { return dueLater }
    return (target, indicator.due(of: target, atEndOf: period))
  }

  /// The result if no target is due now; there may be a later one.
  private var dueLater: (Target?, Due) {
    let later = indicator.targets.filter { $0.period.start > period.end }
    guard let next = later.min(by: { $0.period < $1.period }) else {
      return (nil, .unknown(.noTarget))
    }
    return (next, .unknown(.targetNotBegun))
  }
}
