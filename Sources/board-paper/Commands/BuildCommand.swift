import ArgumentParser
import PaperModel
import PaperSource

extension BoardPaperCommand {
  struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "build",
      abstract: "Makes every document of a workspace, a meeting or one file.",
      discussion: """
        Documents go into the folder 'out' of the workspace, below the names of their sources; \
        what the public may not see goes into 'out-private'. \
        Where the inputs hold an error nothing is written, and what was there stays as it was.

        Examples:
          board-paper build
          board-paper build meetings/2018-02-05
          board-paper build marmot-update.md --output ~/Desktop/papers
          board-paper build --working-copy
        """)

    @Argument(
      help: ArgumentHelp(
        "Folders or files. Without any: the folder you are in.", valueName: "path"),
      completion: .file())
    var paths: [String] = []

    @Option(
      name: [.short, .long],
      help: ArgumentHelp("Where the documents go. Without it: 'out'.", valueName: "folder"),
      completion: .directory)
    var output: String?

    @Flag(
      help: "Workbooks say how indicators stand, and that they are not for publication.")
    var workingCopy = false

    @Flag(help: "Workbooks have a sheet with a chart for each priority.")
    var charts = false

    func run() throws {
      let environment = Environment.current
      let selection = try selection(paths, in: environment)
      let folder = try OutputFolder(output, for: selection, in: environment)
      let inputs = Inputs.read(selection, keepsPassages: true, in: environment)
      let workspace = try inputs.workspaceWithoutErrors(tells: .warning, in: environment)
      var progress = Progress("making", isShown: environment.errorsAreOnTerminal)
      let formats = DocumentFormat.allCases
      let outputs = PaperOutputs(
        workspace, isWorkingCopy: workingCopy, hasCharts: charts, in: environment)
      var meetings = MeetingOutputs(workspace, as: formats, in: environment)
      let papers = workspace.papers.count
      let count = papers + (meetings?.sourceCount ?? 0)
      var files = try workspace.papers.enumerated().flatMap { index, paper in
        progress.update(done: index, of: count)
        return try outputs.files(of: paper, as: formats)
      }
      files += try meetings?.files { progress.update(done: papers + $0, of: count) } ?? []
      if selection.isWhole { files += try RegisterOutputs.files(of: workspace, in: environment) }
      progress.finish()
      if files.isEmpty {
        environment.printError("nothing to build: no paper, meeting or minute was found")
      }
      for path in try folder.write(files, inputs: inputs) { print("wrote \(path)") }
    }
  }
}
