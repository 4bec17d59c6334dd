import PaperRender
import PaperSource

/// A format in which every document is made.
enum DocumentFormat: String, CaseIterable {
  case md, html, docx

  /// Where the document of a source goes, in the output folder.
  func path(of source: String) -> String { Path.withoutExtension(source) + "." + rawValue }

  /// Links that lead from document to document in the same format.
  var links: DocumentLinks { DocumentLinks { path(of: $0) } }
}
