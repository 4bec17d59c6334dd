/// A phrase and what is meant by it: a line such as `could|should of = $1 have`.
package struct PhraseReplacement: Hashable, Sendable {
  /// Words between single spaces; `|` separates those of which each may be at that place.
  package let phrase: String
  /// The words to use instead; `$1` is the word at the first place of the phrase.
  package let replacement: String

  /// Reads a line; nil unless it has words on both sides of one `=`.
  init?(line: Substring) {
    let sides = line.split(separator: "=", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }
    guard sides.count == 2, sides.allSatisfy({ !$0.isEmpty }) else { return nil }
    phrase = sides[0]
    replacement = sides[1]
  }
}
