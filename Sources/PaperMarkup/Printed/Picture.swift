/// A picture on lines of its own, with the words for those who do not see it.
package struct Picture: Hashable, Sendable {
  /// What it shows, in words.
  package var alternative: String
  /// The words below it; empty if it has none.
  package var caption: [Inline]
  /// Its name and number; nil where it has no name.
  package var mark: CaptionMark?
  package var image: PictureImage

  package init(
    alternative: String, caption: [Inline] = [], mark: CaptionMark? = nil, image: PictureImage
  ) {
    self.alternative = alternative
    self.caption = caption
    self.mark = mark
    self.image = image
  }
}

/// A picture as its file holds it, which was found to be sound.
package struct PictureImage: Hashable, Sendable {
  package enum Format: String, Hashable, Sendable, CaseIterable {
    case png, jpeg, svg

    package var mediaType: String {
      switch self {
      case .png: "image/png"
      case .jpeg: "image/jpeg"
      case .svg: "image/svg+xml"
      }
    }
  }

  package let format: Format
  /// The natural size in pixels of 1/96 inch, each at least 1.
  package let width: Int
  package let height: Int
  /// The path of its file in the workspace.
  package let path: String
  package let bytes: [UInt8]

  package init(format: Format, width: Int, height: Int, path: String, bytes: [UInt8]) {
    self.format = format
    self.width = max(width, 1)
    self.height = max(height, 1)
    self.path = path
    self.bytes = bytes
  }

  /// The size within some room, in any unit: the natural one, or less with the same proportions; never
  /// more, since pictures that are made larger are blurred.
  /// - Parameter unit: how many of the unit a pixel has.
  package func size(inWidth most: Int, height highest: Int, unit: Int) -> (width: Int, height: Int)
  {
    let natural = (width: Double(width * unit), height: Double(height * unit))
    let scale = min(1, Double(most) / natural.width, Double(highest) / natural.height)
    return (max(Int(natural.width * scale), 1), max(Int(natural.height * scale), 1))
  }
}

extension [Block] {
  /// The pictures in the blocks, each once, in the order of the text.
  package var images: [PictureImage] {
    var images: [PictureImage] = []
    addImages(to: &images)
    return images
  }

  private func addImages(to images: inout [PictureImage]) {
    for block in self {
      switch block {
      case .picture(let picture):
        if !images.contains(picture.image) { images.append(picture.image) }
      case .list(let list): for item in list.items { item.addImages(to: &images) }
      case .quote(let blocks), .aside(_, let blocks): blocks.addImages(to: &images)
      case .table(let table):
        for row in table.rows { for cell in row { cell.addImages(to: &images) } }
      case .paragraph, .heading, .code, .fields, .rule, .chart, .contents, .notes: break
      }
    }
  }
}
