import OfficePackage

/// Rules on hidden rows and columns, print headers, merged cells and background fills.
extension WorkbookRule {
  static let hiddenRows = ofSheets("hidden-rows", .desirable, "Rows are hidden.") { sheet in
    guard let rows = sheet.sheet.hiddenRows.first else { return [] }
    let count = sheet.sheet.hiddenRows.reduce(0) { $0 + $1.count }
    return [
      sheet.finding(
        count == 1 ? "a row is hidden" : "\(count) rows are hidden",
        at: CellReference(row: rows.lowerBound, column: 1), help: "show them or delete them")
    ]
  }

  static let hiddenColumns = ofSheets(
    "hidden-columns", .desirable, "Columns are hidden."
  ) { sheet in
    let hidden = sheet.sheet.columns.filter(\.isHidden)
    guard let columns = hidden.first?.columns else { return [] }
    let count = hidden.reduce(0) { $0 + $1.columns.count }
    return [
      sheet.finding(
        count == 1 ? "a column is hidden" : "\(count) columns are hidden",
        at: CellReference(row: 1, column: columns.lowerBound), help: "show them or delete them")
    ]
  }

  static let printHeader = ofSheets(
    "print-header", .essential,
    "The sheet has a header or footer for printing that says more than a cell above the table does."
  ) { sheet in
    guard !sheet.sheet.printHeaders.allSatisfy({ sheet.says(PrintedText.plain($0)) }) else {
      return []
    }
    return [
      sheet.finding(
        "the sheet has a header or footer, which is not read aloud", help: "put it into a cell")
    ]
  }

  static let mergedCells = ofSheets(
    "merged-cells", .essential, "Cells are merged."
  ) { sheet in
    sheet.sheet.merges.prefix(5).enumerated().map { index, block in
      let more = sheet.sheet.merges.count - 5
      let rest = index == 4 && more > 0 ? " (and \(more) more blocks on this sheet)" : ""
      return sheet.finding(
        "cells are merged" + rest, at: block.first, help: "unmerge them; one cell holds one thing")
    }
  }

  static let backgroundFill = ofSheets(
    "background-fill", .desirable, "Cells have a background, which divides by colour alone."
  ) { sheet in
    let filled = sheet.sheet.styles.filter {
      let style = sheet.workbook.style($0.key)
      return style.hasFill && style.fillColour?.uppercased() != "FFFFFF"
    }
    guard let first = filled.values.min() else { return [] }
    return [sheet.finding("cells have a background", at: first, help: "say in words what it says")]
  }
}
