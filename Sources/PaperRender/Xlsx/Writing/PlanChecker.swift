import PaperMarkup

/// Validates the structure of a plan: names, headers, links and charts. The cells of tables are
/// checked when they are written.
struct PlanChecker {
  private(set) var problems: [WorkbookProblem] = []
  private let sheetNames: Set<String>
  private var tableNames: Set<String> = []

  static func problems(in plan: WorkbookPlan) -> [WorkbookProblem] {
    var checker = PlanChecker(sheetNames: Set(plan.sheets.map(\.name.text)))
    checker.check(plan.properties)
    if let marking = plan.marking { checker.check(marking: marking) }
    if plan.sheets.isEmpty { checker.problems.append(WorkbookProblem(.noSheets)) }
    var names: Set<String> = []
    for sheet in plan.sheets {
      if !names.insert(sheet.name.text.lowercased()).inserted {
        checker.add(.duplicateSheetName, in: sheet)
      }
      checker.check(sheet)
    }
    return checker.problems
  }

  private init(sheetNames: Set<String>) { self.sheetNames = sheetNames }

  private mutating func add(
    _ cause: WorkbookProblem.Cause, in sheet: SheetPlan, at cell: CellPlace? = nil
  ) {
    problems.append(WorkbookProblem(cause, sheet: sheet.name.text, cell: cell))
  }

  private mutating func check(_ properties: WorkbookPlan.Properties) {
    let texts = [
      ("title", properties.title), ("author", properties.author), ("subject", properties.subject),
      ("list of keywords", properties.keywords.joined(separator: ", ")),
    ]
    for (name, text) in texts where text.utf16.count > FileText.mostInName {
      problems.append(
        WorkbookProblem(.propertyTooLong(name, text.utf16.count, limit: FileText.mostInName)))
    }
  }

  /// The marking is a property of the file and also in the header of printed pages, where its codes
  /// count towards the limit.
  private mutating func check(marking: String) {
    if marking.isEmpty { problems.append(WorkbookProblem(.emptyMarking)) }
    let length = PrintHeader.text(marking).utf16.count
    let codes = length - marking.utf16.count
    if length > PrintHeader.longest {
      problems.append(
        WorkbookProblem(
          .propertyTooLong(
            "marking", marking.utf16.count, limit: max(0, PrintHeader.longest - codes))))
    }
  }

  private mutating func check(_ sheet: SheetPlan) {
    if sheet.lines.isEmpty, sheet.table == nil { add(.emptySheet, in: sheet) }
    for (row, line) in sheet.lines.enumerated() {
      let place = CellPlace(row: row, column: 0)
      if line.text.isEmpty { add(.emptyLine, in: sheet, at: place) }
      if let link = line.link { check(link, in: sheet, at: place) }
    }
    if let table = sheet.table { check(table, in: sheet) }
    for chart in sheet.charts { check(chart, in: sheet) }
  }

  private mutating func check(_ link: CellLink, in sheet: SheetPlan, at place: CellPlace) {
    if case .sheet(let name) = link, !sheetNames.contains(name.text) {
      add(.unknownSheet(name.text), in: sheet, at: place)
    }
  }

  private mutating func check(_ table: TablePlan, in sheet: SheetPlan) {
    let headerRow = sheet.lines.count
    if !Self.isTableName(table.name) {
      add(.badTableName(table.name), in: sheet)
    } else if !tableNames.insert(table.name.lowercased()).inserted {
      add(.duplicateTableName(table.name), in: sheet)
    }
    if table.columns.isEmpty { add(.tableWithoutColumns, in: sheet) }
    if table.rows.isEmpty { add(.tableWithoutRows, in: sheet) }
    if table.columns.count > 16_384 || headerRow + 1 + table.rows.count > 1_048_576 {
      add(.tableTooLarge, in: sheet)
    }
    checkHeaders(of: table, row: headerRow, in: sheet)
    for (index, row) in table.rows.enumerated() {
      let rowPlace = CellPlace(row: headerRow + 1 + index, column: 0)
      if row.count != table.columns.count {
        add(
          .wrongNumberOfCells(row.count, expected: table.columns.count), in: sheet, at: rowPlace)
      }
      for (column, cell) in row.enumerated() {
        if case .link(_, let link) = cell {
          check(link, in: sheet, at: CellPlace(row: rowPlace.row, column: column))
        }
      }
    }
  }

  private mutating func checkHeaders(of table: TablePlan, row: Int, in sheet: SheetPlan) {
    var headers: Set<String> = []
    for (column, header) in table.columns.map(\.header).enumerated() {
      let place = CellPlace(row: row, column: column)
      let text = FileText.header(header)
      if text.isEmpty {
        add(.emptyHeader, in: sheet, at: place)
      } else if !headers.insert(text.lowercased()).inserted {
        add(.duplicateHeader(header), in: sheet, at: place)
      }
      if text.utf16.count > FileText.mostInName {
        add(
          .textTooLong(text.utf16.count, limit: FileText.mostInName), in: sheet, at: place)
      }
    }
  }

  private mutating func check(_ chart: ChartPlan, in sheet: SheetPlan) {
    let columns = 0..<(sheet.table?.columns.count ?? 0)
    let rows = 0..<(sheet.table?.rows.count ?? 0)
    if chart.columns.isEmpty || chart.columns.lowerBound < 0
      || chart.columns.upperBound > columns.upperBound || !rows.contains(chart.row)
    {
      add(.chartOutsideTable(chart.title), in: sheet)
    }
    let words = chart.alternativeText.utf8.count
    if chart.alternativeText.allSatisfy(\.isWhitespace) {
      add(.chartWithoutAlternativeText(chart.title), in: sheet)
    }
    for length in [words, chart.title.utf8.count, chart.axis.utf8.count]
    where length > FileText.mostInAttribute {
      add(.textTooLong(length, limit: FileText.mostInAttribute), in: sheet)
    }
  }

  private static func isTableName(_ name: String) -> Bool {
    guard let first = name.utf8.first, name.utf8.count <= FileText.mostInName else { return false }
    let isNumber = first.isDigit
    return !isNumber && !looksLikeCell(name)
      && name.utf8.allSatisfy { byte in
        switch UnicodeScalar(byte) {
        case "0"..."9", "a"..."z", "A"..."Z", "_": true
        default: false
        }
      }
  }
}
