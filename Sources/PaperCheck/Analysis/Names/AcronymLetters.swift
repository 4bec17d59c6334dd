import PaperMarkup

/// Matches the letters of an abbreviation with the words that it may stand for.
enum AcronymLetters {
  /// The index at which the words that the letters stand for begin; they extend to the end of
  /// `words`. Nil if the letters do not match.
  ///
  /// Each letter is the first of a word, or occurs within a word whose first letter was matched
  /// before it. Small words may be skipped, and so may one other word if there are several.
  static func start(of letters: String, in words: [String]) -> Int? {
    let letters = Array(letters.lowercased().utf8)
    let bytes = words.map { Array($0.lowercased().utf8) }
    guard (2...12).contains(letters.count) else { return nil }
    return strictStart(letters, bytes) ?? looseStart(letters, words)
  }

  private static func strictStart(_ letters: [UInt8], _ words: [[UInt8]]) -> Int? {
    // Dynamic programming from the end: the possible numbers of unmatched letters, once all words
    // from an index on are used. At first all letters are unmatched.
    var left: Set = [letters.count]
    for (index, word) in words.enumerated().reversed() {
      var next: Set<Int> = NameWord.isSmall(String(decoding: word, as: UTF8.self)) ? left : []
      for end in left {
        for start in 0..<end
        where letters[start] == word.first && isPart(letters[start..<end], of: word) {
          if start == 0 { return index }
          next.insert(start)
        }
      }
      left = next
      if left.isEmpty { return nil }
    }
    return nil
  }

  /// The same by first letters alone, where one word that is not small may be skipped.
  private static func looseStart(_ letters: [UInt8], _ words: [String]) -> Int? {
    var left = letters[...]
    var skipped = 0
    for (index, word) in words.enumerated().reversed() {
      if word.lowercased().utf8.first == left.last {
        left.removeLast()
        if left.isEmpty { return index }
      } else if !NameWord.isSmall(word) {
        skipped += 1
        if skipped > 1 || letters.count < 4 { return nil }
      }
    }
    return nil
  }

  /// Whether letters occur in a word in that order (subsequence test).
  private static func isPart(_ letters: ArraySlice<UInt8>, of word: [UInt8]) -> Bool {
    var left = letters
    for byte in word where byte == left.first { left.removeFirst() }
    return left.isEmpty
  }

  /// The first letters of the words of a name, skipping small words.
  static func initials(of words: some Sequence<Substring>) -> String {
    words.filter { !NameWord.isSmall($0) }.compactMap(\.first).map { $0.uppercased() }.joined()
  }
}
