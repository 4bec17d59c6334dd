import OfficePackage
import PaperModel

/// Rules on the text around tables.
extension WorkbookRule {
  static let noSheetTitle = ofSheets(
    "no-sheet-title", .essential, "A1 does not hold the title of the sheet."
  ) { sheet in
    guard !sheet.sheet.cells.isEmpty, sheet.sheet.cell(.a1)?.text == nil else { return [] }
    return [
      sheet.finding("A1 holds no title", at: .a1, help: "say what is shown, where and when")
    ]
  }

  static let noTableCount = ofSheets(
    "no-table-count", .desirable, "The sheet does not say how many tables are on it."
  ) { sheet in
    let second = CellReference(row: 2, column: 1)
    let next = sheet.cellBelowTitle ?? second
    let isSaid = [second, next].contains {
      sheet.says(.tableCount, in: sheet.sheet.cell($0), words: ["table"])
    }
    guard !sheet.sheet.tables.isEmpty, !isSaid else { return [] }
    return [
      sheet.finding(
        "A\(next.row) does not say how many tables are on the sheet",
        at: next, help: "write 'This worksheet contains one table.'")
    ]
  }

  static let blankRowAboveTable = ofSheets(
    "blank-row-above-table", .essential, "Blank rows make distance above a table."
  ) { sheet in
    let rows = Set(sheet.cellsAboveTable.map(\.reference.row))
    guard let table = sheet.firstTableRow,
      let blank = (1..<table).first(where: { !rows.contains($0) })
    else { return [] }
    return [
      sheet.finding(
        "a blank row above the table", at: CellReference(row: blank, column: 1),
        help: "delete it; make distance by the height of a row")
    ]
  }

  static let textOutsideColumnA = ofSheets(
    "text-outside-column-a", .essential,
    "Text above a table or on the cover is elsewhere than in column A."
  ) { sheet in
    let cells = sheet.isCover ? Array(sheet.cellsOutsideTables)[...] : sheet.cellsAboveTable
    return sheet.findings(in: cells, help: "put it into column A, a row for each statement") {
      $0.reference.column > 1
    } message: { _ in
      "text outside of column A"
    }
  }

  static let textBelowTable = ofSheets(
    "text-below-table", .desirable, "Something is below the table."
  ) { sheet in
    guard let last = sheet.sheet.tables.map(\.block.rows.upperBound).max() else { return [] }
    let cells = sheet.sheet.cells(inRows: (last + 1)..<(CellReference.lastRow + 1))
    return sheet.findings(in: cells, help: "put it above the table") { _ in
      true
    } message: { _ in
      "something is below the table"
    }
  }

  static let textBesideTable = ofSheets(
    "text-beside-table", .desirable, "Something is to the left or right of a table."
  ) { sheet in
    // Text between two tables is the title of the second.
    let tables = sheet.sheet.tables.map(\.block.rows)
    guard !tables.isEmpty else { return [] }
    return sheet.findings(in: sheet.cellsOutsideTables, help: "put it above the table") { cell in
      tables.contains { $0.contains(cell.reference.row) }
    } message: { _ in
      "something is beside the table"
    }
  }
}

extension CheckedSheet {
  /// The cell below a title that goes on over several rows, which have one style; nil if nothing
  /// below it is in another.
  fileprivate var cellBelowTitle: CellReference? {
    guard let title = sheet.cell(.a1), let table = firstTableRow else { return nil }
    return (2..<max(2, table)).lazy.map { CellReference(row: $0, column: 1) }
      .first { self.sheet.cell($0)?.style != title.style }
  }
}
