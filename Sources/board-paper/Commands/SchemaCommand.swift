import ArgumentParser
import BoardPaperKit
import PaperSource

extension BoardPaperCommand {
  struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "schema",
      abstract: "Writes JSON Schema, by which editors complete and check what is typed.",
      discussion: """
        Without a kind: one schema for files of every kind, which goes by their 'kind:'. Of a \
        Markdown file it is the schema of the front matter. In a workspace it knows the facts that \
        the house adds ('fields:' in house.yaml). Documentation/Editors.md says how an \
        editor is told of it.

        Examples:
          board-paper schema --all
          board-paper schema meeting
          board-paper schema -o board-paper.schema.json
        """)

    @Argument(
      help: "What the files are: \(FileKind.all.map(\.name).joined(separator: ", ")).",
      completion: .list(FileKind.all.map(\.name)))
    var kind: String?

    @Flag(
      help: """
        Every schema, a file each, into the workspace's folder '\(SchemaFolder.name)', where files \
        that 'new' writes look for them.
        """)
    var all = false

    @Option(
      name: [.customShort("o"), .long],
      help: ArgumentHelp(
        "Where it goes. Without it: standard output; of '--all' that folder.", valueName: "path"),
      completion: .file(extensions: ["json"]))
    var output: String?

    func validate() throws {
      if all, kind != nil { throw ValidationError("'--all' is every kind: name none") }
      if !all, let output, output != "-", !output.hasSuffix(".json") {
        throw ValidationError("a schema is JSON: name a file that ends in '.json'")
      }
    }

    func run() throws {
      let environment = Environment.current
      if all { return try writeAll(in: environment) }
      let text = try text(in: environment)
      guard let output, output != "-" else { return try StandardOutput.write(text) }
      let path = Path.normalised(Path.join(environment.currentFolder, output))
      try AtomicWriter.write([(path: path, bytes: Array(text.utf8))])
    }

    private func text(in environment: Environment) throws -> String {
      let folder = environment.currentFolder
      let additions =
        Selection.workspace(above: folder).map {
          SchemaFolder.additions(at: $0, currentFolder: folder)
        } ?? .none
      guard let kind else { return JSONSchema.textOfAnyKind(additions: additions) }
      guard let found = FileKind.all.first(where: { $0.name == kind }) else {
        throw ValidationError(
          "'\(kind)' is not a kind of file: "
            + FileKind.all.map { "'\($0.name)'" }.joined(separator: ", "))
      }
      return JSONSchema.text(of: found, additions: additions)
    }

    private func writeAll(in environment: Environment) throws {
      let files = try folder(in: environment).files
      try AtomicWriter.write(files.map { ($0.path, $0.bytes) })
      try StandardOutput.write(
        lines: files.map { "wrote \(Path.relative($0.path, from: environment.currentFolder))" })
    }

    private func folder(in environment: Environment) throws -> SchemaFolder {
      if let output {
        return SchemaFolder(path: Path.normalised(Path.join(environment.currentFolder, output)))
      }
      guard let root = Selection.workspace(above: environment.currentFolder) else {
        throw ValidationError(
          "neither this folder nor one above has a '\(Selection.boardFileName)': "
            + "name a folder for the schemas with '-o'")
      }
      return try SchemaFolder(root: root, currentFolder: environment.currentFolder)
    }
  }
}
