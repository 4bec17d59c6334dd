/// Recognises a figure that is a number but for having too many digits: `1234567890123456789`,
/// `£12345678901 billion`.
enum LongNumber {
  /// So many digits fit whatever word multiplies them.
  private static let mostSafeDigits = 9

  /// Shortens the numbers, and asks whether that makes a number of the text.
  static func isStated(in typed: String) -> Bool {
    var shortened = ""
    var count = 0
    var rest = typed.unicodeScalars[...]
    while let first = rest.first {
      let run = rest.prefix { ("0"..."9").contains($0) || $0 == "," || $0 == "." }
      let digits = Substring(run)
      if run.count > mostSafeDigits, ExactDecimal.isNumber(digits) {
        // Ascending, as those of a range have to be.
        count += 1
        shortened += "99999999\(min(count, 9))"
      } else if run.isEmpty {
        shortened.unicodeScalars.append(first)
      } else {
        shortened += digits
      }
      rest = run.isEmpty ? rest.dropFirst() : rest[run.endIndex...]
    }
    guard count > 0 else { return false }
    switch FigureValue(parsing: shortened).content {
    case .number, .ratio, .bound, .range: return true
    case .shorthand, .words, .empty: return false
    }
  }
}
