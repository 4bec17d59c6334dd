package import PaperMarkup
package import PaperModel

/// What a house says of follow-ups, in tables of registers, agendas and action sheets.
extension MeetingWriting {
  /// The table of follow-ups as blocks; none where there are no follow-ups.
  func table(_ layout: TableTemplate, _ followUps: [PrintedFollowUp]) -> [Block] {
    guard !followUps.isEmpty else { return [] }
    return layout.blocks(Table(layout, rows: cells(layout, followUps)))
  }

  /// The cells of such a table.
  package func cells(_ layout: TableTemplate, _ followUps: [PrintedFollowUp]) -> [[Table.Cell]] {
    let hasState = layout.columns.contains { $0.name == "state" }
    return layout.cells(Records.followUp, of: followUps.map { $0.beside(aState: hasState) })
  }

  /// What is to be done.
  func text(_ followUp: TrackedFollowUp) -> [Inline] {
    let text = followUp.followUp.text.value
    guard let path = followUp.paper, let paper = book.paper(path) else {
      return printer(of: followUp.minute, in: followUp.meeting).print(text)
    }
    return ProsePrinter(of: paper, house).print(text)
  }

  /// Who is to do it.
  package func owner(of followUp: TrackedFollowUp) -> String {
    self.owner(followUp.followUp.owner)
  }

  func owner(_ owner: FollowUp.Owner) -> String {
    switch owner {
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
    due(followUp.followUp.due, next: standing.due)
  }

  /// - Parameter next: the date on which it is due, or due next; nil where that is not known.
  func due(_ due: FollowUp.Due?, next: CalendarDate?) -> [Inline] {
    guard case .every(let recurrence) = due else { return next.map { [house.dayInline($0)] } ?? [] }
    return words.followUps.recurrence.fill(
      Records.recurrence,
      of: PrintedRecurrence(months: recurrence.value.months, next: next.map(house.day)))
  }

  /// The house's word for the state of a follow-up.
  package func text(_ state: FollowUpState) -> String {
    words.followUps.states[state] ?? ""
  }

  /// The same word, in its colour.
  package func badge(_ state: FollowUpState) -> Inline { .badge(state.tone, text(state)) }

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
