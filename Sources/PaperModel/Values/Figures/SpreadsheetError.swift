/// The error text that a spreadsheet shows in a cell whose formula failed, or that is too narrow
/// for its number, and that is saved to CSV.
package enum SpreadsheetError {
  /// Whether a cell contains only such an error text, in upper or lower case: `#DIV/0!`, `#N/A`,
  /// `Err:502`, `#####`.
  package static func isSign(_ text: some StringProtocol) -> Bool {
    guard let first = text.utf8.first, text.utf8.count <= 255 else { return false }
    switch first {
    case UInt8(ascii: "#"):
      return names.contains(text.uppercased())
        || (text.utf8.count > 1 && text.utf8.allSatisfy { $0 == UInt8(ascii: "#") })
    case UInt8(ascii: "E"), UInt8(ascii: "e"):
      // LibreOffice uses `Err:` and a number for errors that Excel has no name for.
      let digits = text.utf8.dropFirst(4)
      return text.lowercased().hasPrefix("err:") && digits.count == 3
        && digitValue(digits, count: 3) != nil
    default: return false
    }
  }

  /// How to correct it.
  package static let help = "mend the formula, or write '[x]' where there is no figure"

  /// The names of Excel, and `#ERROR!` of Google Sheets.
  private static let names: Set<String> = [
    "#BLOCKED!", "#BUSY!", "#CALC!", "#CONNECT!", "#DIV/0!", "#ERROR!", "#EXTERNAL!", "#FIELD!",
    "#GETTING_DATA", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#PYTHON!", "#REF!", "#SPILL!",
    "#UNKNOWN!", "#VALUE!",
  ]
}
