/// What to read: the folder of the workspace, and the files.
package struct Selection: Sendable {
  /// Why a path that the user gave cannot be used.
  package enum Problem: Error, CustomStringConvertible {
    case missing(String)
    case notADocument(String)
    case noWorkspace(String)
    case severalWorkspaces(String, String)
    case published(String)

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
      case .published(let path):
        "'\(path)' is what was published, which is kept as it was and is no source"
      }
    }
  }

  /// The name of the file that makes a folder a workspace.
  package static let boardFileName = "board.yaml"
  /// The name of the folder for public output.
  package static let outputFolder = "out"
  /// The name of the folder for private output.
  package static let privateOutputFolder = "out-private"
  /// The name of the folder for unfinished output.
  package static let workingOutputFolder = "out-working"
  /// The names of all output folders. Nothing in them is read as a source.
  package static let outputFolders: Set = [outputFolder, privateOutputFolder, workingOutputFolder]

  /// The name of the folder, beside `board.yaml`, that holds what was published. Nothing in it is read
  /// as a source, and only `publish` writes to it.
  package static let publishedFolder = "published"

  /// Whether an absolute path without dots and links is the folder of a workspace that holds what was
  /// published, or lies in it.
  package static func isPublished(_ path: String) -> Bool {
    var folder = path
    while folder != "/" {
      let parent = Path.folder(of: folder)
      if Path.name(of: folder) == publishedFolder,
        FileSystem.kind(of: Path.join(parent, boardFileName)) == .file
      {
        return true
      }
      folder = parent
    }
    return false
  }

  /// The folder of the workspace, absolute and without links; for a single file, its folder.
  package let root: String
  /// Whether the workspace has a `board.yaml`.
  package let hasBoard: Bool
  /// Whether the whole workspace was named, and not only a part of it.
  package let isWhole: Bool
  /// The absolute paths of the files to read, sorted by name, including those found in named
  /// folders.
  package let files: [String]
  /// The folders that were named, and what is below them.
  let walks: [FolderWalk]

  /// Finds what the user's paths refer to; without any, the current folder.
  package init(paths: [String], currentFolder: String) throws(Problem) {
    var found: (root: String, hasBoard: Bool, path: String)?
    var files: Set<String> = []
    var walks: [FolderWalk] = []
    var isWhole = false
    for path in paths.isEmpty ? ["."] : paths {
      guard let real = FileSystem.realPath(Path.join(currentFolder, path)) else {
        throw .missing(path)
      }
      guard !Self.isPublished(real) else { throw .published(path) }
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

  /// The nearest folder with a `board.yaml`, from the given one upwards; nil if there is none.
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
  /// A selection without files, for input that is read from elsewhere; paths are relative to the
  /// given folder.
  init(root: String) {
    self.root = root
    hasBoard = false
    isWhole = false
    files = []
    walks = []
  }
}
