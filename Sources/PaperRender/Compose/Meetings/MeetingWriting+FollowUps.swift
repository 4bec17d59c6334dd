import PaperMarkup
import PaperModel

/// What a house says of follow-ups, in tables of registers, agendas and action sheets.
extension MeetingWriting {
  /// A follow-up with its state on the day for which a document is made.
  typealias FollowUpEntry = (followUp: TrackedFollowUp, standing: FollowUpStanding)

  /// The table of follow-ups; nil where there is none.
  func table(_ layout: MeetingTable<FollowUpColumn>, _ followUps: [FollowUpEntry]) -> Block? {
    guard !followUps.isEmpty else { return nil }
    return .table(
      Table(
        caption: [.text(layout.caption)], columns: layout.columns.map { [.text($0.label)] },
        rows: followUps.map { entry in
          layout.columns.map { cell($0.column, of: entry, besides: layout.columns.map(\.column)) }
        },
        hasRowHeaders: true))
  }

  /// A cell of such a table.
  /// - Parameter columns: those of the table. If none shows the state of a follow-up, what was last
  ///   reported begins with it for one that is overdue.
  func cell(
    _ column: FollowUpColumn, of entry: FollowUpEntry, besides columns: [FollowUpColumn]
  ) -> Table.Cell {
    let followUp = entry.followUp
    switch column {
    case .id: return Self.cell(followUp.id)
    case .meeting: return [.paragraph([house.dayInline(followUp.meeting.date.value)])]
    case .minute:
      return Self.cell(book.number(of: followUp.item, in: followUp.meeting)?.description)
    case .item: return Self.cell(book.title(of: followUp.minute, item: followUp.item))
    case .action: return [.paragraph(text(followUp))]
    case .owner: return Self.cell(owner(of: followUp))
    case .due:
      let line = due(followUp, entry.standing)
      return line.isEmpty ? [] : [.paragraph(line)]
    case .state: return [.paragraph([badge(entry.standing.state)])]
    case .latest:
      let isTold = columns.contains(.state) || !entry.standing.answers.isEmpty
      let start: [Block] =
        isTold || entry.standing.state != .overdue
        ? [] : [.paragraph([badge(entry.standing.state)])]
      return start + latest(entry.standing)
    }
  }

  /// What is to be done.
  func text(_ followUp: TrackedFollowUp) -> [Inline] {
    let text = followUp.followUp.text.value
    guard let path = followUp.paper, let paper = book.paper(path) else {
      return printer(of: followUp.minute, in: followUp.meeting).print(text)
    }
    return printer(of: paper).print(text)
  }

  /// Who is to do it.
  func owner(of followUp: TrackedFollowUp) -> String {
    switch followUp.followUp.owner {
    case .missing, .notStated: words.followUps.ownerNotStated
    case .everyMember: words.followUps.everyMember
    case .named(let person?, let organisation):
      text(
        Presenter(name: person, organisation: organisation.map { self.organisation($0.value) }))
    case .named(nil, let organisation):
      organisation.map { self.organisation($0.value) } ?? words.followUps.ownerNotStated
    }
  }

  /// By when: a date, or the next one and how often; empty where nothing is stated of it.
  func due(_ followUp: TrackedFollowUp, _ standing: FollowUpStanding) -> [Inline] {
    let next = standing.due
    guard case .every(let recurrence) = followUp.followUp.due else {
      return next.map { [house.dayInline($0)] } ?? []
    }
    let months = recurrence.value.months
    return words.followUps.recurrence.fill(
      TemplateScope(of: RecurrenceName.self) { name in
        switch name {
        case .months: .text(String(months))
        case .oneMonth: .flag(months == 1)
        case .next: next.map { house.day($0) }
        }
      }, names: recurrenceNames)
  }

  /// The house's word for the state of a follow-up.
  func text(_ state: FollowUpState) -> String { words.followUps.states[state] ?? "" }

  /// The same word, in its colour.
  func badge(_ state: FollowUpState) -> Inline { .badge(state.tone, text(state)) }

  /// What was reported last: of each organisation, where every member is to answer.
  func latest(_ standing: FollowUpStanding) -> [Block] {
    let whole = standing.latest.map { [Block.paragraph(report($0))] } ?? []
    guard !standing.answers.isEmpty else { return whole }
    let answers = standing.answers.map { answer -> [Inline] in
      let start = [
        Inline.text(organisation(answer.organisation) + ": "), badge(answer.state),
      ]
      guard let latest = answer.latest else { return start }
      return start + [.text(". ")] + report(latest)
    }
    return (standing.latest?.organisation == nil ? whole : []) + Self.bullets(answers)
  }

  /// The date of a report, what was reported, and the minute that says so.
  private func report(_ update: ActionUpdate) -> [Inline] {
    var line: [Inline] = [house.dayInline(update.date.value)]
    if !update.text.isEmpty { line += [.text(": ")] + text(update) }
    if let minute = update.minute?.value {
      let words = text(minute, found: book.find(minute, on: update.date.value))
      line.append(.text(" (\(words))"))
    }
    return line
  }

  private static func cell(_ text: String?) -> Table.Cell {
    text.map { $0.isEmpty ? [] : [.paragraph([.text($0)])] } ?? []
  }
}

extension FollowUpState {
  /// How it is to be taken.
  fileprivate var tone: Inline.Tone {
    switch self {
    case .overdue: .bad
    case .open: .doubtful
    case .done: .good
    case .withdrawn: .neutral
    }
  }
}

private let recurrenceNames = Names<RecurrenceName>.names
