import PaperMarkup
import PaperModel
import PaperSource

/// Converts a Word file to an accessible PDF (PDF/UA) with LibreOffice.
enum LibreOfficePDF {
  /// The time limit for each document, in seconds.
  private static let timeLimit = 120

  private static let filter = """
    pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"},\
    "UseTaggedPDF":{"type":"boolean","value":"true"},\
    "ExportBookmarks":{"type":"boolean","value":"true"}}
    """

  /// The bytes of a PDF, deterministic for the same file and date; nil where LibreOffice is not
  /// installed.
  /// - Parameters:
  ///   - name: the name of the document in messages.
  ///   - date: the creation date that the PDF states; 1 January 1980 where it is nil.
  static func bytes(
    ofWord word: [UInt8], named name: String, date: CalendarDate?, in environment: Environment
  ) throws -> [UInt8]? {
    guard let program = OutsideProgram.libreOffice else { return nil }
    // The scratch folder is removed before a signal takes effect.
    return try Interruption.held {
      try bytes(ofWord: word, named: name, date: date, by: program, in: environment)
    }
  }

  /// Settings that prevent LibreOffice from running macros and loading anything.
  private static let settings = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry" \
    xmlns:xs="http://www.w3.org/2001/XMLSchema">
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
    <prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
    <prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
    <prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
    <prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
    <item oor:path="/org.openoffice.Office.Writer/Content/Update">\
    <prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
    <item oor:path="/org.openoffice.Office.Jobs/Jobs/org.openoffice.Office.Jobs:Job['UpdateCheck']/\
    Arguments"><prop oor:name="AutoCheckEnabled" oor:op="fuse"><value>false</value></prop></item>
    </oor:items>

    """

  /// - Parameter program: the path of LibreOffice, or of a substitute for tests.
  static func bytes(
    ofWord word: [UInt8], named name: String, date: CalendarDate?, by program: String,
    in environment: Environment
  ) throws -> [UInt8] {
    let folder = try ScratchFolder(in: environment)
    let source = Path.join(folder.path, "document.docx")
    let profileFolder = Path.join(folder.path, "profile")
    let settingsFile = Path.join(profileFolder, "user/registrymodifications.xcu")
    try AtomicWriter.write([
      (path: source, bytes: word), (path: settingsFile, bytes: Array(settings.utf8)),
    ])
    let profile = PercentEncoding.encode(profileFolder, keeping: PercentEncoding.isOfPath)
    let result = OutsideProgram.run(
      program,
      [
        // A separate profile, since LibreOffice would otherwise pass the work to an instance that
        // runs already.
        "-env:UserInstallation=file://" + profile,
        "--headless", "--norestore", "--infilter=MS Word 2007 XML", "--convert-to", filter,
        "--outdir", folder.path, source,
      ], timeLimit: timeLimit, home: folder.path)
    switch result {
    case .ended(0): break
    case .ended(let status):
      throw failure("LibreOffice could not make '\(name)': it ended with status \(status)")
    case .interrupted(let signal):
      // Reported as a failure, with the exit status of shells, in case the deferred signal itself
      // does not end the program.
      throw Failure(.interrupted(signal), "")
    case .tooSlow:
      throw failure("LibreOffice could not make '\(name)' in \(timeLimit) seconds")
    case .notStarted(let reason):
      throw failure("LibreOffice could not be started: \(reason)")
    }
    // LibreOffice exits with 0 even if it made no file.
    guard
      let bytes = try? FileSystem.read(Path.join(folder.path, "document.pdf"), limit: 1 << 30),
      bytes.starts(with: Array("%PDF-".utf8))
    else { throw failure("LibreOffice could not make '\(name)'") }
    return PDFStamp.settled(bytes, for: word, on: date)
  }

  private static func failure(_ message: String) -> Failure {
    Failure(.converter, "error: \(message)")
  }
}
