import ArgumentParser
import PaperMarkup
import PaperModel
import PaperRender
import PaperSource

extension BoardPaper {
  struct Render: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes one document, on standard output or as a file.",
      discussion: """
        Examples:
          board-paper render marmot-update.md
          board-paper render marmot-update.md --to json -o marmot-update.json
          cat marmot-update.md | board-paper render -
        """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
      case md, json
    }

    @Argument(
      help: ArgumentHelp("A paper, or '-' for standard input.", valueName: "file"),
      completion: .file(extensions: ["md"]))
    var file: String

    @Option(
      help: "md: the paper in Markdown. json: what it states, as data for other programs.")
    var to: Format = .md

    @Option(
      name: [.customShort("o"), .long],
      help: ArgumentHelp("Where it goes. Without it: standard output.", valueName: "file"),
      completion: .file())
    var output: String?

    func run() throws {
      let environment = Environment.current
      let inputs = try Inputs.readOne(file, in: environment)
      let workspace = try inputs.workspaceWithoutErrors(stage: .draft, in: environment)
      guard let paper = workspace.papers.first else {
        throw ValidationError("'\(file)' is not a paper")
      }
      let text =
        switch to {
        case .md: MarkdownWriter.write(BoardPaperComposer.compose(paper, in: workspace))
        case .json: try PaperJSON(paper, board: workspace.board).text
        }
      if let output, output != "-" {
        try OutputFolder.write(text, to: output, inputs: inputs, in: environment)
      } else {
        print(text, terminator: "")
      }
    }
  }
}
