import ArgumentParser
import BoardPaperKit
import PaperModel
import PaperRender
import PaperSource

extension MeetingDocument: ExpressibleByArgument {}

extension BoardPaperCommand {
  struct Render: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "render",
      abstract: "Makes one document, on standard output or as a file.",
      discussion: """
        Examples:
          board-paper render marmot-update.md
          board-paper render marmot-update.md --to docx -o marmot-update.docx
          board-paper render marmot-update.md --to json -o marmot-update.json
          board-paper render marmot-update.md --to xlsx -o marmot-update.xlsx
          board-paper render marmot-briefing.md --to pptx -o marmot-briefing.pptx
          board-paper render meeting.yaml
          board-paper render meeting.yaml --document minutes
          board-paper render minutes/05-marmot.md
          board-paper render framework.md --to docx -o framework.docx
          board-paper render marmot-update.md --edition cy
          cat marmot-update.md | board-paper render -
        """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
      case md, html, docx, pdf, pptx, json, xlsx

      /// The format as a document; nil for data formats.
      var document: DocumentFormat? { DocumentFormat(rawValue: rawValue) }
    }

    @Argument(
      help: ArgumentHelp(
        "A paper, a briefing, a framework, a meeting or a minute; '-' for a paper on standard input.",
        valueName: "file"),
      completion: .file(extensions: ["md", "yaml"]))
    var file: String

    @Option(
      help: """
        md, html, docx, pdf: the document, as Markdown, a web page, a Word file or, where Typst or \
        LibreOffice is installed, an accessible PDF. pptx: the slides of a briefing, for PowerPoint. json: what a \
        paper, a briefing or a framework states, as data. xlsx: the indicators of a paper or a framework.
        """)
    var to: Format = .md

    @Option(help: "Which document of a meeting. Without it: the agenda.")
    var document: MeetingDocument?

    @Option(
      help: ArgumentHelp(
        """
        In which of the board's two houses, where it has a second one. Without it: in the first.
        """, valueName: "language"))
    var edition: String?

    @Option(
      name: [.customShort("o"), .long],
      help: ArgumentHelp("Where it goes. Without it: standard output.", valueName: "file"),
      completion: .file())
    var output: String?

    @Flag(help: "The workbook says how indicators stand, and that it is not for publication.")
    var workingCopy = false

    @Flag(help: "Workbooks have a sheet with a chart for each priority.")
    var charts = false

    @Flag(
      help: """
        A paper with what the public may not see of it: an appendix, an indicator. What is private as a \
        whole needs no flag.
        """)
    var includePrivate = false

    func run() throws {
      let environment = Environment.current
      let target = try FileOutput(output, of: roots(in: environment), in: environment)
      let inputs = try inputs(in: environment)
      let (workspace, faultyFile) = try inputs.workspace(asking: source(inputs), in: environment)
      if let framework = workspace.framework(at: source(inputs)) {
        guard faultyFile == nil else { throw Failure.inputs }
        try write(try bytes(of: framework, inputs, workspace, in: environment), to: target, inputs)
        return
      }
      guard let paper = workspace.papers.first else {
        try refuse(faultyFile, inputs, in: environment)
        try write(try meetingBytes(workspace, inputs, in: environment), to: target, inputs)
        if faultyFile != nil { throw Failure.inputs }
        return
      }
      guard faultyFile == nil else { throw Failure.inputs }
      guard document == nil else {
        throw ValidationError("'\(file)' is a paper: '--document' is for meetings")
      }
      let editions = Editions(workspace)
      let isPrivate = includePrivate || editions.everyone.matter.papers.contains(paper.path)
      let edition = editions[isPrivate ? .restricted : .public]
      let outputs = PaperOutputs(
        edition, of: inputs, writer: try writer(workspace, inputs, in: environment),
        isWorkingCopy: workingCopy,
        hasCharts: charts, in: environment)
      if to == .json {
        let published = inputs.published(paper.path, of: workspace, in: edition, environment)
        let data = PaperJSON(paper, in: edition, published: published)
        return try write(Array((data?.text ?? "").utf8), to: target, inputs)
      }
      try write(try bytes(of: paper, outputs), to: target, inputs)
    }

    private func bytes(
      of framework: Framework, _ inputs: Inputs, _ workspace: Workspace,
      in environment: Environment
    ) throws -> [UInt8] {
      guard document == nil else {
        throw ValidationError("'\(file)' is a framework: '--document' is for meetings")
      }
      guard to != .pptx else {
        throw ValidationError(
          "'\(file)' is a framework: 'new briefing --from \(file)' drafts slides from it")
      }
      let isPrivate = includePrivate || !framework.isPublished
      let edition = Editions(workspace)[isPrivate ? .restricted : .public]
      let outputs = FrameworkOutputs(
        edition, of: inputs, writer: try writer(workspace, inputs, in: environment),
        hasCharts: charts, in: environment)
      if to == .xlsx {
        guard let plan = outputs.plans(of: framework).first else {
          throw ValidationError("'\(file)' has no indicators to make a workbook of")
        }
        try refuseStandardOutput()
        return try outputs.bytes(plan, of: framework, shownAs: output ?? "")
      }
      if let format = to.document {
        try refuseStandardOutput()
        return try outputs.bytes(of: framework, as: format) ?? []
      }
      let published = inputs.published(framework.path, of: workspace, in: edition, environment)
      let data = FrameworkJSON(framework, in: edition, published: published)
      return Array((data?.text ?? "").utf8)
    }

    /// The inputs, read in the house that was asked for.
    private func inputs(in environment: Environment) throws -> Inputs {
      guard let edition else {
        let choice: HouseChoice = Inputs.isTranslation(file, in: environment) ? .second : .first
        return try Inputs.readOne(file, as: choice, in: environment)
      }
      let inputs = try Inputs.readOne(file, as: .inLanguage(edition), in: environment)
      guard let languages = inputs.languages else {
        throw ValidationError("the board of '\(file)' has no second house in another language")
      }
      guard languages.all.contains(edition) else {
        throw ValidationError(
          "'\(edition)' is the language of no house of the board: "
            + languages.all.map { "'\($0)'" }.joined(separator: ", "))
      }
      return inputs
    }

    /// The path of the source file in the workspace.
    private func source(_ inputs: Inputs) -> String {
      inputs.selection.flatMap { selection in
        selection.files.first.map { Path.relative($0, from: selection.root) }
      } ?? file
    }

    /// Refuses a faulty source. Only agendas can be made despite errors in other files, from those
    /// papers and earlier meetings that can be read.
    private func refuse(
      _ faultyFile: String?, _ inputs: Inputs, in environment: Environment
    ) throws {
      guard let faultyFile else { return }
      let isAgenda = document == nil || document == .agenda || document == .privateAgenda
      let own = inputs.selection?.files.first.map {
        Path.relative($0, from: environment.currentFolder)
      }
      guard isAgenda, faultyFile != own else { throw Failure.inputs }
    }

    private func bytes(
      of paper: BoardPaper, _ outputs: PaperOutputs
    ) throws -> [UInt8] {
      if let format = to.document {
        try refuseStandardOutput()
        guard format != .pptx || paper.isBriefing else {
          throw ValidationError("'\(file)' is not a briefing: only those have slides")
        }
        return try outputs.bytes(of: paper, as: format) ?? []
      }
      guard let plan = outputs.plans(of: paper).first else {
        throw ValidationError("'\(file)' has no indicators and a period to make a workbook of")
      }
      try refuseStandardOutput()
      return try outputs.bytes(plan, of: paper, shownAs: output ?? "")
    }

    private func writer(
      _ workspace: Workspace, _ inputs: Inputs, in environment: Environment
    ) throws -> DocumentOutput {
      try DocumentOutput(
        workspace.house, as: [to.document].compactMap { $0 },
        corrections: inputs.corrections(in: environment), folder: inputs.folder(of: workspace),
        in: environment)
    }

    /// Refuses to write a binary format to standard output.
    private func refuseStandardOutput() throws {
      let kind = to == .xlsx ? "a workbook" : to.document?.binaryName
      if let kind, output == nil || output == "-" {
        throw ValidationError("\(kind) is not text: name a file with '-o'")
      }
    }

    /// The document of a meeting or of a minute.
    private func meetingBytes(
      _ workspace: Workspace, _ inputs: Inputs, in environment: Environment
    ) throws -> [UInt8] {
      guard let format = to.document, format != .pptx else {
        let source = to == .pptx ? "briefing" : "paper"
        throw ValidationError(
          "'\(file)' is not a \(source): \(to.rawValue) is made of \(source)s alone")
      }
      let writer = try writer(workspace, inputs, in: environment)
      guard let outputs = MeetingOutputs(Editions(workspace), as: [format], writer: writer) else {
        throw ValidationError("'\(file)' is neither a paper nor a framework, a meeting or a minute")
      }
      try refuseStandardOutput()
      if let meeting = outputs.meetings.first {
        let document = document ?? .agenda
        guard let bytes = try outputs.bytes(of: document, meeting) else {
          throw ValidationError(document.reasonWhereNone(of: file, meeting))
        }
        return bytes
      }
      guard let minute = outputs.namedMinutes.first else {
        throw ValidationError("'\(file)' is neither a paper nor a framework, a meeting or a minute")
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

    /// The folder of the workspace or of the file; empty for standard input.
    private func roots(in environment: Environment) -> [String] {
      guard file != InputFile.standardInput else { return [] }
      let path = Path.join(environment.currentFolder, file)
      let folder = Path.folder(of: FileSystem.realPath(ofTarget: Path.normalised(path)))
      return [Selection.workspace(above: folder) ?? folder]
    }

    private func write(_ bytes: [UInt8], to target: FileOutput?, _ inputs: Inputs) throws {
      if let target {
        try target.write(bytes, inputs: inputs)
      } else {
        try StandardOutput.write(bytes)
      }
    }
  }
}
