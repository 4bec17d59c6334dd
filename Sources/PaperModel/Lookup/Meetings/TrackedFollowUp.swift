/// A follow-up with what became of it.
package struct TrackedFollowUp: Sendable {
  package let meeting: Meeting
  package let item: AgendaItem
  package let minute: Minute
  /// The place of its resolution among those of the minute, from 0.
  package let resolution: Int
  package let followUp: FollowUp
  /// Whether it is that the board hears of something again.
  package let isReportBack: Bool
  /// The path of the paper that its text is from; nil for text of the minute.
  package let paper: String?
  /// The reports on it, by date, and on one day in the order in which they were added.
  package let updates: [ActionUpdate]
  /// The meetings that were held and heard it, by date.
  package let hearings: [Meeting]
  /// The organisations that are to answer, where each of the board's members is.
  package let respondents: [String]

  /// How other files refer to it whatever else there is: `MEETING/FOLLOW-UP`.
  package var id: String { "\(meeting.id.value)/\(followUp.id.value)" }
}

/// How a follow-up stands on a day.
package struct FollowUpStanding: Sendable {
  package let state: FollowUpState
  /// When it is due, or due next; nil where no date is stated.
  package let due: CalendarDate?
  /// The latest report.
  package let latest: ActionUpdate?
  /// What each organisation answered, where every member is to.
  package let answers: [Answer]

  package struct Answer: Sendable {
    /// The id of the organisation, or its name where it has none.
    package let organisation: String
    package let state: FollowUpState
    /// When it is due from the organisation, or due next.
    package let due: CalendarDate?
    package let latest: ActionUpdate?
  }
}

extension TrackedFollowUp {
  /// How it stands.
  /// - Parameter date: what is dated later is not seen, and what is due before it is overdue; nil
  ///   for all that there is, and then nothing is overdue.
  package func standing(on date: CalendarDate?) -> FollowUpStanding {
    let updates = seen(on: date)
    // Where every member answers, what one says is of no weight for the others.
    let ofAll = respondents.isEmpty ? updates : updates.filter { $0.organisation == nil }
    let dueOfAll = dueDate(after: ofAll, on: date)
    let own = Dictionary(grouping: updates) { $0.organisation?.value }
    let answers = respondents.map { organisation in
      let latest = own[organisation]?.last
      let due =
        latest == nil
        ? dueOfAll
        : dueDate(
          after: updates.filter { [nil, organisation].contains($0.organisation?.value) }, on: date)
      return FollowUpStanding.Answer(
        organisation: organisation, state: Self.state(after: latest, due: due, on: date),
        due: due, latest: latest)
    }
    let open = answers.filter(\.state.isOpen)
    let due = open.compactMap(\.due).min() ?? dueOfAll
    var state = Self.state(after: ofAll.last, due: due, on: date)
    if state.isOpen, !answers.isEmpty, open.isEmpty { state = .done }
    return FollowUpStanding(state: state, due: due, latest: updates.last, answers: answers)
  }

  /// The dates on which it is due from then on, at most so many: one for what is done once, none
  /// for what is closed or has no date.
  package func dueDates(on date: CalendarDate?, count: Int) -> [CalendarDate] {
    let standing = standing(on: date)
    guard standing.state.isOpen, let first = standing.due else { return [] }
    guard case .every(let recurrence) = followUp.due, count > 1 else {
      return Array([first].prefix(max(0, count)))
    }
    let months = recurrence.value.months
    // Six months after the last of August is in February, and six more the last of August again.
    let start = turnStart(after: seen(on: date), on: date)
    let isMoved = start.adding(months: months) != first
    return (0..<count).compactMap { turn in
      isMoved ? first.adding(months: turn * months) : start.adding(months: (turn + 1) * months)
    }
  }

  private static func state(
    after update: ActionUpdate?, due: CalendarDate?, on date: CalendarDate?
  ) -> FollowUpState {
    switch update?.state.value {
    case .done: .done
    case .withdrawn: .withdrawn
    case .open, .reported, nil:
      if let due, let date, due < date { .overdue } else { .open }
    }
  }

  private func dueDate(after updates: [ActionUpdate], on date: CalendarDate?) -> CalendarDate? {
    let moved = updates.lastIndex { $0.due != nil }
    let stated = moved.flatMap { updates[$0].due?.value }
    switch followUp.due {
    case nil: return stated
    case .date(let due): return stated ?? due.value
    case .every(let recurrence):
      let start = turnStart(after: updates, on: date)
      if let stated, let moved, updates[moved].date.value >= start { return stated }
      return start.adding(months: recurrence.value.months)
    }
  }

  /// When it was last heard or reported; at first the date of its meeting.
  private func turnStart(after updates: [ActionUpdate], on date: CalendarDate?) -> CalendarDate {
    let heard = hearings.last { date == nil || $0.date.value <= date ?? .last }?.date.value
    let reported = updates.last { $0.state.value == .reported }?.date.value
    return [heard, reported].compactMap { $0 }.reduce(meeting.date.value, max)
  }

  /// The updates of a day and before it.
  private func seen(on date: CalendarDate?) -> [ActionUpdate] {
    guard let date else { return updates }
    return updates.filter { $0.date.value <= date }
  }
}
