/// A range of bytes in a file, stored compactly (files are at most 16 MiB), since every value that
/// is read has one.
struct ByteSpan: Hashable, Sendable {
  private let start: UInt32
  private let end: UInt32

  init(_ bytes: Range<Int>) {
    start = UInt32(clamping: bytes.lowerBound)
    end = UInt32(clamping: bytes.upperBound)
  }

  var bytes: Range<Int> { Int(start)..<Int(end) }
}
