import PaperModel

extension Rule {
  /// What is not measured in a period can reach no target in it.
  static let targetOutsideRun = ofWorkspaces(
    "target-outside-run", .error, in: .figures,
    page: Page(finds: "A target is for a period in which its indicator is not measured.")
  ) { checked in
    checked.workspace.indicatorSets.flatMap(\.indicators).flatMap { indicator in
      indicator.targets.filter { !indicator.isRunning(in: $0.period) }.map { target in
        Finding(
          "\(indicator.id.value) is not measured in \(target.period)", at: target.range,
          notes: indicator.runs.map {
            [Diagnostic.Note("it is measured in \($0.value)", at: $0.range)]
          } ?? [],
          help: "state in 'afterwards' what is printed instead, or correct one of the two")
      }
    }
  }
}
