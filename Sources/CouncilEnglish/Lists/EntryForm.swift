/// The form of the entries of a list.
package enum EntryForm: CaseIterable, Sendable {
  /// A word in small letters.
  case word
  /// An abbreviation in capitals.
  case abbreviation
  /// A verb of decisions with its participle and the pattern of its sentence.
  case verb
  /// A phrase, an equals sign, and what is meant.
  case replacement

  /// Whether a text is such an entry.
  package func fits(_ entry: String) -> Bool {
    switch self {
    case .word: Self.isWord(entry) && !entry.utf8.contains { (0x41...0x5A).contains($0) }
    case .abbreviation: Self.isWord(entry) && !entry.utf8.contains { (0x61...0x7A).contains($0) }
    case .verb: CouncilVerb(line: entry[...]) != nil
    case .replacement: PhraseReplacement(line: entry[...]) != nil
    }
  }

  private static func isWord(_ entry: String) -> Bool {
    !entry.isEmpty && !entry.unicodeScalars.contains { " \t\n=".unicodeScalars.contains($0) }
  }

  /// What is expected, in words that fit after "a list of …" and "write …".
  package var expected: String {
    switch self {
    case .word: "one word in small letters"
    case .abbreviation: "an abbreviation in capitals"
    case .verb: "a verb, its participle and a pattern, such as champion championed object"
    case .replacement: "words on both sides of one equals sign, such as per say = per se"
    }
  }

  /// A regular expression that nothing but entries matches, in syntax that Python and JavaScript
  /// share.
  package var pattern: String {
    switch self {
    case .word: "^[^ \\t\\n=A-Z]+$"
    case .abbreviation: "^[^ \\t\\n=a-z]+$"
    case .verb: "^ *[^ ]+ +[^ ]+ +(?:\(Self.patterns))(?: +(?:\(Self.qualities)))* *$"
    case .replacement: "^[^=]*[^= ][^=]*=[^=]*[^= ][^=]*$"
    }
  }

  private static let patterns = CouncilVerb.Pattern.allCases.map(\.rawValue).joined(separator: "|")
  private static let qualities = (CouncilVerb.Adverbials.named.keys.sorted() + ["noun", "that"])
    .joined(separator: "|")
}
