import PaperMarkup
import PaperModel

extension Rule {
  /// Finds headline statistics of a framework that state no source.
  static let unsourcedStatistic = ofDocuments(
    "unsourced-statistic", .warning, in: .figures,
    page: Page(
      finds: "An entry among the headline statistics of a framework has a figure and no note.",
      why:
        "A year later nobody knows where the figure was taken from, and how to bring it up to date.",
      example: """
        ## Headline statistics

        - In 2020 20.3% of households were in fuel poverty.
        """,
      instead: """
        Add a note with the source after the figure, `[^1]`, and below the list `[^1]: …`. The program \
        numbers the notes.
        """,
      doubt: """
        Only the section that the house calls `headlines` is looked at. A figure that the program looks \
        up (`${…}`) has its source in the figures, and counts as sourced.
        """
    )
  ) { checked in
    checked.frameworks.flatMap { framework -> [Finding] in
      let known = checked.house.framework.sections
      let places = checked.places(in: [framework.range.file])
      return framework.sections.filter {
        known.section(called: $0.heading.value.plainText)?.id.value == "headlines"
      }.flatMap { section in
        section.allContent.flatMap(\.entries).filter(\.statesFigure).map { line in
          Finding(
            "this statistic states no source", at: places[line.plainText] ?? framework.range,
            help: "add a note: '[^1]' after it, and '[^1]: …' below")
        }
      }
    }
  }
}

extension CheckedWorkspace {
  /// The places of the lines of some files, by their text; of equal lines that of the first.
  func places(in files: [String]) -> [String: InputRange] {
    Dictionary(
      files.flatMap { proseByDocument[$0] ?? [] }.map { line in
        (line.text, line.range(0..<line.text.utf8.count))
      }
    ) { first, _ in first }
  }
}

extension Section {
  /// The blocks of it and of all sections within it, without their headings.
  var allContent: [Prose.Block] { content + subsections.flatMap(\.allContent) }
}

extension Prose.Block {
  /// The lines that are a statistic each: of lists their items, else paragraphs.
  fileprivate var entries: [[Prose.Inline]] {
    switch self {
    case .paragraph(let line): [line]
    case .list(let list): list.items.flatMap { $0.flatMap(\.entries) }
    case .quote(let blocks): blocks.flatMap(\.entries)
    case .heading, .code, .table, .picture, .rule: []
    }
  }
}

extension [Prose.Inline] {
  /// Whether it has a typed number and no note.
  fileprivate var statesFigure: Bool {
    !hasNote() && plainText.utf8.contains { (0x30...0x39).contains($0) }
  }
}
