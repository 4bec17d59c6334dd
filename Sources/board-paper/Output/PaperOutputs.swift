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

  /// A workbook as it is written; what cannot be written, or published, ends the command.
  func bytes(_ plan: WorkbookPlan, shownAs name: String) throws -> [UInt8] {
    try WorkbookOutput.bytes(
      plan, shownAs: name, language: workspace.house.language, in: environment)
  }
}
