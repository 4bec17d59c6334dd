/// A picture that an author placed in a paragraph of its own.
package struct WrittenPicture: Hashable, Sendable {
  /// What it shows, in words; empty where the author gave none.
  package let alternative: String
  /// The words below it; empty for none.
  package let caption: String
  /// The name by which texts refer to it; nil for none.
  package let name: String?
  /// The path as typed, relative to the file with the text.
  package let path: String
  /// Its place in UTF-8 offsets of the text that it was read from.
  package let place: Range<Int>
  /// The picture itself; nil until its file was read, and where it cannot be used.
  package var image: PictureImage?

  package init(
    alternative: String, caption: String = "", name: String? = nil, path: String,
    at place: Range<Int> = 0..<0, image: PictureImage? = nil
  ) {
    self.alternative = alternative
    self.caption = caption
    self.name = name
    self.path = path
    self.place = place
    self.image = image
  }

  /// The picture as it is printed, or the words for it where there is none.
  func printed(_ marks: CaptionMarks) -> Block {
    guard let image else { return .paragraph([.text(alternative)]) }
    return .picture(
      Picture(
        alternative: alternative, caption: caption.isEmpty ? [] : [.text(caption)],
        mark: name.flatMap { marks(CaptionName(.picture, $0)) }, image: image))
  }
}

extension Written.Block {
  /// A copy in which each picture is as `change` returns it.
  package func mappingPictures(_ change: (WrittenPicture) -> WrittenPicture) -> Self {
    switch self {
    case .picture(let picture): .picture(change(picture))
    case .list(let list):
      .list(
        Written.List(
          marker: list.marker, items: list.items.map { $0.map { $0.mappingPictures(change) } }))
    case .quote(let blocks): .quote(blocks.map { $0.mappingPictures(change) })
    case .paragraph, .heading, .code, .table, .rule: self
    }
  }
}
