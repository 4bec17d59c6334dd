import PaperModel

/// Numbers as other programs write them.
enum WrittenNumber {
  /// A number with thousands separators or without, and perhaps with an exponent. Of more digits than
  /// numbers have the last are left out.
  static func value(_ text: String) -> ExactDecimal? {
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
