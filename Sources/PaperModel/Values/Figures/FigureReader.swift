import PaperMarkup

/// Parses the content of one cell. The rules, in the order in which they are applied:
///
/// 1. Text that is only white space is empty.
/// 2. Text that is only a code in square brackets is shorthand: `[x]`, `[e2]`. Other brackets, and
///    codes in capitals, are words.
/// 3. `1 in 5` is a ratio: two whole numbers, the first not larger than the second. The second must
///    not look like a year (1900 to 2099): `363 in 2016` is words.
/// 4. Two amounts with a dash, a hyphen or `to` between, the second larger, are a range, unless
///    they are a reporting period (`2017-18`) or only one has a multiplier (`3 to 4 million`).
///    Nothing may follow.
/// 5. `<`, `>`, `≤`, `≥`, `<=` or `>=` before an amount is a bound.
/// 6. An amount, optionally followed by a qualifier, is a number (see `FigureAmount` and
///    `FigureValue.Qualifier`).
/// 7. Everything else is words. So are dates (`5 February 2018`), periods (`2017/18`), times,
///    sums (`5 / 10`), numbers with commas in the wrong place (`1,84`) or spaces for commas
///    (`1 844`), and numbers in brackets: part of a number must never be read as a number.
struct FigureReader {
  private let text: Substring

  /// The text must not begin or end with white space.
  init(_ text: Substring) { self.text = text }

  var content: FigureValue.Content {
    guard !text.isEmpty else { return .empty }
    if let shorthand = Shorthand(parsing: text) { return .shorthand(shorthand) }
    var bounded = text.unicodeScalars
    if let bound = Self.takeBound(&bounded) {
      guard let (amount, rest) = FigureAmount.read(trimmed(bounded)),
        let (unit, qualifier) = Self.ending(rest, of: amount)
      else { return words }
      return .bound(bound, amount.value, unit: unit, qualifier: qualifier)
    }
    guard let (amount, rest) = FigureAmount.read(text.unicodeScalars) else { return words }
    if rest.isEmpty { return .number(amount.value, unit: amount.unit, qualifier: nil) }
    if let between = Self.second(after: rest) { return joined(amount, between) }
    guard let (unit, qualifier) = Self.ending(rest, of: amount) else { return words }
    return .number(amount.value, unit: unit, qualifier: qualifier)
  }

  private var words: FigureValue.Content { .words(String(text)) }

  private static func takeBound(_ text: inout Substring.UnicodeScalarView) -> FigureValue.Bound? {
    guard let sign = text.first, "<>≤≥".unicodeScalars.contains(sign) else { return nil }
    text.removeFirst()
    let isOrEqual = text.first == "="
    switch sign {
    case "≤": return .atMost
    case "≥": return .atLeast
    default:
      if isOrEqual { text.removeFirst() }
      return sign == "<" ? (isOrEqual ? .atMost : .less) : (isOrEqual ? .atLeast : .more)
    }
  }

  /// What joins two amounts.
  private enum Joint { case dash, `in` }

  private struct Second {
    let joint: Joint
    let amount: FigureAmount
    let rest: Substring.UnicodeScalarView
  }

  /// The second amount after the first: `–4`, ` to 4`, ` in 5`.
  private static func second(after rest: Substring.UnicodeScalarView) -> Second? {
    var behind = trimmed(rest)
    let isApart = behind.startIndex != rest.startIndex
    let joint: Joint
    if let sign = behind.first, sign == "-" || sign == "–" {
      behind.removeFirst()
      joint = .dash
    } else {
      let word = behind.prefix { !$0.isWhiteSpace }
      guard isApart, word.count == 2, let isIn = ["to": false, "in": true][String(word)] else {
        return nil
      }
      joint = isIn ? .in : .dash
      behind.removeFirst(2)
    }
    return FigureAmount.read(trimmed(behind)).map { Second(joint: joint, amount: $0, rest: $1) }
  }

  private func joined(_ first: FigureAmount, _ second: Second) -> FigureValue.Content {
    switch second.joint {
    case .dash:
      guard second.rest.isEmpty, first.value < second.amount.value,
        first.unit == nil || first.unit == second.amount.unit, first.zeros == second.amount.zeros,
        (try? ReportingPeriod(parsing: text)) == nil
      else { return words }
      return .range(first.value, second.amount.value, unit: second.amount.unit)
    case .in:
      guard first.unit == nil, second.amount.unit == nil,
        let part = Int(first.value.description), let whole = Int(second.amount.value.description),
        part <= whole, !(1900...2099).contains(whole), let ratio = Fraction(part, over: whole),
        let (unit, qualifier) = Self.ending(second.rest, of: second.amount), unit == nil
      else { return words }
      return .ratio(ratio, qualifier: qualifier)
    }
  }

  /// The unit and the qualifier of an amount and the text after it; nil if that text means that the
  /// amount alone would be misread.
  private static func ending(
    _ rest: Substring.UnicodeScalarView, of amount: FigureAmount
  ) -> (FigureUnit?, FigureValue.Qualifier?)? {
    guard !rest.isEmpty else { return (amount.unit, nil) }
    guard let qualifier = FigureValue.Qualifier(behind: rest, isPercent: amount.unit == .percent)
    else { return nil }
    return (amount.unit ?? (qualifier.rateBase == nil ? nil : .rate), qualifier)
  }
}
