package import OfficePackage
package import PaperModel

/// Opens workbooks, and explains to the user why one cannot be read.
package enum WorkbookOpening {
  /// Workbooks above this size in bytes (64 MiB) are not read.
  package static let sizeLimit = 64 << 20

  /// The workbook at an absolute path.
  /// - Parameter shown: the path to show to the user.
  package static func open(
    _ path: String, shownAs shown: String
  ) throws(Diagnostic) -> SpreadsheetFile {
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try FileSystem.read(path, limit: sizeLimit)
    } catch {
      throw error.diagnostic(path: shown, limit: sizeLimit)
    }
    return try read(bytes, shownAs: shown)
  }

  /// The workbook with some bytes.
  package static func read(
    _ bytes: [UInt8], shownAs shown: String
  ) throws(Diagnostic) -> SpreadsheetFile {
    do throws(PackageError) {
      return try SpreadsheetFile(bytes)
    } catch {
      throw error.diagnostic(of: bytes, path: shown)
    }
  }

  /// Whether a path has the extension of a workbook, including formats that are refused when they
  /// are read.
  package static func isWorkbook(_ path: String) -> Bool {
    let name = path.lowercased()
    return [".xlsx", ".xlsm", ".xls", ".xlsb"].contains { name.hasSuffix($0) }
  }
}

extension PackageError {
  /// The finding for a file that cannot be read.
  fileprivate func diagnostic(of bytes: [UInt8], path: String) -> Diagnostic {
    let place = InputRange(workbook: path, .workbook)
    switch self {
    case .notAZip where bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]):
      let isEncrypted = bytes.holds("EncryptedPackage".utf8.flatMap { [$0, 0] })
      return isEncrypted
        ? Diagnostic(
          rule: "encrypted-workbook", "the workbook is protected by a password", at: place,
          help: "save a copy without the password to open it")
        : Diagnostic(
          rule: "old-workbook", "the workbook is in the format of Excel before 2007", at: place,
          help: "save it as 'Excel Workbook (*.xlsx)'")
    case .notAZip, .notAWorkbook, .notADocument:
      let kind = OfficeKind(bytes)
      return Diagnostic(
        rule: "not-a-workbook",
        "the file is \(kind.map { "\($0.rawValue), and no" } ?? "not an") Excel workbook",
        at: place,
        help: kind == .wordDocument
          ? "name a workbook, or a CSV file" : "save it as 'Excel Workbook (*.xlsx)'")
    case .tooLarge(let measure, let part):
      return Diagnostic(
        rule: "workbook-too-large", measure.message + (part.map { " ('\($0)')" } ?? ""), at: place)
    default:
      return Diagnostic(
        rule: "damaged-workbook", "the workbook is damaged: \(reason)", at: place,
        help: "open it in Excel, which may mend it, and save it again")
    }
  }

  /// Why a package that is a valid archive cannot be read.
  var reason: String {
    switch self {
    case .damaged(let part?): "'\(part)' does not unpack"
    case .unreadablePart(let part): "'\(part)' is packed in a way that is not Office's"
    case .wrongPartName(let part): "a part is named '\(part)'"
    case .missingPart(let part): "'\(part)' is missing"
    case .malformedXML(let part, let line, let column, let reason):
      "'\(part)' is not XML, line \(line), column \(column): \(reason)"
    case .documentType(let part): "'\(part)' has a document type"
    case .damaged(nil), .notAZip, .notAWorkbook, .notADocument, .tooLarge: "it breaks off"
    }
  }
}

extension PackageError.Measure {
  fileprivate var message: String {
    switch self {
    case .partBytes: "a part of the workbook is larger than 256 MiB"
    case .allBytes: "the workbook is larger than 1 GiB when it is unpacked"
    case .compression: "a part of the workbook is packed tighter than any real one"
    case .parts: "the workbook has more than 10,000 parts"
    case .nesting: "a part of the workbook is nested too deep"
    case .elements: "a part of the workbook has too many elements"
    case .text: "a cell of the workbook holds too much text"
    case .cells: "the workbook has more than 4,000,000 cells"
    case .strings: "the workbook has more than 2,000,000 texts"
    }
  }
}

extension [UInt8] {
  /// Whether a sequence of bytes occurs in these.
  func holds(_ run: [UInt8]) -> Bool {
    guard let first = run.first, count >= run.count else { return false }
    return indices.dropLast(run.count - 1).contains { index in
      self[index] == first && self[index..<(index + run.count)].elementsEqual(run)
    }
  }
}
