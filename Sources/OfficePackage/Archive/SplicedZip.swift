/// A zip file in memory, of which some parts are replaced.
///
/// All other parts are copied with their headers, byte by byte, so this costs little more than a copy
/// of the file. It is meant for files that the program has just written: parts without gaps between them, in the
/// order of the directory, sizes below 4 GiB, and no comment at the end.
struct SplicedZip {
  private struct Entry {
    /// Its header in the directory, with its name and extra fields.
    let header: Range<Int>
    /// Its local header and its content.
    let local: Range<Int>
    /// The content as it is stored.
    let content: Range<Int>
    let method: Int
    let size: Int
  }

  private let bytes: [UInt8]
  private let entries: [Entry]
  /// The record at the end of the file.
  private let end: Int

  private static let localHeader = (signature: 0x0403_4B50, length: 30)
  private static let header = (signature: 0x0201_4B50, length: 46)
  private static let endRecord = (signature: 0x0605_4B50, length: 22)
  private static let deflated = 8
  /// The offsets of what changes: in a header of the directory, and in a local header, which has no
  /// offset and, up to the lengths of the names, the same fields 2 bytes earlier.
  private static let field = (method: 10, checksum: 16, stored: 20, size: 24, offset: 42)
  /// The largest part that is unpacked, in bytes.
  private static let mostBytes = 64 << 20

  init(_ bytes: [UInt8]) throws(PackageError) {
    guard bytes.starts(with: "PK".utf8) else { throw .notAZip }
    guard let (entries, end) = Self.entries(of: bytes) else { throw .damaged(part: nil) }
    self.bytes = bytes
    self.entries = entries
    self.end = end
  }

  /// The names of the parts, in the order of the file.
  var names: [String] { entries.map(name) }

  private func name(of entry: Entry) -> String {
    let length = bytes.number(at: entry.header.lowerBound + 28, bytes: 2)
    let start = entry.header.lowerBound + Self.header.length
    return String(decoding: bytes[start..<(start + length)], as: UTF8.self)
  }

  /// The file with other contents of some parts.
  /// - Parameter edit: returns, for the name of a part, what makes its new content of the old one; nil,
  ///   or a function that returns nil, for one that stays as it is.
  func replacing(
    _ edit: (String) -> (([UInt8]) -> [UInt8]?)?
  ) throws(PackageError) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 1 << 12)
    var directory: [UInt8] = []
    for entry in entries {
      var header = Array(bytes[entry.header])
      header.set(result.count, at: Self.field.offset, bytes: 4)
      let start = result.count
      let name = name(of: entry)
      if let edit = edit(name), let content = edit(try unpacked(entry, name)) {
        guard let packed = Deflate.packed(content) else { throw .damaged(part: name) }
        result += bytes[entry.local.lowerBound..<entry.content.lowerBound]
        result += packed
        let fields = [
          (Self.field.method, Self.deflated, 2),
          (Self.field.checksum, Deflate.checksum(of: content), 4),
          (Self.field.stored, packed.count, 4), (Self.field.size, content.count, 4),
        ]
        for (place, value, length) in fields {
          header.set(value, at: place, bytes: length)
          result.set(value, at: start + place - 2, bytes: length)
        }
      } else {
        result += bytes[entry.local]
      }
      directory += header
    }
    let start = result.count
    result += directory
    var record = Array(bytes[end...])
    record.set(directory.count, at: 12, bytes: 4)
    record.set(start, at: 16, bytes: 4)
    result += record
    guard start <= Int(UInt32.max) else { throw .tooLarge(.allBytes, part: nil) }
    return result
  }

  private func unpacked(_ entry: Entry, _ name: String) throws(PackageError) -> [UInt8] {
    guard entry.size <= Self.mostBytes else { throw .tooLarge(.partBytes, part: name) }
    let stored = bytes[entry.content]
    let content =
      entry.method == 0 ? Array(stored) : Deflate.unpacked(stored, size: entry.size)
    guard let content, content.count == entry.size else { throw .damaged(part: name) }
    return content
  }

  /// The parts, and the start of the record at the end; nil if the file has another form.
  private static func entries(of bytes: [UInt8]) -> (entries: [Entry], end: Int)? {
    let end = bytes.count - endRecord.length
    guard end >= 0, bytes.number(at: end, bytes: 4) == endRecord.signature else { return nil }
    let count = bytes.number(at: end + 10, bytes: 2)
    var place = bytes.number(at: end + 16, bytes: 4)
    let directory = place
    var local = 0
    var entries: [Entry] = []
    for _ in 0..<count {
      guard place + header.length <= end,
        bytes.number(at: place, bytes: 4) == header.signature,
        // Neither encrypted nor with sizes after the content.
        bytes.number(at: place + 8, bytes: 2) & 0b1001 == 0,
        bytes.number(at: place + field.offset, bytes: 4) == local
      else { return nil }
      let method = bytes.number(at: place + field.method, bytes: 2)
      let lengths = (0..<3).map { bytes.number(at: place + 28 + 2 * $0, bytes: 2) }
      let next = place + header.length + lengths.reduce(0, +)
      guard next <= end, method == 0 || method == deflated,
        let content = content(
          ofPartAt: local, length: bytes.number(at: place + field.stored, bytes: 4),
          in: bytes[..<directory])
      else { return nil }
      entries.append(
        Entry(
          header: place..<next, local: local..<content.upperBound, content: content,
          method: method, size: bytes.number(at: place + field.size, bytes: 4)))
      local = content.upperBound
      place = next
    }
    return place == end && local == directory ? (entries, end) : nil
  }

  private static func content(
    ofPartAt place: Int, length: Int, in bytes: ArraySlice<UInt8>
  ) -> Range<Int>? {
    guard place + localHeader.length <= bytes.endIndex,
      bytes.number(at: place, bytes: 4) == localHeader.signature
    else { return nil }
    let start =
      place + localHeader.length + bytes.number(at: place + 26, bytes: 2)
      + bytes.number(at: place + 28, bytes: 2)
    guard start + length <= bytes.endIndex else { return nil }
    return start..<(start + length)
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// A number of a zip file, lowest byte first. The place must be in the bytes.
  fileprivate func number(at place: Int, bytes count: Int) -> Int {
    var number = 0
    for index in 0..<count { number |= Int(self[place + index]) << (8 * index) }
    return number
  }
}

extension [UInt8] {
  fileprivate mutating func set(_ value: Int, at place: Int, bytes count: Int) {
    for index in 0..<count { self[place + index] = UInt8(truncatingIfNeeded: value >> (8 * index)) }
  }
}
