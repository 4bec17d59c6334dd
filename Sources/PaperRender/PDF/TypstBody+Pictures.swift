import PaperMarkup

extension TypstBody {
  /// Writes a picture on lines of its own, with its caption below it. Its bytes are in the code, so that
  /// the compiler reads no file but that.
  mutating func add(_ picture: Picture, at place: TypstPlace) {
    // A pixel is three quarters of a point.
    let size = picture.image.size(
      inWidth: max(place.room, 1) * 4, height: Self.highest * 4, unit: 3)
    let isNamed = beginsNamed(picture.mark)
    code.code("picture(")
    code.text(picture.alternative)
    code.code(", ")
    switch picture.image.format {
    case .png: code.code("\"png\"")
    case .jpeg: code.code("\"jpg\"")
    case .svg: code.code("\"svg\"")
    }
    code.code(", ")
    code.number(size.width)
    code.code(", ")
    let caption = picture.captionLine
    if caption.isEmpty { code.code("none") } else { add(caption, at: place) }
    code.code(", ")
    code.data(picture.image.bytes)
    code.code(isNamed ? "))\n" : ")\n")
  }

  /// The most height of a picture, in points: that of a page, less room for a heading and a caption.
  private static let highest = 600
}
