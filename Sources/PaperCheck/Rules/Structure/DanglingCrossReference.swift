import PaperMarkup
import PaperModel

extension Rule {
  /// Finds references to sections, tables and pages that do not exist: their numbers are typed by
  /// hand, and are not updated when the target moves.
  static let danglingCrossReference = ofDocuments(
    "dangling-cross-reference", .warning, in: .structure,
    page: Page(
      finds: """
        A text sends its reader to a section, paragraph, table, figure or page that the paper \
        does not have.
        """,
      why: """
        The reader looks for it in vain. Such a reference is often left from an older paper, \
        or from a document with pages of its own.
        """,
      example: "For contact details see page 34.",
      instead: """
        Name the heading or the table by its words: `For contact details see Report \
        Author(s).` They stay right when a section is added.
        """,
      doubt: """
        Seldom: it looks only at what can be of nothing but this paper, such as `see section \
        7`, `paragraph 4.2 above` or `Table 3` without `of`. A number that may be right is \
        left alone.
        """
    )
  ) { checked in
    let template = checked.house.templates.first { $0.kind == .boardPaper }?.template
    let ids = Set(checked.house.sections.map(\.id.value) + ["section"])
    let headings =
      template?.numberedHeadings.count { path in !path.contains(where: ids.contains) } ?? 0
    return checked.papers.filter { !$0.isBriefing }.flatMap { paper -> [Finding] in
      let lines = checked.proseByDocument[paper.range.file] ?? []
      let places = KnownPlaces(paper, lines: lines, headings: headings, in: checked)
      return lines.flatMap { line in
        CrossReference.references(in: line).flatMap { reference in
          places.missing(reference).map { label in
            Finding(
              "\(reference.word) \(label.text) is not in this paper", at: line.range(label.span),
              help: reference.kind == .page
                ? "a paper has no pages of its own: name the heading"
                : "name what was meant by its heading or title")
          }
        }
      }
    }
  }
}

/// The parts of a paper that can be referred to by number.
private struct KnownPlaces {
  private let numbers: SectionNumbers
  /// An upper bound on the number of numbered sections.
  private let sectionCount: Int
  /// Upper bounds on the paragraphs and parts in one section, and in the whole paper.
  private let mostInSection: Int
  private let paragraphCount: Int
  private let tableCount: Int
  /// The labels that lines begin with, such as `4.2` and `table 3`.
  private let openings: Set<String>

  init(
    _ paper: BoardPaper, lines: [ProseLine], headings: Int, in checked: CheckedWorkspace
  ) {
    numbers = checked.house.numbering.sections
    sectionCount = paper.sections.count + headings
    let sizes = paper.sections.map(\.size)
    mostInSection = sizes.max() ?? 0
    paragraphCount = sizes.reduce(0, +) + paper.appendices.reduce(0) { $0 + $1.content.count }
    tableCount =
      paper.sections.reduce(0) { $0 + $1.tableCount }
      + paper.appendices.reduce(0) { $0 + $1.tableCount }
    var openings: Set<String> = []
    for line in lines {
      guard !line.words.isEmpty else { continue }
      openings.insert(line.key(0))
      if line.words.count > 1 { openings.insert("\(line.key(0)) \(line.key(1))") }
    }
    self.openings = openings
  }

  /// The labels of a reference that certainly do not exist.
  func missing(_ reference: CrossReference) -> [(text: Substring, span: Range<Int>)] {
    let isCapitalised = reference.word.first?.isUppercase == true
    guard !reference.isOfOther || reference.isOwn else { return [] }
    return reference.labels.filter { label in
      let parts = label.text.split(separator: ".").map { Int($0) }
      guard let first = parts.first ?? nil, !openings.contains(label.text.lowercased()) else {
        return false
      }
      switch reference.kind {
      case .appendix: return false
      case .page: return reference.isOwn
      case .table:
        return (isCapitalised || reference.isOwn) && first > tableCount
          && isUntitled("table", label)
      case .figure: return (isCapitalised || reference.isOwn) && isUntitled("figure", label)
      case .section, .paragraph:
        return reference.isOwn && !isThere(first, second: parts.count > 1 ? parts[1] ?? 0 : nil)
      }
    }
  }

  private func isUntitled(_ word: String, _ label: (text: Substring, span: Range<Int>)) -> Bool {
    !openings.contains("\(word) \(label.text.lowercased())")
  }

  /// Whether a section or paragraph with a number may exist.
  private func isThere(_ first: Int, second: Int?) -> Bool {
    let isNumbered = numbers.sections != nil
    guard let second else {
      return isNumbered && first <= sectionCount
        || numbers.paragraphs.map { !$0.followsParent } == true && first <= paragraphCount
    }
    let hasParts = numbers.subsections || numbers.paragraphs?.followsParent == true
    return isNumbered && hasParts && first <= sectionCount && second <= mostInSection
  }
}

extension Section {
  /// An upper bound on the numbers assigned within it.
  fileprivate var size: Int { content.count + subsections.reduce(0) { $0 + 1 + $1.size } }

  fileprivate var tableCount: Int {
    content.count { if case .table = $0 { true } else { false } }
      + subsections.reduce(0) { $0 + $1.tableCount }
  }
}

extension Appendix {
  /// An upper bound on the tables within it.
  fileprivate var tableCount: Int {
    content.count { if case .table = $0 { true } else { false } }
      + (plan?.groups.count ?? 0) + Set(indicators?.indicators.map(\.priority?.value) ?? []).count
  }
}
