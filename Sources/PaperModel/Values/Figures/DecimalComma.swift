import PaperMarkup

/// A number with a comma where English has a point: `12,5%`, `1,88`, `£1,5m`.
///
/// Three digits after a comma are thousands: `1,234` is no such number, and neither is `12,500`.
enum DecimalComma {
  /// The number as English writes it; nil where no comma is meant so, or where a point does not make
  /// a number of it.
  static func mended(_ typed: String) -> String? {
    // No figure is longer, and a cell may hold a book.
    guard typed.utf8.count <= 64, typed.utf8.contains(UInt8(ascii: ",")) else { return nil }
    var text = Array(typed.unicodeScalars)
    var hasChanged = false
    for index in text.indices where text[index] == "," {
      let digits = text[(index + 1)...].prefix(while: isDigit).count
      guard index > 0, isDigit(text[index - 1]), digits > 0, digits != 3 else { continue }
      text[index] = "."
      hasChanged = true
    }
    guard hasChanged else { return nil }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text)
    let mended = String(view)
    switch FigureValue(parsing: mended).content {
    case .number, .ratio, .bound, .range: return mended
    case .shorthand, .words, .empty: return nil
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
