import PaperMarkup
import PaperModel

extension Rule {
  /// Finds typed tables of contents that do not match the headings.
  static let mismatchedContents = ofPapers(
    "mismatched-contents", .warning, in: .structure,
    page: Page(
      finds: """
        A section called Contents lists a heading that the paper does not have, or leaves one \
        out.
        """,
      why: "Readers look for what the contents promise, and miss what they do not name.",
      example: """
        ## Contents

        - Purpose
        - Background

        ## Purpose

        To inform.

        ## Next steps

        Partners meet in May.
        """,
      instead: """
        Bring the list up to date, or take it out: readers of a web page or a Word file find \
        headings without it.
        """,
      doubt: """
        Seldom: numbers, dots and page numbers around a heading do not matter. A list of \
        something else, such as what a leaflet holds, needs another heading than Contents.
        """
    )
  ) { paper, checked in
    guard
      let contents = paper.sections.first(where: { $0.heading.value.plainText.isContents })
    else { return [] }
    let entries = (checked.proseByDocument[paper.range.file] ?? [])
      .entries(below: contents.heading.range)
    guard !entries.isEmpty else { return [] }
    let headings = paper.headings(in: checked.house)
    let known = Set(headings.map(\.folded))
    let listed = Set(entries.map(\.text.entryFolded))
    var suggestions = Suggestions()
    let unknown = entries.filter { !known.contains($0.text.entryFolded) }.map { entry in
      Finding(
        "no heading is called '\(entry.text)'", at: entry.range(0..<entry.text.utf8.count),
        help: suggestions.closest(to: entry.text, in: { headings }).map { "did you mean '\($0)'?" })
    }
    let missing = paper.sections.filter { section in
      let heading = section.heading.value.plainText
      let names: [String?] = [heading, checked.house.section(called: heading)?.heading]
      return section.heading.range != contents.heading.range
        && !names.contains { $0.map { listed.contains($0.folded) } ?? false }
    }.map { section in
      Finding(
        "this heading is not in the contents", at: section.heading.range,
        notes: [Diagnostic.Note("the contents", at: contents.heading.range)])
    }
    return unknown + missing
  }
}

extension BoardPaper {
  /// All headings that the paper may print, as typed and in the house's wording.
  fileprivate func headings(in house: House) -> [String] {
    func all(_ section: Section) -> [String] {
      [section.heading.value.plainText] + section.subsections.flatMap(all)
    }
    let own = sections.flatMap(all)
    let appendices = appendices.enumerated().flatMap { place, appendix in
      let label = house.numbering.appendices.label(place + 1)
      return [appendix.title.value, label, "\(label) \(appendix.title.value)"]
    }
    return own + own.compactMap { house.section(called: $0)?.heading } + appendices
      + [
        "Recommendations", "Recommendation", "Appendices", "Report author", "Report authors",
        "Report Author(s)", "Background papers",
      ]
  }
}

extension [ProseLine] {
  /// The paragraphs, items and cells between a heading and the next one.
  fileprivate func entries(below heading: InputRange) -> [ProseLine] {
    guard let start = firstIndex(where: { $0.passage.range == heading }) else { return [] }
    return self[(start + 1)...].prefix {
      if case .heading = $0.role { false } else { $0.passage.key == nil }
    }.filter { $0.text.entryFolded.contains(where: \.isLetter) && $0.role != .header }
  }
}

extension String {
  fileprivate var isContents: Bool {
    ["contents", "content", "table of contents"].contains(folded)
  }

  /// The words only, in lower case.
  fileprivate var folded: String {
    lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// An entry of a table of contents, without its number and its page.
  fileprivate var entryFolded: String {
    var words = folded.split(separator: " ")[...]
    while let first = words.first, first.allSatisfy(\.isNumber) { words.removeFirst() }
    while let last = words.last, last.allSatisfy(\.isNumber) { words.removeLast() }
    return words.isEmpty ? folded : words.joined(separator: " ")
  }
}
