import PaperMarkup

/// A number with its sign, unit and multiplier: `1,844`, `-0.5`, `6.8%`, `£1.2m`, `1.2 million`.
///
/// - A sign, then `£`, then digits as `ExactDecimal` parses them; `£` may also come before the
///   sign.
/// - `%` after the digits, with or without a space, or ` per cent`, or ` percent`: percent.
/// - `thousand`, `million`, `billion` multiply, with or without a space.
/// - `k`, `m`, `mn`, `bn` multiply only after an amount in pounds: `5m` alone may be metres, and is
///   not an amount.
/// - `%` and `£` cannot be combined.
struct FigureAmount: Hashable, Sendable {
  let value: ExactDecimal
  /// Percent or currency; nil if none is stated.
  let unit: FigureUnit?
  /// The power of ten by which a word such as `million` multiplied the number.
  let zeros: Int

  /// The amount at the start of a text, and the remaining text; nil if the text does not start with
  /// one, or if it has too many digits.
  static func read(
    _ text: Substring.UnicodeScalarView
  ) -> (FigureAmount, rest: Substring.UnicodeScalarView)? {
    var rest = text
    let sign = takeSign(&rest)
    let isPounds = rest.first == "£"
    if isPounds { rest.removeFirst() }
    let innerSign = isPounds && sign == nil ? takeSign(&rest) : nil
    let digits = takeDigits(&rest)
    guard let number = ExactDecimal(parsing: digits) else { return nil }
    let value = (sign ?? innerSign) == true ? -number : number

    if !rest.isEmpty, let behind = withoutPercent(rest) {
      return isPounds ? nil : (FigureAmount(value: value, unit: .percent, zeros: 0), behind)
    }
    let unit: FigureUnit? = isPounds ? .currency : nil
    guard !rest.isEmpty, let (zeros, behind) = multiplier(rest, isPounds: isPounds) else {
      return (FigureAmount(value: value, unit: unit, zeros: 0), rest)
    }
    guard let product = value.timesTen(toThe: zeros) else { return nil }
    return (FigureAmount(value: product, unit: unit, zeros: zeros), behind)
  }

  /// Whether the number is negative; nil if there is no sign.
  private static func takeSign(_ text: inout Substring.UnicodeScalarView) -> Bool? {
    guard let sign = text.first, sign == "-" || sign == "\u{2212}" || sign == "+" else {
      return nil
    }
    text.removeFirst()
    return sign != "+"
  }

  /// Consumes digits, commas and points, but not a comma that separates the number from words.
  private static func takeDigits(_ text: inout Substring.UnicodeScalarView) -> Substring {
    var digits = text.prefix { ("0"..."9").contains($0) || $0 == "," || $0 == "." }
    if digits.last == ",", digits.endIndex < text.endIndex { digits.removeLast() }
    text = text[digits.endIndex...]
    return Substring(digits)
  }

  private static func withoutPercent(
    _ text: Substring.UnicodeScalarView
  ) -> Substring.UnicodeScalarView? {
    let behind = trimmed(text)
    if behind.first == "%" { return text[behind.index(after: behind.startIndex)...] }
    guard behind.startIndex != text.startIndex else { return nil }
    let (first, second) = nextWord(behind)
    if first == "percent" { return second }
    guard first == "per" else { return nil }
    let (cent, rest) = nextWord(trimmed(second))
    return cent == "cent" ? rest : nil
  }

  private static func multiplier(
    _ text: Substring.UnicodeScalarView, isPounds: Bool
  ) -> (zeros: Int, rest: Substring.UnicodeScalarView)? {
    let (word, rest) = nextWord(trimmed(text))
    switch word {
    case "thousand": return (3, rest)
    case "million": return (6, rest)
    case "billion": return (9, rest)
    case "k" where isPounds: return (3, rest)
    case "m" where isPounds, "mn" where isPounds: return (6, rest)
    case "bn" where isPounds: return (9, rest)
    default: return nil
    }
  }

  /// The letters at the start of a text in lower case, and the remaining text.
  private static func nextWord(
    _ text: Substring.UnicodeScalarView
  ) -> (String, rest: Substring.UnicodeScalarView) {
    let word = text.prefix { $0.isLetter }
    // Longer words are rejected early: none is looked for, and a cell may contain very long text.
    guard word.count <= 8 else { return ("", text) }
    return (String(word).lowercased(), text[word.endIndex...])
  }
}
