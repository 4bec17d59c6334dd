import PaperModel

/// Explains in plain words how a status was determined.
enum TargetStatusRule {
  static func text(_ standing: TargetStatus, in view: IndicatorView) -> String {
    switch standing.rule {
    case .judgedByOwner(let judgement): "judged by its owner: \(judgement.reason)"
    case .notRunning: "not measured in this period"
    case .noPolarity: "which way is better is not stated"
    case .milestone: "told in words, which its owner judges" + told(in: view)
    case .noTarget: "no target stated"
    case .targetWithoutNumber:
      "the target is no number in the unit of the indicator"
    case .targetNotBegun: "the time of the target has not begun"
    case .noFigure(let absence): text(absence) + told(in: view)
    case .notComparable:
      "the figure is words, a bound or a range, or in another unit than the target"
    case .arithmetic(let better, let tolerance, let trend):
      [
        due(standing, in: view), text(better), outcome(standing, better, tolerance),
        trend.map(text),
      ]
      .compactMap { $0 }.joined(separator: "; ")
    }
  }

  private static func text(_ absence: FigureAbsence) -> String {
    switch absence {
    case .noRow: "no figure supplied"
    case .empty: "the figure was left out of the return"
    case .shorthand(let code, _): "the figure is \(code): \(code.meaning)"
    case .incomplete(let month): "no figure to compute with from \(month) on"
    case .notRunning: "not measured in this period"
    }
  }

  /// What is available where the figure to be judged is missing: the figure of the period itself,
  /// if no year to date can be added up, or an older figure.
  private static func told(in view: IndicatorView) -> String {
    if case .stated(let own) = view.actual {
      return view.yearToDate.saysSomething ? "" : "; \(own.period) alone is \(own.value.typed)"
    }
    return view.lastBefore.map { "; the last is \($0.value.typed), of \($0.period)" } ?? ""
  }

  private static func text(_ better: Polarity) -> String {
    switch better {
    case .higher: "higher is better"
    case .lower: "lower is better"
    }
  }

  // MARK: - Arithmetic

  private static func due(_ standing: TargetStatus, in view: IndicatorView) -> String? {
    guard let comparison = standing.comparison else { return nil }
    let target =
      standing.target.map {
        $0.period.days == view.year.days ? "the year's target" : "the target for \($0.period)"
      } ?? "the target"
    switch comparison.basis {
    case .whole: return "all of \(target) is due"
    case .proRata(let part): return "\(words(part)) of \(target) is due"
    case .profiled(let targets):
      return "the targets for \(targets.map(\.period.description).joined(separator: ", ")) are due"
    }
  }

  /// The part as a number of quarters in words, where it is made of whole quarters.
  private static func words(_ part: Fraction) -> String {
    switch (part.numerator, part.denominator) {
    case (1, 2): "half"
    case (1, 3): "a third"
    case (2, 3): "two thirds"
    case (1, 4): "a quarter"
    case (3, 4): "three quarters"
    default: part.description
    }
  }

  private static func text(_ trend: YearTrend) -> String {
    switch trend {
    case .better(let before): "better than \(before.typed) a year before"
    case .notBetter(let before): "no better than \(before.typed) a year before"
    case .unknown: "no figure of a year before to compare with"
    }
  }

  private static func outcome(
    _ standing: TargetStatus, _ better: Polarity, _ tolerance: Fraction
  ) -> String {
    // The tolerance is a share of what is due, so it is meaningless where nothing is due.
    let hasTolerance =
      tolerance > .zero && standing.comparison.map { $0.due != ExactQuotient(0) } == true
    let limit = "\(tolerance.wholePercent)%"
    return switch standing.comparison?.status(better: better, tolerance: tolerance) {
    case .amber: "missed by no more than \(limit)"
    case .red: hasTolerance ? "missed by more than \(limit)" : "missed"
    case .green, .noTarget, .notDue, .noData, .notStated, nil: "met"
    }
  }
}
