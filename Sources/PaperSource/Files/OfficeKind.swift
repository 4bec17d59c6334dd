import OfficePackage

/// The type of a file that was expected to be another, judged by its first bytes and parts.
enum OfficeKind: String {
  case wordDocument = "a Word document"
  case presentation = "a PowerPoint presentation"
  case workbook = "an Excel workbook"
  case pdf = "a PDF"
  case webPage = "a web page"

  /// Nil if the type is unknown.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: Array("%PDF".utf8)) {
      self = .pdf
      return
    }
    if let archive = try? Archive(bytes) {
      let parts: [(String, Self)] = [
        ("word/document.xml", .wordDocument), ("xl/workbook.xml", .workbook),
        ("ppt/presentation.xml", .presentation),
      ]
      guard let found = parts.first(where: { archive.has($0.0) }) else { return nil }
      self = found.1
      return
    }
    let start = String(decoding: bytes.prefix(256), as: UTF8.self).lowercased()
    guard start.contains("<html") || start.contains("<!doctype html") else { return nil }
    self = .webPage
  }
}
