import PaperMarkup
import PaperModel
import PaperSource

/// Understands the blocks of a foreign document as a paper. What is not understood stays in the text,
/// and is told.
struct PaperRecognition {
  private let house: House
  private var draft = PaperDraft()
  private var notes: [ImportNote] = []
  private var period: ReportingPeriod?
  /// The appendix to which blocks belong; nil in the text.
  private var appendix: Int?

  /// - Parameter period: what the paper reports on, where the user states it.
  static func paper(
    _ text: ForeignText, house: House, period: ReportingPeriod?
  ) -> (draft: PaperDraft, notes: [ImportNote]) {
    var recognition = PaperRecognition(house: house, period: period)
    recognition.notes = text.notes
    let joined = TableJoining.blocks(text.blocks, notes: &recognition.notes)
    let blocks = HeadingFinder.blocks(PageBreaks.mended(joined, &recognition.notes), house: house)
    recognition.findPeriod(blocks)
    recognition.read(blocks)
    return (recognition.draft, recognition.notes)
  }

  private init(house: House, period: ReportingPeriod?) {
    self.house = house
    self.period = period
  }

  /// Progress of a plan is reported for the period of the figures, if it states none.
  private mutating func findPeriod(_ blocks: [ForeignBlock]) {
    for block in blocks where period == nil {
      guard case .table(let table) = block.content else { continue }
      period = ForeignIndicators(table, house: house)?.period
    }
    draft.period = period
  }

  // MARK: - The parts of a paper

  private mutating func read(_ blocks: [ForeignBlock]) {
    let start = blocks.firstIndex { block in
      if case .heading(let level, _) = block.content { level > 1 } else { false }
    }
    let header = HeaderLines(Array(blocks[..<(start ?? blocks.endIndex)]), house: house)
    let (period, found) = (draft.period, header.draft)
    draft = found
    draft.period = period
    notes += header.notes
    var opening = header.others.map { block in
      var block = block
      if case .heading(_, let line) = block.content { block.content = .paragraph([.strong(line)]) }
      return block
    }
    var parts: [(heading: ForeignBlock, blocks: [ForeignBlock])] = []
    for block in blocks[(start ?? blocks.endIndex)...] {
      if case .heading(2, _) = block.content {
        parts.append((block, []))
      } else if parts.isEmpty {
        opening.append(block)
      } else {
        parts[parts.count - 1].blocks.append(block)
      }
    }
    if !opening.isEmpty {
      place(opening, in: &parts)
    }
    for part in parts { read(part.heading, part.blocks) }
  }

  /// Puts what comes before all headings where text can be: below the first heading of a section or,
  /// where there is none, below one of the house's.
  private mutating func place(
    _ opening: [ForeignBlock], in parts: inout [(heading: ForeignBlock, blocks: [ForeignBlock])]
  ) {
    guard let first = opening.first, !house.takesOpening else {
      draft.body += opening
      return
    }
    let section = parts.firstIndex { !isLifted($0.heading) }
    guard section != nil || house.sections.first != nil else {
      draft.body += opening
      return
    }
    let name = section.map { parts[$0].heading.text } ?? house.sections.first?.heading ?? ""
    tell(
      first,
      opening.count == 1
        ? "comes before the first heading, and is put below '\(name.beginning)'"
        : "and \(opening.count - 1) further paragraphs or tables come before the first heading, and are "
          + "put below '\(name.beginning)'")
    if let section {
      parts[section].blocks.insert(contentsOf: opening, at: 0)
    } else {
      let heading = ForeignBlock(
        content: .heading(level: 2, [.text(name)]), place: first.place)
      parts.insert((heading, opening), at: 0)
    }
  }

  /// Whether what is below a heading becomes something else than text.
  private func isLifted(_ heading: ForeignBlock) -> Bool {
    let words = HeadingFinder.withoutNumber(heading.text).singleSpaced
    return isSummary(words) || Self.appendixTitle(words) != nil
      || [
        PaperWords.recommendations, PaperWords.authors, PaperWords.backgroundPapers,
        PaperWords.appendices,
      ].contains { PaperWords.means(words, $0) }
  }

  private mutating func read(_ heading: ForeignBlock, _ blocks: [ForeignBlock]) {
    let words = HeadingFinder.withoutNumber(heading.text).singleSpaced
    if isSummary(words) {
      draft.hasSummary = true
      tell(heading, "is made by the house: 'summary: yes' asks for it")
    } else if PaperWords.means(words, PaperWords.recommendations), draft.recommendations.isEmpty {
      let lines = RecommendationLines(blocks.filter { !$0.isRemark })
      draft.recommendations = lines.recommendations
      notes += lines.notes
      if !lines.recommendations.isEmpty {
        tell(
          heading, "\(lines.recommendations.count) recommendations are lifted into the front matter"
        )
      }
      keep(lines.others + blocks.filter(\.isRemark), of: heading)
    } else if PaperWords.means(words, PaperWords.authors) {
      let lines = AuthorLines(blocks)
      draft.authors += lines.authors
      let (said, others) = lines.others.parted { Self.isEnquiry($0.text) }
      for block in said { tell(block, "is left out: the house prints it itself") }
      keep(others, of: heading)
    } else if PaperWords.means(words, PaperWords.backgroundPapers) {
      readBackground(blocks, heading)
    } else if PaperWords.means(words, PaperWords.appendices) || Self.appendixTitle(words) != nil
      || appendix != nil
    {
      readAppendices(heading, blocks, isList: PaperWords.means(words, PaperWords.appendices))
    } else {
      var copy = heading
      copy.content = .heading(level: 2, heading.line.sectionHeading(in: house))
      draft.body.append(copy)
      addText(blocks, title: copy.text)
    }
  }

  /// Whether a heading is that of the summary which the house makes of the indicators.
  private func isSummary(_ heading: String) -> Bool {
    let words = house.workbook.title(.summary).map { PaperWords.folded($0.ownWords) } ?? ""
    return !words.isEmpty && period != nil && PaperWords.folded(heading).hasPrefix(words)
  }

  /// Keeps what a part of the paper holds beside what was lifted out of it.
  private mutating func keep(_ blocks: [ForeignBlock], of heading: ForeignBlock) {
    guard !blocks.isEmpty else { return }
    if blocks.contains(where: { !$0.isRemark }) {
      draft.body.append(heading)
      for block in blocks where !block.isRemark {
        tell(block, "is not understood, and stays in the text")
      }
    }
    draft.body += blocks
  }

  private static func isEnquiry(_ text: String) -> Bool {
    let folded = PaperWords.folded(text)
    return folded.hasPrefix("enquiries should be directed") || folded.hasPrefix("enquiries to")
  }

  private mutating func readBackground(_ blocks: [ForeignBlock], _ heading: ForeignBlock) {
    var papers: [[Inline]] = []
    var others: [ForeignBlock] = []
    for block in blocks {
      switch block.content {
      case .list(let list): papers += list.items.map(\.oneLine)
      case .paragraph(let line): papers += line.lines
      default: others.append(block)
      }
    }
    let isNone =
      papers.count == 1
      && ["none", "there are none", "n a", "not applicable"].contains(
        PaperWords.folded(papers[0].plainText))
    if isNone || !papers.isEmpty {
      draft.backgroundPapers = (draft.backgroundPapers ?? []) + (isNone ? [] : papers)
    }
    keep(others, of: heading)
  }

  // MARK: - Appendices

  /// The title of an appendix in a line such as `Appendix 1: Action Plan`; nil for other lines.
  static func appendixTitle(_ text: String) -> String? {
    let words = text.singleSpaced
    guard words.count < 200, words.lowercased().hasPrefix("appendix ") else { return nil }
    let rest = words.dropFirst("appendix ".count)
    let label = rest.prefix { $0.isLetter || $0.isNumber }
    guard !label.isEmpty, label.count <= 3 else { return nil }
    let title = rest[label.endIndex...].drop { " :.–—-".contains($0) }
    return title.isEmpty ? String(words) : String(title)
  }

  private mutating func readAppendices(
    _ heading: ForeignBlock, _ blocks: [ForeignBlock], isList: Bool
  ) {
    var blocks = blocks
    if !isList {
      var copy = heading
      copy.content = .heading(level: 2, heading.line)
      blocks.insert(copy, at: 0)
    }
    for block in blocks {
      switch block.content {
      case .list(let list):
        let titles = list.items.map { Self.appendixTitle($0.oneLine.textWithNotes) }
        if titles.allSatisfy({ $0 != nil }), !titles.isEmpty {
          for title in titles { openAppendix(title ?? "") }
          continue
        }
      case .paragraph(let line), .heading(_, let line):
        if let title = Self.appendixTitle(line.textWithNotes) {
          openAppendix(title)
          continue
        }
      default: break
      }
      if appendix == nil { openAppendix(heading.text) }
      addToAppendix(block)
    }
  }

  private mutating func openAppendix(_ title: String) {
    if let known = draft.appendices.firstIndex(where: {
      PaperWords.key($0.title) == PaperWords.key(title)
    }) {
      appendix = known
      return
    }
    draft.appendices.append(PaperDraft.Appendix(title: title))
    appendix = draft.appendices.count - 1
  }

  private mutating func addToAppendix(_ block: ForeignBlock) {
    guard let index = appendix else { return }
    if case .table(let table) = block.content, let group = group(of: table, block) {
      return draft.appendices[index].add(group)
    }
    // The house explains its codes below each table of figures.
    let codes = PaperWords.folded(house.workbook.sentence(.codes))
    if !codes.isEmpty, PaperWords.folded(block.text).hasPrefix(codes) {
      return tell(block, "is left out: the house prints it itself")
    }
    draft.appendices[index].blocks.append(block)
  }

  // MARK: - Text

  private mutating func addText(_ blocks: [ForeignBlock], title: String) {
    var here = title
    for block in blocks {
      var block = block
      if case .heading(let level, let line) = block.content {
        here = line.textWithNotes
        block.content = .heading(level: level, line.sectionHeading(in: house))
      }
      if case .table(let table) = block.content, let group = group(of: table, block) {
        tell(block, "is put into an appendix '\(here)', since the house prints plans there")
        openAppendix(here)
        if let index = appendix { draft.appendices[index].add(group) }
        appendix = nil
        continue
      }
      draft.body.append(block)
    }
  }

  /// The plan or the indicators of a table; nil for any other.
  private mutating func group(of table: ForeignTable, _ block: ForeignBlock) -> PaperDraft.Group? {
    if let indicators = ForeignIndicators(table, house: house) {
      tell(block, "\(indicators.indicators.count) indicators are lifted, with their figures")
      for remark in indicators.remarks {
        notes.append(ImportNote(place: block.place, text: remark))
      }
      var group = PaperDraft.Group(title: indicators.caption)
      group.longTitle = Self.priority(of: indicators.caption)
      group.indicators = indicators.indicators
      return group
    }
    guard let plan = ForeignPlan(table, house: house, period: period) else { return nil }
    guard !plan.lacksPeriod else {
      tell(
        block,
        "is an action plan whose progress states no period: it stays in the text; import it "
          + "with '--period'")
      return nil
    }
    tell(block, "\(plan.aims.count) aims are lifted into an action plan")
    var group = PaperDraft.Group(title: plan.caption)
    group.longTitle = Self.priority(of: plan.caption)
    group.aims = plan.aims
    group.labels = plan.labels
    return group
  }

  /// The words of a caption after what it is: the priority.
  private static func priority(of caption: String) -> String {
    HeadingFinder.isCaption(caption) ? caption.afterColon ?? caption : caption
  }

  private mutating func tell(_ block: ForeignBlock, _ what: String) {
    let words = block.text.beginning
    notes.append(
      ImportNote(place: block.place, text: words.isEmpty ? what : "'\(words)' \(what)"))
  }
}

extension ForeignBlock {
  var line: [Inline] {
    switch content {
    case .heading(_, let line), .paragraph(let line): line
    default: [.text(text)]
    }
  }
}

extension Array {
  fileprivate func parted(_ isFirst: (Element) -> Bool) -> ([Element], [Element]) {
    (filter(isFirst), filter { !isFirst($0) })
  }
}

extension [Inline] {
  /// A heading without the number that the house gives it.
  fileprivate func sectionHeading(in house: House) -> [Inline] {
    let (words, notes) = apartFromNotes
    let line = words.onOneLine
    guard house.numbering.sections.sections != nil, let typed = TypedNumber(line.plainText),
      typed.number.contains(where: \.isNumber)
    else { return line + notes }
    return line.dropping(characters: typed.length) + notes
  }
}
