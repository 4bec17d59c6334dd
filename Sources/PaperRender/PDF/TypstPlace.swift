/// The position of blocks: the width for text, and what is around them.
struct TypstPlace {
  /// The width of the text, in points.
  var room: Int
  /// The size of the type, in tenths of a point.
  var size = 105
  /// The number of lists and quotes around.
  var depth = 0
  var isInCell = false

  /// A list or quote that is deeper has no indent of its own, as text would have no room.
  static let deepest = 6

  /// The position within a list or a quote.
  func indented(by points: Int) -> TypstPlace {
    var place = self
    place.depth += 1
    place.room = max(room - points, room / 2)
    return place
  }

  /// Whether a list or a quote is indented here.
  var isIndented: Bool { depth < Self.deepest }
}
