import ArgumentParser
import PaperMarkup
import PaperModel
import PaperRender
import PaperSource

/// The documents that are made of a paper.
struct PaperOutputs {
  let workspace: Workspace
  let isWorkingCopy: Bool
  let environment: Environment

  /// All of them, named after the paper.
  func files(of paper: BoardPaper) throws -> [OutputFile] {
    let name = Path.withoutExtension(paper.path)
    let workbooks = paper.appendices.compactMap { workbook(of: paper, $0) }
    return [OutputFile(path: name + ".md", text: markdown(of: paper))]
      + (try workbooks.enumerated().map { number, plan in
        OutputFile(
          path: name + "-indicators\(number == 0 ? "" : "-\(number + 1)").xlsx",
          bytes: try bytes(plan))
      })
  }

  func markdown(of paper: BoardPaper) -> String {
    MarkdownWriter.write(BoardPaperComposer.compose(paper, in: workspace))
  }

  /// The workbook of an appendix; nil where it has no indicators.
  func workbook(of paper: BoardPaper, _ appendix: Appendix) -> WorkbookPlan? {
    IndicatorWorkbook.plan(
      paper, appendix: appendix, in: workspace, isWorkingCopy: isWorkingCopy)
  }

  /// A workbook as it is written; what cannot be written ends the command.
  func bytes(_ plan: WorkbookPlan) throws -> [UInt8] {
    do throws(WorkbookError) {
      return try WorkbookWriter.bytes(plan, temporaryFolder: environment.temporaryFolder)
    } catch {
      for problem in error.problems { environment.printError("error: \(problem.description)") }
      throw ExitCode.failure
    }
  }
}
