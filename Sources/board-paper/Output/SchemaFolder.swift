import ArgumentParser
import PaperSource

/// Where a workspace keeps the schemas of its files for editors. They are the program's own: it
/// writes them anew where they differ from what it would write.
struct SchemaFolder {
  /// Its path in the workspace: hidden, so that nothing in it is taken for a source.
  static let name = ".board-paper/schemas"

  /// Absolute.
  private let path: String

  init(path: String) { self.path = path }

  /// The folder in a workspace.
  init(root: String) throws {
    path = Path.join(root, Self.name)
    guard
      Path.isInside(
        FileSystem.realPath(ofTarget: path), folder: FileSystem.realPath(ofTarget: root))
    else {
      throw ValidationError("'\(Self.name)' leads out of the workspace")
    }
  }

  /// The folder in the workspace that a new file belongs to: a board makes the folder in which it
  /// lies one. In no workspace it is where the user stands or, from there, where the file goes.
  init(forNew kind: FileKind, in folder: String, environment: Environment) throws {
    let isHere = Path.isInside(folder, folder: environment.currentFolder)
    let own = kind.name == FileKind.board.name ? folder : Selection.workspace(above: folder)
    try self.init(root: own ?? (isHere ? environment.currentFolder : folder))
  }

  /// Every schema there is.
  var files: [SchemaFile] {
    FileKind.all.map(file)
      + [SchemaFile(path: Path.join(path, "any-kind.json"), text: JSONSchema.textOfAnyKind)]
  }

  /// The schema of one kind.
  func file(of kind: FileKind) -> SchemaFile {
    SchemaFile(path: Path.join(path, "\(kind.name).json"), text: JSONSchema.text(of: kind))
  }
}

/// A schema and where it goes.
struct SchemaFile {
  /// Absolute.
  let path: String
  let bytes: [UInt8]

  init(path: String, text: String) {
    self.path = path
    bytes = Array(text.utf8)
  }

  /// Whether it is there as the program would write it.
  var isUpToDate: Bool { (try? FileSystem.read(path, limit: InputFile.sizeLimit)) == bytes }
}
