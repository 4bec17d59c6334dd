import PaperMarkup
package import PaperModel

/// A row of a download from Fingertips about an area that is wanted.
package struct FingertipsRow: Sendable {
  /// The number of the indicator, as text.
  package let indicator: String
  package let name: String
  package let areaCode: String
  package let areaName: String
  package let parentCode: String
  package let parentName: String
  package let sex: String
  package let age: String
  package let categoryType: String
  package let category: String
  package let period: String
  package let value: String
  let lower: String
  let upper: String
  let denominator: String
  let note: String
  let trend: String
  let compared: String
  /// The place of the figure, of its period, and of its neighbours.
  let ranges: Ranges

  struct Ranges: Sendable {
    let value, period, compared, trend, indicator: InputRange
  }

  /// Nil where the row is not UTF-8.
  init?(_ row: FingertipsScanner.Row, _ columns: FingertipsColumns, in file: String) {
    var isText = true
    func text(_ column: Int?) -> String {
      guard column != nil else { return "" }
      guard let text = row.text(column) else {
        isText = false
        return ""
      }
      return text
    }
    indicator = text(columns.indicator)
    name = text(columns.name)
    (areaCode, areaName) = (text(columns.areaCode), text(columns.areaName))
    (parentCode, parentName) = (text(columns.parentCode), text(columns.parentName))
    (sex, age) = (text(columns.sex), text(columns.age))
    (categoryType, category) = (text(columns.categoryType), text(columns.category))
    (period, value) = (text(columns.period), text(columns.value))
    (lower, upper, denominator) = (
      text(columns.lower), text(columns.upper), text(columns.denominator)
    )
    (note, trend, compared) = (text(columns.note), text(columns.trend), text(columns.compared))
    ranges = Ranges(
      value: row.range(columns.value, in: file), period: row.range(columns.period, in: file),
      compared: row.range(columns.compared, in: file), trend: row.range(columns.trend, in: file),
      indicator: row.range(columns.indicator, in: file))
    guard isText else { return nil }
  }
}

/// A download from Fingertips that is read bit by bit. Rows of areas that nobody asked for are passed
/// over without being looked at.
package struct FingertipsDownload {
  private let file: String
  /// The codes of the areas that are wanted, as bytes; empty for all.
  private let areas: [[UInt8]]
  private var scanner = FingertipsScanner()
  private var columns: FingertipsColumns?
  private var findings = CappedDiagnostics()
  /// Whether nothing more can be read.
  private var isOver = false
  /// How many rows of other areas were passed over.
  package private(set) var otherAreas = 0

  /// - Parameter areas: the codes of the areas that are wanted; empty for all.
  package init(file: String, areas: Set<String>) {
    self.file = file
    self.areas = areas.sorted().map { Array($0.utf8) }
  }

  /// The names of the columns that the download lacks and figures do without.
  package var missingColumns: [String] { columns?.missing ?? [] }

  package var diagnostics: [Diagnostic] { findings.all }

  /// Takes more bytes of the file, and calls back for each row of an area that is wanted.
  package mutating func take(
    _ bytes: UnsafeRawBufferPointer, each: (FingertipsRow) -> Void
  ) {
    guard !isOver else { return }
    var scanner = scanner
    let isRow = scanner.take(bytes) { take($0, each) }
    self.scanner = scanner
    if !isRow { endAtOpenQuote() }
  }

  /// Ends the file.
  package mutating func finish(each: (FingertipsRow) -> Void) {
    guard !isOver else { return }
    var scanner = scanner
    let isWhole = scanner.finish { take($0, each) }
    self.scanner = scanner
    if !isWhole { endAtOpenQuote() }
    if columns == nil, !isOver {
      findings.add(
        Diagnostic(
          rule: "missing-header", "a CSV file begins with the names of its columns",
          at: .start(of: file)))
    }
  }

  private mutating func endAtOpenQuote() {
    isOver = true
    let row = scanner.row
    findings.add(
      Diagnostic(
        rule: "unclosed-quote", "quote that is never closed",
        at: row.range(max(0, row.count - 1), in: file).startPoint,
        help: "download the file again"))
  }

  private mutating func take(_ row: FingertipsScanner.Row, _ each: (FingertipsRow) -> Void) {
    guard !isOver, !row.isBlank else { return }
    guard let columns else { return readHeader(row) }
    guard row.count == columns.count else {
      findings.add(
        Diagnostic(
          rule: "wrong-field-count",
          "\(row.count) fields where the header has \(columns.count) columns",
          at: row.range(0, in: file).startPoint,
          help: "put numbers and text that hold a comma in quotes"))
      return
    }
    guard areas.isEmpty || areas.contains(where: { row.field(columns.areaCode, is: $0) }) else {
      otherAreas += 1
      return
    }
    guard let found = FingertipsRow(row, columns, in: file) else {
      findings.add(
        Diagnostic(
          rule: "not-utf-8", "the row is not UTF-8", at: row.range(0, in: file).startPoint,
          help: "download the file again, or save it as 'CSV UTF-8'"))
      return
    }
    each(found)
  }

  private mutating func readHeader(_ row: FingertipsScanner.Row) {
    do throws(FingertipsHeaderFault) {
      columns = try FingertipsColumns(row, in: file)
    } catch {
      findings.add(error.diagnostic)
      isOver = true
    }
  }
}
