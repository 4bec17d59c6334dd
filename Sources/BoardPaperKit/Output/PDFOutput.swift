import OfficePackage
import PaperRender

/// Makes a PDF that can be read aloud (PDF/UA) of a document: with Typst; where that is not installed, with
/// LibreOffice of the Word file.
struct PDFOutput {
  /// Whether the house has Word files of its own look, which LibreOffice keeps.
  let hasOwnLook: Bool
  let environment: Environment
  /// Makes the Word file of a document.
  let word: (Document) throws -> ArchiveWriter.Packed

  /// What is told where nothing is installed that makes PDF.
  static let lack = """
    nothing was found that makes PDF: install Typst ('typst' on the path, or 'pip install typst') or \
    LibreOffice
    """

  /// The PDF of a document; nil where nothing is installed that makes any.
  /// - Parameter path: that of the PDF, in messages.
  func content(of document: Document, at path: String) throws -> OutputContent? {
    // LibreOffice does not know on which page a part of a pack is.
    if hasOwnLook, !document.hasParts, let made = try ofWord(document, at: path) { return made }
    let source = TypstWriter.source(of: document)
    for program in TypstProgram.candidates {
      // The scratch folder is removed before a signal takes effect.
      let outcome = try Interruption.held {
        try program.make([source], named: [path], in: environment)
      }
      guard case .made(let all) = outcome, let made = all.first else { continue }
      if let flaw = made.flaw {
        environment.printError("'\(path)' is tagged, but no PDF/UA: Typst says \"\(flaw)\"")
      }
      return OutputContent(made.bytes, madeOf: source)
    }
    return try ofWord(document, at: path)
  }

  private func ofWord(_ document: Document, at path: String) throws -> OutputContent? {
    guard OutsideProgram.libreOffice != nil else { return nil }
    let word = try word(document)
    let bytes = try LibreOfficePDF.bytes(
      ofWord: word.bytes, named: path, date: document.date, in: environment)
    return bytes.map { OutputContent($0, madeOf: word) }
  }
}
