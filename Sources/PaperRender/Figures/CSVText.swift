/// Rows of text as CSV (RFC 4180), with line feeds, for spreadsheets and other programs.
enum CSVText {
  /// The rows, each ending in a line feed.
  static func text(_ rows: some Sequence<[String]>) -> String {
    var text = ""
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { text += "," }
        text += field(cell)
      }
      text += "\n"
    }
    return text
  }

  private static func field(_ cell: String) -> String {
    let harmless = isFormula(cell) ? "'" + cell : cell
    let needsQuotes = harmless.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n")
        || $0 == UInt8(ascii: "\r")
    }
    guard needsQuotes else { return harmless }
    return "\""
      + harmless.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// Whether a spreadsheet would run the cell instead of showing it, so that an apostrophe has to
  /// stand before it. A number with a sign is only a number.
  private static func isFormula(_ cell: String) -> Bool {
    switch cell.unicodeScalars.first {
    case "=", "@", "\t", "\r", "\n": true
    case "+", "-":
      !cell.utf8.dropFirst().allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".")
          || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "%")
      }
    default: false
    }
  }
}
