package import PaperMarkup

/// Reads what a picture's file says of itself. Its format is known by its content, never by its name, and
/// its pixels are not decoded.
package enum PictureFile {
  /// The most bytes of a picture: pages hold it whole.
  static let mostBytes = 1 << 20
  /// The most pixels on a side.
  static let mostPixels = 10_000

  /// The picture in a file, if it is sound.
  /// - Parameter path: the path of its file in the workspace.
  package static func read(_ bytes: [UInt8], path: String) throws(PictureProblem) -> PictureImage {
    let (format, size): (PictureImage.Format, PictureSize)
    if bytes.starts(with: PNGHeader.signature) {
      (format, size) = (.png, try PNGHeader.size(of: bytes))
    } else if bytes.starts(with: JPEGHeader.signature) {
      (format, size) = (.jpeg, try JPEGHeader.size(of: bytes))
    } else if SVGPicture.begins(bytes) {
      (format, size) = (.svg, try SVGPicture.size(of: bytes))
    } else {
      throw .unknownFormat
    }
    guard size.width <= mostPixels, size.height <= mostPixels else { throw .tooManyPixels }
    guard size.width > 0, size.height > 0 else { throw .damaged }
    let natural = size.natural
    return PictureImage(
      format: format, width: natural.width, height: natural.height, path: path, bytes: bytes)
  }
}

/// The size of a picture.
struct PictureSize {
  /// In pixels of the picture.
  let width: Int
  let height: Int
  /// The pixels of an inch across and down; nil where the file states none that are likely.
  private let density: (across: Int, down: Int)?

  init(width: Int, height: Int, density: (across: Int, down: Int)? = nil) {
    self.width = width
    self.height = height
    let likely = 30...2400
    self.density = density.flatMap {
      likely.contains($0.across) && likely.contains($0.down) ? $0 : nil
    }
  }

  /// The size in pixels of 1/96 inch.
  var natural: (width: Int, height: Int) {
    guard let density else { return (width, height) }
    return (max(width * 96 / density.across, 1), max(height * 96 / density.down, 1))
  }
}

extension [UInt8] {
  /// The number of two or four bytes at a place, the highest first; nil where there are none.
  func number(at place: Int, bytes count: Int, isLittle: Bool = false) -> Int? {
    guard place >= 0, place <= self.count - count else { return nil }
    let part = self[place..<place + count]
    return (isLittle ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
  }
}
