import OfficePackage

/// Gaps in tables, and text that does not fit.
extension WorkbookRule {
  static let blankRowInTable = ofTables(
    "blank-row-in-table", .essential, "A row of a table is blank."
  ) { table in
    var rows = Set(table.bodyCells.map(\.reference.row))
    let blank = table.table.bodyRows.count - rows.count
    guard blank > 0, let first = table.table.bodyRows.first(where: { rows.remove($0) == nil })
    else { return [] }
    let more = blank > 1 ? ", and so are \(blank - 1) more" : ""
    return [
      table.sheet.finding(
        "a row of the table is blank" + more,
        at: CellReference(row: first, column: table.table.block.columns.lowerBound),
        help: "delete it; make distance by the height of a row")
    ]
  }

  static let blankColumnInTable = ofTables(
    "blank-column-in-table", .essential, "A column of a table is blank."
  ) { table in
    let columns = Set(table.bodyCells.map(\.reference.column))
    return table.table.block.columns.lazy.filter { !columns.contains($0) }.prefix(5).map {
      table.sheet.finding(
        "a column of the table is blank",
        at: CellReference(row: table.table.block.rows.lowerBound, column: $0), help: "delete it")
    }
  }

  /// Rows and columns that are blank throughout are told by the other rules.
  static let emptyCell = ofTables(
    "empty-cell", .essential, "A cell of a table is empty, and the sheet does not say why."
  ) { table in
    let isExplained = table.sheet.cellsAboveTable.contains {
      let text = $0.text?.lowercased() ?? ""
      return text.contains("blank") || text.contains("empty")
    }
    guard !isExplained else { return [] }
    let cells = table.bodyCells
    let columns = Set(cells.map(\.reference.column)).sorted()
    var first: CellReference?
    var rows = 0
    var index = cells.startIndex
    while index < cells.endIndex {
      let row = cells[index].reference.row
      let end = cells[index...].firstIndex { $0.reference.row != row } ?? cells.endIndex
      if first == nil, end - index < columns.count {
        let filled = Set(cells[index..<end].map(\.reference.column))
        first = columns.first { !filled.contains($0) }.map { CellReference(row: row, column: $0) }
      }
      rows += 1
      index = end
    }
    let count = rows * columns.count - cells.count
    guard let first else { return [] }
    return [
      table.sheet.finding(
        count == 1 ? "a cell of the table is empty" : "\(count) cells of the table are empty",
        at: first, help: "write a code such as '[x]', or say above the table why cells are blank")
    ]
  }

  /// An estimate: the width of a column is counted in digits, and what ends at an empty cell runs on
  /// into it.
  static let textNotWrapped = ofTables(
    "text-not-wrapped", .essential, "Text is cut off at the end of its cell."
  ) { table in
    var widths: [Int: Double] = [:]
    for column in table.sheet.sheet.columns {
      guard column.columns.overlaps(table.table.block.columns) else { continue }
      for number in column.columns.clamped(to: table.table.block.columns) {
        widths[number] = column.width
      }
    }
    let width = table.sheet.sheet.defaultWidth ?? 8.43
    let cells = table.headerCells + table.bodyCells
    let next = cells.dropFirst().map(\.reference) + [CellReference.a1]
    let cut = zip(cells, next).lazy.filter { cell, next in
      guard let text = cell.text, !table.sheet.style(of: cell).wraps else { return false }
      let isFollowed = next.row == cell.reference.row && next.column == cell.reference.column + 1
      let room = (widths[cell.reference.column] ?? width) * 1.15 + 2
      let longest = text.split(separator: "\n").map(\.count).max() ?? 0
      return text.contains("\n") || (isFollowed && Double(longest) > room)
    }
    return table.sheet.findings(in: cut.map(\.0), help: "in Excel: Home, Wrap Text") { _ in
      true
    } message: { _ in
      "the text is not wrapped and cut off"
    }
  }
}
