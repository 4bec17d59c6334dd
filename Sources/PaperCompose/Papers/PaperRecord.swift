package import PaperMarkup
package import PaperModel

/// A board paper as its house prints it.
package struct PrintedPaper: Sendable {
  let paper: BoardPaper
  let board: Board?
  let house: House
  let printer: ProsePrinter
  fileprivate let sections: PrintedSections
  private let edition: Edition

  /// - Parameter labels: the numbers of tables and pictures, where facts are printed apart from the
  ///   document.
  package init(
    _ paper: BoardPaper, in edition: Edition, labels: [CaptionTarget: CaptionLabel] = [:]
  ) {
    let workspace = edition.workspace
    self.paper = paper
    self.edition = edition
    board = workspace.board
    house = workspace.house
    printer = ProsePrinter(of: paper, house, labels: labels)
    sections = PrintedSections(
      paper.sections, known: house.paperSections,
      named: PrintedSections.ids(in: house.template(.boardPaper)), printer: printer)
  }

  /// The paper as a document; empty where the house has no template for it.
  package static func compose(_ paper: BoardPaper, in edition: Edition) -> [Block] {
    let workspace = edition.workspace
    guard let paper = workspace.paper(at: paper.path),
      let template = workspace.house.template(paper.isBriefing ? .briefing : .boardPaper)
    else { return [] }
    guard !paper.isBriefing else {
      return template.fill(Records.briefing, of: PrintedPaper(paper, in: edition))
    }
    return template.fill(
      Records.paper, of: PrintedPaper(paper, in: edition),
      numbers: workspace.house.numbering.sections)
  }

  /// The paper for what prints its texts apart from its document, with the numbers that tables and
  /// figures have there.
  package static func numbered(_ paper: BoardPaper, in edition: Edition) -> PrintedPaper {
    PrintedPaper(paper, in: edition, labels: captionLabels(of: paper, in: edition))
  }

  /// The numbers of tables and figures in the document of a paper; none where no text of the workspace
  /// has a name for one or refers to any.
  package static func captionLabels(
    of paper: BoardPaper, in edition: Edition
  ) -> [CaptionTarget: CaptionLabel] {
    guard !edition.workspace.captions.isEmpty else { return [:] }
    return compose(paper, in: edition)
      .numberingCaptions(edition.workspace.house.numbering.captions).captionLabels
  }

  var appendices: [PrintedAppendix] {
    paper.appendices.enumerated().map {
      PrintedAppendix(appendix: $1, number: $0 + 1, paper: self)
    }
  }

  /// The summary of its indicators; nil for none.
  fileprivate var summary: PrintedSummary? { PrintedSummary(of: paper, in: edition) }

  var addressee: String? { paper.to?.value ?? board?.name.value }

  fileprivate var header: [Block] {
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
        case .entry(let name):
          entries[name].map(printer.print) ?? ownLine(name)
        case .line(_, let line): line.fill(Records.paper, of: self)
        }
      return value.isEmpty ? nil : Field(label: [.text(field.label)], value: value)
    }
    return fields.isEmpty ? [] : [.fields(fields)]
  }

  /// A fact that only the house knows, in a line.
  private func ownLine(_ name: String) -> [Inline] {
    switch paper.own[name] {
    case .text(let text)?: [.text(text)]
    case .date(let date)?: [house.dayInline(date)]
    case .flag?, nil: []
    }
  }

  fileprivate var recommendations: [PrintedRecommendation] {
    paper.recommendations.enumerated().map {
      PrintedRecommendation(recommendation: $1, number: $0 + 1, paper: self)
    }
  }

  fileprivate var recommendationList: [Block] {
    guard !paper.recommendations.isEmpty else { return [] }
    let marker = List.Marker.numbered(house.numbering.recommendations, start: 1)
    let items = recommendations.map { [.paragraph($0.text)] + $0.parts }
    return [.list(List(marker: marker, items: items))]
  }
}

extension Records {
  /// A board paper.
  package static let paper = Record<PrintedPaper>(
    "paper",
    [
      .text("subject", "What the paper is about.") { $0.paper.subject.value },
      .text("board", "To whom the paper is addressed.") { $0.addressee }.data(as: "to"),
      .text("council", "The council.") { $0.board?.council },
      .date("date", "The date of the meeting.") {
        $0.house.day($0.paper.date.value)
      },
      .code("period", "The period that it reports on.") { $0.paper.period?.value.description },
      .blocks("header", "The lines of the header, with labels and in the order of `house.yaml`.") {
        $0.header
      }.data(each: entry, meaning: "The lines of the header that the paper itself states.") {
        paper in
        paper.paper.header.map { ($0.field.value, paper.printer.print($0.value.value)) }
      },
      .data("metadata", each: entry, "What is stated of the paper and not printed.") {
        $0.paper.metadata.map { ($0.key.value, [.text($0.value)]) }
      },
      .each("from", "Each person from whom the paper comes: repeated.", of: person) {
        $0.paper.from
      }.data(as: "from"),
      .annex("recommendations", "The recommendations as a numbered list.") {
        $0.recommendationList
      }.printedOnly,
      .each("recommendation", "Each recommendation: repeated.", of: recommendation) {
        $0.recommendations
      },
      .blocks(
        "opening",
        "The text before the first heading. Without a place for it papers cannot have any."
      ) { $0.printer.print($0.paper.opening) },
      .each(
        "section",
        """
        Each section, in the author's order, that the template does not name by its id: repeated. \
        The id of a section of `house.yaml` is a name of its own with the same names inside.
        """, of: section
      ) { $0.sections.others }
      .data(each: section, meaning: "Each section, in the author's order.") { $0.sections.all },
      .one(
        "performance-summary",
        """
        The summary of the indicators, where the paper or the board asks for one: how they stand, what is \
        being done, and what has changed since the last paper about them.
        """, of: summary
      ) { $0.summary },
      .flag("report-authors", "Whether a report author is stated: printed once.") {
        !$0.paper.reportAuthors.isEmpty
      },
      .each("report-author", "Each report author: repeated.", of: reportAuthor) {
        $0.paper.reportAuthors
      },
      .flag("several-report-authors", "Whether there is more than one report author.") {
        $0.paper.reportAuthors.count > 1
      },
      .flag("timetable-steps", "Whether the paper states a timetable: printed once.") {
        !$0.paper.timetable.isEmpty
      },
      .each("step", "Each step of the timetable: repeated.", of: timetableStep) { paper in
        paper.paper.timetable.map { PrintedStep(step: $0, house: paper.house) }
      }.data(as: "timetable"),
      .flag(
        "background-papers",
        "Whether the paper says something of background papers, be it that it has none: printed once."
      ) { $0.paper.backgroundPapers != nil },
      .each("background-paper", "Each background paper: repeated.", of: backgroundPaper) {
        $0.paper.backgroundPapers ?? []
      }.data(each: backgroundPaper) { $0.paper.backgroundPapers },
      .flag("no-background-papers", "Whether the paper says that it has no background papers.") {
        $0.paper.backgroundPapers?.isEmpty == true
      },
      .flag("clearance", "Whether the paper states who clears it: printed once.") {
        !$0.paper.clearance.isEmpty
      },
      .each("approval", "Each person who clears the paper: repeated.", of: approval) { paper in
        paper.paper.clearance.map { PrintedClearance(clearance: $0, house: paper.house) }
      }.data(as: "clearance"),
      .flag("appendices", "Whether there is an appendix: printed once.") {
        !$0.paper.appendices.isEmpty
      },
      .each("appendix", "Each appendix: repeated.", of: appendix) { $0.appendices }
        .data(as: "appendices"),
      .facts { $0.paper.own },
    ],
    own: { paper in
      TemplateScope { name in
        paper.sections.value(of: name)
          ?? TemplateScope(paper.paper.own, in: paper.house).value(of: name)
      }
    })

  /// A line of the header that not every paper has, or a fact about it that is not printed.
  static let entry = Record<(key: String, value: [Inline])>(
    "entry",
    [
      .code("key", "The name by which the paper states it.") { $0.key },
      .data("value", .line, "What it says.") { .line($0.value) },
    ])

  /// A step of the timetable of a paper.
  package static let timetableStep = Record<PrintedStep>(
    "step",
    [
      .text("event", "What happens.") { $0.step.event },
      .date("date", "When.") { $0.house.day($0.step.date) },
    ])

  /// Something that a paper relies on.
  package static let backgroundPaper = Record<BackgroundPaper>(
    "background-paper",
    [
      .text("title", "What it is called.") { $0.title },
      .text("link", "Its address on the web.") { $0.link },
    ])
}

/// A step of the timetable of a paper as its house prints it.
package struct PrintedStep: Sendable {
  let step: TimetableStep
  let house: House
}

// MARK: - Recommendations

/// A recommendation as its house prints it.
package struct PrintedRecommendation: Sendable {
  let recommendation: Recommendation
  /// Its position among the recommendations of the paper, from 1.
  let number: Int
  let paper: PrintedPaper

  var text: [Inline] { paper.printer.print(recommendation.text.value) }

  /// The parts as a list; none where there are none.
  var parts: [Block] {
    let parts = recommendation.parts.map { [Block.paragraph(paper.printer.print($0.value))] }
    let style = paper.house.numbering.recommendationParts
    return parts.isEmpty ? [] : [.list(List(marker: .numbered(style, start: 1), items: parts))]
  }
}

extension Records {
  /// A recommendation of a paper.
  package static let recommendation = Record<PrintedRecommendation>(
    "recommendation",
    [
      .number("label", "Its number.") {
        ($0.paper.house.numbering.recommendations, $0.number)
      }.data(as: "number"),
      .code("id", "The id by which minutes refer to it.") { $0.recommendation.id?.value },
      .line("text", "What is recommended.") { $0.text },
      .annex("parts", "Its parts as a list.") { $0.parts }
        .data(.texts, meaning: "Its parts, each a line of Markdown.") { printed in
          .list(printed.recommendation.parts.map { .line(printed.paper.printer.print($0.value)) })
        },
      .code("reportBack", "How often the board is to hear of it again.") {
        $0.recommendation.reportBack?.value.description
      },
    ],
    facts: { ($0.recommendation.own, $0.paper.house) })
}

// MARK: - Clearance

/// Somebody's clearance of a paper as its house prints it.
package struct PrintedClearance: Sendable {
  let clearance: Clearance
  let house: House
}

extension Records {
  /// Somebody's clearance of a paper.
  package static let approval = Record<PrintedClearance>(
    "approval",
    [
      .text("role", "The role, as `house.yaml` labels it.") { printed in
        let role = printed.clearance.role.value
        return printed.house.clearance.first { $0.role.value == role }?.label ?? role
      }.code(meaning: "The role, as papers name it.") { $0.clearance.role.value },
      .text("name", "Who clears the paper.") { $0.clearance.name },
      .date("sent", "The date on which it was sent for clearance.") { printed in
        printed.clearance.sent.map(printed.house.day)
      },
      .date("approved", "The date on which it was cleared.") { printed in
        printed.clearance.approved.map(printed.house.day)
      },
    ])
}
