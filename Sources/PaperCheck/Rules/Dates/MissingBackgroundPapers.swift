import PaperModel

extension Rule {
  /// Local Government Act 1972 s100D: a report lists what it relies on.
  static let missingBackgroundPapers = ofPapers(
    "missing-background-papers", .growing(.note, .warning, .error), in: .dates,
    page: Page(
      finds:
        "A paper that says nothing of its background papers where the house wants them by this stage.",
      why:
        "The public may see the documents on which a report relies, and the report lists them (Local Government Act 1972, section 100D). That there are none has to be said, too.",
      example: "kind: paper\ndate: 2018-02-05\nsubject: Progress update",
      instead:
        "kind: paper\ndate: 2018-02-05\nsubject: Progress update\nbackground-papers:\n  - Joint Strategic Needs Assessment 2016",
      doubt:
        "Never wrong about what is stated; write `background-papers: none` where there are none. Silent where the house does not ask for them."
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
