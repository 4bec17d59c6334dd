import OfficePackage
import PaperCheck
import PaperMarkup
import PaperModel
import PaperRender
import PaperSource

/// Writes workbooks and checks them.
enum WorkbookOutput {
  /// The path of a workbook of a source, in the output folder.
  /// - Parameters:
  ///   - kind: what is in it, such as `indicators`.
  ///   - number: its position among those of that kind, from 0.
  static func path(of source: String, _ kind: String, number: Int) -> String {
    Path.withoutExtension(source) + "-\(kind)\(number == 0 ? "" : "-\(number + 1)").xlsx"
  }

  /// The bytes of a workbook in a language, checked for accessibility with the rules for workbooks from
  /// elsewhere. They look at what was told to the library and not at the file, which would take as long
  /// again as to write it; tests hold both to be the same. Throws if it cannot be written, or not be
  /// published.
  /// - Parameters:
  ///   - sources: returns the files from which it is made; called only if something is found.
  ///   - isRecord: whether its words are a record that nobody may edit, so that findings in them
  ///     are only warnings.
  static func bytes(
    _ plan: WorkbookPlan, shownAs name: String, language: String, isRecord: Bool = false,
    sources: @autoclosure () -> WorkbookSources, in environment: Environment
  ) throws -> [UInt8] {
    do {
      let written = try WorkbookWriter.written(
        plan, language: language, temporaryFolder: environment.temporaryFolder)
      let findings = findings(in: written.content, of: plan, shownAs: name, sources).map {
        isRecord ? $0.asWarning : $0
      }
      if !findings.isEmpty {
        let printer = DiagnosticPrinter(files: [:], colour: environment.errorsHaveColour)
        environment.tell(printer.text(findings))
      }
      if findings.contains(where: { $0.severity == .error }) { throw Failure.inputs }
      return written.bytes
    } catch let error as WorkbookError {
      for problem in error.problems {
        let source = sources().place(of: [problem.text].compactMap { $0 }).map {
          " (it is from line \($0.start.line) of '\($0.file)')"
        }
        environment.printError("error: \(problem.description)" + (source ?? ""))
      }
      throw Failure(error.isOfDisk ? .writing : .inputs, "")
    }
  }

  /// The findings of the checklist in a workbook of the program, each with its source.
  private static func findings(
    in workbook: SpreadsheetFile, of plan: WorkbookPlan, shownAs name: String,
    _ sources: () -> WorkbookSources
  ) -> [Diagnostic] {
    let findings = WorkbookRule.findings(workbook, path: name, knowing: plan.sentences)
    guard !findings.isEmpty else { return [] }
    let sources = sources()
    return findings.map { $0.noting(sources.notes(of: texts(at: $0.range, in: workbook))) }
  }

  /// The text of a cell and that of the first cell in its row; empty for a place that is not a
  /// cell.
  private static func texts(at range: InputRange, in workbook: SpreadsheetFile) -> [String] {
    guard case .cell(_, let index) = range.workbookPlace else { return [] }
    return [range.start.column, 1].compactMap { column in
      let reference = CellReference(row: range.start.line, column: column)
      return workbook.sheets[index].cell(reference)?.text.map { workbook.texts[$0].text }
    }
  }
}

extension Diagnostic {
  /// The finding with additional notes.
  fileprivate func noting(_ more: [Note]) -> Diagnostic {
    Diagnostic(severity, rule: rule, message, at: range, notes: notes + more, help: help, fix: fix)
  }

  /// The finding as a warning instead of an error.
  fileprivate var asWarning: Diagnostic {
    Diagnostic(
      severity == .error ? .warning : severity, rule: rule, message, at: range, notes: notes,
      help: help)
  }
}
