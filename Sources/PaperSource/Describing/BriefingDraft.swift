import PaperMarkup
package import PaperModel

/// Drafts a briefing from a document that says the same at length.
///
/// What to take over is decided by an initializer for each kind of such a document; the rest is the same
/// for all. What somebody has to look at is marked with an ellipsis, which checks report.
package struct BriefingDraft {
  /// A slide of the draft.
  struct DraftSlide {
    let title: String
    let content: [Block]
  }

  let frontMatter: [String]
  let slides: [DraftSlide]

  /// The text of the new file, which can be read without errors.
  package var text: String {
    let parts = slides.map { slide in
      let content = MarkdownWriter.write(slide.content)
      return "## \(slide.title)\n\n\(content.isEmpty ? "- …\n" : content)\nNote:\n\n…\n"
    }
    return (["---", "kind: briefing"] + frontMatter + ["---", "", ""]).joined(separator: "\n")
      + parts.joined(separator: "\n---\n\n")
  }

  /// A draft from a paper: its background, the aims of its plans, the figures that it speaks of, and
  /// what it recommends.
  /// - Parameter path: returns the path from the new file to a file of the workspace.
  package init(of paper: BoardPaper, in workspace: Workspace, path: (String) -> String) {
    let writer = DraftWriter(paper, in: workspace)
    frontMatter = writer.frontMatter(path)
    slides = [writer.story, writer.aims, writer.figures, writer.recommendations].compactMap { $0 }
  }
}

extension BriefingDraft {
  /// The keys for files of indicators.
  static func indicatorKeys(_ sets: [IndicatorSet], _ path: (String) -> String) -> [String] {
    let paths = sets.map(\.path).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return paths.isEmpty ? [] : ["indicators:"] + paths.map { "  - " + quoted(path($0)) }
  }
}

/// Takes over what a briefing needs of a paper.
private struct DraftWriter {
  /// The most points and figures on a slide of a draft.
  private static let most = 6

  private let paper: BoardPaper
  private let workspace: Workspace

  init(_ paper: BoardPaper, in workspace: Workspace) {
    self.paper = paper
    self.workspace = workspace
  }

  func frontMatter(_ path: (String) -> String) -> [String] {
    var lines = [
      "title: " + BriefingDraft.quoted(paper.subject.value), "date: \(paper.date.value)",
    ]
    if let to = paper.to { lines.append("to: " + BriefingDraft.quoted(to.value)) }
    if let period = paper.period?.value { lines.append("period: \(period)") }
    if !paper.from.isEmpty { lines.append("from:") }
    for person in paper.from {
      lines.append("  - name: " + BriefingDraft.quoted(person.name))
      if let organisation = person.organisation {
        lines.append("    organisation: " + BriefingDraft.quoted(organisation))
      }
      if let role = person.role { lines.append("    role: " + BriefingDraft.quoted(role)) }
    }
    lines += BriefingDraft.indicatorKeys(paper.indicatorSets, path)
    if let exemption = paper.exemption {
      lines.append("private: " + BriefingDraft.quoted(exemption.paragraph?.value ?? "…"))
    }
    return lines
  }

  /// The first sentence of each paragraph of the background.
  var story: BriefingDraft.DraftSlide {
    let known = paper.sections.first {
      workspace.house.section(called: $0.heading.value.plainText)?.id.value == "background"
    }
    guard let section = known ?? paper.sections.dropFirst().first ?? paper.sections.first else {
      return BriefingDraft.DraftSlide(title: "The story so far", content: [])
    }
    let points = section.content.compactMap { block -> [Block]? in
      guard case .paragraph(let line) = block.printed(BriefingDraft.source) else { return nil }
      return [.paragraph(line.firstSentence)]
    }
    return BriefingDraft.DraftSlide(
      title: "The story so far", content: BriefingDraft.list(Array(points.prefix(Self.most))))
  }

  /// The aims of each priority; nil without a plan.
  var aims: BriefingDraft.DraftSlide? {
    let groups = paper.appendices.compactMap(\.plan).flatMap(\.groups)
    guard !groups.isEmpty else { return nil }
    let items = groups.map { group -> [Block] in
      let id = group.priority.value
      let title = workspace.board?.priorities.first { $0.id.value == id }?.title ?? id
      let aims = group.aims.prefix(Self.most).map {
        [Block.paragraph($0.text.value.printed(BriefingDraft.source))]
      }
      return [.paragraph([.text(title)])] + BriefingDraft.list(aims)
    }
    return BriefingDraft.DraftSlide(
      title: "What we set out to do", content: BriefingDraft.list(items))
  }

  /// The indicators of which the paper speaks, or the first ones, with references to their figures; nil
  /// without indicators or a period.
  var figures: BriefingDraft.DraftSlide? {
    let indicators = paper.indicatorSets.flatMap(\.indicators)
    guard !indicators.isEmpty, paper.period != nil else { return nil }
    let named = paper.references.map(\.value.indicator)
    let mentioned = named.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      .compactMap { id in indicators.first { $0.id.value == id } }
    let rows = (mentioned.isEmpty ? indicators : mentioned).prefix(Self.most).map { indicator in
      [indicator.title.value, "${\(indicator.id.value).ytd}", "${\(indicator.id.value).target}"]
        .map { [Block.paragraph([.text($0)])] }
    }
    let columns = ["What is counted", "Year to date", "Target"].map { [Inline.text($0)] }
    return BriefingDraft.DraftSlide(
      title: "Where we are", content: [.table(Table(columns: columns, rows: Array(rows)))])
  }

  /// What the board is asked for; nil where nothing is recommended.
  var recommendations: BriefingDraft.DraftSlide? {
    guard !paper.recommendations.isEmpty else { return nil }
    let items = paper.recommendations.map { recommendation -> [Block] in
      [.paragraph(recommendation.text.value.printed(BriefingDraft.source))]
        + BriefingDraft.list(
          recommendation.parts.map { [Block.paragraph($0.value.printed(BriefingDraft.source))] })
    }
    let style = NumberingStyle(scheme: .decimal, suffix: ".")
    return BriefingDraft.DraftSlide(
      title: "What the Board is asked to do",
      content: [.list(List(marker: .numbered(style, start: 1), items: items))])
  }
}

// MARK: - Writing

extension BriefingDraft {
  static func list(_ items: [[Block]]) -> [Block] {
    items.isEmpty ? [] : [.list(List(marker: .bullet, items: items))]
  }

  /// A reference as it is typed.
  static func source(_ reference: ProseReference) -> String {
    switch reference {
    case .figure(let figure): "${\(figure.value.source)}"
    case .minute(let minute): "${minute \(minute.value)}"
    case .caption(let caption): "${\(caption.value.kind.rawValue) \(caption.value.id)}"
    }
  }

  /// A text as a value of YAML, in quotes where it could be read as anything else.
  static func quoted(_ text: String) -> String {
    let isPlain =
      text.first?.isLetter == true && text.last?.isWhitespace == false
      && text.allSatisfy { $0.isLetter || $0.isNumber || " ,.-–’()/".contains($0) }
      && text.contains(" ")
    return isPlain ? text : text.singleQuoted
  }
}

extension FigureReference {
  /// What is typed between `${` and `}`.
  fileprivate var source: String {
    func named(_ name: String, _ period: ReportingPeriod?) -> String {
      "\(indicator).\(name)" + (period.map { " \($0)" } ?? "")
    }
    return switch figure {
    case .baseline: named("baseline", nil)
    case .actual(let period): named("actual", period)
    case .yearToDate: named("ytd", nil)
    case .target(let period): named("target", period)
    case .status: named("status", nil)
    case .travel: named("travel", nil)
    case .comparator(let id, let period): named(id, period)
    case .outcome(let word, let ids, let period):
      named(([word.rawValue] + ids).joined(separator: " "), period)
    case .gap(let word, let id, let period):
      named(([word.rawValue] + [id].compactMap { $0 }).joined(separator: " "), period)
    }
  }
}

extension [Inline] {
  /// The line up to its first full stop before a space, without it.
  var firstSentence: [Inline] {
    var line: [Inline] = []
    for inline in self {
      if case .note = inline { continue }
      if case .text(let text) = inline, let stop = text.firstRange(of: ". ") {
        return line + [.text(String(text[..<stop.lowerBound]))]
      }
      line.append(inline)
    }
    if case .text(let text)? = line.last, text.hasSuffix(".") {
      line[line.count - 1] = .text(String(text.dropLast()))
    }
    return line
  }
}
