/// Where blocks stand: in how many lists, how far in, and in how much room. Measures are twentieths of
/// a point.
struct DocxPlace {
  /// How far quotes stand in.
  static let quoteStep = 567

  /// The style of a paragraph.
  var role = DocxRole.normal
  /// How far in the text stands.
  var left = 0
  /// How many lists are around.
  var depth = 0
  /// From the margin of the page, or of the cell, to the other.
  let room: Int
  var isInCell = false

  init(room: Int, isInCell: Bool = false) {
    self.room = room
    self.isInCell = isInCell
    role = isInCell ? .tableText : .normal
  }

  /// In a quote.
  var quoted: DocxPlace {
    var place = self
    place.left = limited(left + Self.quoteStep)
    if !isInCell { place.role = .quote }
    return place
  }

  /// In an item of a list.
  /// - Parameter label: the room that its number takes.
  func inItem(label: Int) -> DocxPlace {
    var place = self
    place.left = limited(left + label)
    place.depth += 1
    if !isInCell, role == .normal { place.role = .listParagraph }
    return place
  }

  /// At least half of the room is left for text, however deep it stands.
  private func limited(_ left: Int) -> Int { max(self.left, min(left, room / 2)) }
}

/// What stands in front of the first paragraph of an item.
struct DocxItem {
  enum Label {
    /// The number of a list, and its level.
    case counted(Int, level: Int)
    /// A number that Word does not write itself.
    case typed(String)
  }

  let label: Label
  let role: DocxRole
  /// How much room the label takes in front of the text.
  let hanging: Int
  /// How far in the text stands, where that is what the numbering says.
  var usualLeft: Int? {
    guard case .counted(_, let level) = label, hanging == DocxNumbering.step else { return nil }
    return (level + 1) * DocxNumbering.step
  }
}
