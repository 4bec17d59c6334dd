/// Reads the segments of a JPEG file (ITU T.81) before its pixels.
enum JPEGHeader {
  static let signature: [UInt8] = [0xFF, 0xD8, 0xFF]

  /// The size that the file states.
  static func size(of bytes: [UInt8]) throws(PictureProblem) -> PictureSize {
    var place = 2
    var size: (width: Int, height: Int)?
    var density: (across: Int, down: Int)?
    while place + 4 <= bytes.count {
      guard bytes[place] == 0xFF else { throw .damaged }
      let marker = bytes[place + 1]
      // Any number of bytes may fill the room before a marker.
      if marker == 0xFF {
        place += 1
        continue
      }
      guard let length = bytes.number(at: place + 2, bytes: 2), length >= 2,
        place + 2 + length <= bytes.count
      else { throw .damaged }
      let content = bytes[place + 4..<place + 2 + length]
      switch marker {
      // The start of a frame. C4, C8 and CC are tables.
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        guard let height = bytes.number(at: place + 5, bytes: 2),
          let width = bytes.number(at: place + 7, bytes: 2)
        else { throw .damaged }
        size = (width, height)
      case 0xE0 where content.starts(with: Array("JFIF\0".utf8)) && content.count >= 12:
        density = Self.density(
          unit: bytes[place + 11], bytes.number(at: place + 12, bytes: 2) ?? 0,
          bytes.number(at: place + 14, bytes: 2) ?? 0)
      case 0xE1 where content.starts(with: Array("Exif\0\0".utf8)):
        let exif = ExifData(content.dropFirst(6))
        if exif?.hasLocation == true { throw .location }
        if exif?.isTurned == true { throw .orientation }
      // The pixels, after which nothing is of interest but the end.
      case 0xDA:
        guard let size, Self.hasEnd(bytes) else { throw .damaged }
        return PictureSize(width: size.width, height: size.height, density: density)
      default: break
      }
      place += 2 + length
    }
    throw .damaged
  }

  private static func density(unit: UInt8, _ across: Int, _ down: Int) -> (across: Int, down: Int)?
  {
    switch unit {
    case 1: (across, down)
    case 2: ((across * 254 + 50) / 100, (down * 254 + 50) / 100)
    default: nil
    }
  }

  /// Whether the mark of the end is there; some programs write a little after it.
  private static func hasEnd(_ bytes: [UInt8]) -> Bool {
    let tail = bytes.suffix(4_096)
    return zip(tail, tail.dropFirst()).contains { $0 == 0xFF && $1 == 0xD9 }
  }
}

/// What a camera says of a picture (Exif, in the form of a TIFF file), as far as it matters.
struct ExifData {
  /// Whether it says where the picture was taken.
  private(set) var hasLocation = false
  /// Whether the picture is to be turned before it is shown.
  private(set) var isTurned = false

  /// Nil where it is in no known form.
  init?(_ content: ArraySlice<UInt8>) {
    let bytes = Array(content)
    let isLittle = bytes.starts(with: [0x49, 0x49])
    guard isLittle || bytes.starts(with: [0x4D, 0x4D]),
      let start = bytes.number(at: 4, bytes: 4, isLittle: isLittle),
      let count = bytes.number(at: start, bytes: 2, isLittle: isLittle)
    else { return nil }
    for entry in 0..<count {
      let place = start + 2 + 12 * entry
      guard let tag = bytes.number(at: place, bytes: 2, isLittle: isLittle) else { return }
      switch tag {
      case 0x8825: hasLocation = true
      case 0x0112:
        let value = bytes.number(at: place + 8, bytes: 2, isLittle: isLittle) ?? 1
        isTurned = (2...8).contains(value)
      default: break
      }
    }
  }
}
