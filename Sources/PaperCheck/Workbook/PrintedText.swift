import OfficePackage

/// The text of a header or footer for printing.
enum PrintedText {
  /// The words without codes for position and font; nil if there is any other code, such as the
  /// page number.
  static func plain(_ header: String) -> String? {
    var words = ""
    var rest = header.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "&" else {
        words.unicodeScalars.append(scalar)
        continue
      }
      guard let code = rest.first else { return nil }
      switch code {
      case "&":
        rest.removeFirst()
        words.append("&")
      case "L", "C", "R": rest.removeFirst()
      case "0"..."9": rest = rest.drop { ("0"..."9").contains($0) }
      case "\"":
        guard let end = rest.dropFirst().firstIndex(of: "\"") else { return nil }
        rest = rest[rest.index(after: end)...]
      default: return nil
      }
    }
    return words
  }
}

extension CheckedSheet {
  /// Whether a cell above the table, or any cell on a sheet without one, has exactly these words.
  func says(_ words: String?) -> Bool {
    guard let words = words.map(Self.shown) else { return false }
    let cells = firstTableRow == nil ? sheet.cells[...] : cellsAboveTable
    return cells.contains { text(of: $0).map(Self.shown) == words }
  }

  /// A text without zero-width blanks.
  private static func shown(_ text: String) -> String {
    text.replacing("\u{200B}", with: "")
  }
}
