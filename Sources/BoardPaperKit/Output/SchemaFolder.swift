package import PaperSource

/// Where a workspace keeps the schemas of its files for editors. They are the program's own: it
/// writes them anew where they differ from what it would write.
package struct SchemaFolder {
  /// Its path in the workspace: hidden, so that nothing in it is taken for a source.
  package static let name = ".board-paper/schemas"

  /// Absolute.
  private let path: String

  package init(path: String) { self.path = path }

  /// The folder in a workspace.
  package init(root: String) throws {
    path = Path.join(root, Self.name)
    guard
      Path.isInside(
        FileSystem.realPath(ofTarget: path), folder: FileSystem.realPath(ofTarget: root))
    else {
      throw Failure.usage("'\(Self.name)' leads out of the workspace")
    }
  }

  /// The folder in the workspace that a new file belongs to: a board makes the folder in which it
  /// lies one. In no workspace it is where the user stands or, from there, where the file goes.
  package init(forNew kind: FileKind, in folder: String, environment: Environment) throws {
    let isHere = Path.isInside(folder, folder: environment.currentFolder)
    let own = kind.name == FileKind.board.name ? folder : Selection.workspace(above: folder)
    try self.init(root: own ?? (isHere ? environment.currentFolder : folder))
  }

  /// Every schema there is.
  package var files: [SchemaFile] {
    FileKind.all.map(file)
      + [SchemaFile(path: Path.join(path, "any-kind.json"), text: JSONSchema.textOfAnyKind)]
  }

  /// The schema of one kind.
  package func file(of kind: FileKind) -> SchemaFile {
    SchemaFile(path: Path.join(path, "\(kind.name).json"), text: JSONSchema.text(of: kind))
  }
}

/// A schema and where it goes.
package struct SchemaFile {
  /// Absolute.
  package let path: String
  package let bytes: [UInt8]

  init(path: String, text: String) {
    self.path = path
    bytes = Array(text.utf8)
  }

  /// Whether it is there as the program would write it.
  package var isUpToDate: Bool { (try? FileSystem.read(path, limit: InputFile.sizeLimit)) == bytes }
}
