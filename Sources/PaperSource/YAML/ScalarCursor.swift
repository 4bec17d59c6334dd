/// Converts counts of Unicode scalars, which libyaml uses for its marks, to byte offsets of a file.
///
/// Marks come nearly in ascending order, so the cursor moves from the last one instead of starting
/// over.
struct ScalarCursor {
  private let file: InputFile
  private let bytes: Range<Int>
  private var scalar = 0
  private var byte: Int

  /// A cursor over the part of the file that libyaml reads.
  init(_ file: InputFile, _ bytes: Range<Int>) {
    self.file = file
    self.bytes = bytes
    byte = bytes.lowerBound
  }

  mutating func byte(ofScalar wanted: Int) -> Int {
    guard !file.isASCII else { return min(bytes.lowerBound + wanted, bytes.upperBound) }
    while scalar < wanted, byte < bytes.upperBound {
      repeat { byte += 1 } while byte < bytes.upperBound && isContinuation
      scalar += 1
    }
    while scalar > wanted, byte > bytes.lowerBound {
      repeat { byte -= 1 } while byte > bytes.lowerBound && isContinuation
      scalar -= 1
    }
    return byte
  }

  private var isContinuation: Bool { file.bytes[byte] & 0xC0 == 0x80 }
}
