import OfficePackage
import PaperSource

/// What a published file says, without how it looks.
enum PublishedText {
  /// Whether a file shows in another form what another file of the same document says: a web page, a Word
  /// file or slides. All others count for what they hold.
  static func isForm(_ path: String) -> Bool {
    guard
      let format = DocumentFormat.allCases.first(where: { path.hasSuffix("." + $0.rawValue) })
    else { return false }
    return format != .md
  }

  /// The text of a file: Markdown and data as they are, workbooks a line for each row; nil for any other.
  static func text(of path: String, _ bytes: [UInt8]) -> String? {
    if path.hasSuffix(".xlsx") { return (try? SpreadsheetFile(bytes)).map(text) }
    let isText = [".md", ".csv", ".json", ".ics", ".txt"].contains { path.hasSuffix($0) }
    return isText ? String(decoding: bytes, as: UTF8.self) : nil
  }

  /// Whether two versions of a file say the same.
  static func saysSame(_ path: String, _ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard one != other else { return true }
    guard path.hasSuffix(".xlsx"), let first = text(of: path, one),
      let second = text(of: path, other)
    else { return false }
    return first == second
  }

  private static func text(of workbook: SpreadsheetFile) -> String {
    var lines: [String] = []
    for sheet in workbook.sheets where sheet.state == .visible {
      lines.append("# \(sheet.name)")
      var row = 0
      for cell in sheet.cells {
        let value = text(of: cell, in: workbook)
        if cell.reference.row == row {
          lines[lines.count - 1] += " | " + value
        } else {
          lines.append(value)
        }
        row = cell.reference.row
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func text(of cell: Cell, in workbook: SpreadsheetFile) -> String {
    switch cell.value {
    case .text: workbook.text(of: cell) ?? ""
    case .number(let number): number.text
    case .boolean(let flag): flag ? "TRUE" : "FALSE"
    case .error, .notComputed: "?"
    }
  }
}
