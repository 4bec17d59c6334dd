import PaperMarkup

/// What one cell of an indicator table holds: the text as it was typed, and what it was read as.
///
/// A missing row, an empty cell and `[x]` are three things. A missing row has no value at all:
/// nobody has said anything. An empty cell is `empty`: a return was made and this was left out.
/// `[x]` says that the figure is not available, and `[z]` that there can be none. Neither is ever
/// guessed from English: `N/A (one year project only)` is words.
package struct FigureValue: Hashable, Sendable {
  /// The cell, without white space around it; what tables print.
  package let typed: String
  package let content: Content

  /// What the cell says. A number is the value that counts: percent as it is written (6.8), pounds
  /// with thousands and millions multiplied out. A unit is there only when the cell states it.
  package enum Content: Hashable, Sendable {
    /// `1,844` · `6.8% (15,010)` · `£1.2m` · `12.3 per 100,000`.
    case number(ExactDecimal, unit: FigureUnit?, qualifier: Qualifier?)
    /// `1 in 5`: the first is never more than the second. Compares as a percentage.
    case ratio(Fraction, qualifier: Qualifier?)
    /// `<5` · `>10%`: known to lie on one side of a number, and so never compared or added.
    case bound(Bound, ExactDecimal, unit: FigureUnit?, qualifier: Qualifier?)
    /// `3–4`: known to lie between two numbers, and so never compared or added.
    case range(ExactDecimal, ExactDecimal, unit: FigureUnit?)
    /// `[x]`.
    case shorthand(Shorthand)
    /// Anything else.
    case words(String)
    /// No text at all.
    case empty
  }

  package enum Bound: Hashable, Sendable {
    case less, atMost, atLeast, more
  }

  /// What stands behind a number in its cell.
  package struct Qualifier: Hashable, Sendable {
    /// As typed: `(15,010)`, `incidents (Q1 2016)`.
    package let text: String
    /// The codes that it begins with, such as `[p]`.
    package let shorthand: [Shorthand]
  }

  /// Reads a cell. Every text is some value; `FigureReader` states the rules.
  package init(parsing text: some StringProtocol) {
    let scalars = trimmed(Substring(text).unicodeScalars)
    typed = String(scalars)
    content = FigureReader(Substring(scalars)).content
  }

  /// The number, when there is exactly one: not for ratios, bounds and ranges.
  package var number: ExactDecimal? {
    if case .number(let number, _, _) = content { number } else { nil }
  }

  /// The code that stands in place of a value.
  package var shorthand: Shorthand? {
    if case .shorthand(let shorthand) = content { shorthand } else { nil }
  }

  /// The unit that the cell itself states.
  package var statedUnit: FigureUnit? {
    switch content {
    case .number(_, let unit, _), .bound(_, _, let unit, _), .range(_, _, let unit): unit
    case .ratio: .percent
    case .shorthand, .words, .empty: nil
    }
  }
}

/// Without white space at either end.
func trimmed(_ text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
  guard let first = text.firstIndex(where: { !$0.isWhiteSpace }),
    let last = text.lastIndex(where: { !$0.isWhiteSpace })
  else { return text[text.endIndex...] }
  return text[first...last]
}
