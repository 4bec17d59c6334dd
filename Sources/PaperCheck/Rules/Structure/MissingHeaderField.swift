import PaperModel

extension Rule {
  /// Finds header fields that are missing although the house requires them at this stage.
  static let missingHeaderField = ofPapers(
    "missing-header-field", .error, in: .structure,
    page: Page(
      finds: "A paper lacks a header line that the house requires.",
      why: """
        The header tells members at a glance who brings the paper, for whom and when. Some lines \
        can wait for the final paper: the house says which.
        """,
      example: """
        ---
        kind: paper
        date: 2018-02-05
        subject: Progress update
        ---
        """,
      instead: """
        Add the line at the top of the paper; here, where the final paper has to say who presents \
        it, `from: [{ name: Alex Morgan }]`.
        """,
      doubt: """
        Never wrong about what the house requires at the stage that is checked (`--stage draft`, \
        `clearance` or `final`). Where the board does not need the line, change `header:` in \
        `house.yaml`.
        """
    )
  ) { paper, checked in
    let stated = Set(paper.header.map(\.field.value))
    return checked.house.header.compactMap { field in
      guard let required = field.required, required <= checked.stage else { return nil }
      let (key, isMissing): (String, Bool) =
        switch field.source {
        case .fact(.to): ("to", paper.to == nil && checked.workspace.board == nil)
        case .fact(.from): ("from", paper.from.isEmpty)
        case .fact(.date), .fact(.subject): ("", false)
        case .entry(let name): (name, !stated.contains(name) && paper.own[name] == nil)
        case .line: ("", false)
        }
      let top = field.source == .entry(key) ? "header" : key
      guard isMissing, !paper.faultyKeys.contains(top) else { return nil }
      return Finding(
        "'\(field.label)' is missing from the header",
        at: paper.range,
        help: field.source == .entry(key)
          ? "state '\(key)' under 'header:'" : "state '\(key):' in the front matter")
    }
  }
}
