import PaperModel

/// The meetings of a workspace as rules look at them: looked up once for all rules.
struct MeetingView: Sendable {
  /// The minute of an item, with the item where the agenda has it.
  struct SeenMinute: Sendable {
    let minute: Minute
    let meeting: Meeting
    let item: AgendaItem?
  }

  /// Who put something to a meeting, and how it voted.
  struct SeenProposal: Sendable {
    let proposal: Proposal
    let meeting: Meeting
  }

  /// A correction with the meeting at which it was made.
  struct SeenCorrection: Sendable {
    let correction: Minute.Correction
    let meeting: Meeting
  }

  let book: MeetingIndex
  let followUps: FollowUpBook
  /// The minutes whose meetings could be read, in the order of their paths.
  let minutes: [SeenMinute]
  /// What was put to each meeting.
  let proposals: [SeenProposal]
  let minuteNumbering: MinuteNumbering
  /// Who was at each meeting, by the path of its file.
  private let presences: [String: Presence]
  /// The files of meetings and minutes that were read only because others go on from them.
  private let furtherFiles: Set<String>

  /// Nil where no document about meetings was read.
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

  /// Who was at a meeting; nil where that is not recorded.
  func presence(at meeting: Meeting) -> Presence? { presences[meeting.path] }

  /// What minutes correct in those of earlier meetings.
  var corrections: [SeenCorrection] {
    minutes.flatMap { seen in
      seen.minute.corrections.map { SeenCorrection(correction: $0, meeting: seen.meeting) }
    }
  }

  /// Every meeting whose minutes another puts on its agenda, agrees or corrects, with that other.
  var namedMeetings: [(id: Placed<String>, meeting: Meeting)] {
    let agendas = meetings.flatMap { meeting in
      meeting.allItems.flatMap(\.minutesOf).map { ($0, meeting) }
    }
    let agreed = minutes.flatMap { seen in seen.minute.agrees.map { ($0, seen.meeting) } }
    return agendas + agreed + corrections.map { ($0.correction.meeting, $0.meeting) }
  }

  /// Whether a file of a meeting or a minute was read only because others go on from it.
  func isFurther(_ file: String) -> Bool { furtherFiles.contains(file) }
}
