import OfficePackage
import PaperModel

/// Reads the Word document of a house, and explains to the user why it cannot be read.
enum DocxReferenceOpening {
  /// Documents above this size in bytes (16 MiB) are not read.
  static let sizeLimit = 16 << 20

  /// The bytes of the document at a path, and what is wrong with it. The bytes are nil if there is
  /// no document, or if it cannot be used.
  static func read(
    _ path: String, inside root: String, shownAs shown: String
  ) -> (bytes: [UInt8]?, diagnostics: [Diagnostic]) {
    guard FileSystem.kind(of: path, followingLinks: false) != nil else { return (nil, []) }
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try FileSystem.read(path, inside: root, limit: sizeLimit)
    } catch {
      return (nil, [error.diagnostic(path: shown, limit: sizeLimit)])
    }
    do throws(PackageError) {
      let leftOut = try DocxReference(bytes).leftOut
      return (bytes, leftOut.map { diagnostic($0, shown) })
    } catch {
      return (nil, [error.diagnostic(of: bytes, ofWordDocument: shown)])
    }
  }

  private static func diagnostic(_ leftOut: DocxReference.LeftOut, _ path: String) -> Diagnostic {
    Diagnostic(
      .warning, rule: "left-out-of-word-document",
      "\(leftOut.what) in '\(leftOut.part)' does not come along into documents",
      at: .start(of: path),
      help: "take it out in Word: text, tables, PNG and JPEG pictures and page numbers come along")
  }
}

extension PackageError {
  fileprivate func diagnostic(of bytes: [UInt8], ofWordDocument path: String) -> Diagnostic {
    let place = InputRange.start(of: path)
    switch self {
    case .notAZip, .notADocument, .notAWorkbook:
      return Diagnostic(
        rule: "not-a-word-document",
        "the file is \(OfficeKind(bytes).map { "\($0.rawValue), and no" } ?? "not a") Word document",
        at: place,
        help: "save it as 'Word Document (*.docx)'")
    case .tooLarge(_, let part):
      return Diagnostic(
        rule: "damaged-word-document",
        "the Word document is larger than any that shows a look"
          + (part.map { " ('\($0)')" } ?? ""),
        at: place)
    default:
      return Diagnostic(
        rule: "damaged-word-document", "the Word document cannot be used: \(reason)", at: place,
        help: "open it in Word, which may mend it, and save it again")
    }
  }
}
