import PaperMarkup

/// The content of one cell of an indicator table: the text as typed, and its parsed value.
///
/// A missing row, an empty cell and `[x]` are different. For a missing row there is no value at
/// all: nothing was returned. An empty cell is `empty`: a return was made without this figure.
/// `[x]` says that the figure is not available, and `[z]` that there cannot be one. Neither is ever
/// inferred from English: `N/A (one year project only)` is words.
package struct FigureValue: Hashable, Sendable {
  /// The text of the cell without surrounding white space; this is what tables print.
  package let typed: String
  package let content: Content

  /// The parsed value. A number is the effective value: percent as written (6.8), pounds with
  /// thousands and millions multiplied out. A unit is present only if the cell states it.
  package enum Content: Hashable, Sendable {
    /// `1,844` · `6.8% (15,010)` · `£1.2m` · `12.3 per 100,000`.
    case number(ExactDecimal, unit: FigureUnit?, qualifier: Qualifier?)
    /// `1 in 5`: the first number is never larger than the second. Compared as a percentage.
    case ratio(Fraction, qualifier: Qualifier?)
    /// `<5` · `>10%`: only a limit is known, so it is never compared or added.
    case bound(Bound, ExactDecimal, unit: FigureUnit?, qualifier: Qualifier?)
    /// `3–4`: only two limits are known, so it is never compared or added.
    case range(ExactDecimal, ExactDecimal, unit: FigureUnit?)
    /// `[x]`.
    case shorthand(Shorthand)
    /// Any other text.
    case words(String)
    /// No text at all.
    case empty
  }

  package enum Bound: Hashable, Sendable {
    case less, atMost, atLeast, more
  }

  /// The text after a number in its cell.
  package struct Qualifier: Hashable, Sendable {
    /// As typed: `(15,010)`, `incidents (Q1 2016)`.
    package let text: String
    /// The codes that it begins with, such as `[p]`.
    package let shorthand: [Shorthand]
  }

  /// Parses a cell. Every text gives a value; `FigureReader` states the rules.
  package init(parsing text: some StringProtocol) {
    let scalars = trimmed(Substring(text).unicodeScalars)
    typed = String(scalars)
    content = FigureReader(Substring(scalars)).content
  }

  /// The number, if there is exactly one; nil for ratios, bounds and ranges.
  package var number: ExactDecimal? {
    if case .number(let number, _, _) = content { number } else { nil }
  }

  /// The code that replaces a value; nil if the cell is not a code.
  package var shorthand: Shorthand? {
    if case .shorthand(let shorthand) = content { shorthand } else { nil }
  }

  /// The unit that the cell itself states; nil if it states none.
  package var statedUnit: FigureUnit? {
    switch content {
    case .number(_, let unit, _), .bound(_, _, let unit, _), .range(_, _, let unit): unit
    case .ratio: .percent
    case .shorthand, .words, .empty: nil
    }
  }
}

/// The text without leading and trailing white space.
func trimmed(_ text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
  guard let first = text.firstIndex(where: { !$0.isWhiteSpace }),
    let last = text.lastIndex(where: { !$0.isWhiteSpace })
  else { return text[text.endIndex...] }
  return text[first...last]
}

extension FigureValue {
  /// The exact order of the two values; nil if they cannot be compared.
  ///
  /// Numbers are compared if their cells state the same unit. A number that states no unit is
  /// compared with any number except a percentage, because 6.8 beside 6.8% is ambiguous. A ratio is
  /// compared as a percentage, so that 1 in 5 is equal to 20%. Rates of different bases, bounds,
  /// ranges, codes and words have no order.
  package func order(to other: FigureValue) -> ExactOrder? {
    let (one, two) = (statedUnit, other.statedUnit)
    let isOpen = (one == nil && two != .percent) || (two == nil && one != .percent)
    guard isOpen || (one == two && rateBase == other.rateBase) else { return nil }
    switch (content, other.content) {
    case (.number(let one, _, _), .number(let two, _, _)): return ExactOrder(one, two)
    case (.ratio(let one, _), .ratio(let two, _)): return ExactOrder(one, two)
    case (.number(let one, _, _), .ratio(let two, _)):
      return ExactOrder(ExactQuotient(one), ExactQuotient(percentOf: two))
    case (.ratio(let one, _), .number(let two, _, _)):
      return ExactOrder(ExactQuotient(percentOf: one), ExactQuotient(two))
    default: return nil
    }
  }

  private var rateBase: ExactDecimal? {
    guard case .number(_, .rate, let qualifier) = content else { return nil }
    return qualifier?.rateBase
  }
}
