package import PaperModel
import PaperRender
import PaperSource

/// Makes the outputs of frameworks for the readers of an edition.
package struct FrameworkOutputs {
  private let edition: Edition
  private let documents: FrameworkDocuments
  private let writer: DocumentOutput

  package init(_ edition: Edition, writer: DocumentOutput) {
    self.edition = edition
    documents = FrameworkDocuments(edition)
    self.writer = writer
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
    return try formats.map { format in
      let path = format.path(of: framework.path)
      let content = try writer.content(
        of: document, as: format, at: path, isPrivate: edition.audience == .restricted)
      return OutputFile(
        path: path, content, place: OutputPlace(edition.audience), source: framework.path)
    }
  }

  /// The document of a framework; nil for one that is not for the readers of the edition.
  package func bytes(of framework: Framework, as format: DocumentFormat) throws -> [UInt8]? {
    try documents.document(of: framework).map {
      try writer.content(of: $0, as: format, at: format.path(of: framework.path)).bytes
    }
  }
}
