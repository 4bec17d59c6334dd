package import PaperModel
import PaperSource

/// Begins the meeting after another.
package struct NextMeeting {
  private let draft: MeetingDraft
  /// The folder of the workspace.
  private let root: String
  /// The new file: its absolute path.
  private let file: String
  private let environment: Environment

  /// - Parameters:
  ///   - typed: the last meeting: its folder, its file or its id.
  ///   - date: the day of the next one; nil for the board's pattern.
  package init(_ typed: String, date: CalendarDate?, in environment: Environment) throws {
    self.environment = environment
    let choice = try MeetingChoice(typed, in: environment)
    let inputs = Inputs.read(choice.selection, in: environment)
    let (workspace, _) = try inputs.workspaceWithoutFaults(in: environment)
    let meeting = try choice.meeting(in: workspace)
    guard let index = workspace.meetingIndex, let book = workspace.followUpBook else {
      throw Failure.usage("'\(typed)' is not the file of a meeting")
    }
    let day = try Self.day(of: date, after: meeting, in: index)
    draft = MeetingDraft(last: meeting, date: day, index: index, book: book) { meeting in
      inputs.files[meeting.range.file].flatMap { YAMLReader.read($0).node?.value }
    }
    root = choice.selection.root
    file = Path.normalised(Path.join(root, Self.path(after: meeting, on: day)))
    let shown = Path.relative(file, from: environment.currentFolder)
    guard FileSystem.kind(of: file, followingLinks: false) == nil else {
      throw Failure.usage("'\(shown)' is there already, and stays as it is")
    }
    if let other = index.record.meetings.first(where: {
      $0.date.value == day && index.body(of: $0) == index.body(of: meeting)
        || $0.id.value == day.description
    }) {
      throw Failure.usage("'\(other.range.file)' is a meeting of \(day) already")
    }
    guard Path.isInside(FileSystem.realPath(ofTarget: file), folder: choice.selection.root) else {
      throw Failure.usage("'\(shown)' lies outside the workspace")
    }
  }

  /// Writes the file.
  /// - Parameter isDry: whether only its text is told.
  /// - Returns: what to tell the user.
  package func write(isDry: Bool) throws -> [String] {
    let shown = Path.relative(file, from: environment.currentFolder)
    let text = draft.text
    if isDry { return ["would write \(shown):", "", text] + notes }
    try AtomicWriter.write([(path: file, bytes: Array(text.utf8))])
    return ["wrote \(shown)"] + notes
  }

  /// What was found to be done, and how to go on.
  private var notes: [String] {
    var lines: [String] = []
    let unagreed = draft.unagreed.map(\.id.value)
    if !unagreed.isEmpty { lines.append("minutes to agree: \(unagreed.joined(separator: ", "))") }
    let open = draft.open.count
    if open > 0 { lines.append("matters arising: \(open) open follow-up\(open == 1 ? "" : "s")") }
    for hearing in draft.hearings {
      let reports = hearing.reportBacks.map { followUp in
        "\(followUp.id)\(draft.due(of: followUp).map { ", due \($0)" } ?? "")"
      }
      lines.append("item '\(hearing.item)' hears \(reports.joined(separator: "; "))")
      for paper in hearing.papers {
        lines.append("its paper begins with: board-paper next \(shown(paper))")
      }
    }
    if draft.last.firstMinute != nil, draft.isNewYear {
      lines.append("a new municipal year has begun: state 'first-minute:'")
    }
    return lines
  }

  /// A path of the workspace, relative to the current folder.
  private func shown(_ path: String) -> String {
    Path.relative(Path.join(root, path), from: environment.currentFolder)
  }

  // MARK: - When, and where

  private static func day(
    of stated: CalendarDate?, after meeting: Meeting, in index: MeetingIndex
  ) throws -> CalendarDate {
    let last = meeting.date.value
    if let stated {
      guard stated > last else {
        throw Failure.usage("\(stated) is not after \(last), the day of the last meeting")
      }
      return stated
    }
    let isOfBoard = meeting.body == nil || meeting.body == index.board?.name.value
    guard isOfBoard, let board = index.board, let pattern = board.meets else {
      throw Failure.usage(
        "the day is not known: state '--date 2018-07-02', or on which days the board meets in "
          + "'board.yaml', as in 'meets: first Monday of February, July and October'")
    }
    guard let day = pattern.day(after: last) else {
      throw Failure.usage("the calendar ends before the next meeting")
    }
    guard board.allBankHolidays.isWorkingDay(day) else {
      throw Failure.usage(
        "by 'meets: \(pattern)' the next meeting is on \(day), when councils do not work: state "
          + "'--date'")
    }
    return day
  }

  /// The path of the new file in the workspace: as that of the last meeting, with the new date in place
  /// of the old one; where there is none, in a folder beside that of the last meeting.
  private static func path(after meeting: Meeting, on day: CalendarDate) -> String {
    let old = meeting.date.value.description
    var parts = meeting.path.split(separator: "/").map(String.init)
    for place in parts.indices.reversed() where parts[place].contains(old) {
      parts[place] = parts[place].replacing(old, with: day.description)
      return parts.joined(separator: "/")
    }
    let name = parts.popLast() ?? "meeting.yaml"
    return (parts.dropLast() + [day.description, name]).joined(separator: "/")
  }
}
