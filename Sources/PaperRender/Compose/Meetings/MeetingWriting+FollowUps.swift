import PaperMarkup
import PaperModel

/// How a house writes follow-ups in the tables of registers, agendas and action sheets.
extension MeetingWriting {
  /// A follow-up with its state on the day for which a document is made.
  typealias FollowUpEntry = (followUp: TrackedFollowUp, standing: FollowUpStanding)

  /// The table of follow-ups; nil where there are none.
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
  /// - Parameter columns: the columns of the table. If none of them shows the state, the latest
  ///   report of an overdue follow-up begins with it.
  func cell(
    _ column: FollowUpColumn, of entry: FollowUpEntry, besides columns: [FollowUpColumn]
  ) -> Table.Cell {
    let followUp = entry.followUp
    switch column {
    case .id: return Self.cell(followUp.id)
    case .meeting: return Self.cell(house.text(followUp.meeting.date.value))
    case .minute:
      return Self.cell(book.number(of: followUp.item, in: followUp.meeting)?.description)
    case .item: return Self.cell(book.title(of: followUp.minute, item: followUp.item))
    case .action: return [.paragraph(text(followUp))]
    case .owner: return Self.cell(owner(of: followUp))
    case .due: return Self.cell(due(followUp, entry.standing))
    case .state: return [.paragraph([badge(entry.standing.state)])]
    case .latest:
      let isTold = columns.contains(.state) || !entry.standing.answers.isEmpty
      let start: [Block] =
        isTold || entry.standing.state != .overdue
        ? [] : [.paragraph([badge(entry.standing.state)])]
      return start + latest(entry.standing)
    }
  }

  /// The action that is to be done.
  func text(_ followUp: TrackedFollowUp) -> [Inline] {
    let text = followUp.followUp.text.value
    guard let path = followUp.paper, let paper = book.paper(path) else {
      return printer(of: followUp.minute, in: followUp.meeting).print(text)
    }
    return printer(of: paper).print(text)
  }

  /// The owner who is to do it.
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

  /// The due date, or the next one with its frequency; nil where neither is stated.
  func due(_ followUp: TrackedFollowUp, _ standing: FollowUpStanding) -> String? {
    let next = standing.due.map(house.text)
    guard case .every(let recurrence) = followUp.followUp.due else { return next }
    let months = recurrence.value.months
    return words.followUps.recurrence.fill(
      TemplateScope(of: RecurrenceName.self) { name in
        switch name {
        case .months: .text(String(months))
        case .oneMonth: .flag(months == 1)
        case .next: next.map { .text($0) }
        }
      }, names: recurrenceNames
    ).plainText
  }

  /// The house's word for the state of a follow-up.
  func text(_ state: FollowUpState) -> String { words.followUps.states[state] ?? state.rawValue }

  /// The house's word for the state, in the colour of that state.
  func badge(_ state: FollowUpState) -> Inline { .badge(state.tone, text(state)) }

  /// The latest report: one for each organisation where every member must answer.
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

  /// The date and the text of a report, and the minute that records it.
  private func report(_ update: ActionUpdate) -> [Inline] {
    var line: [Inline] = [.text(house.text(update.date.value))]
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
  /// The tone in which the state is shown.
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
