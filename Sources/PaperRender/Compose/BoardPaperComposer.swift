package import PaperMarkup
package import PaperModel

/// Composes a board paper in the form that its house gives it.
package struct BoardPaperComposer: Sendable {
  private let paper: BoardPaper
  private let board: Board?
  private let house: House
  private let printer: ProsePrinter
  /// The sections that have a place of their own in the template, by id.
  private let placed: [String: Section]
  /// The other sections, in the author's order.
  private let others: [Section]

  private init(_ paper: BoardPaper, board: Board?, house: House, template: Template) {
    self.paper = paper
    self.board = board
    self.house = house
    printer = ProsePrinter(
      figures: FigureBook(
        sets: paper.indicatorSets, period: paper.period?.value, asOf: paper.date.value,
        status: house.status))
    let named = Set(template.usedNames.compactMap { $0.count == 1 ? $0.first : nil })
    var placed: [String: Section] = [:]
    var others: [Section] = []
    for section in paper.sections {
      if let id = house.section(called: section.heading.value.plainText)?.id.value,
        named.contains(id), placed[id] == nil
      {
        placed[id] = section
      } else {
        others.append(section)
      }
    }
    self.placed = placed
    self.others = others
  }

  /// The paper as a document; empty where the house has no template for it.
  package static func compose(_ paper: BoardPaper, in edition: Edition) -> [Block] {
    let workspace = edition.workspace
    guard let paper = workspace.paper(at: paper.path) else { return [] }
    let house = workspace.house
    guard let template = house.templates.first(where: { $0.kind == .boardPaper })?.template else {
      return []
    }
    let composer = BoardPaperComposer(
      paper, board: workspace.board, house: house, template: template)
    return template.fill(
      composer.scope, names: BoardPaperName.names(sections: house.sections),
      numbers: house.numbering.sections)
  }

  private var scope: TemplateScope {
    TemplateScope { name in
      BoardPaperName(rawValue: name).map(value) ?? placed[name].map { .scopes([scope(of: $0)]) }
    }
  }

  private func value(_ name: BoardPaperName) -> TemplateValue? {
    switch name {
    case .subject: .text(paper.subject.value)
    case .board: addressee.map { .text($0) }
    case .date: house.day(paper.date.value)
    case .header: .blocks(header)
    case .recommendations: .blocks(recommendations)
    case .section: .scopes(others.map(scope))
    case .reportAuthors: .flag(!paper.reportAuthors.isEmpty)
    case .reportAuthor: .scopes(paper.reportAuthors.map(Self.scope))
    case .severalReportAuthors: .flag(paper.reportAuthors.count > 1)
    case .backgroundPapers: .flag(paper.backgroundPapers != nil)
    case .backgroundPaper: .scopes((paper.backgroundPapers ?? []).map(Self.scope))
    case .noBackgroundPapers: .flag(paper.backgroundPapers?.isEmpty == true)
    case .clearance: .flag(!paper.clearance.isEmpty)
    case .approval: .scopes(paper.clearance.map(scope))
    case .appendices: .flag(!paper.appendices.isEmpty)
    case .appendix:
      .scopes(paper.appendices.enumerated().map { appendix($1, number: $0 + 1) })
    }
  }

  private func appendix(_ appendix: Appendix, number: Int) -> TemplateScope {
    AppendixComposer(
      appendix: appendix, number: number, paper: paper, board: board, house: house,
      printer: printer
    ).scope
  }

  private var addressee: String? { paper.to?.value ?? board?.name.value }
}

// MARK: - Parts

extension BoardPaperComposer {
  private var header: [Block] {
    let entries = Dictionary(
      paper.header.map { ($0.field.value, $0.value.value) }
    ) { first, _ in first }
    let fields = house.header.compactMap { field -> Field? in
      let value: [Inline] =
        switch field.source {
        case .fact(.to): addressee.map { [.text($0)] } ?? []
        case .fact(.date): [house.dayInline(paper.date.value)]
        case .fact(.from): Array(paper.from.map(house.line).joined(separator: [.lineBreak]))
        case .fact(.subject): [.text(paper.subject.value)]
        case .entry(let name): printer.print(entries[name] ?? [])
        }
      return value.isEmpty ? nil : Field(label: [.text(field.label)], value: value)
    }
    return fields.isEmpty ? [] : [.fields(fields)]
  }

  private var recommendations: [Block] {
    guard !paper.recommendations.isEmpty else { return [] }
    let items = paper.recommendations.map { recommendation -> [Block] in
      let parts = recommendation.parts.map { [Block.paragraph(printer.print($0.value))] }
      let style = house.numbering.recommendationParts
      return [.paragraph(printer.print(recommendation.text.value))]
        + (parts.isEmpty ? [] : [.list(List(marker: .numbered(style, start: 1), items: parts))])
    }
    let marker = List.Marker.numbered(house.numbering.recommendations, start: 1)
    return [.list(List(marker: marker, items: items))]
  }

  private func scope(of section: Section) -> TemplateScope {
    let written = section.heading.value
    let known = house.section(called: written.plainText)?.heading
    return TemplateScope(of: SectionName.self) { name in
      switch name {
      case .heading: .line(known.map { [.text($0)] } ?? printer.print(written))
      case .content: .blocks(printer.print(section.blocks(subsectionLevel: 3)))
      }
    }
  }

  private static func scope(of background: BackgroundPaper) -> TemplateScope {
    TemplateScope(of: BackgroundPaperName.self) { name in
      switch name {
      case .title: .text(background.title)
      case .link: background.link.map { .text($0) }
      }
    }
  }

  private func scope(of clearance: Clearance) -> TemplateScope {
    let role = clearance.role.value
    let label = house.clearance.first { $0.role.value == role }?.label
    return TemplateScope(of: ApprovalName.self) { name in
      switch name {
      case .role: .text(label ?? role)
      case .name: clearance.name.map { .text($0) }
      case .sent: clearance.sent.map { house.day($0) }
      case .approved: clearance.approved.map { house.day($0) }
      }
    }
  }

  static func scope(of author: ReportAuthor) -> TemplateScope {
    TemplateScope(of: ReportAuthorName.self) { name in
      switch name {
      case .name: author.name.map { .text($0) }
      case .jobTitle: author.jobTitle.map { .text($0) }
      case .directorate: author.directorate.map { .text($0) }
      case .telephone: author.telephone.map { .text($0) }
      case .email: author.email.map { .text($0) }
      case .contact: .flag(author.telephone != nil || author.email != nil)
      }
    }
  }
}
