package import PaperModel

/// Follow-ups by the meetings that they arise from, and those that are open before a meeting.
package struct FollowUpIndex: Sendable {
  private let followUps: [TrackedFollowUp]
  private let indicesOfMeeting: [String: [Int]]
  /// What decides at a glance whether one can be open on a day; a meeting looks at all before it.
  private let spans: [Span]

  private struct Span {
    let body: String
    let isPrivate: Bool
    let arises: CalendarDate
    /// From which day on nothing is to be done any more.
    let closed: CalendarDate?
  }

  package init(_ followUps: FollowUpBook, of book: MeetingIndex) {
    let followUps = followUps.followUps
    self.followUps = followUps
    indicesOfMeeting = Dictionary(grouping: followUps.indices) { followUps[$0].meeting.path }
    var hidden: [String: Set<String>] = [:]
    for meeting in book.record.meetings { hidden[meeting.path] = meeting.privateItems }
    spans = followUps.map { followUp in
      let meeting = followUp.meeting
      return Span(
        body: book.body(of: meeting),
        isPrivate: hidden[meeting.path]?.contains(followUp.item.id.value) ?? false,
        arises: meeting.date.value,
        closed: followUp.standing(on: nil).state.isOpen
          ? nil : followUp.updates.map(\.date.value).max())
    }
  }

  /// What a meeting asked for, as it stood on its day.
  func arising(from meeting: Meeting) -> [MeetingWriting.FollowUpEntry] {
    (indicesOfMeeting[meeting.path] ?? []).map { index in
      (followUps[index], followUps[index].standing(on: meeting.date.value))
    }
  }

  /// What earlier meetings of a body asked for and was open when a meeting began: what became of it
  /// on that day, or later, does not change its agenda.
  /// - Parameter withPrivate: whether what was asked for in private business is among it.
  func open(
    before meeting: Meeting, of body: String, withPrivate: Bool
  ) -> [MeetingWriting.FollowUpEntry] {
    let date = meeting.date.value
    guard let eve = date.adding(days: -1) else { return [] }
    return spans.indices.compactMap { index in
      let span = spans[index]
      guard span.arises < date, span.closed.map({ $0 > eve }) ?? true, span.body == body,
        withPrivate || !span.isPrivate
      else { return nil }
      let standing = followUps[index].standing(on: eve)
      return standing.state.isOpen ? (followUps[index], standing) : nil
    }
  }
}
