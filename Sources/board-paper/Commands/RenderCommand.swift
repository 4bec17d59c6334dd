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
          board-paper render meeting.yaml
          board-paper render meeting.yaml --document minutes
          board-paper render minutes/05-marmot.md
          cat marmot-update.md | board-paper render -
        """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
      case md, json, xlsx
    }

    @Argument(
      help: ArgumentHelp(
        "A paper, a meeting or a minute; '-' for a paper on standard input.", valueName: "file"),
      completion: .file(extensions: ["md", "yaml"]))
    var file: String

    @Option(
      help: """
        md: the document in Markdown. json: what a paper states, as data. xlsx: its indicators.
        """)
    var to: Format = .md

    @Option(help: "Which document of a meeting. Without it: the agenda.")
    var document: MeetingDocument?

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
      let workspace = try inputs.workspaceWithoutErrors(in: environment)
      guard let paper = workspace.papers.first else {
        return try write(try meetingBytes(workspace, in: environment), inputs, environment)
      }
      guard document == nil else {
        throw ValidationError("'\(file)' is a paper: '--document' is for meetings")
      }
      let outputs = PaperOutputs(
        workspace, isWorkingCopy: workingCopy, hasCharts: charts, in: environment)
      switch to {
      case .md: try write(try outputs.bytes(of: paper, as: .md), inputs, environment)
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

    /// The document of a meeting or a minute.
    private func meetingBytes(
      _ workspace: Workspace, in environment: Environment
    ) throws -> [UInt8] {
      guard var outputs = MeetingOutputs(workspace, as: [.md], in: environment) else {
        throw ValidationError("'\(file)' is neither a paper nor a meeting nor a minute")
      }
      guard to == .md else {
        throw ValidationError("'\(file)' is not a paper: it is made into Markdown alone")
      }
      if let meeting = outputs.meetings.first {
        let document = document ?? .agenda
        guard let bytes = try outputs.bytes(of: document, meeting) else {
          throw ValidationError(document.reasonWhereNone(of: file, meeting))
        }
        return bytes
      }
      guard let minute = outputs.namedMinutes.first else {
        throw ValidationError("'\(file)' is neither a paper nor a meeting nor a minute")
      }
      guard document == nil else {
        throw ValidationError("'\(file)' is a minute: '--document' is for meetings")
      }
      guard let bytes = try outputs.bytes(of: minute) else {
        throw ValidationError(
          "the meeting of '\(file)' was cancelled, cannot be read or has no such item")
      }
      return bytes
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
