/// Tells of most words at once that they are none of some.
struct WordPrefilter: Sendable {
  /// By the first bytes of the words: a bit for each length, the last one for those that are longer.
  private var lengths = [UInt32](repeating: 0, count: 256)

  init(_ words: some Sequence<String>) {
    for word in words {
      guard let first = word.utf8.first else { continue }
      lengths[Int(first)] |= Self.bit(word)
    }
  }

  /// Whether a word may be one of them.
  func mayHold(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    return lengths[Int(first)] & Self.bit(word) != 0
  }

  private static func bit(_ word: String) -> UInt32 { 1 << UInt32(min(word.utf8.count, 31)) }
}
