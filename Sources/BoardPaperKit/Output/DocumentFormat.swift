import PaperCompose
import PaperModel
import PaperRender
import PaperSource

/// A format that documents can have.
package enum DocumentFormat: String, CaseIterable {
  case md, html, docx, pdf
  /// Slides, which only a briefing has.
  case pptx

  /// The formats in which `build` makes every document. PDF is among them where it is asked for, as it
  /// needs another program.
  static func built(withPDF hasPDF: Bool) -> [DocumentFormat] {
    [.md, .html, .docx] + (hasPDF ? [.pdf] : [])
  }

  /// The name of a binary format, which must not be written to a terminal; nil for text.
  package var binaryName: String? {
    switch self {
    case .md, .html: nil
    case .docx: "a Word file"
    case .pdf: "a PDF"
    case .pptx: "a PowerPoint file"
    }
  }

  /// The path of the document of a source, in the output folder.
  func path(of source: String) -> String { Path.withoutExtension(source) + "." + rawValue }

  /// Links between documents in the same format. Only pages lead to minutes: other files are sent on
  /// alone, and are read where the minutes are not beside them.
  var links: DocumentLinks {
    guard self == .html else { return DocumentLinks { path(of: $0) } }
    return DocumentLinks(
      minute: { path(of: $0.path) },
      minutes: { path(of: MeetingOutputs.path(of: .minutes, $0)) },
      paper: { path(of: $0) })
  }
}
