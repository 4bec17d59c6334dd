/// One pass over the bytes of a file, which finds the starts of lines and the first fault.
struct TextScan {
  private(set) var lineStarts = [0]
  private(set) var isASCII = true
  private(set) var fault: EncodingFault?

  init(_ bytes: [UInt8]) {
    lineStarts.reserveCapacity(bytes.count / 32)
    bytes.withUnsafeBytes { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeRawBufferPointer) {
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count,
        Self.isPrintable(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      {
        index += 8
        continue
      }
      switch bytes[index] {
      case UInt8(ascii: "\n"):
        index += 1
        lineStarts.append(index)
      case UInt8(ascii: "\t"), 0x20...0x7E:
        index += 1
      case UInt8(ascii: "\r") where index + 1 < bytes.count && bytes[index + 1] == 0x0A:
        index += 1
      case let byte where byte < 0x80:
        fault = .forbidden(Unicode.Scalar(byte), at: index)
        return
      default:
        guard let (scalar, length) = Self.decode(bytes, at: index) else {
          fault = .invalid(at: index, mayBeWindows1252: isASCII)
          return
        }
        isASCII = false
        guard !ForbiddenCharacter.contains(scalar) else {
          fault = .forbidden(scalar, at: index)
          return
        }
        index += length
      }
    }
  }

  /// Whether all eight bytes are in 0x20...0x7E.
  private static func isPrintable(_ word: UInt64) -> Bool {
    let high: UInt64 = 0x8080_8080_8080_8080
    let ones: UInt64 = 0x0101_0101_0101_0101
    let deletes = word ^ (ones &* 0x7F)
    // A borrow from a lower byte can only cause a false alarm, which is then checked byte by byte.
    let suspects = word | (word &- ones &* 0x20) | (deletes &- ones)
    return suspects & high == 0
  }

  /// Decodes a non-ASCII scalar, by the table of well-formed sequences of the Unicode standard
  /// (3-7): no overlong forms, no surrogates, nothing above U+10FFFF.
  private static func decode(
    _ bytes: UnsafeRawBufferPointer, at index: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    let lead = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    var value = UInt32(lead & (0x7F >> UInt8(length)))
    for byte in bytes[(index + 1)..<(index + length)] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }
}
