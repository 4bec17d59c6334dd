import PaperModel

/// Writes one sheet: the lines from A1 on, the table directly below them, and charts beside it.
struct SheetWriter {
  private let plan: SheetPlan
  /// The problems found, with their places. The workbook must not be closed if there are any.
  private(set) var problems: [WorkbookProblem] = []
  /// The extents of the table's columns.
  private var extents: [ColumnExtent]
  /// The width of the widest line above the table, in pixels.
  private var widestLine = 0

  init(_ plan: SheetPlan) {
    self.plan = plan
    extents = Array(repeating: ColumnExtent(), count: plan.table?.columns.count ?? 0)
  }

  private static let plain = CellFormat()

  mutating func write(to sheet: inout Worksheet) throws(WorkbookError) {
    sheet.setDefaultRowHeight(SheetMeasures.plainRow)
    let headerRow = plan.table.map { _ in plan.lines.count }
    for (row, line) in plan.lines.enumerated() {
      try write(line, row: row, isWrapped: plan.table == nil, to: &sheet)
    }
    if let table = plan.table {
      try write(table, to: &sheet)
      // Done after the cells were written and measured, so that each is read only once.
      let beside = plan.charts.isEmpty ? 0 : ColumnChart.width + ColumnChart.distance
      let layout = TableLayout(table, extents: extents, beside: beside)
      try lay(layout, in: sheet)
      try writeCharts(beside: table, to: &sheet)
      try setPrintArea(layout, beside: beside, of: sheet)
      try sheet.setPrinting(
        SheetPrinting(columns: layout.width + beside, lines: widestLine), headerRow: headerRow)
    } else {
      try sheet.setColumns([SheetMeasures.textColumn], format: Self.plain)
      try sheet.setPrinting(SheetPrinting(columns: 0), headerRow: nil)
    }
  }

  /// Writes a line above a table without wrapping, so that it extends over the empty cells beside
  /// it; wrapped to the first column it would be tall and narrow.
  private mutating func write(
    _ line: SheetLine, row: Int, isWrapped: Bool, to sheet: inout Worksheet
  ) throws(WorkbookError) {
    let format = CellFormat(
      size: line.style.size, isBold: line.style.isBold, isUnderlined: line.link != nil,
      wraps: isWrapped)
    let text = isWrapped ? line.text : FileText.oneLine(line.text)
    let width = isWrapped ? SheetMeasures.textWidth(SheetMeasures.textColumn) : Int.max / 1000
    let lines = TextMeasure.height(of: text, width: line.style.unscaled(width))
    let extent = TextMeasure.extent(of: text).line
    widestLine = max(widestLine, SheetMeasures.pixels(line.style.scaled(extent)))
    if lines > 1 || line.style != .body {
      try sheet.setHeight(SheetMeasures.rowHeight(lines: lines, style: line.style), ofRow: row)
    }
    try write(
      text, leadingTo: line.link, at: CellPlace(row: row, column: 0), as: format, to: &sheet)
  }

  private mutating func write(
    _ table: TablePlan, to sheet: inout Worksheet
  ) throws(WorkbookError) {
    let headerRow = plan.lines.count
    let formats = table.columns.enumerated().map { index, column in
      CellFormat(
        wraps: true, alignment: column.kind == .number ? .right : .left,
        isIndented: table.isIndented(column: index))
    }
    let headers = zip(table.columns, formats).map { column, format in
      var format = format
      format.isBold = true
      return (text: FileText.header(column.header), format: format)
    }
    try sheet.addTable(
      table.name, headers: headers, headerRow: headerRow, rowCount: table.rows.count)
    for (index, cells) in table.rows.enumerated() {
      let row = headerRow + 1 + index
      for (column, cell) in cells.enumerated() {
        let place = CellPlace(row: row, column: column)
        try write(cell, at: place, as: formats[column], to: &sheet)
      }
    }
  }

  /// Takes the room that an entry needs into account.
  mutating func note(_ entry: CellEntry, in column: Int) { extents[column].add(entry) }

  private mutating func lay(
    _ layout: TableLayout, in sheet: borrowing Worksheet
  ) throws(WorkbookError) {
    try sheet.setColumns(
      layout.columnWidths.map(SheetMeasures.columnWidth), format: Self.plain)
    let headerRow = plan.lines.count
    let known = Set(problems.map(\.cell))
    for cell in layout.tooHigh {
      let row = cell.row.map { headerRow + 1 + $0 } ?? headerRow
      let place = CellPlace(row: row, column: cell.column)
      if !known.contains(place) { add(.textTooHigh, at: place) }
    }
    try setHeight(lines: layout.headerLines, ofRow: headerRow, of: sheet)
    for (index, lines) in layout.rowLines.enumerated() {
      try setHeight(lines: lines, ofRow: headerRow + 1 + index, of: sheet)
    }
  }

  /// Extends the print area to the end of lines that are wider than the table. Otherwise
  /// LibreOffice leaves slightly too little room for them.
  /// - Parameter beside: the width of what is beside the table.
  private func setPrintArea(
    _ layout: TableLayout, beside: Int, of sheet: borrowing Worksheet
  ) throws(WorkbookError) {
    let right = layout.width
    guard widestLine > right else { return }
    var lowest = plan.lines.count + layout.rowLines.count
    let widest = max(widestLine, right + beside)
    if !plan.charts.isEmpty {
      let height = plan.charts.count * (ColumnChart.height + ColumnChart.distance)
      lowest = max(lowest, plan.lines.count + height / SheetMeasures.plainRowPixels + 1)
    }
    let columns = (widest - right) / SheetMeasures.plainColumn + 1
    let last = layout.columnWidths.count - 1 + columns
    try sheet.setPrintArea(to: CellPlace(row: lowest, column: last))
  }

  private func setHeight(
    lines: Int, ofRow row: Int, of sheet: borrowing Worksheet
  ) throws(WorkbookError) {
    guard lines > 1 else { return }
    try sheet.setHeight(SheetMeasures.rowHeight(lines: lines), ofRow: row)
  }

  private mutating func write(
    _ cell: CellPlan, at place: CellPlace, as format: CellFormat, to sheet: inout Worksheet
  ) throws(WorkbookError) {
    switch cell {
    case .empty: break
    case .entry(let entry): try write(entry, at: place, as: format, to: &sheet)
    case .date(let date, let dateFormat):
      guard let day = dateFormat.serialNumber(of: date) else {
        return try write(.text(date.description), at: place, as: format, to: &sheet)
      }
      var format = format
      format.wraps = false
      format.display = .date(dateFormat)
      extents[place.column].add(dateOfWidth: dateFormat.widest)
      try sheet.write(day, at: place, as: format)
    case .text(let text):
      extents[place.column].add(text)
      try write(text, leadingTo: nil, at: place, as: format, to: &sheet)
    case .link(let text, let link):
      extents[place.column].add(text)
      try write(text, leadingTo: link, at: place, as: format.underlined, to: &sheet)
    case .number(let number, let numberFormat):
      switch ShownNumber(number, numberFormat) {
      case .number(let double):
        var format = format
        format.wraps = false
        format.display = .number(numberFormat)
        extents[place.column].add(double, numberFormat)
        try sheet.write(double, at: place, as: format)
      case .digits(let text):
        extents[place.column].add(text)
        try sheet.write(text, at: place, as: format)
      }
    }
  }

  private mutating func write(
    _ text: String, leadingTo link: CellLink?, at place: CellPlace, as format: CellFormat,
    to sheet: inout Worksheet
  ) throws(WorkbookError) {
    guard !text.isEmpty else { return }
    let text = FileText.cell(text)
    // UTF-8 bytes are counted first, because that is O(1) and they are never fewer than UTF-16
    // units.
    if text.utf8.count > FileText.mostInCell, text.utf16.count > FileText.mostInCell {
      add(.textTooLong(text.utf16.count, limit: FileText.mostInCell), at: place)
      return
    }
    if let target = link.flatMap(XlsxLinkTarget.text), text.utf8.count <= FileText.mostInAttribute,
      try sheet.write(text, leadingTo: target, at: place, as: format)
    {
      return
    }
    var format = format
    format.isUnderlined = false
    try sheet.write(text, at: place, as: format)
  }

  private mutating func add(_ cause: WorkbookProblem.Cause, at place: CellPlace) {
    problems.append(
      WorkbookProblem(cause, sheet: plan.name.text, cell: place, text: plan.text(at: place)))
  }

  private func writeCharts(
    beside table: TablePlan, to sheet: inout Worksheet
  ) throws(WorkbookError) {
    let headerRow = plan.lines.count
    for (number, chart) in plan.charts.enumerated() {
      let drawn = ColumnChart(
        title: Self.chartText(chart.title),
        axis: chart.axis.isEmpty ? nil : Self.chartText(chart.axis),
        columns: chart.columns, headerRow: headerRow, row: headerRow + 1 + chart.row,
        beginsAtZero: chart.beginsAtZero, format: chart.format,
        alternativeText: FileText.oneLine(chart.alternativeText))
      try sheet.addChart(
        drawn, at: CellPlace(row: headerRow, column: table.columns.count),
        down: number * (ColumnChart.height + ColumnChart.distance))
    }
  }

  /// The library takes text that begins with `=` for a formula, and must not be given an empty
  /// text.
  private static func chartText(_ text: String) -> String {
    let text = FileText.oneLine(text)
    return text.isEmpty || text.hasPrefix("=") ? " " + text : text
  }
}

extension CellFormat {
  fileprivate var underlined: CellFormat {
    var format = self
    format.isUnderlined = true
    return format
  }
}
