import PaperModel

extension Rule {
  /// Finds papers that do not list their background papers, as the Local Government Act 1972,
  /// s100D, requires.
  static let missingBackgroundPapers = ofPapers(
    "missing-background-papers", .growing(.note, .warning, .error), in: .dates,
    page: Page(
      finds: """
        A paper says nothing of its background papers where the house wants them by this \
        stage.
        """,
      why: """
        The public may see the documents on which a report relies, and the report lists them \
        (Local Government Act 1972, section 100D); that there are none has to be said, too.
        """,
      example: """
        ---
        kind: paper
        date: 2018-02-05
        subject: Progress update
        ---
        """,
      instead: "List them under `background-papers:`, or write `background-papers: none`.",
      doubt: """
        Never about what is stated. It is silent unless `background-papers:` in `house.yaml` \
        names a stage.
        """
    )
  ) { paper, checked in
    guard let required = checked.house.backgroundPapers, required <= checked.stage,
      paper.backgroundPapers == nil, !paper.faultyKeys.contains("background-papers")
    else { return [] }
    return [
      Finding(
        "a paper lists its background papers", at: paper.range,
        help: "state 'background-papers:' in the front matter, or 'background-papers: none'")
    ]
  }
}
