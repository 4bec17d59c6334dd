import ArgumentParser
import BoardPaperKit
import PaperModel

extension BoardPaperCommand {
  struct Review: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "review",
      abstract: "Tells what was changed in a Word file of a paper that comes back.",
      discussion: """
        The Word file is one that 'build' or 'render' made of a paper, sent round and returned with \
        tracked changes and comments. Each change is told at the line of the source that it belongs to, \
        with who made it; what was changed without tracking too. Changes of tables, figures and words of \
        the house are questions to where these are stated.

        '--apply' makes the changes of text in the sources, and puts comments before the lines that they \
        are about. Each is tried before: only what makes the paper say exactly what the Word file says is \
        written. Documentation/Reviewing.md says more.

        Examples:
          board-paper review "marmot-update reviewed.docx"
          board-paper review reviewed.docx --author "Pat Greene"
          board-paper review reviewed.docx --dry-run
          board-paper review reviewed.docx --apply
        """)

    @Argument(
      help: ArgumentHelp("The Word file.", valueName: "file.docx"),
      completion: .file(extensions: ["docx", "docm"]))
    var file: String

    @Flag(help: "Makes the changes of text in the sources, and puts comments there.")
    var apply = false

    @Flag(help: "Shows what '--apply' would change in the sources, and changes nothing.")
    var dryRun = false

    @Option(
      help: ArgumentHelp(
        "Whose changes and comments are told; those of others are taken for refused.",
        valueName: "name"))
    var author: String?

    @Option(
      help: ArgumentHelp(
        "The paper that the file was made of. Left out: as the file's marks say.",
        valueName: "file.md"),
      completion: .file(extensions: ["md"]))
    var paper: String?

    func validate() throws {
      if apply, dryRun { throw ValidationError("'--dry-run' shows what '--apply' would change") }
    }

    func run() throws {
      let environment = Environment.current
      let outcome: ReviewTask.Outcome
      do {
        outcome = try ReviewTask(file, of: paper, by: author, in: environment).run()
      } catch let diagnostic as Diagnostic {
        let printer = DiagnosticPrinter(files: [:], colour: environment.errorsHaveColour)
        Environment.writeToStandardError(printer.text([diagnostic]))
        throw Failure.inputs
      }
      let printer = DiagnosticPrinter(
        files: outcome.files, colour: environment.outputHasColour)
      try StandardOutput.write(printer.text(outcome.findings))
      if dryRun { for edit in outcome.edits { try StandardOutput.write(edit.difference) } }
      for remark in outcome.remarks { environment.printError(remark) }
      if apply { try outcome.apply(in: environment) }
      environment.printError(outcome.summary(isMade: apply))
    }
  }
}
