import PaperModel

extension Rule {
  /// Finds indicators that a summary lists as exceptions, with nothing said of what is being done.
  static let missingCorrective = ofDocuments(
    "missing-corrective-action", .growing(.note, .warning, .warning), in: .figures,
    page: Page(
      finds:
        "An indicator that the summary of a paper lists as Red or Amber, where the board publishes that, and of which neither its own `corrective:` nor that of an aim says what is being done.",
      why:
        "A summary of what is behind asks for an answer. What an aim reports as progress is not one: it is often a success.",
      example:
        "- id: PI13\n  title: Number of workplaces signed up to the charter\n  targets: [{ for: 2017/18, value: 25 }]\n\nPI13,year-to-date,Q2 2017/18,9",
      instead:
        "Write `corrective: [{ period: Q2 2017/18, text: … }]` for the indicator, or `corrective:` in the progress of the aim that it measures.",
      doubt:
        "Never wrong that nothing is stated. Where nothing needs to be done, say so there."
    )
  ) { checked in
    checked.papers.flatMap { paper -> [Finding] in
      let board = checked.workspace.board
      // Without it no document says which indicators are exceptions.
      guard board?.publishesStatus == true, paper.wantsSummary(of: board),
        let summary = PerformanceSummary(of: paper, in: checked.workspace)
      else { return [] }
      return summary.exceptions(board?.exceptions ?? [.red, .amber])
        .filter(\.corrective.isEmpty).map { entry in
          let id = entry.indicator.id.value
          return Finding(
            "\(id) is \(checked.house.status.word(entry.status)) in \(summary.period), and nobody "
              + "says what is being done about it",
            at: entry.standing.judged.observations.last?.range ?? entry.indicator.id.range,
            notes: [Diagnostic.Note("the paper", at: paper.subject.range)],
            help: "write 'corrective:' for \(id), or in the progress of its aim")
        }
    }
  }
}
