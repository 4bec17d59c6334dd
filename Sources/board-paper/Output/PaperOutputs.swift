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
import PaperMarkup
import PaperModel
import PaperRender
import PaperSource

/// The documents that are made of a paper.
struct PaperOutputs {
  let workspace: Workspace
  let isWorkingCopy: Bool
  let hasCharts: Bool
  let environment: Environment

  /// All of them, named after the paper.
  func files(of paper: BoardPaper) throws -> [OutputFile] {
    let name = Path.withoutExtension(paper.path)
    let workbooks = paper.appendices.compactMap { workbook(of: paper, $0) }
    return [OutputFile(path: Self.path(ofPaper: paper.path), text: markdown(of: paper))]
      + (try workbooks.enumerated().map { number, plan in
        let path = name + "-indicators\(number == 0 ? "" : "-\(number + 1)").xlsx"
        return OutputFile(path: path, bytes: try bytes(plan, shownAs: path))
      })
  }

  /// Where the document of the paper of a path goes, in the output folder.
  static func path(ofPaper path: String) -> String { Path.withoutExtension(path) + ".md" }

  func markdown(of paper: BoardPaper) -> String {
    MarkdownWriter.write(BoardPaperComposer.compose(paper, in: workspace))
  }

  /// The workbook of an appendix; nil where it has no indicators.
  func workbook(of paper: BoardPaper, _ appendix: Appendix) -> WorkbookPlan? {
    IndicatorWorkbook.plan(
      paper, appendix: appendix, in: workspace, isWorkingCopy: isWorkingCopy, hasCharts: hasCharts)
  }

  /// A workbook as it is written, checked for accessibility like one from anywhere else; what cannot
  /// be written, or published, ends the command.
  func bytes(_ plan: WorkbookPlan, shownAs name: String) throws -> [UInt8] {
    do {
      let written = try WorkbookWriter.bytes(plan, temporaryFolder: environment.temporaryFolder)
      // Where it cannot be stated the file is damaged, which is found below.
      let bytes = (try? DocumentLanguage.stating(workspace.house.language, in: written)) ?? written
      let findings = findings(in: bytes, shownAs: name)
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
  private func findings(in bytes: [UInt8], shownAs name: String) -> [Diagnostic] {
    do throws(Diagnostic) {
      return WorkbookRule.findings(try WorkbookOpening.read(bytes, shownAs: name), path: name)
    } catch {
      return [error]
    }
  }
}
