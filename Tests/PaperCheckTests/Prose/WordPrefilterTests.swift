import Testing

@testable import PaperCheck

@Suite struct `A sieve of words` {
  private static let words = [
    "a", "affect", "é", "über", "£4m", "1990s", "", String(repeating: "long", count: 20),
  ]

  @Test(arguments: words.dropLast(2) + words.suffix(1))
  func `lets each of its words through`(word: String) {
    #expect(WordPrefilter(Self.words).mayHold(word))
  }

  @Test(arguments: ["", "an", "effect", "è1", "Affect", String(repeating: "kept", count: 20)])
  func `stops words of another length or first letter`(word: String) {
    #expect(!WordPrefilter(Self.words).mayHold(word))
  }
}
