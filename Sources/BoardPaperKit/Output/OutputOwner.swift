import PaperModel
import PaperSource

/// The workspace that owns outputs outside of it. Without it another workspace would take the
/// outputs for its own and remove them.
struct OutputOwner: Equatable, Decodable {
  /// The folder of the workspace, or of single files, relative to the folder of the list.
  let path: String
  /// The name of the board; nil for files that are in no workspace.
  let board: String?

  /// - Parameters:
  ///   - root: the folder of the workspace, with symbolic links resolved.
  ///   - home: the folder of the list.
  init(_ root: String, board: String?, seenFrom home: String) {
    path = Path.relative(root, from: FileSystem.realPath(ofTarget: home))
    self.board = board
  }

  /// The absolute folder of the workspace when the list was written, with symbolic links resolved.
  func root(seenFrom home: String) -> String {
    let real = FileSystem.realPath(ofTarget: home)
    return FileSystem.realPath(ofTarget: Path.normalised(Path.join(real, path)))
  }

  /// Whether sources still exist there.
  func isThere(_ root: String) -> Bool {
    board == nil
      ? FileSystem.kind(of: root) == .folder
      : FileSystem.kind(of: Path.join(root, Selection.boardFileName)) == .file
  }

  /// The name of the workspace in a message.
  /// - Parameter root: its folder, as shown.
  func name(_ root: String) -> String {
    board.map { "the workspace '\(root)' (\($0))" } ?? "files in '\(root)'"
  }
}

extension OutputFolders {
  /// Refuses a folder with the outputs of another workspace. A workspace that was moved keeps its
  /// outputs: its old folder has no sources any more, and its board has the same name.
  func refuseOfOthers(_ named: String, hasBoard: Bool) throws {
    guard let owner = OutputList.owner(in: home) else { return }
    let other = owner.root(seenFrom: home)
    if other == root { return }
    if !owner.isThere(other) {
      let board = hasBoard ? nameOfBoard : nil
      // An unreadable board is reported later, and then nothing is built.
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
