import OfficePackage

/// A subset of the styles of a workbook. A style number out of range is in no set.
struct StyleSet: Sendable {
  /// Whether each style, by number, is in the set; empty if none is.
  private let members: [Bool]

  init(of styles: [CellStyle], where isMember: (CellStyle) -> Bool) {
    let members = styles.map(isMember)
    self.members = members.contains(true) ? members : []
  }

  /// Whether the style of a cell is in the set.
  func contains(_ cell: Cell) -> Bool { contains(cell.style) }

  /// Whether a cell of a sheet, filled or not, has a style in the set.
  func isUsed(on sheet: Sheet) -> Bool {
    !members.isEmpty && sheet.styles.keys.contains(where: contains)
  }

  private func contains(_ style: Int) -> Bool { members.indices.contains(style) && members[style] }
}
