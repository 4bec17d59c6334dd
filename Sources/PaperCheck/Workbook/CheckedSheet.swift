import OfficePackage
import PaperModel

/// A sheet with cells, as rules look at it.
struct CheckedSheet: Sendable {
  let workbook: SpreadsheetFile
  let sheet: Sheet
  /// From 0.
  let index: Int

  let marks: TextMarks
  /// Those of which it is known what they are for.
  private let sentences: Set<SheetSentence>
  /// Of the tables.
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
      TableBody(of: $0, on: sheet, codes: marks.codes)
    }
  }

  /// Whether a cell holds a sentence for a purpose: it is known to, or has one of some English words.
  func says(_ purpose: SheetSentence.Purpose, in cell: Cell?, words: [String]) -> Bool {
    guard let text = cell.flatMap(text) else { return false }
    let folded = text.lowercased()
    return sentences.contains(SheetSentence(text, for: purpose))
      || words.contains { folded.contains($0) }
  }

  /// Nobody needs more than a few tables on a sheet.
  private static let mostTables = 20

  var tables: [CheckedTable] {
    zip(sheet.tables, bodies).map { CheckedTable(sheet: self, table: $0, body: $1) }
  }

  var isCover: Bool { index == 0 && nameHolds("cover") }
  var isContents: Bool { nameHolds("contents") }
  var isNotes: Bool { nameHolds("notes") }

  private func nameHolds(_ word: String) -> Bool { sheet.name.lowercased().contains(word) }

  /// The first row of the first table; nil without a table.
  var firstTableRow: Int? { sheet.tables.map(\.block.rows.lowerBound).min() }

  /// The cells above the first table.
  var cellsAboveTable: ArraySlice<Cell> {
    firstTableRow.map { sheet.cells(inRows: 1..<$0) } ?? []
  }

  /// The cells that are in none of the tables.
  var cellsOutsideTables: LazyFilterSequence<[Cell]> {
    let blocks = sheet.tables.prefix(Self.mostTables).map(\.block)
    return sheet.cells.lazy.filter { cell in !blocks.contains { $0.contains(cell.reference) } }
  }

  /// The text of a cell; nil where it holds none.
  func text(of cell: Cell) -> String? { workbook.text(of: cell) }

  func style(of cell: Cell) -> CellStyle { workbook.style(cell.style) }

  /// A finding at a cell, or about the sheet.
  func finding(
    _ message: String, at cell: CellReference? = nil, help: String? = nil
  ) -> WorkbookFinding {
    WorkbookFinding(message: message, sheet: index, cell: cell, help: help)
  }

  /// The first few cells that show a fault, and how many more do.
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

  /// The first few cells that hold one of some texts, and how many more do.
  /// - Parameter message: of the text in quotes.
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

/// A text of a cell in quotes, cut to a decent length.
func quoted(_ text: String) -> String {
  text.count > 40 ? "'\(text.prefix(40))…'" : "'\(text)'"
}
