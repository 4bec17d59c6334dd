package import PaperModel

/// Finds the follow-ups of a meeting, and those that are open before a meeting.
package struct FollowUpIndex: Sendable {
  /// A follow-up with its state on a day.
  package typealias Entry = (followUp: TrackedFollowUp, standing: FollowUpStanding)

  private let followUps: [TrackedFollowUp]
  private let indicesOfMeeting: [String: [Int]]
  /// Precomputed bounds for a quick test of whether a follow-up can be open on a day, because each
  /// meeting looks at all earlier follow-ups.
  private let spans: [Span]

  private struct Span {
    let body: String
    let isPrivate: Bool
    let arises: CalendarDate
    /// The first day on which nothing is left to do.
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

  /// No follow-ups.
  static let none = FollowUpIndex()

  private init() { (followUps, indicesOfMeeting, spans) = ([], [:], []) }

  /// The follow-ups that a meeting asked for, with their state on its day.
  package func arising(from meeting: Meeting) -> [Entry] {
    (indicesOfMeeting[meeting.path] ?? []).map { index in
      (followUps[index], followUps[index].standing(on: meeting.date.value))
    }
  }

  /// The follow-ups that earlier meetings of a body asked for and that were open when a meeting
  /// began. Reports of the same day or later do not change the meeting's agenda.
  /// - Parameter withPrivate: whether follow-ups from private business are included.
  func open(
    before meeting: Meeting, of body: String, withPrivate: Bool
  ) -> [Entry] {
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
