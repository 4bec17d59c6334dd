import PaperModel
import PaperSource

/// The meeting that somebody named for publication: by its folder, its file or its id.
struct MeetingChoice {
  /// The whole workspace of the meeting.
  let selection: Selection
  private let typed: String
  /// The path of its file in the workspace; nil where it was named by its id.
  private let path: String?

  /// - Parameters:
  ///   - typed: what was typed: a path relative to the current folder, or an id.
  ///   - paths: paths in the workspace in which an id is looked for; empty for the current folder.
  init(_ typed: String, among paths: [String] = [], in environment: Environment) throws {
    self.typed = typed
    let typedPath = Path.join(environment.currentFolder, typed)
    let kind = FileSystem.kind(of: typedPath)
    let named: Selection
    if let kind {
      let file = kind == .folder ? Path.join(typed, "meeting.yaml") : typed
      guard FileSystem.kind(of: Path.join(environment.currentFolder, file)) == .file else {
        throw Failure.usage("'\(typed)' has no 'meeting.yaml': name the file of the meeting")
      }
      named = try Selection.named([file], in: environment)
    } else {
      do { named = try Selection.named(paths, in: environment) } catch {
        throw Failure.usage("'\(typed)' does not exist")
      }
    }
    guard named.hasBoard, let whole = named.ofWholeWorkspace(in: environment) else {
      throw Failure.usage("'\(typed)' is in no workspace, whose folder 'published' would hold it")
    }
    selection = whole
    path = kind == nil ? nil : named.files.first.map { Path.relative($0, from: named.root) }
  }

  /// The meeting in a workspace that was read.
  func meeting(in workspace: Workspace) throws -> Meeting {
    let book = workspace.meetingIndex
    let found = path.map { book?.meeting(at: $0) } ?? book?.meeting(typed)
    guard let found else {
      throw Failure.usage(
        path == nil
          ? "no meeting has the id '\(typed)', and there is no such folder"
          : "'\(typed)' is not the file of a meeting")
    }
    return found
  }
}
