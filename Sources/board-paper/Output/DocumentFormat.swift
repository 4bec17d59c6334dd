import PaperMarkup
import PaperModel
import PaperRender
import PaperSource

/// A format in which every document is made.
enum DocumentFormat: String, CaseIterable {
  case md

  /// Where the document of a source goes, in the output folder.
  func path(of source: String) -> String { Path.withoutExtension(source) + "." + rawValue }

  /// Links that lead from document to document in the same format.
  var links: DocumentLinks { DocumentLinks { path(of: $0) } }
}

/// Writes documents in their formats.
struct DocumentOutput {
  let environment: Environment

  func bytes(of document: Document, as format: DocumentFormat) throws -> [UInt8] {
    switch format {
    case .md: Array(MarkdownWriter.write(document.blocks).utf8)
    }
  }
}
