import PaperCompose
import PaperMarkup
import PaperModel

extension Rule {
  /// Finds typed tables of contents that do not match the headings.
  static let mismatchedContents = ofDocuments(
    "mismatched-contents", .warning, in: .structure,
    page: Page(
      finds: """
        A section called Contents lists a heading that the paper or the framework does not have, or \
        leaves one out.
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
  ) { checked in
    checked.papers.filter { !$0.isBriefing }.flatMap { paper in
      findings(
        in: checked, of: paper.sections, file: paper.range.file,
        headings: { paper.headings(in: checked.house) },
        listed: paper.sections.map { section in
          let heading = section.heading.value.plainText
          let names = [heading, checked.house.section(called: heading)?.heading]
          return (names.compactMap { $0 }, section.heading.range)
        })
    }
      + checked.frameworks.flatMap { framework -> [Finding] in
        guard framework.sections.contains(where: \.isContents) else { return [] }
        let edition = checked.workspace.visible(to: .restricted)
        let headings = PrintedFramework.compose(framework, in: edition).compactMap { block in
          if case .heading(let level, let line) = block { (level, line.plainText) } else { nil }
        }
        // Those of the template have no place in the inputs.
        return findings(
          in: checked, of: framework.sections, file: framework.range.file,
          headings: { headings.map(\.1) },
          listed: headings.filter { $0.0 == 2 }.map { ([$0.1], nil) })
      }
  }

  /// - Parameters:
  ///   - headings: all that may be listed.
  ///   - listed: those that must be, each under one of some names, with its place.
  private static func findings(
    in checked: CheckedWorkspace, of sections: [Section], file: String,
    headings: () -> [String], listed wanted: @autoclosure () -> [([String], InputRange?)]
  ) -> [Finding] {
    guard let contents = sections.first(where: \.isContents) else { return [] }
    let entries = (checked.proseByDocument[file] ?? []).entries(below: contents.heading.range)
    guard !entries.isEmpty else { return [] }
    let headings = headings()
    let known = Set(headings.map(\.entryFolded))
    let listed = Set(entries.map(\.text.entryFolded))
    var suggestions = Suggestions()
    let unknown = entries.filter { !known.contains($0.text.entryFolded) }.map { entry in
      Finding(
        "no heading is called '\(entry.text)'", at: entry.range(0..<entry.text.utf8.count),
        help: suggestions.closest(to: entry.text, in: { headings }).map { "did you mean '\($0)'?" })
    }
    let missing = wanted().filter { names, place in
      place != contents.heading.range && !names.contains { $0.isContents }
        && !names.contains { listed.contains($0.entryFolded) }
    }.map { names, place in
      place.map { place in
        Finding(
          "this heading is not in the contents", at: place,
          notes: [Diagnostic.Note("the contents", at: contents.heading.range)])
      } ?? Finding("'\(names[0])' is not in the contents", at: contents.heading.range)
    }
    return unknown + missing
  }
}

extension Section {
  fileprivate var isContents: Bool { heading.value.plainText.isContents }
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
    ["contents", "content", "contents page", "table of contents"].contains(folded)
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
