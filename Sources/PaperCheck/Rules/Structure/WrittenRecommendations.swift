import PaperMarkup
import PaperModel

extension Rule {
  /// Finds recommendations written as prose. Minutes, register and agenda need them as data.
  static let writtenRecommendations = ofPapers(
    "written-recommendations", .warning, in: .structure,
    page: Page(
      finds: "A paper has its recommendations as a section of its text.",
      why: """
        What the board is asked to decide is stated in the front matter: from there it is printed in \
        its place, put before the meeting, and turned into what was resolved. Of a section nothing of \
        this is known.
        """,
      example: """
        ## Recommendations

        1. Endorse the progress made to date
        """,
      instead: """
        recommendations:
          - Endorse the progress made to date
        """,
      doubt: """
        Rarely wrong: only a heading of the word alone is meant. `--fix` moves a plain list; what has \
        links, emphasis or text around it is yours to move.
        """)
  ) { paper, checked in
    paper.sections.compactMap { section in
      guard isOfRecommendations(section) else { return nil }
      let texts = texts(of: section, checked)
      return Finding(
        "recommendations are stated in the front matter", at: section.heading.range,
        help: texts.isEmpty
          ? "move them to 'recommendations:' there" : "write there\n" + yaml(texts),
        fix: fix(section, of: paper, texts, checked))
    }
  }

  private static func isOfRecommendations(_ section: Section) -> Bool {
    var heading = section.heading.value.plainText
    if let number = HouseSection.typedNumber(in: heading) { heading.removeFirst(number.count) }
    return ["recommendation", "recommendations"].contains(
      heading.lowercased().filter { !$0.isWhitespace && $0 != ":" })
  }

  /// The recommendations in a section, in order; empty if moving them could lose something.
  private static func texts(of section: Section, _ checked: CheckedWorkspace) -> [String] {
    let lines = checked.proseByDocument[section.heading.range.file] ?? []
    guard section.subsections.isEmpty,
      let first = lines.firstIndex(where: { $0.passage.range == section.heading.range })
    else { return [] }
    let content = lines[(first + 1)...].prefix { !$0.isHeading }
    let items = content.filter { $0.role == .item }
    let others = content.filter { $0.role != .item }
    let isPlain = content.allSatisfy { line in
      line.passage.blocks.allSatisfy(isFlat) && line.links.isEmpty && line.code.isEmpty
        && !line.text.contains(Prose.Inline.objectReplacement)
        && !line.text.contains { "*_`[]<>\\".contains($0) }
        && !line.passage.source.contains { "*_`[<\\".contains($0) && !line.text.contains($0) }
    }
    guard isPlain, others.allSatisfy({ $0.role == .paragraph }) else { return [] }
    guard !items.isEmpty else { return others.map(\.text) }
    // A line such as "The Board is recommended to:" is printed by the house.
    return others.allSatisfy { $0.text.hasSuffix(":") } ? items.map(\.text) : []
  }

  /// Whether a block is a paragraph, or a list of items of one paragraph each. Nested parts cannot
  /// be moved without losing their structure.
  private static func isFlat(_ block: Prose.Block) -> Bool {
    switch block {
    case .paragraph: true
    case .list(let list):
      list.items.allSatisfy { item in
        if case .paragraph? = item.first { item.count == 1 } else { false }
      }
    default: false
    }
  }

  private static func yaml(_ texts: [String]) -> String {
    let entries = texts.map { "  - \($0.singleQuoted)" }
    return "recommendations:\n" + entries.joined(separator: "\n")
  }

  private static func fix(
    _ section: Section, of paper: BoardPaper, _ texts: [String], _ checked: CheckedWorkspace
  ) -> [Fix] {
    let file = paper.range.file
    guard !texts.isEmpty, paper.recommendations.isEmpty,
      !paper.faultyKeys.contains("recommendations"), section.heading.range.file == file,
      let last = checked.proseByDocument[file]?.last?.passage.range
    else { return [] }
    let next = paper.sections.map(\.heading.range.start).filter {
      $0 > section.heading.range.start
    }.min()
    let subject = paper.subject.range.end
    let below = TextPosition(line: subject.column == 1 ? subject.line : subject.line + 1, column: 1)
    return [
      Fix(InputRange(file: file, start: below, end: below), yaml(texts) + "\n"),
      Fix(
        InputRange(
          file: file, start: section.heading.range.start, end: next ?? last.end), ""),
    ]
  }
}
