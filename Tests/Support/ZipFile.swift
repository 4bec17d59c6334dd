/// Writes zip files byte by byte, both valid and corrupt.
package struct ZipFile: Sendable {
  package struct Entry: Sendable {
    package var name: String
    package var bytes: [UInt8]
    /// The size that the file states; nil for the actual size.
    package var claimedSize: UInt32?
    package var method: UInt16 = 0
    package var flags: UInt16 = 0

    package init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  package var entries: [Entry]

  package init(_ entries: [Entry]) { self.entries = entries }

  /// Parts of text, in the order of their names.
  package init(_ parts: [String: String]) {
    entries = parts.sorted { $0.key < $1.key }.map { Entry($0.key, Array($0.value.utf8)) }
  }

  package var bytes: [UInt8] {
    var body: [UInt8] = []
    var list: [UInt8] = []
    for entry in entries {
      let name = Array(entry.name.utf8)
      let size = entry.claimedSize ?? UInt32(entry.bytes.count)
      let sizes = long(UInt32(entry.bytes.count)) + long(size)
      let check = long(Self.checksum(entry.bytes))
      var fields = little(20) + little(entry.flags) + little(entry.method) + little(0)
      fields += little(0x21) + check + sizes + little(UInt16(name.count)) + little(0)
      list += long(0x0201_4B50) + little(20) + fields
      list += little(0) + little(0) + little(0) + long(0) + long(UInt32(body.count)) + name
      body += long(0x0403_4B50) + fields + name + entry.bytes
    }
    let count = UInt16(entries.count)
    let end = little(0) + little(0) + little(count) + little(count) + long(UInt32(list.count))
    return body + list + long(0x0605_4B50) + end + long(UInt32(body.count)) + little(0)
  }

  private func little(_ value: UInt16) -> [UInt8] { Array(long(UInt32(value)).prefix(2)) }

  private func long(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
