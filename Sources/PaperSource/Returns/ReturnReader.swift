package import OfficePackage
import PaperCompose
import PaperMarkup
package import PaperModel

/// Reads a return that came back. Sheets, columns and rows are found by their codes, wherever they are.
package struct ReturnReader {
  private let workbook: SpreadsheetFile
  private let path: String
  private let codes: ReadCodes
  private var rows: [FilledReturn.Row] = []
  private var findings = CappedDiagnostics()

  /// - Parameter path: the path of the workbook as shown to the user.
  /// - Returns: the return, and what is wrong with it: `not-a-return`, `changed-return`,
  ///   `incomplete-return`, `added-to-return`, `formula-in-return`, and what is wrong with single cells.
  ///   Locked cells that were changed are told in the rows.
  package static func read(
    _ workbook: SpreadsheetFile, path: String
  ) -> (filled: FilledReturn?, diagnostics: [Diagnostic]) {
    let codes: ReadCodes
    do throws(Diagnostic) { codes = try ReadCodes.read(in: workbook, path: path) } catch {
      return (nil, [error])
    }
    var reader = ReturnReader(workbook: workbook, path: path, codes: codes)
    for sheet in codes.sheets { reader.read(sheet.table, on: sheet.name, sheet.headers) }
    return (
      FilledReturn(path: path, identity: codes.identity, rows: reader.rows), reader.findings.all
    )
  }

  private init(workbook: SpreadsheetFile, path: String, codes: ReadCodes) {
    self.workbook = workbook
    self.path = path
    self.codes = codes
  }

  // MARK: - Sheets

  private mutating func read(
    _ table: ReturnTable, on name: String, _ headers: [ReturnWords.Column: String]
  ) {
    let whole = InputRange(workbook: path, .workbook)
    guard
      let index = workbook.sheets.firstIndex(where: { $0.name.lowercased() == name.lowercased() })
    else {
      findings.add(
        Diagnostic(
          rule: "incomplete-return", "the sheet '\(name)' is missing: it was renamed or deleted",
          at: whole, help: "give it its name again, or copy it out of the return as it was made"))
      return
    }
    let page = Page(path: path, index: index, name: workbook.sheets[index].name)
    guard let header = header(of: page, headers) else {
      findings.add(
        Diagnostic(
          rule: "changed-return", "the sheet has no row with the headers of this return",
          at: InputRange(workbook: path, .sheet(page.name, index: index)),
          help: "copy what was filled in into the return as it was made"))
      return
    }
    let isWhole = check(header, on: page, headers)
    if isWhole { readRows(of: table, on: page, header) }
  }

  private struct Page {
    let path: String
    let index: Int
    let name: String

    func range(_ row: Int, _ column: Int) -> InputRange {
      InputRange(in: InputOrigin(path, .cell(name, index: index)), row: row, column: column)
    }
  }

  private struct Header {
    let row: Int
    let columns: [ReturnWords.Column: Int]
  }

  /// The row that has most of the headers; nil where none has two of them.
  private func header(of page: Page, _ headers: [ReturnWords.Column: String]) -> Header? {
    let known = Dictionary(headers.map { ($0.value, $0.key) }) { first, _ in first }
    var best: Header?
    var columns: [ReturnWords.Column: Int] = [:]
    var row = 0
    for cell in workbook.sheets[page.index].cells {
      if cell.reference.row != row {
        row = cell.reference.row
        columns = [:]
      }
      guard let text = workbook.text(of: cell), let column = known[ReturnCodes.check(text)],
        columns[column] == nil
      else { continue }
      columns[column] = cell.reference.column
      if columns.count > best?.columns.count ?? 1 { best = Header(row: row, columns: columns) }
    }
    return best
  }

  /// Whether all columns are there; reports those that are not, and those that were added.
  private mutating func check(
    _ header: Header, on page: Page, _ headers: [ReturnWords.Column: String]
  ) -> Bool {
    let taken = Set(header.columns.values)
    let last = taken.max() ?? 0
    var isWhole = true
    for cell in workbook.sheets[page.index].cells(inRow: header.row)
    where !taken.contains(cell.reference.column) {
      let column = cell.reference.column
      guard let text = workbook.text(of: cell), !text.isBlank else { continue }
      findings.add(
        Diagnostic(
          rule: "added-to-return",
          "\(ColumnNames.quoted(text)) is no column of this return: a column was added, or a header changed",
          at: page.range(header.row, column), help: "delete the column, or mend its header"))
      isWhole = false
    }
    for column in 1..<max(1, last) where !taken.contains(column) {
      guard workbook.sheets[page.index].cell(CellReference(row: header.row, column: column)) == nil
      else { continue }
      findings.add(
        Diagnostic(
          rule: "added-to-return", "a column without a header was added",
          at: page.range(header.row, column), help: "delete the column"))
      isWhole = false
    }
    for column in headers.keys.sorted(by: { $0.rawValue < $1.rawValue })
    where header.columns[column] == nil {
      findings.add(
        Diagnostic(
          rule: "incomplete-return",
          "the column '\(column.rawValue)' is missing: it was deleted, or its header changed",
          at: InputRange(workbook: page.path, .sheet(page.name, index: page.index)),
          help: "copy what was filled in into the return as it was made"))
      isWhole = false
    }
    return isWhole
  }

  // MARK: - Rows

  private mutating func readRows(of table: ReturnTable, on page: Page, _ header: Header) {
    let known = codes.rows[table] ?? [:]
    let sheet = workbook.sheets[page.index]
    guard let codeColumn = header.columns[.code], let end = sheet.cells.last?.reference.row else {
      return
    }
    var found: [String: Int] = [:]
    var unknown: [Diagnostic] = []
    for row in (header.row + 1)..<max(header.row + 1, end + 1) {
      let cells = sheet.cells(inRow: row)
      guard !cells.isEmpty else { continue }
      note(cells, beside: header, on: page)
      let place = page.range(row, codeColumn)
      guard let code = text(at: CellReference(row: row, column: codeColumn), on: page) else {
        if let cell = cells.first(where: { isFilled($0) && isRead($0, header) }) {
          findings.add(
            Diagnostic(
              rule: "added-to-return", "a row without a code was added, or its code deleted",
              at: page.range(row, cell.reference.column),
              help: "only the rows that were asked for are read"))
        }
        continue
      }
      guard let line = known[code] else {
        unknown.append(
          Diagnostic(
            rule: "changed-return", "\(ColumnNames.quoted(code)) is no code of this return",
            at: place, help: "each row keeps the code with which it was made"))
        continue
      }
      if let first = found[code] {
        findings.add(
          Diagnostic(
            rule: "added-to-return", "the row is there twice", at: place,
            notes: [.init("first here", at: page.range(first, codeColumn))], help: "delete one"))
        continue
      }
      found[code] = row
      self.row(line, of: table, in: row, on: page, header)
    }
    if found.isEmpty, !unknown.isEmpty {
      findings.add(
        Diagnostic(
          rule: "changed-return", "the sheet is that of another return",
          at: InputRange(workbook: page.path, .sheet(page.name, index: page.index)),
          help: "copy what was filled in into the return as it was made"))
      return
    }
    for diagnostic in unknown { findings.add(diagnostic) }
    for line in known.values.sorted(by: { $0.subject < $1.subject }) where found[line.code] == nil {
      findings.add(
        Diagnostic(
          rule: "incomplete-return", "the row of '\(line.subject)' is missing",
          at: InputRange(workbook: page.path, .sheet(page.name, index: page.index)),
          help: "a cell that is left blank says that there is no answer yet"))
    }
  }

  private func isRead(_ cell: Cell, _ header: Header) -> Bool {
    header.columns.values.contains(cell.reference.column)
  }

  private func isFilled(_ cell: Cell) -> Bool {
    workbook.text(of: cell).map { !$0.isBlank } ?? true
  }

  /// Reports what was written beside the table, which nobody would read otherwise.
  private mutating func note(_ cells: ArraySlice<Cell>, beside header: Header, on page: Page) {
    for cell in cells where isFilled(cell) && !isRead(cell, header) {
      findings.add(
        Diagnostic(
          .warning, rule: "added-to-return", "what is written here is not read",
          at: page.range(cell.reference.row, cell.reference.column),
          help: "read it yourself, or move it to a cell that is to be filled in"))
    }
  }

  private mutating func row(
    _ line: ReturnCodes.Line, of table: ReturnTable, in row: Int, on page: Page, _ header: Header
  ) {
    let checks = ReturnCodes.columns(of: line.check)
    let entries = table.columns.entries.filter { checks[$0] == nil }
    var changed: [ReturnWords.Column: FilledReturn.Field] = [:]
    var places: [ReturnWords.Column: InputRange] = [:]
    for (column, number) in header.columns { places[column] = page.range(row, number) }
    for (column, check) in checks {
      guard let number = header.columns[column] else { continue }
      let text = text(at: CellReference(row: row, column: number), on: page) ?? ""
      if ReturnCodes.check(text) != check {
        changed[column] = FilledReturn.Field(text: text, range: page.range(row, number))
      }
    }
    var filled: [ReturnWords.Column: FilledReturn.Field] = [:]
    for column in entries {
      guard let number = header.columns[column],
        let field = entry(at: CellReference(row: row, column: number), on: page)
      else { continue }
      filled[column] = field
    }
    rows.append(
      FilledReturn.Row(
        id: line.subject, table: table, range: page.range(row, header.columns[.code] ?? 1),
        entries: filled, changed: changed, checks: checks, places: places))
  }

  // MARK: - Cells

  /// The text of a cell that is not to be filled in; nil for a blank one.
  private func text(at reference: CellReference, on page: Page) -> String? {
    guard let cell = workbook.sheets[page.index].cell(reference) else { return nil }
    var unread = CappedDiagnostics()
    let place = page.range(reference.row, reference.column)
    return workbook.text(of: cell)?.trimmingWhiteSpace
      ?? TypedCell.read(cell, of: workbook, at: { place }, &unread) ?? "?"
  }

  /// A cell that was filled in; nil for a blank one, and for one that is reported.
  private mutating func entry(at reference: CellReference, on page: Page) -> FilledReturn.Field? {
    let sheet = workbook.sheets[page.index]
    guard let cell = sheet.cell(reference) else { return nil }
    let place = page.range(reference.row, reference.column)
    guard !sheet.hasFormula(at: reference) else {
      findings.add(
        Diagnostic(
          rule: "formula-in-return", "the cell holds a formula, whose result may change", at: place,
          help: "type what it gives: in Excel copy the cell, and paste it as a value"))
      return nil
    }
    guard let typed = TypedCell.read(cell, of: workbook, at: { place }, &findings) else {
      return nil
    }
    return FilledReturn.Field(text: exact(cell) ?? typed, range: place)
  }

  /// A number with all its digits, however many are shown; nil for anything else, and for dates.
  private func exact(_ cell: Cell) -> String? {
    guard case .number(let number) = cell.value,
      case .number(let look) = workbook.style(cell.style).number
    else { return nil }
    return look.isPercent ? number.percentText + "%" : number.text
  }
}
