import CouncilEnglish
import PaperMarkup
import PaperModel

/// Reads the meetings of a board: those that the user named and, since a meeting depends on the
/// resolutions of earlier ones, all others of the workspace.
struct MeetingRecordReader {
  private var meetings: [Meeting] = []
  /// The absolute paths of the meetings' files that were read, including faulty ones.
  private var meetingPaths: Set<String> = []
  /// The papers that agendas name, by absolute path.
  private var papers: [Placed<String>] = []
  private var minutes: [MinuteReader.Result] = []
  private var logs: [ActionLog] = []
  private var named: Set<String> = []

  /// Whether a document about meetings was named.
  private(set) var isNeeded = false

  /// Has the meetings read although no document about them was named, for a paper that tells what has
  /// changed since the last one.
  mutating func need() { isNeeded = true }

  /// Reads a file that the user named; false if it is of another kind.
  mutating func readNamed(
    _ content: FileOpening.Content, path: String, _ session: inout ReadingSession
  ) -> Bool {
    guard read(content, path: path, &session) else { return false }
    isNeeded = true
    named.insert(Path.relative(path, from: session.root))
    return true
  }

  /// Reads the files about meetings that the user did not name.
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

  /// The record of everything read, including the papers that agendas name.
  mutating func record(
    house: HouseMeetings, english: EnglishWords, _ session: inout ReadingSession
  ) -> MeetingRecord {
    for minute in minutes where !meetingPaths.contains(minute.meeting.value) {
      readMeeting(minute.meeting, &session)
    }
    var seen: Set<String> = []
    let papers = papers.filter { seen.insert($0.value).inserted }.compactMap {
      PaperReader.named($0, &session)
    }
    return MeetingRecord(
      house: house, drafter: .english(english), meetings: meetings,
      minutes: minutes.filter { meetingPaths.contains($0.meeting.value) }.map(\.minute),
      logs: logs, papers: papers, named: named)
  }

  /// Reads the meeting of a minute if only the minute was named, or reports that its file is not a
  /// meeting.
  private mutating func readMeeting(_ path: Placed<String>, _ session: inout ReadingSession) {
    let file = session.attempt { session throws(Diagnostic) in try session.load(path.value) }
    let shown = Placed(Path.relative(path.value, from: session.root), at: path.range)
    if let file, let content = session.open(file, as: .meeting, namedAt: shown) {
      _ = read(content, path: path.value, &session)
    }
  }

  private static let kinds: Set<String> = [
    FileKind.meeting.name, FileKind.minute.name, FileKind.actions.name,
  ]

  private mutating func read(
    _ content: FileOpening.Content, path: String, _ session: inout ReadingSession
  ) -> Bool {
    switch content.kind.name {
    case FileKind.meeting.name:
      meetingPaths.insert(path)
      if let (meeting, papers) = MeetingReader.read(content, path: path, &session) {
        meetings.append(meeting)
        self.papers += papers
      }
    case FileKind.minute.name:
      if let minute = MinuteReader.read(content, path: path, &session) { minutes.append(minute) }
    case FileKind.actions.name:
      if let updates = session.read(content, as: ActionsKind.shape, asks: .minutes) {
        logs.append(
          ActionLog(
            path: Path.relative(path, from: session.root),
            range: .start(of: content.file.path), updates: updates))
      }
    default: return false
    }
    return true
  }
}
