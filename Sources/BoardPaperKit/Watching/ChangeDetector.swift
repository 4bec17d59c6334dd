import PaperSource

/// Decides, by looking at a folder again and again, when somebody has saved something.
///
/// Editors write in several steps: they empty a file and fill it, or move it away and put another in its
/// place. So a change counts once a further look finds the same, and a file that is gone once it has been
/// so for a while. Where somebody saves without a pause, it counts after a moment all the same.
struct ChangeDetector {
  enum Verdict: Equatable {
    /// All is as it was.
    case nothing
    /// Something is different, and may change further.
    case unsettled
    /// What was saved or removed, sorted.
    case changed([String])
  }

  /// How long a change waits at most for a look that finds the same.
  static let longestSettling = Duration.milliseconds(250)
  /// How long a file is absent before it is taken for deleted.
  static let longestAbsence = Duration.milliseconds(300)
  /// How long changes wait at most while files come and go.
  static let longestWait = Duration.seconds(2)

  /// What was there when the last change was told.
  private var known: FolderSnapshot
  /// What the last look found, while something is unsettled.
  private var last: FolderSnapshot?
  private var unsettledSince: Duration?
  /// When files were first found to be absent.
  private var absentSince: [String: Duration] = [:]

  /// The files that were told of last, which are the likeliest to change again.
  private var recent: [String] = []

  /// The most files that are looked at by themselves.
  private static let mostRecent = 20

  init(knowing known: FolderSnapshot) { self.known = known }

  /// Whether a file that was told of last is another now, by a function that looks at one file.
  func isAnyRecentChanged(_ stamp: (String) -> FileStamp?) -> Bool {
    recent.contains { stamp($0) != known.stamps[$0] }
  }

  /// - Parameters:
  ///   - now: what is there.
  ///   - time: the time since any fixed moment.
  mutating func look(at now: FolderSnapshot, at time: Duration) -> Verdict {
    guard now != known else {
      settle()
      return .nothing
    }
    let since = unsettledSince ?? time
    let isSame = now == last
    let absent = known.paths(notIn: now)
    absentSince = Dictionary(
      absent.map { ($0, absentSince[$0] ?? time) }, uniquingKeysWith: { first, _ in first })
    unsettledSince = since
    last = now
    let isBriefAbsence = absentSince.values.contains { time - $0 < Self.longestAbsence }
    guard !isBriefAbsence || time - since >= Self.longestWait,
      isSame || time - since >= Self.longestSettling
    else { return .unsettled }
    let changed = now.paths(differingFrom: known)
    known = now
    recent = Array(changed.prefix(Self.mostRecent))
    settle()
    return .changed(changed)
  }

  private mutating func settle() {
    (last, unsettledSince, absentSince) = (nil, nil, [:])
  }
}
