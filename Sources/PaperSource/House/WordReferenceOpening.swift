import OfficePackage
import PaperModel

/// Reads the Word document of a house, and says in the user's words why it cannot be read.
enum WordReferenceOpening {
  /// Documents above this size in bytes (16 MiB) are not read.
  static let sizeLimit = 16 << 20

  /// The bytes of the document at a path; nil where there is none.
  static func bytes(_ path: String, shownAs shown: String) -> Result<[UInt8]?, Diagnostic> {
    guard FileSystem.kind(of: path) != nil else { return .success(nil) }
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try FileSystem.read(path, limit: sizeLimit)
    } catch {
      return .failure(error.diagnostic(path: shown, limit: sizeLimit))
    }
    do throws(PackageError) {
      _ = try WordReference(bytes)
      return .success(bytes)
    } catch {
      return .failure(error.diagnostic(of: bytes, ofWordDocument: shown))
    }
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
