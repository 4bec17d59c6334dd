import PaperMarkup
import PaperModel

/// Reads what belongs to a board's meetings: those that the user named and, since a meeting goes on
/// from what earlier ones resolved, all others of the workspace.
struct MeetingRecordReader {
  private var meetings: [Meeting] = []
  private var minutes: [Minute] = []
  private var logs: [ActionLog] = []
  private var named: Set<String> = []

  /// Whether a document about meetings was named.
  private(set) var isNeeded = false

  /// Reads a file that the user named; false where it is of another kind.
  mutating func readNamed(
    _ content: FileOpening.Content, path: String, _ session: inout ReadingSession
  ) -> Bool {
    guard read(content, path: path, &session) else { return false }
    isNeeded = true
    named.insert(Path.relative(path, from: session.root))
    return true
  }

  /// Reads the files of the workspace that the user did not name and that are about meetings.
  mutating func readOthers(_ files: [String], _ session: inout ReadingSession) {
    for path in files {
      let file = session.attempt { session throws(Diagnostic) in
        try session.load(path, ifOf: Self.kinds)
      }
      if let file = file ?? nil, let content = session.open(file) {
        _ = read(content, path: path, &session)
      }
    }
  }

  /// What was read, with the papers that agendas name.
  func record(house: HouseMeetings, _ session: inout ReadingSession) -> MeetingRecord {
    var papers: [BoardPaper] = []
    var seen: Set<String> = []
    for item in meetings.flatMap(\.agenda).flatMap({ [$0] + $0.items }) {
      for document in item.documents {
        guard case .paper(let reference) = document.source,
          seen.insert(reference.value).inserted
        else { continue }
        let path = Path.join(session.root, reference.value)
        if let paper = PaperReader.named(reference, at: path, &session) { papers.append(paper) }
      }
    }
    return MeetingRecord(
      house: house, meetings: meetings, minutes: minutes, logs: logs, papers: papers,
      named: named)
  }

  private static let kinds: Set<String> = [
    FileKind.meeting.name, FileKind.minute.name, FileKind.actions.name,
  ]

  private mutating func read(
    _ content: FileOpening.Content, path: String, _ session: inout ReadingSession
  ) -> Bool {
    switch content.kind.name {
    case FileKind.meeting.name:
      if let meeting = MeetingReader.read(content, path: path, &session) {
        meetings.append(meeting)
      }
    case FileKind.minute.name:
      if let minute = MinuteReader.read(content, path: path, &session) { minutes.append(minute) }
    case FileKind.actions.name:
      session.references = .minutes([])
      if let updates = session.read(content, as: ActionsKind.shape) {
        let references = session.references.minutes
        logs.append(
          ActionLog(
            range: .start(of: content.file.path), updates: updates.map { $0(references) }))
      }
    default: return false
    }
    return true
  }
}
