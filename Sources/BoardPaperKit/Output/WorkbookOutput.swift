#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import OfficePackage
import PaperCheck
import PaperMarkup
import PaperModel
import PaperRender
import PaperSource

/// Workbooks as they are written.
enum WorkbookOutput {
  /// A workbook in a language, checked for accessibility like one from anywhere else; what cannot be
  /// written, or published, ends the command.
  /// - Parameters:
  ///   - sources: what it is made of, asked only where something is found.
  ///   - isRecord: whether its words are a record, which nobody may mend: what is found in them is a
  ///     warning.
  static func bytes(
    _ plan: WorkbookPlan, shownAs name: String, language: String, isRecord: Bool = false,
    sources: @autoclosure () -> WorkbookSources, in environment: Environment
  ) throws -> [UInt8] {
    do {
      let written = try WorkbookWriter.bytes(plan, temporaryFolder: environment.temporaryFolder)
      // Where it cannot be stated the file is damaged, which is found below.
      let bytes = (try? DocumentLanguage.stating(language, in: written)) ?? written
      let findings = findings(in: bytes, of: plan, shownAs: name, sources).map {
        isRecord ? $0.asWarning : $0
      }
      let printer = DiagnosticPrinter(files: [:], colour: environment.errorsHaveColour)
      environment.tell(printer.text(findings))
      if findings.contains(where: { $0.severity == .error }) { throw Failure.inputs }
      return bytes
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

  /// What the checklist finds in a workbook of ours, with where it comes from.
  private static func findings(
    in bytes: [UInt8], of plan: WorkbookPlan, shownAs name: String,
    _ sources: () -> WorkbookSources
  ) -> [Diagnostic] {
    do throws(Diagnostic) {
      let workbook = try WorkbookOpening.read(bytes, shownAs: name)
      let findings = WorkbookRule.findings(workbook, path: name, knowing: plan.sentences)
      guard !findings.isEmpty else { return [] }
      let sources = sources()
      return findings.map { $0.noting(sources.notes(of: texts(at: $0.range, in: workbook))) }
    } catch {
      return [error]
    }
  }

  /// The text of a cell and that of the first cell of its row; none of a place that is no cell.
  private static func texts(at range: InputRange, in workbook: SpreadsheetFile) -> [String] {
    guard case .cell(_, let index) = range.workbookPlace else { return [] }
    return [range.start.column, 1].compactMap { column in
      let reference = CellReference(row: range.start.line, column: column)
      return workbook.sheets[index].cell(reference)?.text.map { workbook.texts[$0].text }
    }
  }
}

extension Diagnostic {
  /// The finding with further notes.
  fileprivate func noting(_ more: [Note]) -> Diagnostic {
    Diagnostic(severity, rule: rule, message, at: range, notes: notes + more, help: help, fix: fix)
  }

  /// The finding, but not as an error.
  fileprivate var asWarning: Diagnostic {
    Diagnostic(
      severity == .error ? .warning : severity, rule: rule, message, at: range, notes: notes,
      help: help)
  }
}
