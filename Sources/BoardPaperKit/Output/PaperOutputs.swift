package import PaperModel
package import PaperRender
import PaperSource

/// Makes the outputs of papers for the readers of an edition.
package struct PaperOutputs {
  private let edition: Edition
  private let isWorkingCopy: Bool
  private let hasCharts: Bool
  private let documents: PaperDocuments
  private let writer: DocumentOutput
  private let inputs: Inputs
  private let environment: Environment

  /// - Parameter inputs: the inputs that the edition was read from.
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

  /// The papers with outputs. In the public edition: all that the public may see. In the restricted
  /// edition: those with anything withheld from the public.
  var papers: [BoardPaper] {
    switch edition.audience {
    case .public: edition.workspace.papers
    case .restricted: edition.workspace.papers.filter(edition.withholds)
    }
  }

  /// All outputs of a paper, named after it; of a briefing its slides too.
  func files(of paper: BoardPaper, as formats: [DocumentFormat]) throws -> [OutputFile] {
    guard let document = documents.document(of: paper) else { return [] }
    return try writer.files(
      as: formats + (paper.isBriefing ? [.pptx] : []), of: paper.path, for: edition.audience,
      besides: workbooks(of: paper)
    ) { _ in document }
  }

  /// The workbooks of a paper, named after it.
  func workbooks(of paper: BoardPaper) throws -> [OutputFile] {
    let indicators = indicatorWorkbooks(of: paper).map { ("indicators", $0) }
    let plans = PlanWorkbook.plans(of: paper, in: edition).map { ("plan", $0) }
    return try numbered(indicators) + numbered(plans)

    func numbered(_ workbooks: [(kind: String, plan: WorkbookPlan)]) throws -> [OutputFile] {
      try workbooks.enumerated().map { number, workbook in
        let path = WorkbookOutput.path(of: paper.path, workbook.kind, number: number)
        return OutputFile(
          path: path, OutputContent(try bytes(workbook.plan, of: paper, shownAs: path)),
          place: isWorkingCopy ? .working : OutputPlace(edition.audience), source: paper.path)
      }
    }
  }

  /// The document of a paper; nil for a paper that is not for the readers of the edition.
  package func bytes(of paper: BoardPaper, as format: DocumentFormat) throws -> [UInt8]? {
    try documents.document(of: paper).map {
      try writer.content(of: $0, as: format, at: format.path(of: paper.path)).bytes
    }
  }

  /// The workbooks of the appendices: of indicators, then of action plans.
  package func plans(of paper: BoardPaper) -> [WorkbookPlan] {
    indicatorWorkbooks(of: paper) + PlanWorkbook.plans(of: paper, in: edition)
  }

  private func indicatorWorkbooks(of paper: BoardPaper) -> [WorkbookPlan] {
    IndicatorWorkbook.plans(
      of: paper, in: edition, isWorkingCopy: isWorkingCopy, hasCharts: hasCharts)
  }

  /// The bytes of a workbook of a paper. Throws if it cannot be written, or not be published.
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
