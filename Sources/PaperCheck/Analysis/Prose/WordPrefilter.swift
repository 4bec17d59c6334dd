/// A quick negative test for membership in a set of words.
struct WordPrefilter: Sendable {
  /// A bit mask of word lengths for each possible first byte; the last bit means 31 bytes or more.
  private var lengths = [UInt32](repeating: 0, count: 256)

  init(_ words: some Sequence<String>) {
    for word in words {
      guard let first = word.utf8.first else { continue }
      lengths[Int(first)] |= Self.bit(word)
    }
  }

  /// Whether the word may be in the set; false means that it certainly is not.
  func mayHold(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    return lengths[Int(first)] & Self.bit(word) != 0
  }

  private static func bit(_ word: String) -> UInt32 { 1 << UInt32(min(word.utf8.count, 31)) }
}
