import ArgumentParser
import BoardPaperKit
import PaperModel
import PaperSource

extension BoardPaperCommand.HouseCommand {
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Makes the documents of an example in a house, to look at the house.",
      discussion: """
        The example is part of the program: three meetings of a board with papers, minutes, decisions, \
        an action plan and indicators. What the house asks for and the example does not state, such as \
        a fact of the house's own, stays empty.

        Examples:
          board-paper house show house
          board-paper house show numbered --output /tmp/numbered
        """)

    @Argument(
      help: ArgumentHelp(
        "The folder with its house.yaml, or the name of a built-in house.", valueName: "house"),
      completion: .directory)
    var house: String

    @Option(
      name: [.short, .long],
      help: ArgumentHelp(
        "Where the documents go, outside of any workspace. Without it: into a temporary folder.",
        valueName: "folder"),
      completion: .directory)
    var output: String?

    func run() throws {
      let environment = Environment.current
      let result = try read(in: environment)
      let files = Dictionary(result.files.map { ($0.path, $0) }) { first, _ in first }
      let printer = DiagnosticPrinter(files: files, colour: environment.errorsHaveColour)
      environment.tell(printer.text(result.diagnostics))
      guard result.house != nil, !result.diagnostics.contains(where: { $0.severity == .error })
      else { throw Failure.inputs }
      let made = try HouseExample.build(in: result, into: output, in: environment)
      try StandardOutput.write(lines: [
        "made \(made.written.count) files: begin at \(Path.join(made.folder, "public/index.html"))"
      ])
    }

    private func read(in environment: Environment) throws -> HouseReader.Result {
      let isFile = Path.name(of: self.house) == HouseReader.fileName
      let house = isFile ? Path.folder(of: self.house) : self.house
      if let path = FileSystem.realPath(Path.join(environment.currentFolder, house)) {
        return BoardPaperCommand.HouseCommand.read(path, in: environment)
      }
      guard let builtIn = HouseReader.readBuiltIn(house) else {
        throw ValidationError(
          "'\(house)' is neither a folder nor built in: "
            + BuiltInHouse.names.map { "'\($0)'" }.joined(separator: ", "))
      }
      return builtIn
    }
  }
}
