package import PaperModel
package import PaperRender
import PaperSource

/// Makes the outputs of frameworks for the readers of an edition.
package struct FrameworkOutputs {
  private let edition: Edition
  private let documents: FrameworkDocuments
  private let writer: DocumentOutput
  private let hasCharts: Bool
  private let inputs: Inputs
  private let environment: Environment

  /// - Parameter inputs: the inputs that the edition was read from.
  package init(
    _ edition: Edition, of inputs: Inputs, writer: DocumentOutput, hasCharts: Bool,
    in environment: Environment
  ) {
    self.edition = edition
    documents = FrameworkDocuments(edition)
    self.writer = writer
    self.hasCharts = hasCharts
    self.inputs = inputs
    self.environment = environment
  }

  /// The frameworks with outputs. In the public edition: all that the public may see. In the restricted
  /// edition: those with anything withheld from the public.
  var frameworks: [Framework] {
    switch edition.audience {
    case .public: edition.workspace.frameworks
    case .restricted: edition.workspace.frameworks.filter(edition.withholds)
    }
  }

  /// All outputs of a framework, named after it.
  func files(of framework: Framework, as formats: [DocumentFormat]) throws -> [OutputFile] {
    guard let document = documents.document(of: framework) else { return [] }
    return try writer.files(
      as: formats, of: framework.path, for: edition.audience, besides: workbooks(of: framework)
    ) { _ in document }
  }

  /// The workbooks of its indicators, named after it.
  private func workbooks(of framework: Framework) throws -> [OutputFile] {
    try plans(of: framework).enumerated().map { number, plan in
      let path = WorkbookOutput.path(of: framework.path, "indicators", number: number)
      return OutputFile(
        path: path, OutputContent(try bytes(plan, of: framework, shownAs: path)),
        place: OutputPlace(edition.audience), source: framework.path)
    }
  }

  /// The workbooks of its indicators, as they are planned.
  package func plans(of framework: Framework) -> [WorkbookPlan] {
    IndicatorWorkbook.plans(of: framework, in: edition, hasCharts: hasCharts)
  }

  /// The bytes of a workbook. Throws if it cannot be written, or not be published.
  package func bytes(
    _ plan: WorkbookPlan, of framework: Framework, shownAs name: String
  ) throws -> [UInt8] {
    try WorkbookOutput.bytes(
      plan, shownAs: name, language: edition.workspace.house.language,
      sources: WorkbookSources(
        of: inputs.selection?.shown(framework.path, in: environment) ?? framework.path, inputs),
      in: environment)
  }

  /// The document of a framework; nil for one that is not for the readers of the edition.
  package func bytes(of framework: Framework, as format: DocumentFormat) throws -> [UInt8]? {
    try documents.document(of: framework).map {
      try writer.content(of: $0, as: format, at: format.path(of: framework.path)).bytes
    }
  }
}
