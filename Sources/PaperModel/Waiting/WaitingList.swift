import PaperMarkup

/// What a board waits for on a day: a pure value from which every format of it is made.
///
/// Linear in the size of the workspace. What has a date (figures, clearance, reports on follow-ups,
/// meetings) is seen as on the day; all else is as the files have it.
package struct WaitingList: Sendable {
  /// What is known of the files besides the workspace that was read of them.
  package struct Knowledge: Sendable {
    /// The paths of the meetings and minutes that were asked for; nil for all. Papers are those of the
    /// workspace.
    package var asked: Set<String>?
    /// The places that are still to be written, by the files of papers as shown.
    package var unwritten: [String: [InputRange]] = [:]
    /// The places that name a file which does not exist.
    package var missingFiles: Set<InputRange> = []
    /// The files with errors, as shown: what is not in one may still be stated there.
    package var faultyFiles: Set<String> = []
    /// The paths of the indicators and meetings of which something may be stated that was not read.
    package var uncertain: Set<String> = []
    /// Whether it is known what was reported on follow-ups.
    package var knowsReports = true

    package init() {}
  }

  /// The day as on which everything is seen.
  package let date: CalendarDate
  /// In the order of papers, agendas, minutes and follow-ups.
  package let items: [WaitingItem]
  /// The meetings to come, by date, with their deadlines.
  package let meetings: [(meeting: Meeting, days: Deadlines)]

  /// - Parameter edition: what is private in it is told of; see `Editions.working(withPrivate:)`.
  package init(_ edition: Edition, on date: CalendarDate, knowing knowledge: Knowledge) {
    self.date = date
    var reader = WaitingReader(edition, on: date, knowledge)
    reader.readPapers()
    reader.readAgendas()
    reader.readMinutes()
    reader.readFollowUps()
    items = reader.items
    meetings = reader.calendar.coming.filter { meeting in
      knowledge.asked.map { $0.contains(meeting.path) } ?? true
    }.map { ($0, reader.calendar.deadlines(before: $0.date.value)) }
  }
}

/// Collects what is waiting.
struct WaitingReader {
  let workspace: Workspace
  let date: CalendarDate
  let knowledge: WaitingList.Knowledge
  let calendar: WaitingCalendar
  /// Whether what is private may be told.
  let tellsPrivate: Bool
  private(set) var items: [WaitingItem] = []
  private var ids: Set<String> = []

  init(_ edition: Edition, on date: CalendarDate, _ knowledge: WaitingList.Knowledge) {
    workspace = edition.workspace
    tellsPrivate = edition.tellsPrivate
    self.date = date
    self.knowledge = knowledge
    calendar = WaitingCalendar(edition.workspace, on: date)
  }

  /// Whether a meeting, or a minute, was asked for.
  func isAsked(_ meeting: Meeting, minute: Minute? = nil) -> Bool {
    guard let asked = knowledge.asked else { return true }
    return asked.contains(meeting.path) || minute.map { asked.contains($0.path) } ?? false
  }

  /// Adds something, unless it is there already: two papers may wait for the same figure.
  mutating func add(
    _ kind: WaitingKind, _ names: [String], _ matter: WaitingItem.Matter,
    _ owner: WaitingItem.Owner,
    due: CalendarDate?, for meeting: CalendarDate?, at place: InputRange
  ) {
    let id = WaitingItem.id(kind, names)
    guard ids.insert(id).inserted else { return }
    items.append(
      WaitingItem(
        id: id, matter: matter, owner: owner, due: due, meeting: meeting, place: place))
  }
}

/// The meetings that are to come on a day, and the days by which they need what.
struct WaitingCalendar {
  /// By date, without those that were cancelled.
  let coming: [Meeting]
  /// The date of the first coming meeting whose agenda names a paper, by the path of that.
  private let dateOfPaper: [String: CalendarDate]
  /// The papers that are only on agendas of meetings that are over.
  private let pastPapers: Set<String>
  /// The date of the meeting to which the minutes of another come, by the path of that.
  private let nextOfMeeting: [String: CalendarDate]
  private let rule: DeadlineRule
  private let clearDays: ClearDays
  private let index: MeetingIndex?

  init(_ workspace: Workspace, on date: CalendarDate) {
    rule = workspace.board?.deadlines ?? .none
    clearDays = workspace.board.requiredClearDays
    index = workspace.meetingIndex
    let all = (workspace.meetings?.meetings ?? []).filter { $0.state != .cancelled }
    let start = all.firstOfSorted { $0.date.value >= date }
    coming = Array(all[start...])
    var dateOfPaper: [String: CalendarDate] = [:]
    for meeting in all[start...] {
      for naming in meeting.paperNamings where dateOfPaper[naming.paper] == nil {
        dateOfPaper[naming.paper] = meeting.date.value
      }
    }
    var past: Set<String> = []
    for meeting in all[..<start] {
      past.formUnion(meeting.paperNamings.map(\.paper))
    }
    self.dateOfPaper = dateOfPaper
    pastPapers = past
    var next: [String: CalendarDate] = [:]
    var laterOfBody: [String: CalendarDate] = [:]
    for meeting in all.reversed() {
      let body = index?.body(of: meeting) ?? ""
      next[meeting.path] = laterOfBody[body]
      laterOfBody[body] = meeting.date.value
    }
    // A meeting that states whose minutes it agrees may be another than the next one.
    for meeting in all.reversed() {
      for id in meeting.allItems.flatMap(\.minutesOf) {
        guard let earlier = index?.meeting(id.value), earlier.date.value < meeting.date.value
        else { continue }
        next[earlier.path] = meeting.date.value
      }
    }
    nextOfMeeting = next
  }

  /// The date of the coming meeting that a paper is for; nil for a paper of the past.
  /// - Parameter date: the day from which on meetings are to come.
  func dateOfMeeting(for paper: BoardPaper, from date: CalendarDate) -> CalendarDate? {
    if let known = dateOfPaper[paper.path] { return known }
    guard !pastPapers.contains(paper.path), paper.date.value >= date else { return nil }
    return paper.date.value
  }

  func deadlines(before meeting: CalendarDate) -> Deadlines {
    Deadlines(before: meeting, rule, clearDays)
  }

  /// The date of the meeting that is to agree the minutes of another; nil while none is planned.
  func meetingAfter(_ meeting: Meeting) -> CalendarDate? { nextOfMeeting[meeting.path] }

  /// The first coming meeting of the body that another is of, on or after a day.
  func meeting(ofBodyOf other: Meeting, from date: CalendarDate?) -> Meeting? {
    let start = date.map { date in coming.firstOfSorted { $0.date.value >= date } } ?? 0
    return coming[start...].first { index?.body(of: $0) == index?.body(of: other) }
  }
}
