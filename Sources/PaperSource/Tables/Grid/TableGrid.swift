import OfficePackage
import PaperMarkup
import PaperModel

/// The cells of a sheet or of a CSV file as their owner keeps them, before it is known which row is
/// the header. Rows without any text are left out; rows and columns are counted from 0.
struct TableGrid: Sendable {
  private enum Source {
    case csv(CSVGrid)
    case sheet(SheetGrid)
  }

  private let source: Source

  init(_ grid: CSVGrid) { source = .csv(grid) }
  init(_ grid: SheetGrid) { source = .sheet(grid) }

  var rowCount: Int {
    switch source {
    case .csv(let grid): grid.rowCount
    case .sheet(let grid): grid.rows.count
    }
  }

  /// The number of a row as Excel shows it, or its line in a CSV file.
  func number(ofRow row: Int) -> Int {
    switch source {
    case .csv(let grid): grid.line(ofRow: row)
    case .sheet(let grid): grid.rows[row].number
    }
  }

  /// The number of columns up to the last one with text in a row.
  func width(ofRow row: Int) -> Int {
    switch source {
    case .csv(let grid): grid.width(ofRow: row)
    case .sheet(let grid): grid.width(ofRow: row)
    }
  }

  /// The field at a place; nil if it is empty, and, after a report, if it holds an error.
  func field(row: Int, column: Int, _ findings: inout CappedDiagnostics) -> TableField? {
    switch source {
    case .csv(let grid): grid.field(row: row, column: column, &findings)
    case .sheet(let grid): grid.field(row: row, column: column, &findings)
    }
  }

  /// The text at a place as far as it can be read, on one line.
  func text(row: Int, column: Int) -> String {
    var unread = CappedDiagnostics()
    return Self.line(field(row: row, column: column, &unread)?.text ?? "")
  }

  func range(row: Int, column: Int) -> InputRange {
    switch source {
    case .csv(let grid): grid.range(row: row, column: column)
    case .sheet(let grid): grid.range(row: row, column: column)
    }
  }

  /// The cell whose text a merged block shows at a place; nil where nothing is merged.
  func mergedOrigin(row: Int, column: Int) -> (row: Int, column: Int)? {
    switch source {
    case .csv: nil
    case .sheet(let grid): grid.mergedOrigin(row: row, column: column)
    }
  }

  /// Whether a row has cells that are merged across.
  func hasMerges(inRow row: Int) -> Bool {
    switch source {
    case .csv: false
    case .sheet(let grid): grid.hasMerges(inRow: row)
    }
  }

  /// Whether text beyond the columns of the header means that a comma divided something in the row.
  var isSeparatedText: Bool {
    if case .csv = source { true } else { false }
  }

  /// The letters of a column in the sheet, wherever the table begins.
  func letters(ofColumn column: Int) -> String {
    switch source {
    case .csv: InputRange.letters(ofColumn: column + 1)
    case .sheet(let grid): InputRange.letters(ofColumn: column + grid.firstColumn)
    }
  }

  /// The text with each run of white space and line breaks as one space.
  static func line(_ text: String) -> String {
    text.singleSpaced
  }

  /// The text as names are compared: on one line, in small letters.
  static func key(_ text: String) -> String { line(text).lowercased() }
}
