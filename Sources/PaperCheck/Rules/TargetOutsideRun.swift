import PaperModel

extension Rule {
  /// Finds targets for periods in which the indicator is not measured.
  static let targetOutsideRun = ofWorkspaces(
    "target-outside-run", .error, in: .figures,
    page: Page(
      finds: "A target is for a period in which its indicator is not measured.",
      why: """
        A target that can be neither met nor missed looks like a promise, and is in the table \
        beside a note that nothing is measured.
        """,
      example: """
        - id: PI4
          title: Pupils who know more about safety online
          unit: percent
          runs: 2016/17
          afterwards: N/A (one year project only)
          targets:
            - { for: 2017/18, value: 80% }
        """,
      instead: """
        Take the target away, or correct `runs:`. What is printed for other years is in \
        `afterwards:`.
        """,
      doubt: """
        Right nearly always: one of the two periods is a slip, or was not brought up to date when \
        the project was extended.
        """
    )
  ) { checked in
    checked.workspace.indicatorSets.flatMap(\.indicators).flatMap { indicator in
      indicator.targets.filter { !indicator.isRunning(in: $0.period) }.map { target in
        Finding(
          "\(indicator.id.value) is not measured in \(target.period)", at: target.periodRange,
          notes: indicator.runs.map {
            [Diagnostic.Note("it is measured in \($0.value)", at: $0.range)]
          } ?? [],
          help: "state in 'afterwards' what is printed instead, or correct one of the two")
      }
    }
  }
}
