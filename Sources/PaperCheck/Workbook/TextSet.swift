import OfficePackage

/// A subset of the texts of a workbook. A text is examined once, not once for each cell that shares
/// it.
struct TextSet: Sendable {
  /// Whether each text, by number, is in the set; empty if none is.
  private let members: [Bool]

  init(of texts: [CellText], where isMember: (CellText) -> Bool) {
    self.init(texts.indices.filter { isMember(texts[$0]) }, of: texts.count)
  }

  /// Makes the set of the texts with some numbers.
  init(_ numbers: some Sequence<Int>, of count: Int) {
    var members: [Bool] = []
    for number in numbers {
      if members.isEmpty { members = Array(repeating: false, count: count) }
      members[number] = true
    }
    self.members = members
  }

  var isEmpty: Bool { members.isEmpty }

  /// Whether the text of a cell is in the set.
  func contains(_ cell: Cell) -> Bool {
    guard !members.isEmpty, let text = cell.text else { return false }
    return members[text]
  }
}
