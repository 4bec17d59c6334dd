import OfficePackage

/// Rules on tables as a whole.
extension WorkbookRule {
  static let noMarkedUpTable = ofSheets(
    "no-marked-up-table", .essential, "Cells look like a table and are not marked up as one."
  ) { sheet in
    guard sheet.sheet.tables.isEmpty, !sheet.isCover, !sheet.sheet.cells.isEmpty else { return [] }
    let rows = firstCellsOfSeveral(in: sheet.sheet.cells)
    let isMeantForOne = sheet.index > 0 && (sheet.isContents || sheet.isNotes)
    guard rows.count > 1 || isMeantForOne else { return [] }
    return [
      sheet.finding(
        "the table is not marked up as one", at: rows.first,
        help: "in Excel: Home, Format as Table")
    ]
  }

  /// The first cells of the rows that have more than one cell.
  private static func firstCellsOfSeveral(in cells: [Cell]) -> [CellReference] {
    var found: [CellReference] = []
    var first: CellReference?
    for place in cells.lazy.map(\.reference) {
      if let start = first, start.row == place.row {
        if found.last != start { found.append(start) }
      } else {
        first = place
      }
    }
    return found
  }

  static let twoTablesOnASheet = ofSheets(
    "two-tables-on-a-sheet", .desirable, "A sheet holds more than one table."
  ) { sheet in
    guard let second = sheet.sheet.tables.dropFirst().first else { return [] }
    return [
      sheet.finding(
        "the sheet holds \(sheet.sheet.tables.count) tables", at: second.block.first,
        help: "give each a sheet of its own")
    ]
  }

  static let tableNotInColumnA = ofTables(
    "table-not-in-column-a", .essential, "A table does not begin in column A."
  ) { table in
    guard table.table.block.first.column > 1 else { return [] }
    return [
      table.finding("the table does not begin in column A", help: "delete the columns before")
    ]
  }

  static let genericTableName = ofTables(
    "generic-table-name", .desirable, "The name of a table says nothing."
  ) { table in
    let rest = table.table.name.lowercased().drop { $0 == "_" }
    guard rest.hasPrefix("table"),
      rest.dropFirst(5).allSatisfy({ $0.isNumber || $0 == "_" })
    else { return [] }
    return [
      table.finding(
        "the name \(quoted(table.table.name)) does not say what the table holds",
        help: "in Excel: Table Design, Table Name")
    ]
  }

  static let filterButtons = ofSheets(
    "filter-buttons", .desirable, "A table has filter buttons over its headers."
  ) { sheet in
    let inTables = sheet.tables.filter(\.table.hasFilterButtons).map {
      $0.finding(
        "the table has filter buttons, which cover its headers",
        help: "in Excel: Table Design, Filter Button")
    }
    guard inTables.isEmpty, sheet.sheet.hasFilterButtons else { return inTables }
    return [sheet.finding("the sheet has filter buttons", help: "in Excel: Data, Filter")]
  }

  static let tableStyle = ofTables(
    "table-style", .desirable, "A table has a style with bands and colours."
  ) { table in
    guard let style = table.table.style else { return [] }
    return [
      table.finding(
        "the table has the style \(quoted(style))", help: "in Excel: Table Design, style 'None'")
    ]
  }
}
