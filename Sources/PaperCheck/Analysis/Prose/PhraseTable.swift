import CouncilEnglish

/// Phrases to search for in prose, each with its replacement.
struct PhraseTable: Sendable {
  /// An occurrence of a phrase.
  struct Match {
    /// The indices of its words in the line.
    let words: ClosedRange<Int>
    let span: Range<Int>
    /// The text to use instead, with its first letter in the case that was typed.
    let replacement: String
  }

  private struct Entry: Sendable {
    let words: [String]
    let replacement: String
  }

  /// The entries by their first word, the longest first.
  private let entries: [String: [Entry]]
  private let sieve: WordPrefilter

  /// Takes phrases in lower case with straight apostrophes.
  init(_ phrases: [PhraseReplacement]) {
    var entries: [String: [Entry]] = [:]
    for phrase in phrases {
      let choices = phrase.phrase.split(separator: " ").map {
        $0.split(separator: "|").map(String.init)
      }
      let all = choices.reduce([[]]) { begun, next in
        begun.flatMap { words in next.map { words + [$0] } }
      }
      for words in all {
        guard let first = words.first else { continue }
        entries[first, default: []].append(
          Entry(words: words, replacement: Self.fill(phrase.replacement, from: words, choices)))
      }
    }
    sieve = WordPrefilter(entries.keys)
    self.entries = entries.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// Fills the chosen words into a replacement: `$1` is the first word of the phrase.
  private static func fill(
    _ replacement: String, from words: [String], _ choices: [[String]]
  ) -> String {
    replacement.split(separator: " ").map { part in
      guard part.first == "$", let number = Int(part.dropFirst()),
        words.indices.contains(number - 1)
      else { return String(part) }
      return words[number - 1]
    }.joined(separator: " ")
  }

  /// The phrases in a line, found from its start, without overlaps.
  func matches(in line: ProseLine) -> [Match] {
    var matches: [Match] = []
    var index = 0
    let folded = line.folded
    while index < folded.count {
      guard sieve.mayHold(folded[index]),
        let entry = entries[folded[index]]?.first(where: { stands($0.words, in: line, at: index) })
      else {
        index += 1
        continue
      }
      let words = index...(index + entry.words.count - 1)
      if words.allSatisfy({ line.isLanguage($0) }) {
        matches.append(
          Match(
            words: words, span: line.span(words),
            replacement: line.words[index].text.isCapitalised
              ? entry.replacement.capitalisingFirst : entry.replacement))
      }
      index = words.upperBound + 1
    }
    return matches
  }

  private func stands(_ words: [String], in line: ProseLine, at index: Int) -> Bool {
    guard index + words.count <= line.folded.count else { return false }
    return words.indices.dropFirst().allSatisfy {
      line.folded[index + $0] == words[$0] && line.follows(index + $0)
    }
  }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalisingFirst: String { prefix(1).uppercased() + dropFirst() }
}
