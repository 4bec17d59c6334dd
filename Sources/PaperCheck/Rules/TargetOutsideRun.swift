import PaperModel

extension Rule {
  /// What is not measured in a period can reach no target in it.
  static let targetOutsideRun = Rule(
    id: "target-outside-run",
    summary: "A target is for a period in which its indicator is not measured."
  ) { workspace, _ in
    workspace.indicatorSets.flatMap(\.indicators).flatMap { indicator in
      indicator.targets.filter { !indicator.isRunning(in: $0.period) }.map { target in
        Diagnostic(
          rule: "target-outside-run",
          "\(indicator.id.value) is not measured in \(target.period)", at: target.range,
          notes: indicator.runs.map {
            [Diagnostic.Note("it is measured in \($0.value)", at: $0.range)]
          } ?? [],
          help: "state in 'afterwards' what is printed instead, or correct one of the two")
      }
    }
  }
}
