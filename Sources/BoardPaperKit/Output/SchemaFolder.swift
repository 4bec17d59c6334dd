import PaperModel
package import PaperSource

/// The folder of a workspace with the JSON schemas of its files, for editors. The program owns
/// these files, and writes them again where they differ.
package struct SchemaFolder {
  /// The path in the workspace, hidden so that nothing in it is read as a source.
  package static let name = ".board-paper/schemas"

  /// The absolute path.
  private let path: String
  /// What the houses of the workspace add to its files.
  private let additions: FileAdditions

  /// - Parameter additions: what the houses of the files' board add.
  package init(path: String, additions: FileAdditions = .none) {
    self.path = path
    self.additions = additions
  }

  /// The folder of schemas in a workspace.
  package init(root: String, currentFolder: String) throws {
    path = Path.join(root, Self.name)
    additions = Self.additions(at: root, currentFolder: currentFolder)
    guard
      Path.isInside(
        FileSystem.realPath(ofTarget: path), folder: FileSystem.realPath(ofTarget: root))
    else {
      throw Failure.usage("'\(Self.name)' leads out of the workspace")
    }
  }

  /// The folder of schemas for a new file. The folder of a new board becomes a workspace. Outside
  /// of any workspace it is the current folder or, where the file is not below that, the file's own
  /// folder.
  package init(forNew kind: FileKind, in folder: String, environment: Environment) throws {
    let isHere = Path.isInside(folder, folder: environment.currentFolder)
    let own = kind.name == FileKind.board.name ? folder : Selection.workspace(above: folder)
    try self.init(
      root: own ?? (isHere ? environment.currentFolder : folder),
      currentFolder: environment.currentFolder)
  }

  /// What the houses of the workspace at a folder add; nothing where there is no workspace.
  package static func additions(at root: String, currentFolder: String) -> FileAdditions {
    guard let selection = try? Selection(paths: [root], currentFolder: currentFolder),
      selection.hasBoard
    else { return .none }
    return WorkspaceReader.additions(in: selection, currentFolder: currentFolder)
  }

  /// All schemas.
  package var files: [SchemaFile] {
    FileKind.all.map(file)
      + [
        SchemaFile(
          path: Path.join(path, "any-kind.json"),
          text: JSONSchema.textOfAnyKind(additions: additions))
      ]
  }

  /// The schema of one kind of file.
  package func file(of kind: FileKind) -> SchemaFile {
    SchemaFile(
      path: Path.join(path, "\(kind.name).json"),
      text: JSONSchema.text(of: kind, additions: additions))
  }
}

/// A schema and its path.
package struct SchemaFile {
  /// The absolute path.
  package let path: String
  package let bytes: [UInt8]

  init(path: String, text: String) {
    self.path = path
    bytes = Array(text.utf8)
  }

  /// Whether the file on disk is what the program would write.
  package var isUpToDate: Bool { (try? FileSystem.read(path, limit: InputFile.sizeLimit)) == bytes }
}
