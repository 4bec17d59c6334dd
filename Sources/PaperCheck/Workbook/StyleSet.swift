import OfficePackage

/// Some of the styles of a workbook. A style that the file does not have is in no set.
struct StyleSet: Sendable {
  /// Whether the style of each number is one of them; empty where none is.
  private let members: [Bool]

  init(of styles: [CellStyle], where isMember: (CellStyle) -> Bool) {
    let members = styles.map(isMember)
    self.members = members.contains(true) ? members : []
  }

  /// Whether a cell has one of them.
  func contains(_ cell: Cell) -> Bool { contains(cell.style) }

  /// Whether a cell of a sheet has one of them, also one that holds nothing.
  func isUsed(on sheet: Sheet) -> Bool {
    !members.isEmpty && sheet.styles.keys.contains(where: contains)
  }

  private func contains(_ style: Int) -> Bool { members.indices.contains(style) && members[style] }
}
