package import OfficePackage
package import PaperModel

/// Opens Word documents whose text is wanted, and explains to the user why one cannot be read.
package enum WordOpening {
  /// Documents above this size in bytes (64 MiB) are not read.
  package static let sizeLimit = 64 << 20

  /// The document with some bytes.
  /// - Parameter shown: the path to show to the user.
  package static func read(
    _ bytes: [UInt8], shownAs shown: String, changes: TrackedChanges
  ) throws(Diagnostic) -> WordDocument {
    do throws(PackageError) {
      return try WordDocument(bytes, changes: changes)
    } catch {
      throw error.diagnostic(of: bytes, ofText: shown)
    }
  }

  /// The document with some bytes, with its tracked changes and comments.
  /// - Parameters:
  ///   - shown: the path to show to the user.
  ///   - author: whose changes and comments are read; nil for those of everybody.
  package static func review(
    _ bytes: [UInt8], shownAs shown: String, by author: String? = nil
  ) throws(Diagnostic) -> WordReview {
    do throws(PackageError) {
      return try WordReview(bytes, by: author)
    } catch {
      throw error.diagnostic(of: bytes, ofText: shown)
    }
  }

  /// The bytes of a file that is to be imported.
  package static func bytes(
    of path: String, shownAs shown: String
  ) throws(Diagnostic) -> [UInt8] {
    do throws(FileProblem) {
      return try FileSystem.read(path, limit: sizeLimit)
    } catch {
      throw error.diagnostic(path: shown, limit: sizeLimit)
    }
  }
}

extension PackageError {
  /// The finding for a document whose text cannot be read.
  fileprivate func diagnostic(of bytes: [UInt8], ofText path: String) -> Diagnostic {
    func fault(_ rule: String, _ message: String, help: String) -> Diagnostic {
      Diagnostic(rule: rule, message, at: .start(of: path), help: help)
    }
    switch self {
    case .notAZip where bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]):
      let isEncrypted = bytes.holds("EncryptedPackage".utf8.flatMap { [$0, 0] })
      return isEncrypted
        ? fault(
          "not-a-word-document", "the document is protected by a password",
          help: "save a copy without the password to open it")
        : fault(
          "not-a-word-document", "the document is in the format of Word before 2007",
          help: "save it as 'Word Document (*.docx)'")
    case .notAZip, .notADocument, .notAWorkbook:
      let kind = OfficeKind(bytes).map { "\($0.rawValue), and no" } ?? "not a"
      return fault(
        "not-a-word-document", "the file is \(kind) Word document",
        help: "save it as 'Word Document (*.docx)'")
    case .tooLarge(let measure, let part):
      return fault(
        "damaged-word-document",
        "\(measure.messageOfDocument)\(part.map { " ('\($0)')" } ?? "")",
        help: "save it in Word as a new document, or in several")
    default:
      return fault(
        "damaged-word-document", "the Word document cannot be read: \(reason)",
        help: "open it in Word, which may mend it, and save it again")
    }
  }
}

extension PackageError.Measure {
  fileprivate var messageOfDocument: String {
    switch self {
    case .partBytes: "a part of the document is larger than 256 MiB"
    case .allBytes: "the document is larger than 1 GiB when it is unpacked"
    case .compression: "a part of the document is packed tighter than any real one"
    case .parts: "the document has more than 10,000 parts"
    case .nesting: "a part of the document is nested too deep"
    case .elements: "a part of the document has too many elements"
    case .text, .cells, .strings: "a part of the document holds too much text"
    }
  }
}

extension House {
  /// Whether papers can have text before their first heading.
  package var takesOpening: Bool { HouseFacts(self).takesOpening }
}
