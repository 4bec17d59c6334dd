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

        Of what an error touches nothing is written, and what was there stays as it was: a paper with \
        an error holds up itself and the meeting whose agenda it is on, and no other. The register and \
        'index.html', which tell of all, wait until nothing is wrong.

        With '--what-changed' it says how what it makes differs, byte by byte, from what was there: \
        which documents were added, changed and removed, and how many are as they were. It writes them \
        as always; paths begin at the folder that holds the output folders.

        Examples:
          board-paper build
          board-paper build --what-changed
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
      help: """
        Only workbooks, into 'out-working': they say how indicators stand, and that they are not for \
        publication.
        """)
    var workingCopy = false

    @Flag(help: "Workbooks have a sheet with a chart for each priority.")
    var charts = false

    @Flag(
      help: "Says what differs from the documents of the last build, instead of what is written.")
    var whatChanged = false

    func run() throws {
      let environment = Environment.current
      let selection = try selection(paths, in: environment)
      let folders = try OutputFolders(output, for: selection, in: environment)
      var build = try read(selection, folders, in: environment)
      if build.mustLookAtRest, let whole = selection.ofWholeWorkspace(in: environment) {
        try lookAtRest(whole, for: &build, folders, in: environment)
      }
      // What was made private may be told by documents of which nothing was named.
      if let wider = build.selectionToKeepPrivate {
        environment.printError("more is private than before: what tells of it is made anew as well")
        build = try read(wider, folders, in: environment)
      }
      if workingCopy, build.isMorePrivate {
        try tell(removed: try build.withdraw())
        build = try read(build.selection, folders, in: environment)
      }
      build.tellOfUnnamedPapers()
      let files = try workingCopy ? build.workingCopies(hasCharts: charts) : documents(of: build)
      if files.isEmpty, build.faulty == nil {
        environment.printError("nothing to build: no paper, meeting or minute was found")
      }
      let result = try build.write(files, isCompared: whatChanged)
      if let comparison = result.comparison {
        try StandardOutput.write(lines: comparison.lines(removed: result.removed))
      } else {
        try StandardOutput.write(lines: Self.lines(result.written).map { "wrote \($0)" })
        try tell(removed: result.removed)
      }
      if let faulty = build.faulty {
        build.tellOfFaulty(faulty)
        throw ExitCode.failure
      }
    }

    private func tell(removed: [OutputFolders.Removal]) throws {
      let lines =
        whatChanged ? removed.map { "\($0.pathInHome): \($0.reason)" } : Self.lines(removed)
      try StandardOutput.write(lines: lines.map { "removed \($0)" })
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

    private func documents(of build: WorkspaceBuild) throws -> [OutputFile] {
      // Pages of a part that goes elsewhere have no page there that leads to all.
      try build.documents(isInSite: build.selection.isWhole || output == nil, hasCharts: charts)
    }

    /// Reads what is to be built. Where something cannot be, what became private meanwhile is taken
    /// out of the public folder all the same.
    private func read(
      _ selection: Selection, _ folders: OutputFolders, in environment: Environment
    ) throws -> WorkspaceBuild {
      let inputs = Inputs.read(selection, keepsPassages: true, in: environment)
      func withdrawOfAll() throws {
        let isAllRead = selection.isWhole || !selection.hasBoard
        let whole = isAllRead ? nil : selection.ofWholeWorkspace(in: environment)
        try withdraw(whole.map { Inputs.read($0, in: environment) } ?? inputs, folders)
      }
      let read: (workspace: Workspace, faulty: FaultyParts?)
      do {
        read = try inputs.workspace(tells: .warning, in: environment)
      } catch {
        try withdrawOfAll()
        throw error
      }
      if read.faulty != nil { try withdrawOfAll() }
      return WorkspaceBuild(
        read.workspace, without: read.faulty, selection, inputs, folders, in: environment)
    }

    /// Looks at what is private in all of a workspace of which a part is built. Where something in it
    /// cannot be read, what is known to be private now is taken out of the public folder at once.
    private func lookAtRest(
      _ whole: Selection, for build: inout WorkspaceBuild, _ folders: OutputFolders,
      in environment: Environment
    ) throws {
      let inputs = Inputs.read(whole, in: environment)
      if inputs.errorFiles.isEmpty, let workspace = inputs.workspace {
        build.lookAtRest(workspace)
      } else {
        try withdraw(inputs, folders)
        build = try read(build.selection, folders, in: environment)
      }
    }

    private func withdraw(_ inputs: Inputs, _ folders: OutputFolders) throws {
      guard let workspace = inputs.asFarAsRead else { return }
      let privacy = PrivacyChange(of: Editions(workspace), since: folders.list)
      try tell(removed: try folders.withdraw(privacy, faulty: inputs.errorFiles))
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
