import PaperModel
import PaperSource

/// The papers, meetings and minutes of a workspace that errors touch: those whose own files are
/// faulty, those that use a faulty file, and those that may go on from one. All others can be made.
struct FaultyParts {
  /// Those of which something that they are made of is faulty: by their paths in the workspace, each
  /// with the faulty file as it is shown.
  private(set) var touched: [String: String] = [:]
  /// Meetings, with their minutes, that go on from one that is touched, or that a touched one speaks
  /// of.
  private(set) var following: [String: String] = [:]

  private let workspace: Workspace
  /// The files with errors, in the order of their names.
  private let faulty: [String]
  /// Those of them of which nothing could be read.
  private let unread: Set<String>
  private let files: [String: InputFile]
  /// A path in the workspace as the user sees it.
  private let shown: (String) -> String
  /// The faulty files that papers use, or that papers are.
  private let faultyOfPapers: Set<String>

  /// The faulty file for which nothing is made of a paper, a meeting or a minute; nil where it can be
  /// made.
  func reason(_ path: String) -> String? { touched[path] ?? following[path] }

  /// All of which nothing is made, each with the faulty file.
  var all: [String: String] { touched.merging(following) { first, _ in first } }

  /// Nil where an error may touch everything: in the board, its house, or what cannot be read at all.
  /// - Parameters:
  ///   - faulty: the files with errors, as they are shown.
  ///   - files: what was read, by the path that is shown.
  init?(
    _ workspace: Workspace, faulty: Set<String>, uses: SourceUses, files: [String: InputFile],
    selection: Selection, in environment: Environment
  ) {
    let here = environment.currentFolder
    let shown = { selection.shown($0, in: environment) }
    self.shown = shown
    let documents = Set(selection.files.map { Path.relative($0, from: here) })
    let reasons = uses.touched(by: faulty)
    guard reasons[shown(Selection.boardFileName)] == nil,
      faulty.allSatisfy({ file in
        uses.isUsed(file) || documents.contains(file)
          || files[file]?.statedKind != nil
      })
    else { return nil }
    self.workspace = workspace
    self.faulty = faulty.sorted()
    unread = faulty.subtracting(workspace.readFiles)
    self.files = files
    let papers = workspace.papers + (workspace.meetings?.papers ?? [])
    faultyOfPapers = Set(papers.compactMap { reasons[shown($0.path)] })
    let sources =
      papers.map(\.path) + (workspace.meetings?.meetings.map(\.path) ?? [])
      + workspace.indicatorSets.map(\.path)
    for path in sources { touched[path] = reasons[shown(path)] }
    for file in faulty {
      let path = Path.normalised(Path.join(here, file))
      touched[Path.relative(path, from: selection.root)] = file
    }
    guard touchByAgendas(papers) else { return nil }
    touchByMinutes()
    touchByLogs()
    touchFollowing()
  }

  /// Those that a question about all of a workspace has to do without: of meetings only those whose
  /// own files are faulty, since the others have minutes that are not.
  var leftOut: [String: String] {
    let meetings = Set(workspace.meetings?.meetings.map(\.path) ?? [])
    return touched.filter { !meetings.contains($0.key) || $0.value == shown($0.key) }
  }

  /// What is said of some of them: a line for each faulty file.
  func lines(of parts: [String: String], _ what: String) -> [String] {
    let minutes = Dictionary(grouping: workspace.meetings?.minutes ?? [], by: \.meeting)
      .mapValues { $0.map(\.path) }
    let whole = minutes.filter { meeting, minutes in
      parts[meeting] != nil && minutes.allSatisfy { parts[$0] != nil }
    }
    let toldWithMeeting = Set(whole.values.joined())
    let named = parts.filter { path, _ in
      (path.hasSuffix(".md") || path.hasSuffix(".yaml")) && !toldWithMeeting.contains(path)
    }
    return Dictionary(grouping: named, by: \.value).sorted { $0.key < $1.key }.map { file, parts in
      let names = parts.map(\.key).sorted().map {
        "'\(shown($0))'" + (whole[$0] == nil ? "" : " with its minutes")
      }
      return "\(what) because of the errors in '\(file)': " + names.joined(separator: ", ")
    }
  }

  // MARK: - What an error touches

  /// What an agenda says of papers, whether they are private above all, is not certain where it is
  /// faulty: papers that it may name, and those that no other names, are touched. False where its text
  /// is not known.
  private mutating func touchByAgendas(_ papers: [BoardPaper]) -> Bool {
    let faultyAgendas = Set(
      (workspace.meetings?.meetings ?? []).filter { $0.faultyKeys.contains("agenda") }
        .map(\.range.file))
    let named = Set(workspace.paperNamings.map(\.paper))
    for file in faulty where faultyAgendas.contains(file) || mayBeUnreadMeeting(file) {
      guard let bytes = files[file]?.bytes else { return false }
      let text = String(decoding: bytes, as: UTF8.self)
      for paper in papers
      where !named.contains(paper.path) || text.contains(Path.name(of: paper.path)) {
        touched[paper.path] = touched[paper.path] ?? file
      }
    }
    return true
  }

  /// A minute is made of its own file, that of its meeting and the papers of its item; minutes are made
  /// of all minutes of their meeting, which may state numbers from which others count on.
  private mutating func touchByMinutes() {
    guard let record = workspace.meetings, let book = workspace.meetingIndex else { return }
    let faultyFiles = Set(faulty)
    var faultyOfMeeting: [String: String] = [:]
    for minute in record.minutes {
      let meeting = book.meeting(of: minute)
      let item = meeting.flatMap { book.item(minute.item.value, in: $0) }
      let isFaulty = faultyFiles.contains(minute.range.file)
      let ofMeeting = meeting.map(\.range.file).flatMap { faultyFiles.contains($0) ? $0 : nil }
      touched[minute.path] =
        (isFaulty ? minute.range.file : nil) ?? ofMeeting ?? item.flatMap(faultyPaper)
      if isFaulty { faultyOfMeeting[minute.meeting] = minute.range.file }
    }
    for file in faulty where unread.contains(file) && file.hasSuffix(".md") {
      let kind = files[file]?.statedKind
      guard kind == nil || kind == FileKind.minute.name else { continue }
      let folder = Path.folder(of: file)
      for meeting in record.meetings {
        let home = Path.folder(of: meeting.range.file)
        if home == folder || home == Path.folder(of: folder) {
          faultyOfMeeting[meeting.path] = file
        }
      }
    }
    for minute in record.minutes {
      if let file = touched[minute.path] ?? faultyOfMeeting[minute.meeting] {
        touched[minute.meeting] = touched[minute.meeting] ?? file
      }
      if let file = faultyOfMeeting[minute.meeting] {
        touched[minute.path] = touched[minute.path] ?? file
      }
    }
    for (meeting, file) in faultyOfMeeting { touched[meeting] = touched[meeting] ?? file }
  }

  /// The faulty file that a paper of an item uses.
  private func faultyPaper(_ item: AgendaItem) -> String? {
    item.documents.lazy.compactMap { document in
      guard case .paper(let path) = document.source else { return nil }
      return touched[path.value]
    }.first
  }

  /// How follow-ups stand is told by what was reported on them, and printed by every meeting.
  private mutating func touchByLogs() {
    guard let record = workspace.meetings,
      let file = faulty.first(where: { file in
        record.logs.contains { $0.range.file == file } || mayBeUnreadLog(file)
          || mayBeUnreadMeeting(file)
      })
    else { return }
    for path in record.meetings.map(\.path) + record.minutes.map(\.path) {
      if touched[path] == nil { following[path] = file }
    }
  }

  /// What was resolved at a meeting is carried forward by later ones; what later ones agreed and
  /// corrected is told with its minutes.
  private mutating func touchFollowing() {
    guard let record = workspace.meetings else { return }
    let faultyMeetings = record.meetings.filter(hasUncertainResolutions)
    guard let first = faultyMeetings.first, let reason = touched[first.path] else { return }
    let told = idsToldBy(faultyMeetings, record)
    for meeting in record.meetings where touched[meeting.path] == nil {
      if meeting.date.value > first.date.value || told.contains(meeting.id.value) {
        following[meeting.path] = reason
      }
    }
    for minute in record.minutes {
      if touched[minute.path] == nil { following[minute.path] = following[minute.meeting] }
    }
  }

  /// The ids of the meetings of which minutes that are touched say that they were agreed, or what was
  /// not right in them, or may say so.
  private func idsToldBy(_ meetings: [Meeting], _ record: MeetingRecord) -> Set<String> {
    var ids: Set<String> = []
    for minute in record.minutes where touched[minute.path] != nil {
      ids.formUnion(minute.agrees.map(\.value))
      ids.formUnion(minute.corrections.map(\.meeting.value))
    }
    let certain = Dictionary(
      grouping: record.minutes.filter { touched[$0.path] == nil }, by: \.meeting)
    for meeting in meetings {
      let items = Set((certain[meeting.path] ?? []).map(\.item.value))
      for item in meeting.allItems where !items.contains(item.id.value) {
        ids.formUnion(item.minutesOf.map(\.value))
      }
    }
    return ids
  }

  /// Whether what a meeting resolved is not certain. Of one that is to come a faulty paper makes
  /// nothing uncertain.
  private func hasUncertainResolutions(_ meeting: Meeting) -> Bool {
    touched[meeting.path].map { meeting.state == .held || !faultyOfPapers.contains($0) } ?? false
  }

  // MARK: - Files that could not be read

  private func mayBeUnreadMeeting(_ file: String) -> Bool {
    mayBe(file, FileKind.meeting.name)
  }

  private func mayBeUnreadLog(_ file: String) -> Bool { mayBe(file, FileKind.actions.name) }

  private func mayBe(_ file: String, _ kind: String) -> Bool {
    guard file.hasSuffix(".yaml"), unread.contains(file) else { return false }
    let stated = files[file]?.statedKind
    return stated == kind || !FileKind.all.contains { $0.name == stated }
  }
}

extension Workspace {
  /// The files of which something could be read, as they are shown.
  fileprivate var readFiles: Set<String> {
    let record = meetings
    return Set(
      papers.map(\.range.file) + plans.map(\.range.file) + indicatorSets.map(\.range.file)
        + (record?.papers.map(\.range.file) ?? []) + (record?.meetings.map(\.range.file) ?? [])
        + (record?.minutes.map(\.range.file) ?? []) + (record?.logs.map(\.range.file) ?? []))
  }
}
