import TestSupport

extension SeededGenerator {
  /// Pieces of what officers type, and of what nobody should, strung together.
  mutating func text() -> String {
    let pieces = [
      "0", "1", "2", "18", "2017", "2018", "100,000", ",", ".", "-", "–", "−", "+", "/", "%", "£",
      "<", ">", "≤", "=", "[", "]", "[x]", "[p]", "x", "z", "k", "m", "bn", "million", "per",
      "cent",
      "in", "to", "of", "Q2", "H1", "AY", "academic", "October", "Sept", " ", " ", " ", "\u{A0}",
      "\n", "\r\n", "\t", "\u{301}", "\u{200D}", "٣", "３", "Ⅷ", "½", "👩‍👩‍👧", "\u{0}", "\u{202E}", "(",
      ")",
      "*", "n/a", "99999999999999999999", "0000", "9999", "9998", "12-31",
    ]
    return (0..<Int.random(in: 0...8, using: &self))
      .map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
  }
}
