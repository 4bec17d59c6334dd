import CXlsx
import OfficePackage

/// A sheet of a workbook that is being written. It is only borrowed, so it cannot outlive the
/// workbook.
///
/// What the library is told, the draft is told too, so that the workbook can be checked without reading it
/// back.
struct Worksheet: ~Copyable {
  let name: String
  private let pointer: UnsafeMutablePointer<lxw_worksheet>
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let formats: FormatTable
  private let draft: WorkbookDraft
  private var linkCount = 0

  /// The most links that Excel allows on a sheet.
  private static let mostLinks = 65_530
  /// The longest name, in bytes, that the library can write twice for what is repeated on each page.
  private static let longestTwice = 45

  init(
    _ pointer: UnsafeMutablePointer<lxw_worksheet>,
    in workbook: UnsafeMutablePointer<lxw_workbook>, name: String, formats: FormatTable,
    draft: WorkbookDraft
  ) {
    (self.pointer, self.workbook, self.name) = (pointer, workbook, name)
    (self.formats, self.draft) = (formats, draft)
  }

  /// Writes text, which must not be empty.
  func write(_ text: String, at place: CellPlace, as format: CellFormat) throws(WorkbookError) {
    let format = try formats.format(format)
    // Most texts are handed on without a copy in this way.
    let code = text.withCString {
      worksheet_write_string(pointer, place.cRow, place.cColumn, $0, format.pointer)
    }
    try check(code, place)
    draft.add(text, at: place.reference, style: format.style)
  }

  /// Writes a number, which must be finite.
  func write(_ number: Double, at place: CellPlace, as format: CellFormat) throws(WorkbookError) {
    let format = try formats.format(format)
    try check(
      worksheet_write_number(pointer, place.cRow, place.cColumn, number, format.pointer), place)
    draft.add(number, at: place.reference, style: format.style)
  }

  /// Writes text, which must not be empty, as a link. Returns false, and writes nothing, when the
  /// sheet already has the most links that Excel allows.
  mutating func write(
    _ text: String, leadingTo target: String, at place: CellPlace, as format: CellFormat
  ) throws(WorkbookError) -> Bool {
    guard linkCount < Self.mostLinks else { return false }
    let format = try formats.format(format)
    let code = worksheet_write_url_opt(
      pointer, place.cRow, place.cColumn, target, format.pointer, text, nil)
    try check(code, place)
    draft.add(text, at: place.reference, style: format.style)
    addLink(target, at: place)
    linkCount += 1
    return true
  }

  /// Adds a link to the draft, as the library divides it into an address and a place there.
  private func addLink(_ target: String, at place: CellPlace) {
    let isInside = target.hasPrefix(XlsxLinkTarget.inside)
    let path = target.dropFirst(isInside ? XlsxLinkTarget.inside.count : 0)
    let parts = path.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let address = parts.first.map(String.init)
    draft.addLink(
      at: place.reference, address: isInside ? nil : address,
      location: isInside ? address : parts.dropFirst().first.map(String.init))
  }

  /// Marks cells from column A on as a table and writes its headers, one for each of the formats.
  func addTable(
    _ name: String, headers: [(text: String, format: CellFormat)], headerRow: Int, rowCount: Int
  ) throws(WorkbookError) {
    var columns = cxlsx_columns()
    defer { cxlsx_columns_free(&columns) }
    guard cxlsx_columns_new(&columns, UInt16(clamping: headers.count)) != 0 else {
      throw .outOfMemory
    }
    for (column, header) in headers.enumerated() {
      let format = try formats.format(header.format)
      guard
        cxlsx_columns_set(&columns, UInt16(clamping: column), header.text, format.pointer) != 0
      else { throw .outOfMemory }
      let place = CellPlace(row: headerRow, column: column)
      draft.add(header.text, at: place.reference, style: format.style)
    }
    let first = CellPlace(row: headerRow, column: 0)
    let last = CellPlace(row: headerRow + rowCount, column: 0)
    try check(cxlsx_add_table(pointer, first.cRow, last.cRow, name, &columns), first)
    draft.addTable(
      name, headers: headers.map(\.text), headerRow: first.reference.row, rowCount: rowCount)
  }

  /// Sets the widths of the first columns, in Excel's unit, and the format of their empty cells.
  /// The columns after them are left alone, or the file would state that all 16,384 are in use.
  func setColumns(_ widths: [Double], format: CellFormat) throws(WorkbookError) {
    let format = try formats.format(format)
    for (column, width) in widths.enumerated() {
      let column = UInt16(clamping: column)
      try check(worksheet_set_column(pointer, column, column, width, format.pointer))
      draft.setWidth(Self.written(width), ofColumn: Int(column) + 1)
    }
  }

  /// The width that the library writes for one of at least 1: in whole pixels, with the padding of a
  /// column, and rounded down to a 256th of a digit.
  private static func written(_ width: Double) -> Double {
    let (digit, padding) = (7.0, 5.0)
    let pixels = (width * digit + 0.5).rounded(.towardZero) + padding
    return (pixels / digit * 256).rounded(.towardZero) / 256
  }

  /// Sets the height, in points, of rows without a height of their own.
  func setDefaultRowHeight(_ height: Double) { worksheet_set_default_row(pointer, height, 0) }

  /// Sets the height of a row, in points.
  func setHeight(_ height: Double, ofRow row: Int) throws(WorkbookError) {
    let place = CellPlace(row: row, column: 0)
    try check(worksheet_set_row(pointer, place.cRow, height, nil), place)
  }

  /// Prints in landscape, with the table's header row repeated on each page, and its first column too where
  /// somebody sets another scale.
  func setPrinting(_ printing: SheetPrinting, headerRow: Int?) throws(WorkbookError) {
    worksheet_set_landscape(pointer)
    worksheet_set_paper(pointer, printing.paper.rawValue)
    worksheet_fit_to_pages(pointer, 1, 0)
    if let headerRow {
      let row = CellPlace(row: headerRow, column: 0).cRow
      try check(worksheet_repeat_rows(pointer, row, row))
      // The library cuts the two off together at 127 bytes, which would be a broken file: with names of
      // letters of three bytes only the header is repeated.
      if name.utf8.count <= Self.longestTwice {
        try check(worksheet_repeat_columns(pointer, 0, 0))
      }
    }
  }

  /// Limits printing to the cells from A1 to `last`.
  func setPrintArea(to last: CellPlace) throws(WorkbookError) {
    try check(worksheet_print_area(pointer, 0, 0, last.cRow, last.cColumn))
  }

  /// Makes a cell one that is filled in.
  /// - Parameter rule: what is accepted; nil for any text.
  /// - Parameter prompt: what is said at it, at most 255 bytes and not empty; nil for nothing.
  func addEntry(
    at place: CellPlace, as format: CellFormat, accepting rule: EntryRule?, prompt: String?
  ) throws(WorkbookError) {
    let format = try formats.format(format)
    try check(worksheet_write_blank(pointer, place.cRow, place.cColumn, format.pointer), place)
    draft.addBlank(at: place.reference, style: format.style)
    guard rule != nil || prompt != nil else { return }
    let code =
      switch rule {
      case .choice(let words): try validate(words, at: place, prompt)
      case .formula(let formula):
        cxlsx_validate_formula(pointer, place.cRow, place.cColumn, formula, prompt)
      case .dateFrom(let day):
        cxlsx_validate_date(pointer, place.cRow, place.cColumn, day, prompt)
      case nil: cxlsx_prompt(pointer, place.cRow, place.cColumn, prompt)
      }
    try check(code, place)
  }

  private func validate(
    _ words: [String], at place: CellPlace, _ prompt: String?
  ) throws(WorkbookError) -> lxw_error {
    var list = cxlsx_words()
    defer { cxlsx_words_free(&list) }
    guard cxlsx_words_new(&list, UInt16(clamping: words.count)) != 0 else { throw .outOfMemory }
    for (number, word) in words.enumerated() {
      guard cxlsx_words_set(&list, UInt16(clamping: number), word) != 0 else { throw .outOfMemory }
    }
    return cxlsx_validate_list(pointer, place.cRow, place.cColumn, &list, prompt)
  }

  /// Locks all cells that are not filled in. Rows and columns can still be made larger.
  func protect() {
    cxlsx_protect(pointer)
    draft.protect()
  }

  /// Sets the header of printed pages, as made by `PrintHeader`.
  func setHeader(_ header: String) throws(WorkbookError) {
    try check(worksheet_set_header(pointer, header))
    draft.addPrintHeader(header)
  }

  /// Adds a chart of a row of the sheet, beside a cell.
  /// - Parameter down: the distance from the top edge of the cell, in pixels.
  func addChart(
    _ chart: ColumnChart, at place: CellPlace, down: Int
  ) throws(WorkbookError) {
    guard let drawn = workbook_add_chart(workbook, UInt8(LXW_CHART_COLUMN.rawValue)) else {
      throw .outOfMemory
    }
    guard let series = chart_add_series(drawn, nil, nil) else { throw .outOfMemory }
    let first = UInt16(clamping: chart.columns.lowerBound)
    let last = UInt16(clamping: chart.columns.upperBound - 1)
    let (header, row) = (UInt32(clamping: chart.headerRow), UInt32(clamping: chart.row))
    chart_series_set_categories(series, name, header, first, header, last)
    chart_series_set_values(series, name, row, first, row, last)
    chart_series_set_labels(series)
    chart_title_set_name(drawn, chart.title)
    chart_legend_set_position(drawn, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    cxlsx_set_chart_look(
      drawn, series, chart.axis, chart.format.code, chart.beginsAtZero ? 1 : 0)
    try check(
      cxlsx_insert_chart(
        pointer, place.cRow, place.cColumn, Int32(ColumnChart.distance), Int32(clamping: down),
        drawn,
        chart.alternativeText), place)
    draft.addChart(at: place.reference, alternativeText: chart.alternativeText)
  }

  private func check(_ code: lxw_error, _ place: CellPlace? = nil) throws(WorkbookError) {
    // The name and the place are composed only for an actual error.
    guard code != LXW_NO_ERROR else { return }
    try PaperRender.check(code, sheet: name, cell: place)
  }
}

/// What is accepted in a cell that is filled in.
enum EntryRule {
  /// One of some words, as `CellEntry` limits them.
  case choice([String])
  /// What makes a formula true.
  case formula(String)
  /// A day from one on, as a number of Excel.
  case dateFrom(Double)
}

/// A chart of a row of a sheet. Its texts must not be empty or begin with `=`.
struct ColumnChart {
  /// The width in pixels, which must be that used in `cxlsx_insert_chart`.
  static let width = 720
  static let height = 360
  /// The distance from the table, and between charts, in pixels.
  static let distance = 20

  let title: String
  /// What the numbers at the axis are; nil for nothing.
  let axis: String?
  /// The columns, as indices in the sheet, from 0.
  let columns: Range<Int>
  /// The rows with the names of the bars and with their numbers, as indices in the sheet, from 0.
  let headerRow: Int
  let row: Int
  let beginsAtZero: Bool
  let format: NumberFormat
  let alternativeText: String
}

extension CellPlace {
  fileprivate var reference: CellReference { CellReference(row: row + 1, column: column + 1) }

  /// Clamped, so that the library rejects a row out of range.
  fileprivate var cRow: UInt32 { UInt32(clamping: row) }
  fileprivate var cColumn: UInt16 { UInt16(clamping: column) }
}
