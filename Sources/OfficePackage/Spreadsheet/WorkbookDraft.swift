#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A workbook put together while a program writes it: what would be read from its file, without reading
/// it.
///
/// Texts are given as the file states them, escapes included. Sheets are put together one after another,
/// each with its cells in any order. What a sheet prints on each page and the range of cells that it states
/// are left out.
package final class WorkbookDraft {
  private var properties = SpreadsheetFile.Properties()
  private var sheets: [Sheet] = []
  private var styles: [CellStyle] = []
  private var errors: [String] = []
  // What each cell changes. That no two accesses overlap need not be tested while the program runs: nothing
  // is called during one.
  @exclusivity(unchecked) private var texts: [CellText] = []
  @exclusivity(unchecked) private var numbers: [ExactText: Int32] = [:]
  /// The sheet that is being put together; nil before the first.
  @exclusivity(unchecked) private var sheet: Sheet?
  /// Whether the sheet has a cell of each style, by number.
  @exclusivity(unchecked) private var isUsed: [Bool] = []

  package init() {}

  /// The workbook with all that was added.
  package func finished(language: String) -> SpreadsheetFile {
    endSheet()
    numbers = [:]
    properties.language = Self.stated(language)
    return SpreadsheetFile(
      sheets: sheets, properties: properties, styles: styles, texts: texts, errors: errors)
  }

  package func setProperties(title: String, creator: String, subject: String, keywords: String) {
    properties.title = Self.stated(title)
    properties.creator = Self.stated(creator)
    properties.subject = Self.stated(subject)
    properties.keywords = Self.stated(keywords)
  }

  private static func stated(_ text: String) -> String {
    SpreadsheetFile.Properties.stated(text)
  }

  // MARK: - Sheets

  /// Begins a sheet after the others.
  package func beginSheet(_ name: String) {
    endSheet()
    sheet = Sheet(name: EscapedText.decoded(name), state: .visible, isWorksheet: true)
  }

  private func endSheet() {
    guard var ended = sheet else { return }
    sheet = nil
    isUsed = []
    ended.sortCells()
    sheets.append(ended)
  }

  /// Marks a block of cells from column A on as a table without a style. Its headers are cells besides.
  /// - Parameters:
  ///   - headerRow: the row of the headers, from 1.
  ///   - rowCount: the number of rows below it.
  package func addTable(_ name: String, headers: [String], headerRow: Int, rowCount: Int) {
    sheet?.tables.append(
      Sheet.Table(
        name: EscapedText.decoded(name),
        block: CellBlock(
          rows: headerRow...(headerRow + rowCount), columns: 1...max(1, headers.count)),
        columns: headers.map { EscapedText.decoded(Self.attribute($0)) }, hasHeader: true,
        totals: 0, hasFilterButtons: false, style: nil))
  }

  /// Adds a link of a cell.
  /// - Parameters:
  ///   - address: an external address; nil for a place in the workbook.
  ///   - location: a place in the workbook or at the address; nil for none.
  package func addLink(at cell: CellReference, address: String?, location: String?) {
    sheet?.links.append(
      Sheet.Link(block: CellBlock(cell), address: address, location: location))
  }

  /// Adds a chart whose upper left corner is in a cell, or in one that is further down.
  package func addChart(at cell: CellReference, alternativeText: String) {
    sheet?.drawings.append(
      Sheet.Drawing(
        kind: .chart, cell: cell, alternativeText: Self.stated(Self.attribute(alternativeText)),
        isDecorative: false))
  }

  /// Sets the width of a column, from 1.
  package func setWidth(_ width: Double, ofColumn column: Int) {
    sheet?.columns.append(
      Sheet.ColumnWidth(columns: column...column, width: width, isHidden: false))
  }

  package func addPrintHeader(_ header: String) { sheet?.printHeaders.append(header) }

  package func protect() { sheet?.isProtected = true }

  /// A text as XML reads it in an attribute.
  private static func attribute(_ text: String) -> String {
    text.utf8.contains(UInt8(ascii: "\t")) ? text.replacing("\t", with: " ") : text
  }

  // MARK: - Cells

  /// Adds a style and returns its number. Each must be added once.
  package func add(_ style: CellStyle) -> Int {
    styles.append(style)
    return styles.count - 1
  }

  /// Makes room for cells of the sheet.
  package func reserve(_ count: Int) { sheet?.cells.reserveCapacity(count) }

  /// Adds a cell with a text, which must not be empty.
  package func add(_ text: String, at cell: CellReference, style: Int) {
    add(.text(number(of: EscapedText.decoded(text))), at: cell, style: style)
  }

  /// Adds a cell with a number, which the file states with C's `%.16G`.
  package func add(_ number: Double, at cell: CellReference, style: Int) {
    add(value(of: number), at: cell, style: style)
  }

  /// Adds a cell that has a style and no content.
  package func addBlank(at cell: CellReference, style: Int) { note(style, at: cell) }

  private func add(_ value: Cell.Value, at cell: CellReference, style: Int) {
    note(style, at: cell)
    sheet?.cells.append(Cell(reference: cell, value: value, style: style))
  }

  private func note(_ style: Int, at cell: CellReference) {
    if isUsed.indices.contains(style), isUsed[style] { return }
    while isUsed.count <= style { isUsed.append(false) }
    isUsed[style] = true
    sheet?.styles[style] = cell
  }

  private func number(of text: String) -> Int32 {
    let next = Int32(clamping: texts.count)
    let number = numbers[ExactText(text: text), default: next]
    if number == next {
      numbers[ExactText(text: text)] = next
      texts.append(CellText(text: text))
    }
    return number
  }

  private func value(of number: Double) -> Cell.Value {
    if let short = CellNumber(ofFewDigits: number) { return .number(short) }
    var bytes = [CChar](repeating: 0, count: 32)
    let count = withVaList([number]) { vsnprintf(&bytes, bytes.count, "%.16G", $0) }
    let written = bytes.prefix(Int(count)).map { UInt8(bitPattern: $0) }
    if let number = CellNumber(written) { return .number(number) }
    errors.append(String(decoding: written, as: UTF8.self))
    return .error(Int32(clamping: errors.count - 1))
  }
}

/// A text that is equal only to one of the same bytes: `é` as one character is another than as two, as
/// it is in files.
private struct ExactText: Hashable {
  let text: String

  static func == (first: ExactText, second: ExactText) -> Bool {
    first.withBytes { first in
      second.withBytes { second in
        guard let start = first.baseAddress, let other = second.baseAddress else {
          return first.count == second.count
        }
        return first.count == second.count && memcmp(start, other, first.count) == 0
      }
    }
  }

  func hash(into hasher: inout Hasher) {
    withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
    var text = text
    return text.withUTF8(body)
  }
}
