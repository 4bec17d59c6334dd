import PaperModel

/// The meetings of a workspace as rules look at them: looked up once for all rules.
struct MeetingView: Sendable {
  /// The minute of an item, with the item where the agenda has it.
  struct SeenMinute: Sendable {
    let minute: Minute
    let meeting: Meeting
    let item: AgendaItem?
  }

  let book: MeetingBook
  let followUps: FollowUpBook
  /// The minutes whose meetings could be read, in the order of their paths.
  let minutes: [SeenMinute]
  /// Who was at each meeting, by the path of its file.
  private let presences: [String: Presence]
  /// The files of meetings and minutes that were read only because others go on from them.
  private let furtherFiles: Set<String>

  init(_ record: MeetingRecord, board: Board?) {
    let book = MeetingBook(record, board: board)
    self.book = book
    followUps = FollowUpBook(book)
    let items = Dictionary(
      record.meetings.map { meeting in
        let items = meeting.agenda.flatMap { [$0] + $0.items }.map { ($0.id.value, $0) }
        return (meeting.path, Dictionary(items) { first, _ in first })
      }
    ) { first, _ in first }
    minutes = record.minutes.compactMap { minute in
      book.meeting(of: minute).map {
        SeenMinute(
          minute: minute, meeting: $0, item: items[minute.meeting]?[minute.item.value])
      }
    }
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

  /// Whether a finding is of concern: of the files that the user did not name only errors are, since
  /// what is made goes on from them.
  func isWanted(_ finding: Diagnostic) -> Bool {
    finding.severity == .error || !furtherFiles.contains(finding.range.file)
  }
}
