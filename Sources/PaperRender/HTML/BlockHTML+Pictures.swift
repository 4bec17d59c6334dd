import PaperMarkup

extension BlockHTML {
  /// Writes a picture within the page itself, which loads nothing: as wide as the column of text at most,
  /// and as high as its proportions make it.
  mutating func write(_ picture: Picture, to bytes: inout MarkupBytes) {
    let image = picture.image
    let id = captionID(of: picture.mark)
    bytes.block("figure", ["class": "picture", "id": id.map { .text($0) }]) {
      $0.void(
        "img",
        [
          "src": .text(Self.address(of: image)), "alt": .text(picture.alternative),
          "width": .number(image.width),
          "height": .number(image.height),
        ])
      $0.newLine()
      if !picture.captionLine.isEmpty {
        $0.line("figcaption") { inline.write(picture.captionLine, to: &$0) }
      }
    }
  }

  /// The address that holds the picture itself.
  private static func address(of image: PictureImage) -> String {
    "data:\(image.format.mediaType);base64,"
      + String(decoding: Base64.text(of: image.bytes), as: UTF8.self)
  }
}
