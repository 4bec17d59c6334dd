import ArgumentParser
import BoardPaperKit
import PaperCheck
import PaperModel
import PaperRender
import PaperSource

extension BoardPaperCommand {
  struct HouseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "house",
      abstract: "Copies out a council's format to be changed, checks or shows one.",
      subcommands: [Export.self, Check.self, Show.self])

    /// The house in a folder, which is absolute and without links. What it extends is in the same
    /// workspace or, outside of any, beside it.
    static func read(_ folder: String, in environment: Environment) -> HouseReader.Result {
      HouseReader.read(
        folder: folder, inside: Selection.workspace(above: folder) ?? Path.folder(of: folder),
        currentFolder: environment.currentFolder)
    }

    struct Export: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes the files of a built-in house into a new folder.",
        discussion: """
          Then 'house: FOLDER' in board.yaml makes the workspace use it. The styles of
          'reference.docx', which Word can change, are those of its Word files, and
          'page.css' is the look of its web pages.

          Where little differs no copy is needed: a house.yaml of 'kind: house',
          'extends: coventry' and the keys that differ is a house too.

          Example:
            board-paper house export house
          """)

      @Argument(help: "The new folder.", completion: .directory)
      var folder: String

      @Option(
        help: "Which house: \(BuiltInHouse.names.joined(separator: ", ")).",
        completion: .list(BuiltInHouse.names))
      var house = BuiltInHouse.defaultName

      func run() throws {
        let environment = Environment.current
        guard let files = BuiltInHouse.files(of: house),
          let builtIn = HouseReader.readBuiltIn(house)?.house
        else {
          throw ValidationError(
            "'\(house)' is not built in: \(BuiltInHouse.names.joined(separator: ", "))")
        }
        guard FileSystem.kind(of: Path.join(environment.currentFolder, folder)) == nil else {
          throw ValidationError("'\(folder)' is there already: name a new folder")
        }
        // All files of a house are written, or none.
        var parts = files.map { (path: Path.join(folder, $0.name), bytes: Array($0.text.utf8)) }
        parts.append(
          (
            path: Path.join(folder, HouseReader.referenceFileName),
            bytes: try DocxStyle.referenceDocument(of: builtIn)
          ))
        try AtomicWriter.write(
          parts.map {
            (path: Path.normalised(Path.join(environment.currentFolder, $0.path)), bytes: $0.bytes)
          })
        try StandardOutput.write(lines: parts.map { "wrote \($0.path)" })
      }
    }

    struct Check: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Says what is wrong in a house: every name in every template is looked at.",
        discussion: """
          In a workspace whose board has this house, it also tells which facts are stated there and
          printed nowhere.

          Example:
            board-paper house check house
          """)

      @Argument(help: "The folder with its house.yaml.", completion: .directory)
      var folder: String

      func run() throws {
        let environment = Environment.current
        guard let path = FileSystem.realPath(Path.join(environment.currentFolder, folder)) else {
          throw ValidationError("'\(folder)' does not exist")
        }
        let result = BoardPaperCommand.HouseCommand.read(path, in: environment)
        var files = Dictionary(result.files.map { ($0.path, $0) }) { first, _ in first }
        var findings = result.diagnostics
        if result.house != nil, let root = Selection.workspace(above: path),
          let selection = try? Selection(paths: [root], currentFolder: environment.currentFolder)
        {
          let inputs = Inputs.read(selection, in: environment)
          // Of another house of the workspace nothing is said here.
          if let workspace = inputs.asFarAsRead,
            workspace.house.range.file == result.house?.range.file
          {
            findings += UnprintedFacts.findings(in: workspace)
            files.merge(inputs.files) { first, _ in first }
          }
        }
        findings = findings.inOrder
        let printer = DiagnosticPrinter(files: files, colour: environment.outputHasColour)
        try StandardOutput.write(printer.text(findings))
        let ownFiles = result.files.count - result.builtInFiles
        environment.printError(Summary(findings, files: ownFiles).text)
        if findings.contains(where: { $0.severity == .error }) { throw Failure.inputs }
      }
    }
  }
}
