import ArgumentParser
import PaperModel
import PaperRender
import PaperSource

extension BoardPaperCommand {
  struct Render: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "render",
      abstract: "Makes one document, on standard output or as a file.",
      discussion: """
        Examples:
          board-paper render marmot-update.md
          board-paper render marmot-update.md --to json -o marmot-update.json
          board-paper render marmot-update.md --to xlsx -o marmot-update.xlsx
          cat marmot-update.md | board-paper render -
        """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
      case md, json, xlsx
    }

    @Argument(
      help: ArgumentHelp("A paper, or '-' for standard input.", valueName: "file"),
      completion: .file(extensions: ["md"]))
    var file: String

    @Option(
      help: "md: the paper in Markdown. json: what it states, as data. xlsx: its indicators.")
    var to: Format = .md

    @Option(
      name: [.customShort("o"), .long],
      help: ArgumentHelp("Where it goes. Without it: standard output.", valueName: "file"),
      completion: .file())
    var output: String?

    @Flag(help: "The workbook says how indicators stand, and that it is not for publication.")
    var workingCopy = false

    @Flag(help: "Workbooks have a sheet with a chart for each priority.")
    var charts = false

    func run() throws {
      let environment = Environment.current
      let inputs = try Inputs.readOne(file, in: environment)
      let workspace = try inputs.workspaceWithoutErrors(stage: .draft, in: environment)
      guard let paper = workspace.papers.first else {
        throw ValidationError("'\(file)' is not a paper")
      }
      let outputs = PaperOutputs(
        workspace: workspace, isWorkingCopy: workingCopy, hasCharts: charts,
        environment: environment)
      switch to {
      case .md: try write(Array(outputs.markdown(of: paper).utf8), inputs, environment)
      case .json:
        let text = try PaperJSON(paper, board: workspace.board).text
        try write(Array(text.utf8), inputs, environment)
      case .xlsx:
        guard let plan = paper.appendices.lazy.compactMap({ outputs.workbook(of: paper, $0) }).first
        else {
          throw ValidationError("'\(file)' has no indicators and a period to make a workbook of")
        }
        guard let output, output != "-" else {
          throw ValidationError("a workbook is not text: name a file with '-o'")
        }
        try write(try outputs.bytes(plan, shownAs: output), inputs, environment)
      }
    }

    private func write(_ bytes: [UInt8], _ inputs: Inputs, _ environment: Environment) throws {
      if let output, output != "-" {
        try OutputFolder.write(bytes, to: output, inputs: inputs, in: environment)
      } else {
        print(String(decoding: bytes, as: UTF8.self), terminator: "")
      }
    }
  }
}
