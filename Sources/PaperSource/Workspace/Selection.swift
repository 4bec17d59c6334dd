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

  /// Finds what the user means by the paths that she typed; none means the folder she stands in.
  package init(paths: [String], currentFolder: String) throws(Problem) {
    var found: (root: String, hasBoard: Bool, path: String)?
    var files: Set<String> = []
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
      if kind == .file { files.insert(real) } else { files.formUnion(Self.documents(in: real)) }
    }
    root = found?.root ?? currentFolder
    hasBoard = found?.hasBoard ?? false
    self.isWhole = isWhole
    self.files = files.sorted()
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

  /// The Markdown and YAML files below a folder. Links, hidden files, READMEs, folders of
  /// outputs and houses are passed over.
  package static func documents(in folder: String) -> [String] {
    var result: [String] = []
    var folders = [folder]
    while let next = folders.popLast() {
      let names = FileSystem.names(in: next)
      if names.contains(HouseReader.fileName) { continue }
      for name in names where !name.hasPrefix(".") {
        let path = Path.join(next, name)
        switch FileSystem.kind(of: path, followingLinks: false) {
        case .folder where !outputFolders.contains(name): folders.append(path)
        case .file where isDocument(name): result.append(path)
        default: break
        }
      }
    }
    return result
  }

  private static func isDocument(_ name: String) -> Bool {
    (name.hasSuffix(".md") || name.hasSuffix(".yaml")) && name.lowercased() != "readme.md"
  }
}

extension Selection {
  /// No files: what is read comes from elsewhere and is seen from the folder given.
  init(root: String) {
    self.root = root
    hasBoard = false
    isWhole = false
    files = []
  }
}
