package import PaperMarkup
package import PaperModel

/// A register of decisions as its house prints it.
package struct PrintedRegister: Sendable {
  let register: DecisionRegister
  let rows: [PrintedDecision]
  let followUpRows: [PrintedFollowUp]
  let decisions: [Block]
  let followUps: [Block]
  /// Which list of a site it is; nil for a register by itself.
  let list: RegisterList?

  /// A register with its tables.
  init(
    _ register: DecisionRegister, rows: [PrintedDecision], followUpRows: [PrintedFollowUp],
    list: RegisterList? = nil
  ) {
    self.register = register
    self.rows = rows
    self.followUpRows = followUpRows
    self.list = list
    let (writing, table) = (register.writing, register.writing.words.tables.decisions)
    decisions =
      rows.isEmpty ? [] : table.blocks(Table(table, rows: table.cells(Records.decision, of: rows)))
    followUps = writing.table(writing.words.tables.followUps, followUpRows)
  }

  /// A register with empty tables in the place of those that it has.
  fileprivate init(withoutRowsOf register: DecisionRegister) {
    let empty = [Block.table(Table(columns: [], rows: []))]
    self.register = register
    (rows, followUpRows, list) = ([], [], nil)
    decisions = register.decisions.contains { _ in true } ? empty : []
    followUps = register.followUps.contains { _ in true } ? empty : []
  }

  /// The register in the form of the house; empty where the house has no template for it.
  var blocks: [Block] {
    let house = register.writing.house
    return house.template(.register)?.fill(
      Records.register, of: self, numbers: house.numbering.sections) ?? []
  }
}

extension DecisionRegister {
  /// The register in the form of the house; empty where the house has no template for it.
  package var blocks: [Block] {
    PrintedRegister(self, rows: decisionRows, followUpRows: printedFollowUps).blocks
  }

  /// The register with empty tables in place of the tables that it has, without composing any rows.
  package var blocksWithoutRows: [Block] { PrintedRegister(withoutRowsOf: self).blocks }

  /// The decisions, in the order of the meetings.
  package var decisionRows: [PrintedDecision] {
    meetings.flatMap(rows)
  }

  /// The decisions of a meeting.
  func decisionRows(of meeting: Meeting) -> [PrintedDecision] {
    let index = meetings.firstOfSorted { $0.date >= meeting.date.value }
    return meetings[index...].first { $0.meeting.path == meeting.path }.map(rows) ?? []
  }

  func rows(of meeting: RegisterMeeting) -> [PrintedDecision] {
    meeting.items.flatMap { item in
      item.decisions.map {
        PrintedDecision(decision: $0, item: item, meeting: meeting, writing: writing)
      }
    }
  }

  /// The follow-ups as tables print them.
  package var printedFollowUps: [PrintedFollowUp] {
    followUps.map { PrintedFollowUp(($0.tracked, $0.standing), writing) }
  }

  /// The name of the board.
  package var boardName: String? { writing.book.board?.name.value }
}

extension Records {
  /// A register of decisions.
  package static let register = Record<PrintedRegister>(
    "register",
    [
      .text("board", "The board.") { $0.register.boardName },
      .text("council", "The council.") { $0.register.writing.book.board?.council },
      .date("on", "The day as on which everything is seen, where one was named.") { printed in
        printed.register.date.map(printed.register.writing.house.day)
      },
      .date("since", "The date of the first meeting in it.") { printed in
        (printed.register.meetings.first?.date).map(printed.register.writing.house.day)
      },
      .date("until", "The date of the last meeting in it.") { printed in
        (printed.register.meetings.last?.date).map(printed.register.writing.house.day)
      },
      .flag("one-day", "Whether all meetings in it are on one day.") { printed in
        let meetings = printed.register.meetings
        return meetings.first.map { $0.date == meetings.last?.date } ?? false
      },
      .blocks("decisions", "The table of what was resolved.") { $0.decisions },
      .each("decision", "Each decision: repeated.", of: decision) { $0.rows },
      .blocks("follow-ups", "The table of what is to be done.") { $0.followUps },
      .each("follow-up", "Each follow-up: repeated.", of: followUp) {
        $0.followUpRows
      },
      .text("year", "The year of its meetings, in the list of a year on the site.") {
        if case .year(let year)? = $0.list?.kind { String(year) } else { nil }
      },
      .flag("open", "Whether it is the list of what is open, on the site.") {
        $0.list?.kind == .open
      },
      .date("overdue", "In the list of what is overdue on the site, the day on which it was.") {
        guard case .overdue(let date)? = $0.list?.kind else { return nil }
        return $0.register.writing.house.day(date)
      },
      .count(
        "part", "Which part it is of a list with several, on the site; the first has no number."
      ) {
        $0.list?.part
      },
      .flag("earlier", "Whether older decisions are only in the lists of their years, on the site.")
      { $0.list?.isShortened ?? false },
      .flag("lists", "Whether there are lists of parts of it, on the site: printed once.") {
        !($0.list?.lists.isEmpty ?? true)
      },
      .each("list", "Each list of a part of it, on the site: repeated.", of: registerLink) {
        $0.list?.lists ?? []
      },
    ])

  /// A list of a part of a register, on the site.
  package static let registerLink = Record<RegisterList.Link>(
    "register-list",
    [
      .text("link", "Its address.") { $0.address },
      .count("count", "How many entries it has.") { $0.count },
      .count("part", "Which part it is of a list with several; the first has no number.") {
        $0.part
      },
      .text("year", "The year of its meetings, where it is the list of a year.") {
        if case .year(let year) = $0.kind { String(year) } else { nil }
      },
      .flag("open", "Whether it is the list of what is open.") { $0.kind == .open },
      .flag("overdue", "Whether it is the list of what is overdue.") {
        if case .overdue = $0.kind { true } else { false }
      },
      .flag("all", "Whether it is the register with all of it.") { $0.kind == .all },
      .text("owner", "Whose list it is, where it is that of an owner.") {
        if case .owner(let name) = $0.kind { name } else { nil }
      },
    ])
}

/// A decision as a register prints it.
package struct PrintedDecision: Sendable {
  let decision: RegisterDecision
  package let item: RegisterItem
  package let meeting: RegisterMeeting
  let writing: MeetingWriting
  /// The address of its page; nil where it has none.
  private var link: String?

  init(
    decision: RegisterDecision, item: RegisterItem, meeting: RegisterMeeting,
    writing: MeetingWriting
  ) {
    self.decision = decision
    self.item = item
    self.meeting = meeting
    self.writing = writing
  }

  /// The decision on a page of a site, which leads to the pages of decisions.
  /// - Parameter place: the path of the page that it is printed on.
  func linked(from place: String) -> PrintedDecision {
    var copy = self
    copy.link = DocumentLinks.address(
      of: SitePaths.decision(decision.number, of: item.item, in: meeting.meeting), from: place)
    return copy
  }

  fileprivate var title: [Inline] {
    let words = [
      Inline.text(item.isPrivate ? "\(item.title) \(writing.words.register.isPrivate)" : item.title)
    ]
    return link.map { [.link(destination: $0, words)] } ?? words
  }

  fileprivate var outcome: String? {
    guard let outcome = decision.outcome else { return nil }
    return writing.text(outcome)
  }

  /// The words of the resolution, numbered where its minute has several.
  fileprivate var resolution: [Block] {
    let noted = decision.note.map { MeetingWriting.adding(writing.mark($0), to: decision.text) }
    let blocks = noted ?? decision.text
    let stated = decision.decided.resolution.number?.value
    guard stated != nil || item.minute.resolutions.count > 1,
      case .paragraph(let line)? = blocks.first
    else {
      return blocks
    }
    let label = stated ?? writing.words.numbering.resolutions.label(decision.number)
    return [.paragraph(([.text(label + " ")] + line).tidied())] + blocks.dropFirst()
  }

  fileprivate var agreement: [Inline] {
    let words = writing.words.register
    guard let agreement = meeting.agreement else { return [.text(words.draft)] }
    return words.agreed.fill(
      Records.agreed, of: writing.house.day(agreement.date.value))
  }

  fileprivate var followUps: [Block] {
    let lines = decision.followUps.map { followUp -> [Inline] in
      [.text("\(followUp.tracked.id): "), writing.badge(followUp.state)]
    }
    return lines.count > 1 ? MeetingWriting.bullets(lines) : lines.map { .paragraph($0) }
  }
}

extension MeetingWriting {
  /// The recommendation that a decision answers, in the words of its paper; nil for none.
  package func recommendation(of decision: RegisterDecision) -> [Block]? {
    guard let recommendation = decision.decided.recommendation, let paper = decision.decided.paper
    else { return nil }
    let printer = ProsePrinter(of: paper, house)
    let text = Block.paragraph(printer.print(recommendation.text.value))
    let parts = recommendation.parts.map { [Block.paragraph(printer.print($0.value))] }
    let style = house.numbering.recommendationParts
    let list = Block.list(List(marker: .numbered(style, start: 1), items: parts))
    return parts.isEmpty ? [text] : [text, list]
  }

  /// The house's words for a reference to another minute.
  package func words(for minute: MeetingIndex.FoundMinute) -> String {
    [inline(for: minute)].plainText
  }

  /// The same words, which lead to the page of the minute where it has one.
  func inline(for minute: MeetingIndex.FoundMinute) -> Inline {
    inline(.item(meeting: minute.meeting.id.value, item: minute.item.id.value), found: minute)
  }
}

extension RegisterItem {
  /// The interests declared in the item, each with the name of the person.
  package var interestTexts: [String] { interests.map { "\($0.name) \($0.text)" } }
}

extension Records {
  /// A decision of a register.
  package static let decision = Record<PrintedDecision>(
    "decision",
    [
      .date("meeting", "The date of the meeting.") { $0.writing.house.day($0.meeting.date) },
      .text("minute", "The number of the minute.") { $0.item.number?.description },
      .line("item", "The title of the item; on the site it leads to the page of the decision.") {
        $0.title
      },
      .text("report-of", "Whose report it was.") { $0.writing.text($0.item.reportOf) },
      .blocks("recommendation", "The recommendation that it answers.") {
        $0.writing.recommendation(of: $0.decision) ?? []
      },
      .text("paper", "The subject of the paper.") { $0.decision.decided.paper?.subject.value },
      .blocks("resolution", "The words of the resolution.") { $0.resolution },
      .text("outcome", "What became of the recommendation.") { $0.outcome },
      .line("vote", "Who moved and seconded it, and the vote.") {
        $0.writing.line($0.decision.decided.resolution.proposal)
      },
      .blocks("reasons", "The reasons.") { $0.item.reasons },
      .blocks("alternatives", "The alternatives that were considered.") { $0.item.alternatives },
      .blocks("interests", "The interests that were declared in the item.") {
        $0.item.interestTexts.map { .paragraph([.text($0)]) }
      },
      .blocks("further-to", "The minutes that it goes on from.") { printed in
        printed.item.furtherTo.map { .paragraph([printed.writing.inline(for: $0)]) }
      },
      .line("minutes", "Whether the minutes are agreed.") { $0.agreement },
      .blocks("follow-ups", "Its follow-ups, each with its state.") { $0.followUps },
    ])

  /// A register's words for agreed minutes.
  package static let agreed = Record<HouseDate>(
    "agreed",
    [
      .date("date", "The date of the meeting that agreed them.") { $0 }
    ])
}
