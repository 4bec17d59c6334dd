import PaperModel

extension Rule {
  /// The house says which lines of the header a paper must have, and from which stage on.
  static let missingHeaderField = ofPapers(
    "missing-header-field", .error, in: .structure,
    page: Page(finds: "A paper lacks a header line that the house requires.")
  ) { paper, checked in
    let stated = Set(paper.header.map(\.field.value))
    return checked.house.header.compactMap { field in
      guard let required = field.required, required <= checked.stage else { return nil }
      let (key, isMissing): (String, Bool) =
        switch field.source {
        case .fact(.to): ("to", paper.to == nil && checked.workspace.board == nil)
        case .fact(.from): ("from", paper.from.isEmpty)
        case .fact(.date), .fact(.subject): ("", false)
        case .entry(let name): (name, !stated.contains(name))
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
