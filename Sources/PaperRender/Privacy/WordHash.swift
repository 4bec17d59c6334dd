/// Numbers of 64 bits for words and for runs of them. What two of one number are is compared before
/// anything is said.
enum WordHash {
  /// FNV-1a of the bytes of a folded word.
  static func word(_ bytes: [UInt8]) -> UInt64 {
    var hash = start
    for byte in bytes { add(byte, to: &hash) }
    return finished(hash)
  }

  /// The same by and by: what it begins with, each byte, and the number that comes of them.
  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func add(_ byte: UInt8, to hash: inout UInt64) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  static func finished(_ hash: UInt64) -> UInt64 { mixed(hash) }

  /// The number of a word behind others.
  static func joined(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    mixed((hash << 23 | hash >> 41) ^ word)
  }

  /// Whether a word with a capital is the name of a month or of a day of the week.
  static func isOfDates(_ hash: UInt64) -> Bool {
    bitsOfDates & 1 << (hash & 63) != 0 && ofDates.contains(hash)
  }

  /// The finish of SplitMix64, by which each bit depends on all.
  private static func mixed(_ value: UInt64) -> UInt64 {
    let mixed = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    return mixed ^ (mixed >> 27)
  }

  private static let ofDates = Set(
    ProgramWords.ofDates.split(separator: " ").map { word(Array($0.utf8)) })
  /// A bit for each of them, by the last bits of its number: most other words need no other look.
  private static let bitsOfDates = ofDates.reduce(UInt64(0)) { $0 | 1 << ($1 & 63) }
}

/// The last words that were read: a ring of numbers.
struct WordWindow {
  /// How many words make a run.
  static let length = 6

  /// In the window itself: an array would be counted at each word.
  private var hashes = SIMD8<UInt64>()
  private var last = 0
  /// How many are in it.
  private(set) var count = 0

  mutating func clear() { count = 0 }

  mutating func add(_ hash: UInt64) {
    last = last + 1 == Self.length ? 0 : last + 1
    hashes[last] = hash
    if count < Self.length { count += 1 }
  }

  /// The number of the run of the last words, of which there are at least so many.
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
