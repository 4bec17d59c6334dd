import ArgumentParser
import PaperCheck
import PaperModel
import PaperSource

extension Stage: ExpressibleByArgument {}

extension BoardPaperCommand {
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Says what is wrong in a workspace, a meeting, one file or an Excel workbook.",
      discussion: """
        All findings come in one run, sorted by file and place. An Excel workbook is checked for \
        accessibility, whoever made it.

        Examples:
          board-paper check
          board-paper check meetings/2018-02-05 --stage final
          board-paper check --format json > findings.json
          board-paper check appendix.xlsx
          cat marmot-update.md | board-paper check -
        """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text, json
    }

    @Argument(
      help: ArgumentHelp(
        "Folders or files, or '-' for standard input. Without any: the folder you are in.",
        valueName: "path"),
      completion: .file())
    var paths: [String] = []

    @Option(
      help: "How far the papers are: what the house requires grows from draft to final.")
    var stage: Stage = .draft

    @Option(help: "text: for people. json: for programs.")
    var format: Format = .text

    @Flag(help: "Warnings count as errors for the exit status.")
    var strict = false

    func run() throws {
      let environment = Environment.current
      let workbooks = paths.filter(WorkbookOpening.isWorkbook)
      let others = paths.filter { !WorkbookOpening.isWorkbook($0) }
      var findings = try Self.findings(inWorkbooks: workbooks, in: environment)
      var files: [String: InputFile] = [:]
      var fileCount = workbooks.count
      if workbooks.isEmpty || !others.isEmpty {
        let inputs = try inputs(others, in: environment)
        findings += inputs.findings(by: Checker(stage: stage, on: environment.day))
        files = inputs.files
        fileCount += inputs.fileCount
      }
      findings = findings.inOrder
      switch format {
      case .text:
        let printer = DiagnosticPrinter(files: files, colour: environment.outputHasColour)
        print(printer.text(findings), terminator: "")
        environment.printError(Summary(findings, files: fileCount).text)
      case .json:
        print(try DiagnosticJSON.text(findings), terminator: "")
      }
      let counts: (Diagnostic) -> Bool = {
        $0.severity == .error || (strict && $0.severity == .warning)
      }
      if findings.contains(where: counts) { throw ExitCode.failure }
    }

    private func inputs(_ paths: [String], in environment: Environment) throws -> Inputs {
      if paths == ["-"] { return try Inputs.readOne("-", keepsPassages: true, in: environment) }
      return Inputs.read(
        try BoardPaperCommand.selection(paths, in: environment), keepsPassages: true,
        in: environment)
    }
  }
}
