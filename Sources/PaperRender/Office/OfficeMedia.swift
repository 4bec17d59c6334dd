import PaperMarkup

/// The pictures of an Office file, each as one part however often it is shown.
///
/// A drawing in SVG is shown by Word and PowerPoint from 2016 on. The format wants a picture of pixels
/// beside it for other programs, which is a grey field here: the program does not draw. The words for the
/// picture are there in any case.
struct OfficeMedia: Sendable {
  static let main = "http://schemas.openxmlformats.org/drawingml/2006/main"
  static let picture = "http://schemas.openxmlformats.org/drawingml/2006/picture"
  static let svg = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
  /// The units of drawings in a twentieth of a point.
  static let unitsOfTwentieth = 635

  /// The ids of the relationships by which a picture is shown.
  struct Target: Hashable, Sendable {
    let pixels: String
    /// The drawing in SVG; nil for a picture of pixels.
    let drawing: String?
  }

  /// A part with a picture.
  struct Part {
    let id: String
    /// The name of the file, such as `image1.png`.
    let name: String
    let bytes: [UInt8]
    let type: String
  }

  private var images: [PictureImage] = []
  private var drawings = 0

  var isEmpty: Bool { images.isEmpty }

  /// Adds a picture, if it is not there yet.
  mutating func add(_ image: PictureImage) -> Target {
    let index: Int
    if let known = images.firstIndex(of: image) {
      index = known
    } else {
      index = images.count
      images.append(image)
    }
    let id = "rIdImage\(index + 1)"
    return image.format == .svg
      ? Target(pixels: Self.fieldID, drawing: id) : Target(pixels: id, drawing: nil)
  }

  /// The number of the next drawing, from 1.
  mutating func nextDrawing() -> Int {
    drawings += 1
    return drawings
  }

  private static let fieldID = "rIdImageField"

  /// The parts with the pictures.
  var parts: [Part] {
    let pictures = images.enumerated().map { index, image in
      Part(
        id: "rIdImage\(index + 1)", name: "image\(index + 1).\(image.format.rawValue)",
        bytes: image.bytes, type: image.format.mediaType)
    }
    guard images.contains(where: { $0.format == .svg }) else { return pictures }
    return pictures
      + [Part(id: Self.fieldID, name: "field.png", bytes: Self.field, type: "image/png")]
  }

  /// A picture of one light grey pixel.
  private static let field: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A,
    0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00,
    0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3A, 0x7E, 0x9B, 0x55, 0x00, 0x00, 0x00,
    0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x78, 0x06, 0x00, 0x00, 0xE8, 0x00,
    0xE7, 0x27, 0xDB, 0x87, 0xFE, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE,
    0x42, 0x60, 0x82,
  ]
}

extension MarkupWriting {
  /// Writes which picture fills a shape.
  mutating func blip(_ target: OfficeMedia.Target) {
    guard let drawing = target.drawing else {
      return empty("a:blip", ["r:embed": .text(target.pixels)])
    }
    element("a:blip", ["r:embed": .text(target.pixels)]) {
      $0.element("a:extLst") {
        $0.element("a:ext", ["uri": "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"]) {
          $0.empty(
            "asvg:svgBlip",
            ["xmlns:asvg": .text(OfficeMedia.svg), "r:embed": .text(drawing)])
        }
      }
    }
  }
}
