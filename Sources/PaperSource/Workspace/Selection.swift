/// What of a workspace is to be read: the workspace's folder and the files.
package struct Selection: Sendable {
  /// Why a path that the user typed cannot be used.
  package enum Problem: Error, CustomStringConvertible {
    case missing(String)
    case notADocument(String)
    case noWorkspace(String)
    case severalWorkspaces(String, String)

    package var description: String {
      switch self {
      case .missing(let path): "'\(path)' does not exist"
      case .notADocument(let path): "'\(path)' is neither a folder nor a file"
      case .noWorkspace(let path):
        """
        '\(path)' is in no workspace: neither it nor a folder above has a 'board.yaml' \
        ('board-paper new board' makes one; a single file can be built without)
        """
      case .severalWorkspaces(let first, let second):
        "'\(first)' and '\(second)' belong to different workspaces: build one after the other"
      }
    }
  }

  /// The name of the file that makes a folder a workspace.
  package static let boardFileName = "board.yaml"
  /// The name of the folder of a workspace into which documents go that the public may see.
  package static let outputFolder = "out"
  /// The name of the folder beside it, for what the public may not see.
  package static let privateOutputFolder = "out-private"
  /// The name of the folder beside these, for what is not finished.
  package static let workingOutputFolder = "out-working"
  /// The names of the folders into which documents go. Nothing in them is a source.
  package static let outputFolders: Set = [outputFolder, privateOutputFolder, workingOutputFolder]

  /// The workspace's folder, absolute and without links; the folder of a single file.
  package let root: String
  /// Whether there is a `board.yaml`.
  package let hasBoard: Bool
  /// Whether all of the workspace was named, and not a part of it.
  package let isWhole: Bool
  /// The files to read, absolute, in the order of their names; those in folders that were named
  /// are found.
  package let files: [String]
  /// The folders that were named, and what is below them.
  let walks: [FolderWalk]

  /// Finds what the user means by the paths that she typed; none means the folder she stands in.
  package init(paths: [String], currentFolder: String) throws(Problem) {
    var found: (root: String, hasBoard: Bool, path: String)?
    var files: Set<String> = []
    var walks: [FolderWalk] = []
    var isWhole = false
    for path in paths.isEmpty ? ["."] : paths {
      guard let real = FileSystem.realPath(Path.join(currentFolder, path)) else {
        throw .missing(path)
      }
      let kind = FileSystem.kind(of: real)
      guard kind == .file || kind == .folder else { throw .notADocument(path) }
      let folder = kind == .file ? Path.folder(of: real) : real
      let workspace = Self.workspace(above: folder)
      guard workspace != nil || kind == .file else { throw .noWorkspace(path) }
      let root = workspace ?? folder
      if let found, found.root != root { throw .severalWorkspaces(found.path, path) }
      found = (root, workspace != nil, path)
      if real == workspace { isWhole = true }
      if kind == .file {
        files.insert(real)
      } else {
        let walk = FolderWalk(real)
        files.formUnion(walk.documents)
        walks.append(walk)
      }
    }
    root = found?.root ?? currentFolder
    hasBoard = found?.hasBoard ?? false
    self.isWhole = isWhole
    self.files = files.sorted()
    self.walks = walks
  }

  /// The nearest folder, from the one given upwards, with a `board.yaml`.
  package static func workspace(above folder: String) -> String? {
    var candidate = folder
    while true {
      if FileSystem.kind(of: Path.join(candidate, boardFileName)) == .file { return candidate }
      guard candidate != "/" else { return nil }
      candidate = Path.folder(of: candidate)
    }
  }
}

extension Selection {
  /// No files: what is read comes from elsewhere and is seen from the folder given.
  init(root: String) {
    self.root = root
    hasBoard = false
    isWhole = false
    files = []
    walks = []
  }
}
