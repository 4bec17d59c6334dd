import PaperMarkup

/// What is to be done after meetings.
extension WaitingReader {
  mutating func readFollowUps() {
    guard knowledge.knowsReports, let book = workspace.followUpBook else { return }
    let heard = comingHearings(book)
    for tracked in book.followUps
    where tracked.meeting.state == .held && tracked.meeting.date.value <= date
      && isAsked(tracked.meeting, minute: tracked.minute)
    {
      guard tellsPrivate || tracked.followUp.exemption == nil else { continue }
      let standing = tracked.standing(on: date)
      guard standing.state.isOpen else { continue }
      // The meeting that hears of what comes back is its next turn.
      if case .every = tracked.followUp.due, heard.contains(tracked.id) { continue }
      if tracked.isHeardByBoard {
        addReportBack(tracked, standing)
      } else {
        addFollowUp(tracked, standing)
      }
    }
  }

  private mutating func addFollowUp(_ tracked: TrackedFollowUp, _ standing: FollowUpStanding) {
    let place = tracked.followUp.id.range
    guard standing.answers.isEmpty else {
      for answer in standing.answers where answer.state.isOpen {
        add(
          .followUp, WaitingItem.names(of: tracked, answeredBy: answer.organisation),
          .followUp(tracked),
          WaitingItem.Owner(organisation: answer.organisation), due: answer.due, for: nil, at: place
        )
      }
      return
    }
    add(
      .followUp, WaitingItem.names(of: tracked, answeredBy: nil), .followUp(tracked),
      owner(of: tracked), due: standing.due, for: nil,
      at: place)
  }

  private mutating func addReportBack(_ tracked: TrackedFollowUp, _ standing: FollowUpStanding) {
    // One that is overdue belongs on the next agenda, any other on that by which it is due.
    let isOverdue = standing.state == .overdue
    let meeting = calendar.meeting(
      ofBodyOf: tracked.meeting, from: isOverdue ? nil : standing.due)
    let published = meeting.map { calendar.deadlines(before: $0.date.value).publication }
    add(
      .reportBack, [tracked.id], .reportBack(tracked, at: meeting), owner(of: tracked),
      due: isOverdue ? standing.due : published ?? standing.due, for: meeting?.date.value,
      at: tracked.followUp.id.range)
  }

  private func owner(of tracked: TrackedFollowUp) -> WaitingItem.Owner {
    switch tracked.followUp.owner {
    case .missing, .notStated, .everyMember: WaitingItem.Owner()
    case .named(let person, let organisation):
      WaitingItem.Owner(person: person, organisation: organisation?.value)
    }
  }

  /// The follow-ups that coming agendas hear, by their unambiguous ids.
  private func comingHearings(_ book: FollowUpBook) -> Set<String> {
    let named = Set(calendar.coming.flatMap(\.allItems).flatMap(\.hears).map(\.value))
    guard !named.isEmpty else { return [] }
    let counts = book.followUps.reduce(into: [:]) { $0[$1.followUp.id.value, default: 0] += 1 }
    return Set(
      book.followUps.filter {
        named.contains($0.id)
          || counts[$0.followUp.id.value] == 1 && named.contains($0.followUp.id.value)
      }.map(\.id))
  }
}

extension TrackedFollowUp {
  /// Whether it is a report to the board, rather than something that its owner does.
  package var isHeardByBoard: Bool {
    isReportBack
      || minute.resolutions.indices.contains(resolution)
        && minute.resolutions[resolution].reportBack != nil
  }
}
