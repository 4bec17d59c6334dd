/// What is different of an indicator from how the last paper about it had it.
package struct IndicatorChange: Sendable {
  /// A target that was changed in between.
  package struct MovedTarget: Sendable {
    package let before: Target
    package let now: Target
  }

  /// The figure that was held against the target then, and its period.
  package let figureBefore: IndicatorFigure
  package let periodBefore: ReportingPeriod
  package let figure: IndicatorFigure
  package let period: ReportingPeriod
  package let statusBefore: Status
  package let status: Status
  /// What is known now of the period of the last paper, where that is another figure than it had.
  package let revised: IndicatorFigure?
  package let targets: [MovedTarget]

  /// - Parameter revised: the figure of the earlier period as it is known now.
  init(
    from before: IndicatorView, to now: IndicatorView, statuses: (before: Status, now: Status),
    revised: IndicatorFigure
  ) {
    figureBefore = before.judgedNow
    periodBefore = before.period
    figure = now.judgedNow
    period = now.period
    (statusBefore, status) = statuses
    self.revised = revised.saysTheSame(as: before.judgedNow) ? nil : revised
    targets = now.indicator.targets.compactMap { target in
      guard let earlier = before.indicator.target(for: target.period),
        !earlier.value.saysTheSame(as: target.value)
      else { return nil }
      return MovedTarget(before: earlier, now: target)
    }
  }

  package var isOfStatus: Bool { statusBefore != status }

  /// Whether there is another figure than in the last paper, be it of a later period or revised.
  package var isOfFigures: Bool { !figure.saysTheSame(as: figureBefore) || revised != nil }
}

extension IndicatorFigure {
  /// Whether both state the same, or neither states anything.
  fileprivate func saysTheSame(as other: IndicatorFigure) -> Bool {
    switch (value, other.value) {
    case (nil, nil): saysSomething == other.saysSomething
    case (let one?, let other?): one.saysTheSame(as: other)
    case (nil, _?), (_?, nil): false
    }
  }
}

extension FigureValue {
  fileprivate func saysTheSame(as other: FigureValue) -> Bool {
    order(to: other).map { $0 == .equal } ?? (typed == other.typed)
  }
}
