import OfficePackage

/// Some of the texts of a workbook. Each text is looked at once, and not once for each cell that
/// shares it.
struct TextSet: Sendable {
  /// Whether the text of each number is one of them; empty where none is.
  private let members: [Bool]

  init(of texts: [CellText], where isMember: (CellText) -> Bool) {
    self.init(texts.indices.filter { isMember(texts[$0]) }, of: texts.count)
  }

  /// The texts of some numbers.
  init(_ numbers: some Sequence<Int>, of count: Int) {
    var members: [Bool] = []
    for number in numbers {
      if members.isEmpty { members = Array(repeating: false, count: count) }
      members[number] = true
    }
    self.members = members
  }

  var isEmpty: Bool { members.isEmpty }

  /// Whether a cell holds one of them.
  func contains(_ cell: Cell) -> Bool {
    guard !members.isEmpty, let text = cell.text else { return false }
    return members[text]
  }
}
