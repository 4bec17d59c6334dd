/// The hash by which a content security policy identifies a script or style sheet (FIPS 180-4),
/// implemented independently to verify the constants in the program.
package enum SHA256 {
  /// The base64 of the hash of the bytes.
  package static func base64(of bytes: [UInt8]) -> String {
    let digest = hash(of: bytes).flatMap { word in
      (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) }
    }
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: digest.count, by: 3) {
      let three = digest[start...].prefix(3)
      let padded = Array(three) + [0, 0]
      let number = Int(padded[0]) << 16 | Int(padded[1]) << 8 | Int(padded[2])
      for place in 0...three.count { text.append(signs[number >> (18 - 6 * place) & 63]) }
      text += String(repeating: "=", count: 3 - three.count)
    }
    return text
  }

  private static func hash(of bytes: [UInt8]) -> [UInt32] {
    let primes = (2...311).filter { number in
      (2..<number).allSatisfy { !number.isMultiple(of: $0) }
    }
    let constants = primes.map { fraction(Double($0), root: 3) }
    var state = primes.prefix(8).map { fraction(Double($0), root: 2) }
    let length = UInt64(bytes.count) * 8
    let zeros = (119 - bytes.count % 64) % 64
    let message =
      bytes + [0x80] + [UInt8](repeating: 0, count: zeros)
      + (0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - 8 * $0)) }
    for block in stride(from: 0, to: message.count, by: 64) {
      var words = (0..<16).map { word in
        (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(message[block + word * 4 + $1]) }
      }
      for place in 16..<64 {
        let (early, late) = (words[place - 15], words[place - 2])
        let one = early.rotated(7) ^ early.rotated(18) ^ early >> 3
        let two = late.rotated(17) ^ late.rotated(19) ^ late >> 10
        words.append(words[place - 16] &+ one &+ words[place - 7] &+ two)
      }
      var mixed = state
      for place in 0..<64 {
        let (a, e) = (mixed[0], mixed[4])
        let choice = e & mixed[5] ^ ~e & mixed[6]
        let first =
          mixed[7] &+ (e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)) &+ choice
          &+ constants[place] &+ words[place]
        let majority = a & mixed[1] ^ a & mixed[2] ^ mixed[1] & mixed[2]
        let second = (a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)) &+ majority
        mixed = [first &+ second] + mixed[0..<3] + [mixed[3] &+ first] + mixed[4..<7]
      }
      for place in 0..<8 { state[place] &+= mixed[place] }
    }
    return state
  }

  /// The first 32 bits after the binary point of a square or cube root, by binary search: `Double`
  /// is not precise enough for all of them.
  private static func fraction(_ number: Double, root: Int) -> UInt32 {
    let wanted = UInt64(number)
    var (low, high) = (UInt64(0), UInt64(1) << 36)
    while high - low > 1 {
      let middle = (low + high) / 2
      if isAtMost(middle, root: root, of: wanted) { low = middle } else { high = middle }
    }
    return UInt32(truncatingIfNeeded: low)
  }

  /// Whether a number of 2⁻³² parts is at most the root of another number.
  private static func isAtMost(_ parts: UInt64, root: Int, of number: UInt64) -> Bool {
    // parts^root ≤ number · 2^(32·root), in 128 bits.
    let power = (1..<root).reduce(UInt128(parts)) { power, _ in power * UInt128(parts) }
    return power <= UInt128(number) << UInt128(32 * root)
  }
}

extension UInt32 {
  fileprivate func rotated(_ count: UInt32) -> UInt32 { self >> count | self << (32 - count) }
}
