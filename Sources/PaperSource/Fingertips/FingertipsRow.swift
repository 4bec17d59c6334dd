import PaperMarkup
package import PaperModel

/// A row of a download from Fingertips about an area that is wanted. Fields that are
/// seldom needed are decoded only when they are asked for.
package struct FingertipsRow: Sendable {
  /// The number of the indicator, as text.
  package let indicator: String
  package let areaCode: String
  package let sex: String
  package let age: String
  package let category: String
  package let period: String
  package let value: String
  private let row: FingertipsScanner.Row
  private let columns: FingertipsColumns
  private let file: String

  init(_ row: FingertipsScanner.Row, _ columns: FingertipsColumns, in file: String) {
    self.row = row
    self.columns = columns
    self.file = file
    indicator = row.text(columns.indicator)
    areaCode = row.text(columns.areaCode)
    (sex, age, category) = (
      row.text(columns.sex), row.text(columns.age), row.text(columns.category)
    )
    (period, value) = (row.text(columns.period), row.text(columns.value))
  }

  var name: String { row.text(columns.name) }
  var areaName: String { row.text(columns.areaName) }
  var parentCode: String { row.text(columns.parentCode) }
  var parentName: String { row.text(columns.parentName) }
  var lower: String { row.text(columns.lower) }
  var upper: String { row.text(columns.upper) }
  var denominator: String { row.text(columns.denominator) }
  var note: String { row.text(columns.note) }
  var trend: String { row.text(columns.trend) }
  var compared: String { row.text(columns.compared) }

  /// The place of a field.
  func range(_ column: KeyPath<FingertipsColumns, Int?>) -> InputRange {
    row.range(columns[keyPath: column], in: file)
  }
}

/// A download from Fingertips that is read piece by piece. Rows of areas that nobody asked for are passed
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
    guard row.isText else {
      findings.add(
        Diagnostic(
          rule: "not-utf-8", "the row is not UTF-8", at: row.range(0, in: file).startPoint,
          help: "download the file again, or save it as 'CSV UTF-8'"))
      return
    }
    each(FingertipsRow(row, columns, in: file))
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
