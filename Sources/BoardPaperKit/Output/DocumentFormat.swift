import PaperRender
import PaperSource

/// A format in which every document is made.
package enum DocumentFormat: String, CaseIterable {
  case md, html, docx, pdf

  /// Those that `build` makes; a PDF takes LibreOffice seconds.
  static let built: [DocumentFormat] = [.md, .html, .docx]

  /// What it is called where it cannot go to a terminal; nil for text.
  package var binaryName: String? {
    switch self {
    case .md, .html: nil
    case .docx: "a Word file"
    case .pdf: "a PDF"
    }
  }

  /// Where the document of a source goes, in the output folder.
  func path(of source: String) -> String { Path.withoutExtension(source) + "." + rawValue }

  /// Links that lead from document to document in the same format.
  var links: DocumentLinks { DocumentLinks { path(of: $0) } }
}
