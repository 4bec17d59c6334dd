import PaperModel
import PaperSource

/// The workspace of whose documents a list knows that lie outside of it. Another one would take them for
/// its own and remove them.
struct OutputOwner: Equatable, Decodable {
  /// Its folder, or that of single files, seen from the folder that holds the list.
  let path: String
  /// The name of its board; nil for files that are in no workspace.
  let board: String?

  /// - Parameters:
  ///   - root: the folder of the workspace, without links.
  ///   - home: the folder that holds the list.
  init(_ root: String, board: String?, seenFrom home: String) {
    path = Path.relative(root, from: FileSystem.realPath(ofTarget: home))
    self.board = board
  }

  /// Where it was when the list was written, without links.
  func root(seenFrom home: String) -> String {
    let real = FileSystem.realPath(ofTarget: home)
    return FileSystem.realPath(ofTarget: Path.normalised(Path.join(real, path)))
  }

  /// Whether there is still something of which documents were made.
  func isThere(_ root: String) -> Bool {
    board == nil
      ? FileSystem.kind(of: root) == .folder
      : FileSystem.kind(of: Path.join(root, Selection.boardFileName)) == .file
  }

  /// How it is called in a message.
  /// - Parameter root: its folder, as it is shown.
  func name(_ root: String) -> String {
    board.map { "the workspace '\(root)' (\($0))" } ?? "files in '\(root)'"
  }
}

extension OutputFolders {
  /// Refuses a folder that holds what was made of another workspace. One that was moved keeps its own:
  /// where it was there is none any more, and its board is the same.
  func refuseOfOthers(_ named: String, hasBoard: Bool) throws {
    guard let owner = OutputList.owner(in: home) else { return }
    let other = owner.root(seenFrom: home)
    if other == root { return }
    if !owner.isThere(other) {
      let board = hasBoard ? nameOfBoard : nil
      // What is wrong with a board that cannot be read is told later, and nothing is made then.
      if board == owner.board || (hasBoard && board == nil) { return }
    }
    throw Failure.usage(
      """
      '\(named)' holds what was made of \(owner.name(shown(other))), and a build of this one would \
      remove it: name another folder, or remove that one first
      """)
  }

  private var nameOfBoard: String? {
    let file = Path.join(root, Selection.boardFileName)
    guard let selection = try? Selection(paths: [file], currentFolder: environment.currentFolder)
    else { return nil }
    return WorkspaceReader.read(selection, currentFolder: environment.currentFolder)
      .workspace?.board?.name.value
  }
}
