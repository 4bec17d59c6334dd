/// A Follow-up with its progress.
package struct TrackedFollowUp: Sendable {
  package let meeting: Meeting
  package let item: AgendaItem
  package let minute: Minute
  /// The index of its Resolution among those of the Minute, from 0.
  package let resolution: Int
  package let followUp: FollowUp
  /// Whether it is a report-back: the board is to hear about the matter again.
  package let isReportBack: Bool
  /// The path of the paper that its text comes from; nil if the text comes from the Minute.
  package let paper: String?
  /// The updates sorted by date; those of the same day in the order in which they were added.
  package internal(set) var updates: [ActionUpdate]
  /// The meetings that were held and that heard it, by date.
  package internal(set) var hearings: [Meeting]
  /// The organisations that are to answer if every member of the board is to; otherwise empty.
  package let respondents: [String]

  /// The name by which other files can always refer to it: `MEETING/FOLLOW-UP`.
  package var id: String { "\(meeting.id.value)/\(followUp.id.value)" }
}

/// The state of a Follow-up on a day.
package struct FollowUpStanding: Sendable {
  package let state: FollowUpState
  /// When it is due, or next due; nil if no date is stated.
  package let due: CalendarDate?
  /// The latest update.
  package let latest: ActionUpdate?
  /// The answer of each organisation, if every member is to answer.
  package let answers: [Answer]

  package struct Answer: Sendable {
    /// The id of the organisation, or its name if it has no id.
    package let organisation: String
    package let state: FollowUpState
    /// When the answer of the organisation is due, or next due.
    package let due: CalendarDate?
    package let latest: ActionUpdate?
  }
}

extension TrackedFollowUp {
  /// The state of the Follow-up on a day.
  /// - Parameter date: later updates are ignored, and it is overdue if its due date is before this
  ///   date; nil to use all updates, and then nothing is overdue.
  package func standing(on date: CalendarDate?) -> FollowUpStanding {
    let updates = seen(on: date)
    // If every member answers, the update of one organisation does not affect the others.
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

  /// At most `count` dates on which it is due from then on: one if it does not recur; empty if it
  /// is closed or has no date.
  package func dueDates(on date: CalendarDate?, count: Int) -> [CalendarDate] {
    let standing = standing(on: date)
    guard standing.state.isOpen, let first = standing.due else { return [] }
    guard case .every(let recurrence) = followUp.due, count > 1 else {
      return Array([first].prefix(max(0, count)))
    }
    let months = recurrence.value.months
    // Each date is counted from the start, not from the one before: six months after 31 August is
    // the end of February, and twelve months after is 31 August again.
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

  /// The start of the current interval: when it was last heard or reported, initially the date of
  /// its meeting.
  private func turnStart(after updates: [ActionUpdate], on date: CalendarDate?) -> CalendarDate {
    let heard = hearings.last { date == nil || $0.date.value <= date ?? .last }?.date.value
    let reported = updates.last { $0.state.value == .reported }?.date.value
    return [heard, reported].compactMap { $0 }.reduce(meeting.date.value, max)
  }

  /// The updates up to and including a day.
  private func seen(on date: CalendarDate?) -> [ActionUpdate] {
    guard let date else { return updates }
    return updates.filter { $0.date.value <= date }
  }
}
