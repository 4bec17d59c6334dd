package import PaperModel
package import PaperSource

/// The folder of a workspace with the JSON schemas of its files, for editors. The program owns
/// these files, and writes them again where they differ.
package struct SchemaFolder {
  /// The path in the workspace, hidden so that nothing in it is read as a source.
  package static let name = ".board-paper/schemas"

  /// The absolute path.
  private let path: String
  /// The facts of the workspace's house, which its schemas know.
  private let fields: [HouseField]

  /// - Parameter fields: the facts of the house that the files are for.
  package init(path: String, fields: [HouseField] = []) {
    self.path = path
    self.fields = fields
  }

  /// The folder of schemas in a workspace.
  package init(root: String, currentFolder: String) throws {
    path = Path.join(root, Self.name)
    fields = Self.fields(at: root, currentFolder: currentFolder)
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

  /// The facts of the house of the workspace at a folder; none where there is no workspace.
  package static func fields(at root: String, currentFolder: String) -> [HouseField] {
    guard let selection = try? Selection(paths: [root], currentFolder: currentFolder),
      selection.hasBoard
    else { return [] }
    return WorkspaceReader.fields(in: selection, currentFolder: currentFolder)
  }

  /// All schemas.
  package var files: [SchemaFile] {
    FileKind.all.map(file)
      + [
        SchemaFile(
          path: Path.join(path, "any-kind.json"), text: JSONSchema.textOfAnyKind(fields: fields))
      ]
  }

  /// The schema of one kind of file.
  package func file(of kind: FileKind) -> SchemaFile {
    SchemaFile(
      path: Path.join(path, "\(kind.name).json"), text: JSONSchema.text(of: kind, fields: fields))
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
