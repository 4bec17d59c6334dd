import ArgumentParser
import PaperModel
import PaperSource

extension Stage: ExpressibleByArgument {}

extension BoardPaperCommand {
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says what is wrong in a workspace, a meeting or one file.",
      discussion: """
        All findings come in one run, sorted by file and place.

        Examples:
          board-paper check
          board-paper check meetings/2018-02-05 --stage final
          board-paper check --format json > findings.json
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
      let inputs =
        if paths == ["-"] {
          try Inputs.readOne("-", in: environment)
        } else {
          Inputs.read(try BoardPaperCommand.selection(paths, in: environment), in: environment)
        }
      let findings = inputs.findings(stage: stage)
      switch format {
      case .text:
        let printer = DiagnosticPrinter(files: inputs.files, colour: environment.outputHasColour)
        print(printer.text(findings), terminator: "")
        environment.printError(Summary(findings, files: inputs.fileCount).text)
      case .json:
        print(try DiagnosticJSON.text(findings), terminator: "")
      }
      let counts: (Diagnostic) -> Bool = {
        $0.severity == .error || (strict && $0.severity == .warning)
      }
      if findings.contains(where: counts) { throw ExitCode.failure }
    }
  }
}
