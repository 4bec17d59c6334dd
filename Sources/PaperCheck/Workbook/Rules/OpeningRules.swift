import OfficePackage

/// Rules on what is shown when the file is opened.
extension WorkbookRule {
  static let firstSheetNotActive = WorkbookRule(
    id: "first-sheet-not-active", level: .essential,
    summary: "The file opens at another sheet than the first."
  ) { workbook in
    guard workbook.file.activeTab != 0 else { return [] }
    return [
      WorkbookFinding(
        message: "the workbook opens at sheet \(workbook.file.activeTab + 1)",
        help: "go to the first sheet before saving")
    ]
  }

  /// Essential on the first sheet, which is where the reader begins; desirable on the others.
  static let activeCellNotA1 = ofSheets(
    "active-cell-not-a1", .desirable, "The cursor of a sheet is elsewhere than in A1."
  ) { sheet in
    guard sheet.sheet.activeCell != .a1 else { return [] }
    var finding = sheet.finding(
      "the cursor is not in A1", at: sheet.sheet.activeCell, help: "go to A1 before saving")
    if sheet.index == 0 { finding.level = .essential }
    return [finding]
  }

  static let frozenPanes = ofSheets(
    "frozen-panes", .desirable, "Rows or columns stay when the sheet is scrolled."
  ) { sheet in
    guard sheet.sheet.hasFrozenPanes else { return [] }
    return [
      sheet.finding(
        "panes are frozen, which leaves little room to who enlarges the sheet",
        help: "in Excel: View, Freeze Panes, Unfreeze Panes")
    ]
  }
}
