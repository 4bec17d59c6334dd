import PaperModel

/// The meetings of a workspace as the rules see them, indexed once for all rules.
struct MeetingView: Sendable {
  /// A minute with its item, if the item is on the agenda.
  struct SeenMinute: Sendable {
    let minute: Minute
    let meeting: Meeting
    let item: AgendaItem?
  }

  /// Who moved and seconded something at a meeting, and how the meeting voted.
  struct SeenProposal: Sendable {
    let proposal: Proposal
    let meeting: Meeting
  }

  /// A correction, with the meeting that made it.
  struct SeenCorrection: Sendable {
    let correction: Minute.Correction
    let meeting: Meeting
  }

  let book: MeetingIndex
  let followUps: FollowUpBook
  /// The minutes whose meetings could be read, sorted by path.
  let minutes: [SeenMinute]
  /// The proposals made at each meeting.
  let proposals: [SeenProposal]
  let minuteNumbering: MinuteNumbering
  /// Who was at each meeting, by the path of its file.
  private let presences: [String: Presence]
  /// The files of meetings and minutes that were read only because other files refer to them.
  private let furtherFiles: Set<String>

  /// Nil if no document about meetings was read.
  init?(_ workspace: Workspace) {
    guard let book = workspace.meetingIndex, let followUps = workspace.followUpBook else {
      return nil
    }
    let record = book.record
    self.book = book
    self.followUps = followUps
    minutes = record.minutes.compactMap { minute in
      book.meeting(of: minute).map {
        SeenMinute(
          minute: minute, meeting: $0, item: book.item(minute.item.value, in: $0))
      }
    }
    proposals = minutes.flatMap { seen in
      (seen.minute.resolutions.map(\.proposal) + seen.minute.motions.map(\.proposal))
        .filter { !$0.isEmpty }
        .map { SeenProposal(proposal: $0, meeting: seen.meeting) }
    }
    minuteNumbering = MinuteNumbering(book)
    presences = Dictionary(
      record.meetings.filter { !$0.attendance.isEmpty }.map {
        ($0.path, Presence($0, members: book.members(of: $0)))
      }
    ) { first, _ in first }
    let furtherMeetings = record.meetings.filter { !record.named.contains($0.path) }
    let furtherMinutes = record.minutes.filter {
      !record.named.contains($0.path) && !record.named.contains($0.meeting)
    }
    furtherFiles = Set(
      furtherMeetings.map(\.range.file) + furtherMinutes.map(\.range.file))
  }

  /// The meetings, by date.
  var meetings: [Meeting] { book.record.meetings }

  /// Who was at a meeting; nil if that is not recorded.
  func presence(at meeting: Meeting) -> Presence? { presences[meeting.path] }

  /// The corrections that minutes make to the minutes of earlier meetings.
  var corrections: [SeenCorrection] {
    minutes.flatMap { seen in
      seen.minute.corrections.map { SeenCorrection(correction: $0, meeting: seen.meeting) }
    }
  }

  /// Every meeting whose minutes another meeting receives, agrees or corrects, with that other
  /// meeting.
  var namedMeetings: [(id: Placed<String>, meeting: Meeting)] {
    let agendas = meetings.flatMap { meeting in
      meeting.allItems.flatMap(\.minutesOf).map { ($0, meeting) }
    }
    let agreed = minutes.flatMap { seen in seen.minute.agrees.map { ($0, seen.meeting) } }
    return agendas + agreed + corrections.map { ($0.correction.meeting, $0.meeting) }
  }

  /// Whether a file of a meeting or a minute was read only because other files refer to it.
  func isFurther(_ file: String) -> Bool { furtherFiles.contains(file) }
}
