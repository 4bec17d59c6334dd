#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import ArgumentParser
import OfficePackage
import PaperCheck
import PaperModel
import PaperRender
import PaperSource

/// Workbooks as they are written.
enum WorkbookOutput {
  /// A workbook in a language, checked for accessibility like one from anywhere else; what cannot be
  /// written, or published, ends the command.
  /// - Parameter isRecord: whether its words are a record, which nobody may mend: what is found in
  ///   them is a warning.
  static func bytes(
    _ plan: WorkbookPlan, shownAs name: String, language: String, isRecord: Bool = false,
    in environment: Environment
  ) throws -> [UInt8] {
    do {
      let written = try WorkbookWriter.bytes(plan, temporaryFolder: environment.temporaryFolder)
      // Where it cannot be stated the file is damaged, which is found below.
      let bytes = (try? DocumentLanguage.stating(language, in: written)) ?? written
      let findings = findings(in: bytes, of: plan, shownAs: name).map {
        isRecord ? $0.asWarning : $0
      }
      let printer = DiagnosticPrinter(files: [:], colour: environment.errorsHaveColour)
      Environment.writeToStandardError(printer.text(findings))
      if findings.contains(where: { $0.severity == .error }) { throw ExitCode.failure }
      return bytes
    } catch let error as WorkbookError {
      for problem in error.problems { environment.printError("error: \(problem.description)") }
      throw error.isOfDisk ? ExitCode(EX_IOERR) : ExitCode.failure
    }
  }

  /// What the checklist finds in a workbook of ours.
  private static func findings(
    in bytes: [UInt8], of plan: WorkbookPlan, shownAs name: String
  ) -> [Diagnostic] {
    do throws(Diagnostic) {
      return WorkbookRule.findings(
        try WorkbookOpening.read(bytes, shownAs: name), path: name, knowing: plan.sentences)
    } catch {
      return [error]
    }
  }
}

extension Diagnostic {
  /// The finding, but not as an error.
  fileprivate var asWarning: Diagnostic {
    Diagnostic(
      severity == .error ? .warning : severity, rule: rule, message, at: range, notes: notes,
      help: help)
  }
}
