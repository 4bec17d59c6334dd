package import PaperModel
import PaperSource

/// What `import TABLE` does: drafts a file of indicators that reads the table where it is.
package struct TableTask {
  /// The endings of the files that are taken for tables. Old formats are among them, so that the
  /// user is told why they cannot be read.
  package static let endings = ["xlsx", "xlsm", "csv", "xls"]

  /// The path of the table, as it was typed.
  private let typed: String
  private let output: String?
  private let sheet: String?
  private let period: ReportingPeriod?
  /// The path of the paper that is to print the indicators, as it was typed; nil for none.
  private let paper: String?
  private let isDry: Bool
  private let environment: Environment

  /// - Parameters:
  ///   - output: the path of the file to be drafted; nil for one beside the table.
  ///   - sheet: the name of the sheet; nil to find it.
  ///   - period: the period that the table is of; nil where it says it itself.
  ///   - paper: the paper of which they become an appendix.
  ///   - isDry: whether the draft is only shown.
  package init(
    _ typed: String, output: String?, sheet: String?, period: ReportingPeriod?,
    paper: String? = nil,
    isDry: Bool,
    _ environment: Environment
  ) {
    self.typed = typed
    self.output = output
    self.sheet = sheet
    self.period = period
    self.paper = paper
    self.isDry = isDry
    self.environment = environment
  }

  /// What was done.
  package struct Outcome {
    /// What to tell the user.
    package let lines: [String]
    /// Whether all that is read is free of errors.
    package let isWhole: Bool
  }

  /// Drafts the file and writes it; one that is there is kept. What is not read is told.
  package func run() throws -> Outcome {
    let path = Path.normalised(Path.join(environment.currentFolder, typed))
    guard FileSystem.kind(of: path) == .file else {
      throw Failure.usage("'\(typed)' is not a file")
    }
    let target =
      output.map { Path.normalised(Path.join(environment.currentFolder, $0)) }
      ?? Path.withoutExtension(path) + ".yaml"
    guard target.hasSuffix(".yaml") else {
      throw Failure.usage("a file of indicators ends in '.yaml'")
    }
    let shown = Path.relative(target, from: environment.currentFolder)
    guard FileSystem.kind(of: target, followingLinks: false) == nil else {
      throw Failure.usage("'\(shown)' is there already, and stays as it is: choose another by '-o'")
    }
    let folder = Path.folder(of: target)
    let workspace = Selection.workspace(above: folder)
    let root = workspace ?? folder
    guard let real = FileSystem.realPath(ofAnyForm: path),
      Path.isInside(real, folder: FileSystem.realPath(root) ?? root)
    else {
      let place = Path.relative(root, from: environment.currentFolder)
      throw Failure.usage(
        "'\(typed)' is outside of '\(place)', whose files name only files in it: copy it there first"
      )
    }
    let council = workspace.flatMap { Inputs.board(of: $0, in: environment)?.council }
    let result = TableImport.draft(
      path, as: target, root: root, currentFolder: environment.currentFolder, sheet: sheet,
      period: period, council: council)
    tell(result)
    guard let text = result.text else { throw Failure.inputs }
    let appendix = PaperAppendix(
      title: result.title, indicators: target, period: period ?? result.latest)
    let edit = try paper.flatMap { try appendix.edit(of: $0, in: environment) }
    if isDry {
      let lines = ["would write \(shown):", "", text] + (edit.map { [$0.difference] } ?? [])
      return Outcome(lines: lines, isWhole: true)
    }
    let edited = edit.map { [$0] } ?? []
    try FileOutput.create(
      text, at: shown, with: FileEdit.allWritten(edited, in: environment), in: environment)
    return outcome(
      of: result, shown, hasWorkspace: workspace != nil,
      changed: edited.map { "changed \($0.file.path): the indicators are an appendix of it" })
  }

  private func outcome(
    of result: TableImport.Result, _ shown: String, hasWorkspace: Bool, changed: [String]
  ) -> Outcome {
    let counts = [
      (result.indicators, "indicator"), (result.figures, "figure"), (result.targets, "target"),
    ].map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    let notes = result.diagnostics.count { $0.severity != .error }
    let errors = result.diagnostics.count - notes
    var lines = ["wrote \(shown)"] + changed + [counts.joined(separator: ", ")]
    if notes > 0 { lines.append("not read or not certain: \(notes), listed above") }
    if errors > 0 { lines.append("to be corrected there or in the table: \(errors), listed above") }
    lines.append("next: look at its 'columns:' and 'unit:', and 'board-paper figures \(shown)'")
    if !hasWorkspace {
      lines.append(
        "there is no 'board.yaml' here: 'board-paper new board -o board.yaml' begins a workspace")
    }
    return Outcome(lines: lines, isWhole: errors == 0)
  }

  private func tell(_ result: TableImport.Result) {
    guard !result.diagnostics.isEmpty else { return }
    let printer = DiagnosticPrinter(files: result.files, colour: environment.errorsHaveColour)
    let findings = AbridgedFindings(result.diagnostics.inOrder)
    environment.tell(printer.text(findings.shown))
    for line in findings.rest { environment.printError(line) }
  }
}
