import PaperMarkup
import PaperModel

/// A number of a download, as a figure of an indicator is typed.
struct FingertipsNumber {
  private let unit: FigureUnit
  private let decimals: Int

  /// - Parameter decimals: the decimal places to which figures are rounded; nil for the usual ones.
  init(in unit: FigureUnit, decimals: Int?) {
    self.unit = unit
    self.decimals = unit == .count ? 0 : decimals ?? 1
  }

  /// The number as it is typed in figures; nil if the text is none.
  func typed(_ text: String) -> String? {
    guard let number = Self.number(text)?.rounded(scale: decimals) else { return nil }
    let digits = number.isZero ? number.magnitude.description : number.description
    switch unit {
    case .percent: return digits + "%"
    case .currency: return number.isNegative ? "-£" + digits.dropFirst() : "£" + digits
    case .count, .rate, .milestone: return digits
    }
  }

  /// A number with thousands separators or without, and perhaps with an exponent. Of more digits than
  /// numbers have the last are left out.
  static func number(_ text: String) -> ExactDecimal? {
    guard !text.isEmpty else { return nil }
    // Most numbers have no exponent.
    guard text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) else {
      return ExactDecimal(parsing: shortened(text[...]))
    }
    let parts = text.split(separator: "e", omittingEmptySubsequences: false).flatMap {
      $0.split(separator: "E", omittingEmptySubsequences: false)
    }
    guard let mantissa = parts.first, parts.count < 3, !mantissa.isEmpty else { return nil }
    let exponent = parts.count == 2 ? Int(parts[1]) : 0
    guard let exponent, abs(exponent) <= 18,
      let number = ExactDecimal(parsing: shortened(mantissa))
    else { return nil }
    return number.timesTen(toThe: exponent)
  }

  private static func shortened(_ text: Substring) -> Substring {
    guard let point = text.firstIndex(of: ".") else { return text }
    let whole = text[..<point].count { $0.isNumber }
    return text[...point] + text[text.index(after: point)...].prefix(max(1, 17 - whole))
  }
}
