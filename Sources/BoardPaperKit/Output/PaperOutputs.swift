package import PaperModel
package import PaperRender
import PaperSource

/// What is made of papers for the readers of an edition.
package struct PaperOutputs {
  private let edition: Edition
  private let isWorkingCopy: Bool
  private let hasCharts: Bool
  private let documents: PaperDocuments
  private let writer: DocumentOutput
  private let inputs: Inputs
  private let environment: Environment

  /// - Parameter inputs: what the edition is of.
  package init(
    _ edition: Edition, of inputs: Inputs, writer: DocumentOutput, isWorkingCopy: Bool,
    hasCharts: Bool, in environment: Environment
  ) {
    self.edition = edition
    self.isWorkingCopy = isWorkingCopy
    self.hasCharts = hasCharts
    self.inputs = inputs
    self.environment = environment
    documents = PaperDocuments(edition)
    self.writer = writer
  }

  /// The papers of which something is made: all that the public may see or, of the restricted
  /// edition, those from which something is kept from the public.
  var papers: [BoardPaper] {
    switch edition.audience {
    case .public: edition.workspace.papers
    case .restricted: edition.workspace.papers.filter(edition.withholds)
    }
  }

  /// All of a paper's, named after it.
  func files(of paper: BoardPaper, as formats: [DocumentFormat]) throws -> [OutputFile] {
    guard let document = documents.document(of: paper) else { return [] }
    let isPrivate = edition.audience == .restricted
    return try formats.map { format in
      let path = format.path(of: paper.path)
      let content = try writer.content(of: document, as: format, at: path, isPrivate: isPrivate)
      return OutputFile(
        path: path, content, place: OutputPlace(edition.audience), source: paper.path)
    } + workbooks(of: paper)
  }

  /// The workbooks of a paper, named after it.
  func workbooks(of paper: BoardPaper) throws -> [OutputFile] {
    let name = Path.withoutExtension(paper.path)
    return try plans(of: paper).enumerated().map { number, plan in
      let path = name + "-indicators\(number == 0 ? "" : "-\(number + 1)").xlsx"
      return OutputFile(
        path: path, OutputContent(try bytes(plan, of: paper, shownAs: path)),
        place: isWorkingCopy ? .working : OutputPlace(edition.audience), source: paper.path)
    }
  }

  /// A document of a paper; nil for one that is not for the readers of the edition.
  package func bytes(of paper: BoardPaper, as format: DocumentFormat) throws -> [UInt8]? {
    try documents.document(of: paper).map {
      try writer.content(of: $0, as: format, at: format.path(of: paper.path)).bytes
    }
  }

  /// The workbooks of the appendices that have indicators.
  package func plans(of paper: BoardPaper) -> [WorkbookPlan] {
    IndicatorWorkbook.plans(
      of: paper, in: edition, isWorkingCopy: isWorkingCopy, hasCharts: hasCharts)
  }

  /// A workbook of a paper as it is written; what cannot be written, or published, ends the command.
  package func bytes(
    _ plan: WorkbookPlan, of paper: BoardPaper, shownAs name: String
  ) throws -> [UInt8] {
    try WorkbookOutput.bytes(
      plan, shownAs: name, language: edition.workspace.house.language,
      sources: WorkbookSources(
        of: inputs.selection?.shown(paper.path, in: environment) ?? paper.path, inputs),
      in: environment)
  }
}
