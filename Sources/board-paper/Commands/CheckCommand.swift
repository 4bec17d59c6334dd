import ArgumentParser
import BoardPaperKit
import OfficePackage
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
        accessibility, whoever made it. Each finding ends in the name of its rule: \
        'board-paper explain' says what it means, and how to switch it off or to waive a finding.

        Other programs are not told the words of what is private: such a finding says which rule it \
        is of and where, unless '--include-private' asks for all of it.

        Examples:
          board-paper check
          board-paper check meetings/2018-02-05 --stage final
          board-paper check --format json > findings.json
          board-paper check --fix --dry-run
          board-paper check --format sarif > findings.sarif
          board-paper check appendix.xlsx
          cat marmot-update.md | board-paper check -
        """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text, json, sarif
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

    @Option(help: "text: for people. json: for programs. sarif: for editors and code hosts.")
    var format: Format = .text

    @Flag(
      help: """
        With '--format json' or 'sarif': also the words of what is private, which others may not read.
        """)
    var includePrivate = false

    @Flag(help: "Warnings count as errors for the exit status.")
    var strict = false

    @Flag(help: "Makes the edits that mend a finding with certainty, and tells what is left.")
    var fix = false

    @Flag(help: "With '--fix': shows the edits, and changes nothing.")
    var dryRun = false

    func validate() throws {
      if dryRun, !fix { throw ValidationError("'--dry-run' shows what '--fix' would change") }
      if fix, paths.contains("-") {
        throw ValidationError("standard input cannot be mended: name a file")
      }
      if fix, format != .text { throw ValidationError("'--fix' tells what it does as text") }
    }

    func run() throws {
      let environment = Environment.current
      if fix { try mend(in: environment) }
      if !dryRun { try tell(in: environment) }
    }

    private func tell(in environment: Environment) throws {
      let workbooks = paths.filter(WorkbookOpening.isWorkbook)
      let others = paths.filter { !WorkbookOpening.isWorkbook($0) }
      var findings = try Self.findings(inWorkbooks: workbooks, in: environment)
      var files: [String: InputFile] = [:]
      var fileCount = workbooks.count
      if workbooks.isEmpty || !others.isEmpty {
        let inputs = try inputs(others, in: environment)
        let checker = Checker(
          stage: stage, on: environment.day, workers: environment.processors)
        findings += inputs.findings(by: checker)
        if format != .text, !includePrivate { findings = findings.map(inputs.withheld) }
        files = inputs.files
        fileCount += inputs.fileCount
      }
      findings = findings.inOrder
      switch format {
      case .text:
        let printer = DiagnosticPrinter(files: files, colour: environment.outputHasColour)
        try StandardOutput.write(printer.text(findings))
        environment.printError(Summary(findings, files: fileCount).text)
      case .json:
        try StandardOutput.write(DiagnosticJSON.text(findings))
      case .sarif:
        try StandardOutput.write(SARIFReport.text(findings))
      }
      let counts: (Diagnostic) -> Bool = {
        $0.severity == .error || (strict && $0.severity == .warning)
      }
      if findings.contains(where: counts) { throw Failure.inputs }
    }

    /// Applies the fixes of all findings, or shows them.
    private func mend(in environment: Environment) throws {
      let others = paths.filter { !WorkbookOpening.isWorkbook($0) }
      guard paths.isEmpty || !others.isEmpty else { return }
      let (inputs, hidden) = try mendHiddenCharacters(others, in: environment)
      let findings = inputs.findings(
        by: Checker(
          stage: stage, on: environment.day, workers: environment.processors))
      let edits = FileEdit.edits(of: findings, in: inputs.files)
      if dryRun {
        for edit in edits {
          try StandardOutput.write(edit.difference)
        }
      } else {
        try FileEdit.write(edits, in: environment)
      }
      let count = edits.map(\.findings).reduce(hidden, +)
      let found = count == 1 ? "1 finding" : "\(count) findings"
      environment.printError(dryRun ? "\(found) can be mended" : "\(found) mended")
    }

    /// Fixes files that cannot be read because of invisible characters, or shows how. Files to
    /// which a fixed file refers are read only then, so this repeats until no more are found.
    /// - Returns: the inputs after the last pass, and the number of characters fixed.
    private func mendHiddenCharacters(
      _ paths: [String], in environment: Environment
    ) throws -> (inputs: BothInputs, count: Int) {
      var mended: Set<String> = []
      var count = 0
      while true {
        let inputs = try inputs(paths, in: environment)
        let edits = HiddenCharacterEdit.edits(of: inputs.readingFindings, in: environment)
          .filter { mended.insert($0.place).inserted }
        guard !edits.isEmpty else { return (inputs, count) }
        count += edits.map(\.count).reduce(0, +)
        if dryRun {
          for edit in edits { try StandardOutput.write(edit.difference) }
        } else {
          try HiddenCharacterEdit.write(edits)
        }
      }
    }

    private func inputs(_ paths: [String], in environment: Environment) throws -> BothInputs {
      if paths == ["-"] { return try BothInputs.readStandardInput(in: environment) }
      return BothInputs.read(
        try Selection.named(paths, in: environment), keepsPassages: true,
        in: environment)
    }
  }
}

extension BoardPaperCommand.Check {
  /// The findings in workbooks that are to be published, each read from the path as typed.
  static func findings(
    inWorkbooks paths: [String], in environment: Environment
  ) throws -> [Diagnostic] {
    try paths.flatMap { path -> [Diagnostic] in
      let file = Path.join(environment.currentFolder, path)
      guard FileSystem.kind(of: file) != nil else {
        throw ValidationError(Selection.Problem.missing(path).description)
      }
      do throws(Diagnostic) {
        let workbook = try WorkbookOpening.open(file, shownAs: path)
        return WorkbookRule.findings(workbook, path: path)
      } catch {
        return [error]
      }
    }
  }
}
