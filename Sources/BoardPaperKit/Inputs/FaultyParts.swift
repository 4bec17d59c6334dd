import PaperModel
import PaperSource

/// The papers, meetings and minutes of a workspace that errors affect: those whose own files are
/// faulty, those that use a faulty file, and later ones that may depend on one of these. All others
/// can be built.
struct FaultyParts: Sendable {
  /// Items built from something faulty: the paths in the workspace, each with the faulty file as
  /// shown.
  private(set) var touched: [String: String] = [:]
  /// Meetings, and their minutes, that depend on a touched meeting or that touched minutes mention:
  /// the paths in the workspace, each with the faulty file as shown.
  private(set) var following: [String: String] = [:]

  private let workspace: Workspace
  /// The files with errors, sorted by name.
  private let faulty: [String]
  /// The files of these of which nothing could be read.
  private let unread: Set<String>
  private let files: [String: InputFile]
  /// Returns the path in the workspace as shown to the user.
  private let shown: @Sendable (String) -> String
  /// Whether an agenda, which may make any paper private, is faulty or could not be read.
  private(set) var hasFaultyAgendas = false
  /// The faulty files that are papers or that papers use.
  private let faultyOfPapers: Set<String>

  /// A log of what was reported on follow-ups that is faulty or could not be read; nil if there is none.
  var faultyLog: String? { faulty.first(where: isLog) }

  /// Whether a faulty file is a log of what was reported on follow-ups, or may be one.
  private func isLog(_ file: String) -> Bool {
    workspace.meetings?.logs.contains { $0.range.file == file } ?? false || mayBeUnreadLog(file)
  }

  /// The faulty file that prevents a paper, a meeting or a minute from being built; nil where it
  /// can be built.
  func reason(_ path: String) -> String? { touched[path] ?? following[path] }

  /// Everything that cannot be built, each with the faulty file.
  var all: [String: String] { touched.merging(following) { first, _ in first } }

  /// Nil where an error may affect everything: in the board, its house, or a file of unknown kind.
  /// - Parameters:
  ///   - faulty: the files with errors, as shown.
  ///   - files: the files that were read, by the path shown.
  init?(
    _ workspace: Workspace, faulty: Set<String>, uses: SourceUses, files: [String: InputFile],
    selection: Selection, in environment: Environment
  ) {
    let here = environment.currentFolder
    let shown: @Sendable (String) -> String = { selection.shown($0, in: environment) }
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
      + workspace.indicatorSets.map(\.path) + workspace.frameworks.map(\.path)
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

  /// What has to be left out of an answer about the whole workspace. Meetings are left out only if
  /// their own files are faulty, since their sound minutes can still be read.
  var leftOut: [String: String] {
    let meetings = Set(workspace.meetings?.meetings.map(\.path) ?? [])
    return touched.filter { !meetings.contains($0.key) || $0.value == shown($0.key) }
  }

  /// The messages about some of them: a line for each faulty file.
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

  // MARK: - Propagation of errors

  /// Marks papers on faulty agendas. Agendas decide, above all, whether papers are private, so a
  /// faulty agenda affects every paper that it may name and every paper that no other agenda names.
  /// Returns false where the text of an agenda is unknown.
  private mutating func touchByAgendas(_ papers: [BoardPaper]) -> Bool {
    let faultyAgendas = Set(
      (workspace.meetings?.meetings ?? []).filter { $0.faultyKeys.contains("agenda") }
        .map(\.range.file))
    let named = Set(workspace.paperNamings.map(\.paper))
    for file in faulty where faultyAgendas.contains(file) || mayBeUnreadMeeting(file) {
      hasFaultyAgendas = true
      guard let bytes = files[file]?.bytes else { return false }
      let text = String(decoding: bytes, as: UTF8.self)
      for paper in papers
      where !named.contains(paper.path) || text.contains(Path.name(of: paper.path)) {
        touched[paper.path] = touched[paper.path] ?? file
      }
    }
    return true
  }

  /// Marks minutes. A minute depends on its own file, that of its meeting and the papers of its
  /// item. The minutes of a meeting depend on each other, because one may state numbers that the
  /// others continue.
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

  /// The faulty file that affects a paper of the item; nil where there is none.
  private func faultyPaper(_ item: AgendaItem) -> String? {
    item.documents.lazy.compactMap { document in
      guard case .paper(let path) = document.source else { return nil }
      return touched[path.value]
    }.first
  }

  /// Marks everything that a faulty log affects. The state of follow-ups depends on the reports in
  /// logs, and every meeting prints it.
  private mutating func touchByLogs() {
    guard let record = workspace.meetings,
      let file = faulty.first(where: { isLog($0) || mayBeUnreadMeeting($0) })
    else { return }
    for path in record.meetings.map(\.path) + record.minutes.map(\.path) {
      if touched[path] == nil { following[path] = file }
    }
  }

  /// Marks meetings that depend on touched ones: later meetings carry resolutions forward, and the
  /// minutes of earlier ones state what later ones agreed and corrected.
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

  /// The ids of the meetings whose minutes are, or may be, agreed or corrected by touched minutes.
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

  /// Whether the resolutions of a meeting are uncertain. For a future meeting a faulty paper makes
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
  /// The files of which something could be read, as shown.
  fileprivate var readFiles: Set<String> {
    // One after another, since the type checker takes seconds for the sum of them all.
    var ranges: [InputRange] = papers.map(\.range) + plans.map(\.range)
    ranges += indicatorSets.map(\.range)
    ranges += frameworks.map(\.range)
    ranges += frameworks.flatMap(\.principles).map(\.range)
    if let record = meetings {
      ranges += record.papers.map(\.range)
      ranges += record.meetings.map(\.range)
      ranges += record.minutes.map(\.range)
      ranges += record.logs.map(\.range)
    }
    return Set(ranges.map(\.file))
  }
}
