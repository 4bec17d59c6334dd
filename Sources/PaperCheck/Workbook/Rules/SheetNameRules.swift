import OfficePackage

/// Rules on the names of sheets.
extension WorkbookRule {
  static let badSheetName = WorkbookRule(
    id: "bad-sheet-name", level: .essential,
    summary: "A name of a sheet is not made of letters, digits and '_', or appears twice."
  ) { workbook in
    var taken: Set<String> = []
    return workbook.file.sheets.enumerated().compactMap { index, sheet in
      let isUnique = taken.insert(sheet.name.lowercased()).inserted
      guard let problem = isUnique ? problem(sheet.name) : "appears twice" else { return nil }
      return WorkbookFinding(
        message: "the name of the sheet \(problem)", sheet: index,
        help: "use letters, digits and '_', a letter first")
    }
  }

  private static func problem(_ name: String) -> String? {
    if name.isEmpty { return "is empty" }
    if name.utf16.count > 31 { return "is longer than 31 characters" }
    if name.first?.isNumber == true { return "begins with a digit" }
    if name.lowercased() == "history" { return "is one that Excel keeps for itself" }
    let other = name.first { !$0.isLetter && !$0.isNumber && $0 != "_" }
    return other.map { $0 == " " ? "holds a blank" : "holds '\($0)'" }
  }

  static let blankSheet = ofSheets(
    "blank-sheet", .essential, "A sheet holds nothing."
  ) { sheet in
    guard sheet.sheet.cells.isEmpty, sheet.sheet.drawings.isEmpty else { return [] }
    return [sheet.finding("the sheet is blank", help: "delete it")]
  }

  static let hiddenSheet = WorkbookRule(
    id: "hidden-sheet", level: .desirable, summary: "A sheet is hidden."
  ) { workbook in
    workbook.file.sheets.enumerated().filter { $0.element.state != .visible }.map { index, _ in
      WorkbookFinding(message: "the sheet is hidden", sheet: index, help: "show it or delete it")
    }
  }
}
