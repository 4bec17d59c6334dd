import OfficePackage

/// Rules on the sheets that introduce the others.
extension WorkbookRule {
  static let noCoverSheet = WorkbookRule(
    id: "no-cover-sheet", level: .desirable, summary: "The first sheet is not a cover."
  ) { workbook in
    guard let first = workbook.sheets.first, !first.isCover else { return [] }
    return [
      WorkbookFinding(
        message: "the first sheet is not a cover", sheet: first.index,
        help: "begin with a sheet 'Cover': title, what it is about, organisation, contact, date")
    ]
  }

  static let noContentsSheet = WorkbookRule(
    id: "no-contents-sheet", level: .desirable,
    summary: "A workbook of several sheets has no table of contents."
  ) { workbook in
    let sheets = workbook.sheets
    guard sheets.count > 2, !sheets.contains(where: \.isContents) else { return [] }
    return [
      WorkbookFinding(
        message: "the workbook has \(sheets.count) sheets and no table of contents",
        help: "add a sheet 'Contents' with a link to each")
    ]
  }

  static let sheetMissingFromContents = WorkbookRule(
    id: "sheet-missing-from-contents", level: .desirable,
    summary: "The table of contents leaves a sheet out."
  ) { workbook in
    let sheets = workbook.sheets
    guard let contents = sheets.first(where: \.isContents) else { return [] }
    let texts = Set(contents.sheet.cells.compactMap { contents.text(of: $0)?.lowercased() })
    let linked = Set(
      contents.sheet.links.compactMap { CheckedLinkTarget.sheet(of: $0)?.lowercased() })
    return sheets.compactMap { sheet in
      let name = sheet.sheet.name.lowercased()
      let isListed = texts.contains(name) || linked.contains(name)
      guard sheet.index > 0, !sheet.isContents, sheet.sheet.state == .visible, !isListed else {
        return nil
      }
      return contents.finding(
        "the sheet \(quoted(sheet.sheet.name)) is missing from the table of contents")
    }
  }
}
