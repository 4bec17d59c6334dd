import PaperMarkup
import PaperModel
import PaperSource
import TestSupport
import Testing

/// What is read of a workspace with meetings.
struct SampleMeetings {
  let workspace: Workspace
  let book: MeetingIndex
  /// What is wrong, as `meeting.yaml:3:7 wrong-value`.
  let findings: [String]

  /// Reads a workspace whose `board.yaml` has nothing but a name, where none is given.
  init(_ files: [String: String], paths: [String] = []) throws {
    let board = ["board.yaml": "kind: board\nname: Sample Board\n"]
    let folder = try TemporaryFolder(files.merging(board) { own, _ in own })
    try self.init(folder, paths: paths)
  }

  /// Reads what a folder holds.
  init(_ folder: TemporaryFolder, paths: [String] = []) throws {
    let selection = try Selection(paths: paths, currentFolder: folder.path)
    let result = WorkspaceReader.read(selection, currentFolder: folder.path)
    workspace = try #require(result.workspace)
    book = MeetingIndex(try #require(workspace.meetings), board: workspace.board)
    findings = result.diagnostics.map {
      "\($0.range.file):\($0.range.start.line):\($0.range.start.column) \($0.rule)"
    }
  }

  var followUps: FollowUpBook { FollowUpBook(book) }

  func meeting(_ id: String) throws -> Meeting { try #require(book.meeting(id)) }

  /// The number of the minute of an item.
  func number(_ meeting: String, _ item: String) throws -> String? {
    let meeting = try self.meeting(meeting)
    return book.number(of: try #require(meeting.item(item)), in: meeting)?.description
  }

  /// What a reference leads to, as `2018-02-05/marmot`.
  func find(_ reference: String, from meeting: String, item: String?) throws -> String? {
    let reference = try #require(MinuteReference(parsing: reference))
    return book.find(reference, from: try self.meeting(meeting), item: item).map {
      "\($0.meeting.id.value)/\($0.item.id.value)"
    }
  }

  /// How a follow-up stands, as `open 2018-03-01`.
  func standing(_ followUp: String, on date: String? = nil) throws -> String {
    let found = try #require(followUps.followUps.first { $0.id == followUp })
    let standing = found.standing(on: try date.map { try CalendarDate(parsing: $0) })
    return standing.state.rawValue + (standing.due.map { " \($0)" } ?? "")
  }

  // MARK: - Texts of files

  /// A meeting that was held, with items of the ids given, or of the lines.
  static func meeting(
    _ date: String, state: String = "held", first: String? = nil, items: [String] = [],
    more: String = ""
  ) -> String {
    let agenda = items.map {
      $0.contains(":") ? "  - \($0)" : "  - { id: \($0), title: The \($0) }"
    }
    return "kind: meeting\ndate: \(date)\nstate: \(state)\n"
      + (first.map { "first-minute: \($0)\n" } ?? "") + more
      + "agenda:\(agenda.isEmpty ? " []" : "")\n" + agenda.joined(separator: "\n") + "\n"
  }

  /// A minute with lines of front matter.
  static func minute(_ item: String, _ lines: String = "", body: String = "It was said.") -> String
  {
    "---\nkind: minute\nitem: \(item)\n\(lines.isEmpty ? "" : lines + "\n")---\n\n\(body)\n"
  }
}
