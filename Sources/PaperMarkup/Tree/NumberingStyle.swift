/// How numbers are written in front of items: `1.`, `i)`, `(a)`.
package struct NumberingStyle: Hashable, Sendable {
  /// The signs that count.
  package enum Scheme: Hashable, Sendable {
    case decimal, lowerLetter, upperLetter, lowerRoman, upperRoman
  }

  package let scheme: Scheme
  /// What stands before the number: `(` in `(1)`, often empty.
  package let prefix: String
  /// What stands after the number: `)` in `i)`.
  package let suffix: String

  package init(scheme: Scheme, prefix: String = "", suffix: String = "") {
    self.scheme = scheme
    self.prefix = prefix
    self.suffix = suffix
  }
}
