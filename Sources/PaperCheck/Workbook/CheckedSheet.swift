import OfficePackage
import PaperModel

/// A sheet with cells, as the rules see it.
struct CheckedSheet: Sendable {
  let workbook: SpreadsheetFile
  let sheet: Sheet
  /// The index of the sheet, from 0.
  let index: Int

  let marks: TextMarks
  /// The sentences whose purpose is known.
  private let sentences: Set<SheetSentence>
  /// The contents of the tables.
  private let bodies: [TableBody]

  init(
    workbook: SpreadsheetFile, sheet: Sheet, index: Int, marks: TextMarks,
    sentences: Set<SheetSentence>
  ) {
    self.sentences = sentences
    self.workbook = workbook
    self.sheet = sheet
    self.index = index
    self.marks = marks
    bodies = sheet.tables.prefix(Self.mostTables).map {
      TableBody(of: $0, on: sheet, styles: workbook.styles, codes: marks.codes)
    }
  }

  /// Whether a cell holds a sentence for a purpose: its purpose is known, or it contains one of
  /// some English words.
  func says(_ purpose: SheetSentence.Purpose, in cell: Cell?, words: [String]) -> Bool {
    guard let text = cell.flatMap(text) else { return false }
    let folded = text.lowercased()
    return sentences.contains(SheetSentence(text, for: purpose))
      || words.contains { folded.contains($0) }
  }

  /// The largest number of tables checked on one sheet.
  private static let mostTables = 20

  var tables: [CheckedTable] {
    zip(sheet.tables, bodies).map { CheckedTable(sheet: self, table: $0, body: $1) }
  }

  var isCover: Bool { index == 0 && isNamed(.cover, orHolds: "cover") }
  var isContents: Bool { isNamed(.contents, orHolds: "contents") }
  var isNotes: Bool { isNamed(.notes, orHolds: "notes") }

  /// Whether the purpose of the name is known, or an English word is in it.
  private func isNamed(_ purpose: SheetSentence.Purpose, orHolds word: String) -> Bool {
    sentences.contains(SheetSentence(sheet.name, for: purpose))
      || sheet.name.lowercased().contains(word)
  }

  /// The first row of the topmost table; nil without a table.
  var firstTableRow: Int? { sheet.tables.map(\.block.rows.lowerBound).min() }

  /// The cells above the first table.
  var cellsAboveTable: ArraySlice<Cell> {
    firstTableRow.map { sheet.cells(inRows: 1..<$0) } ?? []
  }

  /// The cells that are in no table.
  var cellsOutsideTables: LazyFilterSequence<[Cell]> {
    let blocks = sheet.tables.prefix(Self.mostTables).map(\.block)
    return sheet.cells.lazy.filter { cell in !blocks.contains { $0.contains(cell.reference) } }
  }

  /// The text of a cell; nil if it has none.
  func text(of cell: Cell) -> String? { workbook.text(of: cell) }

  func style(of cell: Cell) -> CellStyle { workbook.style(cell.style) }

  /// Makes a finding at a cell, or about the whole sheet.
  func finding(
    _ message: String, at cell: CellReference? = nil, help: String? = nil
  ) -> WorkbookFinding {
    WorkbookFinding(message: message, sheet: index, cell: cell, help: help)
  }

  /// Makes findings for the first few faulty cells, and one for the number of the others.
  func findings(
    in cells: some Sequence<Cell>, limit: Int = 5, help: String? = nil,
    where isFaulty: (Cell) -> Bool, message: (Cell) -> String
  ) -> [WorkbookFinding] {
    var shown: [Cell] = []
    var more = 0
    for cell in cells where isFaulty(cell) {
      if shown.count < limit { shown.append(cell) } else { more += 1 }
    }
    return shown.enumerated().map { index, cell in
      let isLast = index == shown.count - 1
      let rest = isLast && more > 0 ? " (and \(more) more cells on this sheet)" : ""
      return finding(message(cell) + rest, at: cell.reference, help: help)
    }
  }

  /// Makes findings for the first few cells that hold one of some texts, and one for the number of
  /// the others.
  /// - Parameter message: the message for a text in quotes.
  func findings(
    in cells: some Sequence<Cell>, holding texts: TextSet, help: String? = nil,
    message: (String) -> String
  ) -> [WorkbookFinding] {
    guard !texts.isEmpty else { return [] }
    return findings(in: cells, help: help, where: texts.contains) {
      message(quoted(text(of: $0) ?? ""))
    }
  }
}

/// The text of a cell in quotes, shortened.
func quoted(_ text: String) -> String {
  text.count > 40 ? "'\(text.prefix(40))…'" : "'\(text)'"
}
