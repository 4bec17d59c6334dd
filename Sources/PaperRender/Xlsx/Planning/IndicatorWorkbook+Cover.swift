import PaperMarkup
import PaperModel

extension IndicatorWorkbook {
  /// The cover: the headings and paragraphs of the house's template as lines.
  /// - Parameter statuses: the number of indicators with each status.
  func cover(name: SheetName, _ statuses: [Status: Int]) -> SheetPlan {
    let template = house.templates.first { $0.kind == .workbookCover }?.template
    let blocks = template?.fill(scope(statuses), names: Names<CoverName>.names) ?? []
    return SheetPlan(name: name, purpose: .cover, lines: blocks.flatMap(Self.lines))
  }

  static func lines(_ block: Block) -> [SheetLine] {
    switch block {
    case .heading(let level, let inlines):
      [SheetLine(inlines.textWithNotes, style: level == 1 ? .title : .heading)]
    case .paragraph(let inlines): [SheetLine(inlines.textWithNotes, link: inlines.onlyLink)]
    case .list(let list): list.items.flatMap { $0.flatMap(lines) }
    case .quote(let blocks): blocks.flatMap(lines)
    case .fields(let fields):
      fields.map { SheetLine("\($0.label.plainText): \($0.value.textWithNotes)") }
    case .code(let code): [SheetLine(code)]
    case .table, .rule, .chart: []
    }
  }

  private func scope(_ statuses: [Status: Int]) -> TemplateScope {
    TemplateScope(of: CoverName.self) { name in
      switch name {
      case .title: .text(set.title)
      case .subject: .text(paper.subject.value)
      case .board: (paper.to?.value ?? board?.name.value).map { .text($0) }
      case .council: publisher.map { .text($0) }
      case .date: .text(house.text(paper.date.value))
      case .period: .text(house.text(period))
      case .workingCopy: .flag(isWorkingCopy)
      case .status: .flag(showsStatus)
      case .statusSummary: .scopes(summary(of: statuses))
      case .tolerance: .text("\(house.status.thresholds.tolerance.wholePercent)%")
      case .contact: .scopes(paper.reportAuthors.map(BoardPaperComposer.scope))
      }
    }
  }

  /// The number of indicators with each status, judged by the target of the year where there is
  /// one.
  private func summary(of statuses: [Status: Int]) -> [TemplateScope] {
    let all = statuses.values.reduce(0, +)
    return Status.allCases.compactMap { status in
      guard let count = statuses[status] else { return nil }
      return TemplateScope(of: StatusCountName.self) { name in
        switch name {
        case .word: .text(house.status.word(status))
        case .count: .text(String(count))
        case .of: .text(String(all))
        }
      }
    }
  }
}

extension [Inline] {
  /// The target of a line that consists of a single link; nil for any other line.
  fileprivate var onlyLink: CellLink? {
    guard count == 1, case .link(let destination, _)? = first else { return nil }
    return .address(destination)
  }
}
