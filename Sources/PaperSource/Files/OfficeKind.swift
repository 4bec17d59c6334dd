import OfficePackage

/// What a file is that was expected to be another, as far as its first bytes and parts tell.
enum OfficeKind: String {
  case wordDocument = "a Word document"
  case presentation = "a PowerPoint presentation"
  case workbook = "an Excel workbook"
  case pdf = "a PDF"
  case webPage = "a web page"

  /// Nil where nothing tells.
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
