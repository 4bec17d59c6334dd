import ArgumentParser
import PaperMarkup
import PaperModel
import PaperSource

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Makes a PDF that can be read aloud (PDF/UA) of a Word file, by LibreOffice.
enum PDFOutput {
  /// So long, in seconds, LibreOffice may take for a document.
  private static let timeLimit = 120

  private static let filter = """
    pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"},\
    "UseTaggedPDF":{"type":"boolean","value":"true"},\
    "ExportBookmarks":{"type":"boolean","value":"true"}}
    """

  /// The bytes of a PDF, which are the same for the same file and day.
  /// - Parameters:
  ///   - name: what the document is called when something is said of it.
  ///   - date: the day that the PDF states for its making; the first of 1980 where there is none.
  static func bytes(
    ofWord word: [UInt8], named name: String, date: CalendarDate?, in environment: Environment
  ) throws -> [UInt8] {
    guard let program = OutsideProgram.libreOffice else {
      throw ValidationError(
        "LibreOffice is needed for PDF and was not found: install it, or render to docx")
    }
    let folder = try ScratchFolder(in: environment)
    let source = Path.join(folder.path, "document.docx")
    try AtomicWriter.write([(path: source, bytes: word)])
    let profile = PercentEncoding.encode(
      Path.join(folder.path, "profile"), keeping: PercentEncoding.isOfPath)
    let result = OutsideProgram.run(
      program,
      [
        // A profile of its own, or it would hand the work to one that runs already.
        "-env:UserInstallation=file://" + profile,
        "--headless", "--norestore", "--infilter=MS Word 2007 XML", "--convert-to", filter,
        "--outdir", folder.path, source,
      ], timeLimit: timeLimit)
    switch result {
    case .ended(0): break
    case .ended(let status):
      throw failure("LibreOffice could not make '\(name)': it ended with status \(status)")
    case .tooSlow:
      throw failure("LibreOffice could not make '\(name)' in \(timeLimit) seconds")
    case .notStarted(let reason):
      throw failure("LibreOffice could not be started: \(reason)")
    }
    // It ends with 0 also where it made nothing.
    guard
      let bytes = try? FileSystem.read(Path.join(folder.path, "document.pdf"), limit: 1 << 30),
      bytes.starts(with: Array("%PDF-".utf8))
    else { throw failure("LibreOffice could not make '\(name)'") }
    return PDFStamp.settled(bytes, for: word, on: date)
  }

  private static func failure(_ message: String) -> ExitCode {
    Environment.writeToStandardError("error: \(message)\n")
    return ExitCode(EX_UNAVAILABLE)
  }
}
