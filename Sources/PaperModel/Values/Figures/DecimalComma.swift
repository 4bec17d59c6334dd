import PaperMarkup

/// Recognises a number with a decimal comma instead of a point: `12,5%`, `1,88`, `£1,5m`.
///
/// A comma before three digits is a thousands separator, so `1,234` and `12,500` are not such
/// numbers.
enum DecimalComma {
  /// The number with a decimal point; nil if the comma is not a decimal comma, or if replacing it
  /// does not give a number.
  static func mended(_ typed: String) -> String? {
    // Longer texts are rejected early: no figure is that long, but a cell may contain very long
    // text.
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
