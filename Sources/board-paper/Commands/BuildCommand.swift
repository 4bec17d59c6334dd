import ArgumentParser
import BoardPaperKit
import PaperModel
import PaperSource

extension BoardPaperCommand {
  struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "build",
      abstract: "Makes every document of a workspace, a meeting or one file.",
      discussion: """
        Each is made as Markdown, as a web page and as a Word file, and indicators as a workbook; of a \
        whole workspace there is a site around them: 'index.html' leads to a page for each meeting, item, \
        decision, owner of actions and indicator, to the register by year and by what is open, and to a \
        search that needs no server. For a PDF: 'render --to pdf'.

        Documents go into the folder 'out' of the workspace, below the names of their sources: all of it \
        may be put on the web. What the public may not see goes into 'out-private', and what is not \
        finished into 'out-working'. With '--output' the three are 'public', 'private' and 'working' in \
        that folder. What was made earlier and is no longer made is removed; nothing else is. What is as it was \
        is not written again, but counted.

        Of what an error touches nothing is written, and what was there stays as it was: a paper with \
        an error holds up itself and the meeting whose agenda it is on, and no other. The register and \
        the site, which tell of all, wait until nothing is wrong.

        With '--what-changed' it says how what it makes differs, byte by byte, from what was there: \
        which documents were added, changed and removed, and how many are as they were. It writes them \
        as always; paths begin at the folder that holds the output folders.

        With '--watch' it goes on, and builds again whenever something is saved, until Ctrl-C ends it. \
        Each time it says what is newly wrong, which documents changed, and how it stands. Nothing that \
        is wrong in a file ends it: what an error touches stays as it was, and is made once it is mended. \
        It looks at the files themselves, so that it works in network folders too. For the same in a \
        browser: 'preview'.

        Examples:
          board-paper build
          board-paper build --what-changed
          board-paper build --watch
          board-paper build meetings/2018-02-05
          board-paper build marmot-update.md --output ~/Desktop/papers
          board-paper build --pdf
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
      help: """
        Only workbooks, into 'out-working': they say how indicators stand, and that they are not for \
        publication.
        """)
    var workingCopy = false

    @Flag(help: "Workbooks have a sheet with a chart for each priority.")
    var charts = false

    @Flag(
      help: """
        Every document is a PDF too, which can be read aloud (PDF/UA): Typst or LibreOffice makes it.
        """)
    var pdf = false

    @Flag(
      inversion: .prefixedNo,
      help: """
        Also makes every document in the board's second house ('second-house:' in board.yaml), in a \
        folder named after its language. '--no-edition' leaves them out, and removes earlier ones.
        """)
    var edition = true

    @Flag(
      help: "Says what differs from the documents of the last build, instead of what is written.")
    var whatChanged = false

    @Flag(help: "Goes on, and builds again whenever something is saved.")
    var watch = false

    func validate() throws {
      if watch, whatChanged {
        throw ValidationError("'--watch' says what changed by itself: leave '--what-changed' out")
      }
    }

    func run() throws {
      if watch { return try keepBuilding() }
      let builder = try WorkspaceBuilder(
        paths, into: output, hasCharts: charts, hasPDF: pdf, hasSecond: edition, in: .current,
        tellRemoved: tell)
      let report = try builder.build(
        workingCopy ? .workingCopies : .documents, isCompared: whatChanged)
      if whatChanged, let comparison = report.outcome.comparison {
        try StandardOutput.write(lines: comparison.lines(removed: report.outcome.removed))
      } else {
        try StandardOutput.write(lines: WrittenLines.written(report.outcome))
        try WrittenLines.tell(removed: report.outcome.removed)
      }
      try report.finish()
    }

    private func keepBuilding() throws {
      var options = WatchedWorkspace.Options()
      options.making = workingCopy ? .workingCopies : .documents
      options.output = output
      options.hasCharts = charts
      options.hasPDF = pdf
      options.hasSecond = edition
      let environment = Environment.current
      var watch = WorkspaceWatch(try WatchedWorkspace(paths, options, in: environment))
      environment.printError("building after every change, until Ctrl-C")
      var report = WatchReport(colour: environment.outputHasColour)
      try watch.run { event in
        guard case .ended(let round) = event else { return true }
        try StandardOutput.write(report.text(of: round))
        return true
      }
    }

    @Sendable private func tell(removed: [OutputFolders.Removal]) throws {
      guard whatChanged else { return try WrittenLines.tell(removed: removed) }
      try StandardOutput.write(
        lines: removed.map { "removed \($0.pathInHome): \($0.reason)" })
    }
  }
}
