/// The format of item numbers: `1.`, `i)`, `(a)`.
package struct NumberingStyle: Hashable, Sendable {
  /// The kind of number signs: digits, letters or Roman numerals.
  package enum Scheme: Hashable, Sendable {
    case decimal, lowerLetter, upperLetter, lowerRoman, upperRoman
  }

  package let scheme: Scheme
  /// The text before the number: `(` in `(1)`, often empty.
  package let prefix: String
  /// The text after the number: `)` in `i)`.
  package let suffix: String

  package init(scheme: Scheme, prefix: String = "", suffix: String = "") {
    self.scheme = scheme
    self.prefix = prefix
    self.suffix = suffix
  }

  /// Parses the style from the first number: `1.`, `i)`, `(a)`, `Appendix A`.
  ///
  /// The last word is the number and must be `1`, `a`, `A`, `i` or `I`; otherwise nil.
  package init?(example: String) {
    func counts(_ character: Character) -> Bool { character.isLetter || character.isNumber }
    guard let last = example.lastIndex(where: counts) else { return nil }
    let suffix = example[example.index(after: last)...]
    let upToNumber = example[...last]
    let start = upToNumber.lastIndex { !counts($0) }.map { example.index(after: $0) }
    let number = upToNumber[(start ?? example.startIndex)...]
    guard let scheme = Scheme(first: number) else { return nil }
    self.init(
      scheme: scheme, prefix: String(example[..<number.startIndex]), suffix: String(suffix))
  }

  /// The names in whose place the number of the section or minute around is put, as in
  /// `{{section}}.1`.
  package static let parents = ["section", "minute"]

  /// Whether the number follows that of the section around.
  package var followsParent: Bool {
    // Nearly no style does, and every list is asked.
    prefix.utf8.contains(UInt8(ascii: "{"))
      && Self.parents.contains { prefix.contains("{{\($0)}}") }
  }

  /// The style within a section: its number takes the place of the name. Without one, the name is left
  /// out with the sign after it.
  package func within(_ number: String?) -> NumberingStyle {
    guard let name = Self.parents.first(where: { prefix.contains("{{\($0)}}") }) else {
      return self
    }
    let tag = "{{\(name)}}"
    let around =
      if let number {
        prefix.replacing(tag, with: number)
      } else {
        prefix.replacing(tag + ".", with: "").replacing(tag, with: "")
      }
    return NumberingStyle(scheme: scheme, prefix: around, suffix: suffix)
  }

  /// The number with prefix and suffix: `iv)` for 4.
  package func label(_ number: Int) -> String { prefix + scheme.sign(for: number) + suffix }
}

extension NumberingStyle.Scheme {
  fileprivate init?(first: Substring) {
    switch first {
    case "1": self = .decimal
    case "a": self = .lowerLetter
    case "A": self = .upperLetter
    case "i": self = .lowerRoman
    case "I": self = .upperRoman
    default: return nil
    }
  }

  /// The number alone; in digits if the scheme cannot represent it, such as 0 or MMMM.
  package func sign(for number: Int) -> String {
    switch self {
    case .decimal: String(number)
    case .lowerLetter: Self.letters(number) ?? String(number)
    case .upperLetter: Self.letters(number)?.uppercased() ?? String(number)
    case .lowerRoman: Self.roman(number) ?? String(number)
    case .upperRoman: Self.roman(number)?.uppercased() ?? String(number)
    }
  }

  /// `a` to `z`, then `aa`.
  private static func letters(_ number: Int) -> String? {
    guard number > 0 else { return nil }
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
    var letters: [Character] = []
    var rest = number
    while rest > 0 {
      letters.append(alphabet[(rest - 1) % alphabet.count])
      rest = (rest - 1) / alphabet.count
    }
    return String(letters.reversed())
  }

  private static func roman(_ number: Int) -> String? {
    guard (1...3999).contains(number) else { return nil }
    let signs = [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
      (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var roman = ""
    var rest = number
    for (value, sign) in signs {
      while rest >= value {
        roman += sign
        rest -= value
      }
    }
    return roman
  }
}
