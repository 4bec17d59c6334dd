import ArgumentParser
import PaperModel
import PaperSource

extension BoardPaperCommand {
  struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "build",
      abstract: "Makes every document of a workspace, a meeting or one file.",
      discussion: """
        Each is made as Markdown, as a web page and as a Word file, and indicators as a workbook; of a \
        whole workspace there is 'index.html' too, which leads to all. For a PDF: 'render --to pdf'.

        Documents go into the folder 'out' of the workspace, below the names of their sources: all of it \
        may be put on the web. What the public may not see goes into 'out-private', and what is not \
        finished into 'out-working'. With '--output' the three are 'public', 'private' and 'working' in \
        that folder. What was made earlier and is no longer made is removed; nothing else is.

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
      help: ArgumentHelp(
        "Where the folders of documents go, outside the workspace. Without it: in the workspace.",
        valueName: "folder"),
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
      let folders = try OutputFolders(output, for: selection, in: environment)
      let inputs = Inputs.read(selection, keepsPassages: true, in: environment)
      let workspace = try inputs.workspaceWithoutErrors(tells: .warning, in: environment)
      var progress = Progress("making", isShown: environment.errorsAreOnTerminal)
      let formats = DocumentFormat.built
      // Pages of a part that goes elsewhere have no page there that leads to all.
      let isInSite = selection.isWhole || output == nil
      let writer = try DocumentOutput(
        workspace.house, as: formats, siteName: isInSite ? workspace.board?.name.value : nil,
        in: environment)
      let outputs = PaperOutputs(
        workspace, writer: writer, isWorkingCopy: workingCopy, hasCharts: charts, in: environment)
      var meetings = MeetingOutputs(workspace, as: formats, writer: writer)
      let papers = workspace.papers.count
      let count = papers + (meetings?.sourceCount ?? 0)
      var files = try workspace.papers.enumerated().flatMap { index, paper in
        progress.update(done: index, of: count)
        return try outputs.files(of: paper, as: formats)
      }
      files += try meetings?.files { progress.update(done: papers + $0, of: count) } ?? []
      if selection.isWhole {
        files += try RegisterOutputs.files(of: workspace, writer: writer, in: environment)
        files += try SiteOutputs(workspace, files: files).files(writer)
      }
      progress.finish()
      if files.isEmpty {
        environment.printError("nothing to build: no paper, meeting or minute was found")
      }
      let result = try folders.write(files, isWhole: selection.isWhole, inputs: inputs)
      for line in Self.lines(result.written) { print("wrote \(line)") }
      for line in Self.lines(result.removed) { print("removed \(line)") }
    }

    /// What was removed and why, with paths that differ by their endings alone on one line.
    private static func lines(_ removals: [OutputFolders.Removal]) -> [String] {
      var lines: [String] = []
      var rest = removals[...]
      while let reason = rest.first?.reason {
        let same = rest.prefix { $0.reason == reason }
        lines += Self.lines(same.map(\.path)).map { "\($0): \(reason)" }
        rest = rest.dropFirst(same.count)
      }
      return lines
    }

    /// The paths, with those that differ by their endings alone on one line: `a.md, .html, .docx`.
    private static func lines(_ paths: [String]) -> [String] {
      var lines: [String] = []
      var last: String?
      for path in paths {
        let stem = Path.withoutExtension(path)
        if stem == last, let line = lines.popLast() {
          lines.append(line + ", " + path.dropFirst(stem.count))
        } else {
          lines.append(path)
        }
        last = stem
      }
      return lines
    }
  }
}
