import PaperModel

extension Rule {
  /// Finds indicators without a target: nobody could say whether a figure is good.
  static let missingTarget = ofLacking(
    "target", id: "missing-target", .note,
    page: Page(
      finds:
        "An indicator without a target for the year that the latest paper with it reports on; without a paper, one without any target.",
      why:
        "A figure without a target tells a board what happened and not whether that is enough, and has no status.",
      example: "- id: PI2\n  title: Number of people who met a coach\n  unit: count",
      instead:
        "- id: PI2\n  title: Number of people who met a coach\n  unit: count\n  targets:\n    - { for: 2017/18, value: 170 }",
      doubt:
        "Often right to have none: some indicators are only watched. Milestones, and indicators that are not measured in that year, are left alone. Where no indicator of a file has one, that is said once."
    ),
    help: "state it under 'targets:', or '[z]' as its value where there is to be none",
    isConcerned: { indicator, set, checked in
      guard indicator.unit != .milestone else { return false }
      return checked.reportedYears[set.path].map { indicator.isRunning(in: $0) } ?? true
    },
    lacks: { indicator, set, checked in
      guard let year = checked.reportedYears[set.path] else { return indicator.targets.isEmpty }
      return !indicator.targets.contains { $0.period.days.overlaps(year.days) }
    })
}
