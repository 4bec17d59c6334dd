import BoardPaperKit
import PaperModel
import PaperSource

/// Creates a new file of a kind and the schema to which its first line refers, for editors.
struct NewFile {
  private let kind: FileKind
  /// The path as the user typed it; nil for standard output.
  private let output: String?
  /// The folder of the file, absolute; the current folder for standard output.
  private let folder: String
  /// The schema; nil for Markdown, for which editors use none.
  private let schema: SchemaFile?
  private let environment: Environment

  init(_ kind: FileKind, output: String?, in environment: Environment) throws {
    self.kind = kind
    self.output = output == "-" ? nil : output
    self.environment = environment
    folder =
      self.output.map {
        Path.folder(of: Path.normalised(Path.join(environment.currentFolder, $0)))
      } ?? environment.currentFolder
    schema =
      kind.body == nil
      ? try SchemaFolder(forNew: kind, in: folder, environment: environment).file(of: kind) : nil
  }

  /// Writes the file, and prints the names of the files written.
  func write() throws {
    let text = FileDraft.text(
      kind, house: Inputs.house(near: output, in: environment),
      schema: schema.map { Path.relative($0.path, from: folder) })
    let missing = schema.flatMap { $0.isUpToDate ? nil : $0 }
    guard let output else {
      try StandardOutput.write(text)
      if missing != nil {
        environment.printError(
          "its first line names a schema for editors: 'board-paper schema --all' writes it")
      }
      return
    }
    let others =
      (gitIgnore.map { [$0] } ?? []) + (missing.map { [(path: $0.path, bytes: $0.bytes)] } ?? [])
    try FileOutput.create(text, at: output, with: others, in: environment)
    let written = others.map { Path.relative($0.path, from: environment.currentFolder) }
    try StandardOutput.write(lines: ([output] + written).map { "wrote \($0)" })
  }

  /// A `.gitignore` that keeps outputs, above all private ones, out of version control. Nil for a
  /// file that creates no workspace, and where the workspace already has one, which belongs to the
  /// user.
  private var gitIgnore: (path: String, bytes: [UInt8])? {
    guard kind.name == FileKind.board.name, let output,
      Path.name(of: output) == Selection.boardFileName
    else { return nil }
    let path = Path.join(folder, ".gitignore")
    guard FileSystem.kind(of: path, followingLinks: false) == nil else { return nil }
    let lines =
      ["# What board-paper makes of these files. Not all of it is for publication."]
      + OutputPlace.allCases.map { $0.folder + "/" } + [OutputList.folder + "/"]
    return (path, Array((lines.joined(separator: "\n") + "\n").utf8))
  }
}
