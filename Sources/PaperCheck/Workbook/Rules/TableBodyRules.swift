import OfficePackage
import PaperModel

/// Rules on gaps in tables, and on text that is cut off.
extension WorkbookRule {
  static let blankRowInTable = ofTables(
    "blank-row-in-table", .essential, "A row of a table is blank."
  ) { table in
    guard let first = table.body.firstBlankRow else { return [] }
    let blank = table.table.bodyRows.count - table.body.filledRows
    let more = blank > 1 ? ", and so are \(blank - 1) more" : ""
    return [
      table.sheet.finding(
        "a row of the table is blank" + more,
        at: CellReference(row: first, column: table.labels),
        help: "delete it; make distance by the height of a row")
    ]
  }

  static let blankColumnInTable = ofTables(
    "blank-column-in-table", .essential, "A column of a table is blank."
  ) { table in
    // The columns of a form are blank until they are filled in.
    if table.sheet.sheet.isProtected, explainsBlanks(table) { return [] }
    return blankColumns(of: table, atMost: 5).map {
      table.sheet.finding(
        "a column of the table is blank",
        at: CellReference(row: table.table.block.rows.lowerBound, column: $0), help: "delete it")
    }
  }

  private static func blankColumns(of table: CheckedTable, atMost limit: Int) -> [Int] {
    var blank: [Int] = []
    var filled = table.body.filledColumns.makeIterator()
    var next = filled.next()
    for column in table.table.block.columns where blank.count < limit {
      if column == next { next = filled.next() } else { blank.append(column) }
    }
    return blank
  }

  /// Entirely blank rows and columns are left to other rules.
  static let emptyCell = ofTables(
    "empty-cell", .essential, "A cell of a table is empty, and the sheet does not say why."
  ) { table in
    let columns = table.body.filledColumns
    let count = table.body.filledRows * columns.count - table.body.cellCount
    guard !explainsBlanks(table), count > 0,
      let first = firstGap(in: table.bodyCells, columns: columns)
    else { return [] }
    return [
      table.sheet.finding(
        count == 1 ? "a cell of the table is empty" : "\(count) cells of the table are empty",
        at: first, help: "write a code such as '[x]', or say above the table why cells are blank")
    ]
  }

  /// Whether a sentence above a table says why cells are blank.
  private static func explainsBlanks(_ table: CheckedTable) -> Bool {
    table.sheet.cellsAboveTable.contains {
      table.sheet.says(.blankCells, in: $0, words: ["blank", "empty"])
    }
  }

  /// The first cell that is empty in one of the columns, in a row that is not blank.
  private static func firstGap(in cells: TableCells, columns: [Int]) -> CellReference? {
    var row: Int?
    var next = 0
    for cell in cells {
      if let row, row != cell.reference.row {
        if next < columns.count { return CellReference(row: row, column: columns[next]) }
        next = 0
      }
      row = cell.reference.row
      if next < columns.count, cell.reference.column > columns[next] {
        return CellReference(row: cell.reference.row, column: columns[next])
      }
      if next < columns.count, cell.reference.column == columns[next] { next += 1 }
    }
    return row.flatMap {
      next < columns.count ? CellReference(row: $0, column: columns[next]) : nil
    }
  }

  /// An estimate: column widths are counted in digits, and text flows into an empty cell after it.
  static let textNotWrapped = WorkbookRule(
    id: "text-not-wrapped", level: .essential, summary: "Text is cut off at the end of its cell."
  ) { workbook in
    let wrapping = StyleSet(of: workbook.file.styles, where: \.wraps)
    return workbook.sheets.flatMap(\.tables).flatMap { table in
      let room = roomOfColumns(table)
      var cut: [Cell] = []
      var last: Cell?
      func look(at next: CellReference?) {
        guard let cell = last, !wrapping.contains(cell), let text = table.sheet.text(of: cell)
        else { return }
        let place = cell.reference
        let isFollowed = next == CellReference(row: place.row, column: place.column + 1)
        if isCut(text, room: isFollowed ? room[place.column - table.labels] : nil) {
          cut.append(cell)
        }
      }
      for cell in table.headerAndBodyCells {
        look(at: cell.reference)
        last = cell
      }
      look(at: nil)
      return table.sheet.findings(in: cut, help: "in Excel: Home, Wrap Text") { _ in
        true
      } message: { _ in
        "the text is not wrapped and cut off"
      }
    }
  }

  /// The number of characters that fit in each column of a table.
  private static func roomOfColumns(_ table: CheckedTable) -> [Double] {
    let columns = table.table.block.columns
    let sheet = table.sheet.sheet
    let usual = sheet.defaultWidth ?? 8.43
    var widths = [Double](repeating: usual, count: columns.count)
    for entry in sheet.columns where entry.columns.overlaps(columns) {
      for column in entry.columns.clamped(to: columns) {
        widths[column - table.labels] = entry.width ?? usual
      }
    }
    return widths.map { $0 * 1.15 + 2 }
  }

  /// Whether a text is cut off.
  /// - Parameter room: the number of characters that fit; nil if it is unlimited.
  private static func isCut(_ text: String, room: Double?) -> Bool {
    if text.utf8.contains(UInt8(ascii: "\n")) { return true }
    // A text never has fewer bytes than characters.
    guard let room, Double(text.utf8.count) > room else { return false }
    return Double(text.count) > room
  }
}
