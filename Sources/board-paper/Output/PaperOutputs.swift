import PaperModel
import PaperRender
import PaperSource

/// What is made of papers.
struct PaperOutputs {
  private let workspace: Workspace
  private let isWorkingCopy: Bool
  private let hasCharts: Bool
  private let documents: PaperDocuments
  private let writer: DocumentOutput
  private let environment: Environment
  /// The papers that are put before meetings without the public, and before none with it.
  private let privatePapers: Set<String>

  init(
    _ workspace: Workspace, writer: DocumentOutput, isWorkingCopy: Bool, hasCharts: Bool,
    in environment: Environment
  ) {
    self.workspace = workspace
    self.isWorkingCopy = isWorkingCopy
    self.hasCharts = hasCharts
    self.environment = environment
    documents = PaperDocuments(workspace)
    self.writer = writer
    privatePapers = workspace.meetingBook?.privatePapers ?? []
  }

  /// All of a paper's, named after it.
  func files(of paper: BoardPaper, as formats: [DocumentFormat]) throws -> [OutputFile] {
    let isPrivate = privatePapers.contains(paper.path)
    let place: OutputPlace = isPrivate ? .private : .public
    let document = documents.document(of: paper)
    let name = Path.withoutExtension(paper.path)
    let workbooks = paper.appendices.compactMap { workbook(of: paper, $0) }
    return try formats.map { format in
      let path = format.path(of: paper.path)
      let bytes = try writer.bytes(of: document, as: format, at: path, isPrivate: isPrivate)
      return OutputFile(path: path, bytes: bytes, place: place, source: paper.path)
    }
      + (try workbooks.enumerated().map { number, plan in
        let path = name + "-indicators\(number == 0 ? "" : "-\(number + 1)").xlsx"
        return OutputFile(
          path: path, bytes: try bytes(plan, shownAs: path), place: place, source: paper.path)
      })
  }

  func bytes(of paper: BoardPaper, as format: DocumentFormat) throws -> [UInt8] {
    try writer.bytes(
      of: documents.document(of: paper), as: format, at: format.path(of: paper.path))
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

extension MeetingBook {
  /// The papers of business from which the public is kept out, unless they are of public business
  /// as well.
  fileprivate var privatePapers: Set<String> {
    var (hidden, shown): (Set<String>, Set<String>) = ([], [])
    for meeting in record.meetings {
      let privateItems = meeting.privateItems
      for item in meeting.allItems {
        let paths = papers(of: item).map(\.path)
        if privateItems.contains(item.id.value) {
          hidden.formUnion(paths)
        } else {
          shown.formUnion(paths)
        }
      }
    }
    return hidden.subtracting(shown)
  }
}
