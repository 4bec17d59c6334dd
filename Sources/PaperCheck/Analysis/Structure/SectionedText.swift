import PaperModel

/// A text in sections, of which its house knows some: a paper, a framework or a principle.
struct SectionedText {
  let sections: [Section]
  /// The sections that the house knows in such a text.
  let known: KnownSections
  /// The first line of its file.
  let range: InputRange

  static func all(in workspace: Workspace) -> [SectionedText] {
    let house = workspace.house
    return workspace.papers.filter { !$0.isBriefing }.map {
      SectionedText(sections: $0.sections, known: house.paperSections, range: $0.range)
    }
      + workspace.frameworks.flatMap { framework in
        [
          SectionedText(
            sections: framework.sections, known: house.framework.sections, range: framework.range)
        ]
          + framework.principles.map {
            SectionedText(
              sections: $0.sections, known: house.framework.principleSections, range: $0.range)
          }
      }
  }
}
