import PaperMarkup
import PaperModel

extension Rule {
  /// Finds sections that are missing although the house requires them at this stage.
  static let missingSection = ofWorkspaces(
    "missing-section", .error, in: .structure,
    page: Page(
      finds:
        "A paper, a framework or a principle lacks a section that the house requires, or has it empty.",
      why: """
        A paper without its purpose or its background leaves the board to guess what it is asked \
        for, and why.
        """,
      example: """
        ## Purpose

        ## Background and context

        The Board endorsed the Action Plan in October 2016.
        """,
      instead: """
        Write the text below the heading. A section that is not there yet is added under the \
        heading by which the house knows it.
        """,
      doubt: """
        Never wrong about what the house requires at the stage that is checked (`--stage draft`, \
        `clearance` or `final`). A section under a heading of your own is not recognised: add that \
        heading under `also:` in `house.yaml`.
        """
    )
  ) { checked in
    SectionedText.all(in: checked.workspace).flatMap { text -> [Finding] in
      // Its headings are those of the house in the other language.
      guard !checked.workspace.translations.isMissing(of: text.range.file) else { return [] }
      let known = text.sections.map {
        (section: $0, id: text.known.section(called: $0.heading.value.plainText)?.id.value)
      }
      lazy var misspelt = text.misspeltSections
      return text.known.sections.compactMap { wanted in
        guard let required = wanted.required, required <= checked.stage else { return nil }
        let section = known.first { $0.id == wanted.id.value }?.section
        if let section, !section.isEmpty { return nil }
        if let section {
          return Finding("the section '\(wanted.heading)' is empty", at: section.heading.range)
        }
        let nearly = misspelt[wanted.id.value]
        return Finding(
          "the section '\(wanted.heading)' is missing", at: nearly ?? text.range,
          help: nearly == nil
            ? "write '## \(wanted.heading)' and the text below it"
            : "did you mean '\(wanted.heading)'?")
      }
    }
  }
}

extension SectionedText {
  /// The headings that are misspellings of a heading of the house, by the id of its section.
  fileprivate var misspeltSections: [String: InputRange] {
    Dictionary(
      sections.compactMap { section in
        known.section(nearly: section.heading.value.plainText).map {
          ($0.id.value, section.heading.range)
        }
      }
    ) { first, _ in first }
  }
}
