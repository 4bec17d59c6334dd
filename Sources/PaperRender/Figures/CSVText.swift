import PaperMarkup

/// Writes rows of text as CSV (RFC 4180), for spreadsheets and other programs.
package enum CSVText {
  /// A whole file. It begins with a byte order mark; without it Excel reads Windows-1252 and shows
  /// `£` as `Â£`.
  static func file(
    header: [String], _ rows: some Sequence<[String]>, lineEnd: String = "\n"
  ) -> String {
    "\u{FEFF}" + text([header], lineEnd: lineEnd) + text(rows, lineEnd: lineEnd)
  }

  /// The rows, each with a line end; RFC 4180 asks for CRLF.
  package static func text(_ rows: some Sequence<[String]>, lineEnd: String = "\n") -> String {
    var text = ""
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { text += "," }
        append(cell, to: &text)
      }
      text += lineEnd
    }
    return text
  }

  private static func append(_ cell: String, to text: inout String) {
    guard !isPlain(cell) else { return text += cell }
    let harmless = defused(cell)
    // Some programs also split at semicolons and tabs, unless the cell is quoted.
    let needsQuotes = harmless.utf8.contains {
      switch UnicodeScalar($0) {
      case ",", ";", "\t", "\"", "\n", "\r": true
      default: false
      }
    }
    guard needsQuotes else { return text += harmless }
    text += "\""
    for scalar in harmless.unicodeScalars {
      if scalar == "\"" { text += "\"" }
      text.unicodeScalars.append(scalar)
    }
    text += "\""
  }

  /// Quick test: true means that the cell needs no escaping, as is the case for most cells.
  private static func isPlain(_ cell: String) -> Bool {
    guard let first = cell.utf8.first else { return true }
    let isWordLike = first | 0x20 >= UInt8(ascii: "a") && first | 0x20 <= UInt8(ascii: "z")
    let isDigit = first >= UInt8(ascii: "0") && first <= UInt8(ascii: "9")
    return (isWordLike || isDigit)
      && cell.utf8.allSatisfy {
        $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x2C && $0 != 0x3B
      }
  }

  /// Guards against formula injection: the cell with an apostrophe before anything that a
  /// spreadsheet could run as a formula. That is at the start of the cell, and after each character
  /// that some programs treat as the end of a cell although RFC 4180 does not.
  private static func defused(_ cell: String) -> String {
    guard !isNumber(cell) else { return cell }
    var result = String.UnicodeScalarView()
    var isAtStart = true
    for scalar in cell.unicodeScalars {
      switch scalar {
      case "\t", "\r", "\n":
        if result.isEmpty { result.append("'") }
        isAtStart = true
      case ";": isAtStart = true
      case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}":
        if isAtStart { result.append("'") }
        isAtStart = false
      default:
        // Programs may strip spaces and invisible characters before they look at a cell.
        isAtStart = isAtStart && isBlank(scalar)
      }
      result.append(scalar)
    }
    return String(result)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
      || scalar.properties.generalCategory == .control
  }

  /// Whether the cell is a plain number, for which a sign at the start is harmless.
  private static func isNumber(_ cell: String) -> Bool {
    guard let first = cell.utf8.first, first == UInt8(ascii: "+") || first == UInt8(ascii: "-")
    else { return false }
    return cell.utf8.dropFirst().allSatisfy {
      $0.isDigit || ".,%".utf8.contains($0)
    }
  }
}
