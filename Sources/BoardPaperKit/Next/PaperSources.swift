import PaperModel
import PaperSource

/// A paper with its workspace, as the next one is made from it.
struct PaperSources {
  let root: String
  let inputs: Inputs
  let workspace: Workspace
  let paper: BoardPaper
  /// The meeting at which it was, and the item; nil where no agenda names it.
  let place: (meeting: Meeting, item: AgendaItem)?

  init(_ typed: String, in environment: Environment) throws {
    let named = try Selection.named([typed], in: environment)
    guard named.hasBoard, let whole = named.ofWholeWorkspace(in: environment),
      let file = named.files.first, named.files.count == 1
    else {
      throw Failure.usage("'\(typed)' is not a paper of a workspace")
    }
    root = whole.root
    inputs = Inputs.read(whole, keepsPassages: true, in: environment)
    let path = Path.relative(file, from: root)
    let (workspace, faulty) = try inputs.workspace(asking: path, in: environment)
    guard faulty == nil else { throw Failure.inputs }
    guard let paper = workspace.paper(at: path) else {
      throw Failure.usage("'\(typed)' is not a paper")
    }
    guard !paper.isBriefing else {
      throw Failure.usage(
        "'\(typed)' is a briefing: begin the next paper, and then 'board-paper new briefing --from' it"
      )
    }
    self.workspace = workspace
    self.paper = paper
    place =
      workspace.meetings?.meetings.lazy.compactMap { meeting in
        meeting.allItems.first { $0.names(path) }.map { (meeting, $0) }
      }.first
  }

  /// The file of the workspace that was shown by a name.
  func file(_ shown: String) throws -> InputFile {
    guard let file = inputs.files[shown] else { throw Failure.inputs }
    return file
  }

  // MARK: - When

  /// The meeting of the next paper: the one that is named, or the first after that of the last paper.
  func meeting(named name: String?, in environment: Environment) throws -> Meeting {
    guard let index = workspace.meetingIndex else {
      throw Failure.usage("the workspace has no meetings: 'board-paper new meeting' makes one")
    }
    let last = place?.meeting.date.value ?? paper.date.value
    if let name {
      let choice = try MeetingChoice(name, among: [root], in: environment)
      guard choice.selection.root == root else {
        throw Failure.usage("'\(name)' is a meeting of another workspace")
      }
      let found = try choice.meeting(in: workspace)
      guard found.date.value > last else {
        throw Failure.usage("'\(name)' is on \(found.date.value), and the last paper of \(last)")
      }
      return found
    }
    let body = place.map { index.body(of: $0.meeting) } ?? workspace.board?.name.value
    let later = index.record.meetings.first {
      $0.date.value > last && $0.state != .cancelled && index.body(of: $0) == body
    }
    guard let later else {
      let old = place.map { Path.folder(of: $0.meeting.range.file) } ?? "MEETING"
      throw Failure.usage(
        "there is no meeting after \(last): 'board-paper next \(old)' begins it")
    }
    return later
  }

  /// The period of the next paper: that of the paper a year before, moved on by a year, where there is
  /// one on the same subject; else the one that has ended as long before.
  func period(
    after period: ReportingPeriod, on date: CalendarDate
  ) throws -> ReportingPeriod {
    let sets = Set(paper.indicatorSets.map(\.path))
    let papers = workspace.papers + (workspace.meetings?.papers ?? [])
    let yearly = papers.compactMap { other -> (distance: Int, period: ReportingPeriod)? in
      let isAlike =
        Path.name(of: other.path) == Path.name(of: paper.path)
        || !sets.isDisjoint(with: other.indicatorSets.map(\.path))
      let distance = abs(date.dayNumber - other.date.value.dayNumber - 365)
      guard other.path != paper.path, isAlike, distance < 50,
        let moved = other.period?.value.sameNextYear, moved.end < date, moved.end > period.end
      else { return nil }
      return (distance, moved)
    }.min { $0.distance < $1.distance }
    if let yearly { return yearly.period }
    guard let next = period.following(from: paper.date.value, to: date) else {
      throw Failure.usage(
        "no period after \(period) has ended before \(date): state '--period', for example 'Q4 2017/18'"
      )
    }
    return next
  }

  // MARK: - Where

  /// The path of the next paper in the workspace: in the folder of its meeting as the last one was in
  /// that of its own, or with the new date in place of the old one.
  func newPath(of paper: BoardPaper, at meeting: Meeting) -> String {
    let (old, new) = (paper.date.value.description, meeting.date.value.description)
    if let place {
      let (from, to) = (folder(of: place.meeting.path), folder(of: meeting.path))
      if from != to, !from.isEmpty, paper.path.hasPrefix(from + "/") {
        let rest = paper.path.dropFirst(from.count).replacing(old, with: new)
        return to + rest
      }
    }
    if paper.path.contains(old) { return paper.path.replacing(old, with: new) }
    return Path.withoutExtension(paper.path) + "-\(new).md"
  }

  private func folder(of path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }
}

extension AgendaItem {
  /// Whether a document of the item is the paper at a path of the workspace.
  func names(_ paper: String) -> Bool {
    documents.contains {
      if case .paper(let path) = $0.source { path.value == paper } else { false }
    }
  }
}
