import PaperMarkup

/// Compares the letters of an abbreviation with the words that it may stand for.
enum AcronymLetters {
  /// Where the words begin that letters stand for, among some that end behind them; nil where the
  /// letters do not fit.
  ///
  /// Each letter begins a word or stands further in one that a letter before it begins; small words
  /// may be left out, and one other word of several.
  static func start(of letters: String, in words: [String]) -> Int? {
    let letters = Array(letters.lowercased().utf8)
    let bytes = words.map { Array($0.lowercased().utf8) }
    guard (2...12).contains(letters.count) else { return nil }
    return strictStart(letters, bytes) ?? looseStart(letters, words)
  }

  private static func strictStart(_ letters: [UInt8], _ words: [[UInt8]]) -> Int? {
    // How many letters may be left when all words from one on are used: at first all of them.
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

  /// The same by first letters alone, where one word that is not small has no letter.
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

  /// Whether letters stand in a word in their order.
  private static func isPart(_ letters: ArraySlice<UInt8>, of word: [UInt8]) -> Bool {
    var left = letters
    for byte in word where byte == left.first { left.removeFirst() }
    return left.isEmpty
  }

  /// The first letters of the words of a name, without small ones.
  static func initials(of words: some Sequence<Substring>) -> String {
    words.filter { !NameWord.isSmall($0) }.compactMap(\.first).map { $0.uppercased() }.joined()
  }
}
