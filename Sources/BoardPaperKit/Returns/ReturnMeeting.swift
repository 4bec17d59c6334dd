import PaperModel
import PaperSource

/// Finds the meeting for which returns are made.
enum ReturnMeeting {
  /// - Parameters:
  ///   - typed: its id, its date, its month such as `2018-07`, its folder or its file; nil for the next
  ///     one of the board.
  ///   - coming: the meetings that are to come, by date.
  static func find(
    _ typed: String?, among coming: [Meeting], in workspace: Workspace, root: String,
    _ environment: Environment
  ) throws -> Meeting {
    guard let typed else {
      let board = workspace.board?.name.value
      let own = coming.filter { $0.body == nil || $0.body == board }
      guard let next = own.first else {
        throw Failure.usage(
          "no meeting is to come: 'board-paper next MEETING' begins it, and '--for' names another")
      }
      return next
    }
    let meeting = try named(typed, in: workspace, root: root, environment)
    guard coming.contains(where: { $0.path == meeting.path }) else {
      throw Failure.usage(
        "the meeting of \(meeting.date.value) is over: what is for it is not asked for any more"
          + listed(coming))
    }
    return meeting
  }

  private static func named(
    _ typed: String, in workspace: Workspace, root: String, _ environment: Environment
  ) throws -> Meeting {
    let all = (workspace.meetings?.meetings ?? []).filter { $0.state != .cancelled }
    if let meeting = workspace.meetingIndex?.meeting(typed) { return meeting }
    let isPath = FileSystem.kind(of: Path.join(environment.currentFolder, typed)) != nil
    guard !isPath else {
      let choice = try MeetingChoice(typed, among: [root], in: environment)
      guard choice.selection.root == root else {
        throw Failure.usage("'\(typed)' is a meeting of another workspace")
      }
      return try choice.meeting(in: workspace)
    }
    let found = all.filter { meeting in
      let day = meeting.date.value.description
      return day == typed || typed.utf8.count == 7 && day.hasPrefix(typed + "-")
    }
    guard let meeting = found.first else {
      throw Failure.usage(
        "no meeting has the date, the month or the id '\(typed)', and there is no such folder"
          + listed(all.suffix(6)))
    }
    guard found.count == 1 else {
      let ids = found.map { "'\($0.id.value)'" }.joined(separator: ", ")
      throw Failure.usage("several meetings are meant by '\(typed)': name one of \(ids)")
    }
    return meeting
  }

  private static func listed(_ meetings: some Collection<Meeting>) -> String {
    meetings.isEmpty ? "" : "; there is \(meetings.map(\.id.value).joined(separator: ", "))"
  }
}

extension Selection {
  /// The whole workspace of the current folder.
  /// - Parameter what: what needs it, for the message where there is none: `returns are made in`.
  static func workspace(_ what: String, in environment: Environment) throws -> Selection {
    guard let selection = try named([], in: environment).ofWholeWorkspace(in: environment),
      selection.hasBoard
    else {
      throw Failure.usage("\(what) a workspace, whose folder has a 'board.yaml': go there first")
    }
    return selection
  }
}
