/// 64-bit hashes of words and of runs of words. Collisions are harmless, because words with equal
/// hashes are compared before anything is reported.
enum WordHash {
  /// The FNV-1a hash of the bytes of a folded word.
  static func word(_ bytes: [UInt8]) -> UInt64 {
    var hash = start
    for byte in bytes { add(byte, to: &hash) }
    return finished(hash)
  }

  /// The same hash computed incrementally: the initial value, a step for each byte, and the final
  /// mix.
  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func add(_ byte: UInt8, to hash: inout UInt64) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  static func finished(_ hash: UInt64) -> UInt64 { mixed(hash) }

  /// The hash of a run with one more word at its end.
  static func joined(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    mixed((hash << 23 | hash >> 41) ^ word)
  }

  /// Whether the hash of a capitalised word is that of the name of a month or weekday.
  static func isOfDates(_ hash: UInt64) -> Bool {
    bitsOfDates & 1 << (hash & 63) != 0 && ofDates.contains(hash)
  }

  /// The finaliser of SplitMix64, after which each bit depends on all bits of the input.
  private static func mixed(_ value: UInt64) -> UInt64 {
    let mixed = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    return mixed ^ (mixed >> 27)
  }

  private static let ofDates = Set(
    ProgramWords.ofDates.split(separator: " ").map { word(Array($0.utf8)) })
  /// A bitmap for a quick negative test, indexed by the low bits of the hash.
  private static let bitsOfDates = ofDates.reduce(UInt64(0)) { $0 | 1 << ($1 & 63) }
}

/// A ring buffer with the hashes of the last words.
struct WordWindow {
  /// The number of words in a run.
  static let length = 6

  /// Stored inline in a SIMD vector: an array would cost reference counting for each word.
  private var hashes = SIMD8<UInt64>()
  private var last = 0
  /// The number of words in the window.
  private(set) var count = 0

  mutating func clear() { count = 0 }

  mutating func add(_ hash: UInt64) {
    last = last + 1 == Self.length ? 0 : last + 1
    hashes[last] = hash
    if count < Self.length { count += 1 }
  }

  /// The hash of the run of the last `length` words; the window must hold at least as many.
  func run(of length: Int) -> UInt64 {
    var place = last - length + 1
    if place < 0 { place += Self.length }
    var hash = UInt64(length)
    for _ in 0..<length {
      hash = WordHash.joined(hash, hashes[place])
      place = place + 1 == Self.length ? 0 : place + 1
    }
    return hash
  }
}
