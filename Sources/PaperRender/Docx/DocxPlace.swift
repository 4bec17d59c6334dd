/// The position of blocks: depth in lists, indent and available width. Measures are in twentieths
/// of a point.
struct DocxPlace {
  /// The indent of a quote.
  static let quoteStep = 567

  /// The paragraph style.
  var role = DocxRole.normal
  /// The indent of the text.
  var left = 0
  /// The number of enclosing lists.
  var depth = 0
  /// The width between the margins of the page or the cell.
  let room: Int
  var isInCell = false
  /// Whether text is set to the right, as in a cell with a number.
  var isSetRight = false
  /// Whether its paragraphs stay on the page of what comes next.
  var keepsNext = false

  init(room: Int, isInCell: Bool = false) {
    self.room = room
    self.isInCell = isInCell
    role = isInCell ? .tableText : .normal
  }

  /// The position within a quote.
  var quoted: DocxPlace {
    var place = self
    place.left = limited(left + Self.quoteStep)
    if !isInCell { place.role = .quote }
    return place
  }

  /// The position within an item of a list.
  /// - Parameter label: the width of the label.
  func inItem(label: Int) -> DocxPlace {
    var place = self
    place.left = limited(left + label)
    place.depth += 1
    if !isInCell, role == .normal { place.role = .listParagraph }
    return place
  }

  /// An indent that leaves at least half of the width for text, whatever the depth.
  private func limited(_ left: Int) -> Int { max(self.left, min(left, room / 2)) }
}

/// The label before the first paragraph of an item.
struct DocxItem {
  enum Label {
    /// The id of a numbering definition, and its level.
    case counted(Int, level: Int)
    /// A label that Word cannot count, written as text.
    case typed(String)
  }

  let label: Label
  let role: DocxRole
  /// The width of the label before the text.
  let hanging: Int
  /// The indent of the text where it is that of the numbering definition; nil otherwise.
  var usualLeft: Int? {
    guard case .counted(_, let level) = label, hanging == DocxNumbering.step else { return nil }
    return (level + 1) * DocxNumbering.step
  }
}
