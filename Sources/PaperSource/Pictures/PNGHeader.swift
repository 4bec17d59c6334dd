/// Reads the chunks of a PNG file (ISO/IEC 15948).
enum PNGHeader {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The size that the file states. All chunks up to the end have to be there, with their check sums.
  static func size(of bytes: [UInt8]) throws(PictureProblem) -> PictureSize {
    var place = signature.count
    var size: (width: Int, height: Int)?
    var density: (across: Int, down: Int)?
    var hasPixels = false
    while let length = bytes.number(at: place, bytes: 4), length < bytes.count - place - 11,
      let sum = bytes.number(at: place + 8 + length, bytes: 4)
    {
      let content = place + 8
      guard CRC32.sum(of: bytes[place + 4..<content + length]) == sum else { throw .damaged }
      switch String(decoding: bytes[place + 4..<content], as: UTF8.self) {
      case "IHDR":
        guard length == 13, size == nil, let width = bytes.number(at: content, bytes: 4),
          let height = bytes.number(at: content + 4, bytes: 4)
        else { throw .damaged }
        size = (width, height)
      case "pHYs" where length == 9 && bytes[content + 8] == 1:
        // Pixels of a metre.
        let across = bytes.number(at: content, bytes: 4) ?? 0
        let down = bytes.number(at: content + 4, bytes: 4) ?? 0
        density = ((across * 254 + 5_000) / 10_000, (down * 254 + 5_000) / 10_000)
      case "IDAT": hasPixels = true
      case "IEND":
        guard let size, hasPixels else { throw .damaged }
        return PictureSize(width: size.width, height: size.height, density: density)
      case "eXIf" where ExifData(bytes[content..<content + length])?.hasLocation == true:
        throw .location
      default: break
      }
      guard size != nil else { throw .damaged }
      place = content + length + 4
    }
    throw .damaged
  }
}

/// The check sums of PNG files.
private enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { sum, _ in
      sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1
    }
  }

  static func sum(of bytes: ArraySlice<UInt8>) -> Int {
    var sum = UInt32.max
    for byte in bytes { sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
    return Int(~sum)
  }
}
