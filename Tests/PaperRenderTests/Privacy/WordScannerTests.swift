import TestSupport
import Testing

@testable import PaperRender

@Suite struct `A word that is read` {
  private static let pieces = [
    "a", "Zed", "smithson", "É", "7", "-", "'", "'s", "\u{2019}s", "\u{AD}", "&#101;", "&amp;", " ",
    "\n", "\r\n ", "<b>", "</b>", "<a t=\"", "\">", "\"", "\\u0065", "\\n", ".", "March",
  ]

  /// All words of a text, with what is known of each.
  private func words(_ text: String, _ form: WordScanner.Form) -> [String] {
    var scanner = WordScanner(Array(text.utf8), as: form)
    var words: [String] = []
    while let word = scanner.next() {
      let folded = scanner.folded
      #expect(word.hash == WordHash.word(folded), "\(text)")
      words.append(
        "\(String(decoding: folded, as: UTF8.self)) \(word.line) \(word.isInValue) "
          + "\(word.beginsValue) \(word.isNameLike) \(word.isCounted)")
    }
    return words
  }

  @Test(arguments: [WordScanner.Form.plain, .markup, .calendar])
  func `is the same, whether it is taken as letters of ASCII or sign by sign`(
    form: WordScanner.Form
  ) {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<3_000 {
      let parts = (0..<random.below(9)).map { _ in random.pick(Self.pieces) }
      let text = parts.joined()
      // A soft hyphen after each letter is not seen, and no word is of letters alone then.
      var letters = ""
      for part in parts {
        letters += part.allSatisfy { $0.isASCII && $0.isLetter } ? part + "\u{AD}" : part
      }
      #expect(words(text, form) == words(letters, form), "\(text.debugDescription)")
    }
  }

  @Test func `begins at its first byte`() {
    var scanner = WordScanner(Array("é, (\"Ab\n 7th&#101;".utf8), as: .plain)
    var offsets: [Int] = []
    while let word = scanner.next() { offsets.append(word.offset) }
    #expect(offsets == [0, 6, 10])
  }
}
