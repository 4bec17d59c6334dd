import PaperMarkup

/// A table, or some rows of one, as it is laid out on a slide.
struct SlideTable: Hashable, Sendable {
  /// The most columns that can be read on a slide.
  static let mostColumns = 10
  /// The margins of a cell on both sides together, and above and below.
  static let sides = 14
  static let aboveAndBelow = 8

  /// What it shows, for who does not see it; the rows that go on have the same.
  let description: String
  let caption: SlideLine?
  let hasRowHeaders: Bool
  let isNumber: [Bool]
  let widths: [Int]
  let type: SlideType
  /// The headers; empty if no column has one.
  let header: [SlideLine]
  var rows: [[[SlideLine]]]

  init(_ table: Table, title: String, type: SlideType) {
    self.type = type
    let headers = table.columns.map(\.plainText).filter { !$0.isEmpty }.joined(separator: ", ")
    let caption = table.captionLine.plainText
    description =
      caption.isEmpty ? [title, headers].filter { !$0.isEmpty }.joined(separator: ": ") : caption
    self.caption =
      caption.isEmpty
      ? nil : SlideLine(runs: SlideText.runs([.strong(table.captionLine)]), isHeading: true)
    hasRowHeaders = table.hasRowHeaders
    isNumber = table.numberColumns
    widths = Self.widths(of: table, size: type.size)
    let hasHeader = table.columns.contains { !$0.isEmpty }
    header =
      hasHeader ? table.columns.map { SlideLine(runs: SlideText.runs([.strong($0)])) } : []
    rows = table.rows.map { $0.map(SlideText.lines) }
  }

  /// Splits a table with too many columns; each part repeats the column of row headers.
  static func parts(of table: Table) -> [Table] {
    guard table.columns.count > mostColumns else { return [table] }
    let kept = table.hasRowHeaders ? 1 : 0
    return stride(from: kept, to: table.columns.count, by: mostColumns - kept).map { start in
      let places =
        Array(0..<kept) + Array(start..<min(start + mostColumns - kept, table.columns.count))
      return Table(
        caption: table.caption, mark: table.mark, columns: places.map { table.columns[$0] },
        rows: table.rows.map { row in places.map { row[$0] } },
        hasRowHeaders: table.hasRowHeaders)
    }
  }

  /// The widths of the columns, which fill the slide.
  private static func widths(of table: Table, size: Int) -> [Int] {
    // Widths are measured in 11-point type.
    let room = SlideSize.textWidth * 11 / size
    var widths = TableExtent(table).widths(in: room).map { max($0 * size / 11, 24) }
    let rest = SlideSize.textWidth - widths.reduce(0, +)
    if let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
      widths[widest] = max(widths[widest] + rest, 24)
    }
    return widths
  }

  // MARK: - Heights

  func height(ofRow cells: [[SlideLine]]) -> Int {
    let content = zip(cells, widths).map { type.height($0, width: $1 - Self.sides) }.max() ?? 0
    return max(content, type.lineHeight(level: 0)) + Self.aboveAndBelow
  }

  var headerHeight: Int { header.isEmpty ? 0 : height(ofRow: header.map { [$0] }) }

  var height: Int { rows.reduce(headerHeight) { $0 + height(ofRow: $1) } }

  /// The row as several, none of them higher than that.
  func split(_ row: [[SlideLine]], height: Int) -> [[[SlideLine]]] {
    guard self.height(ofRow: row) > height else { return [row] }
    let room = max(height - Self.aboveAndBelow, type.lineHeight(level: 0))
    let cells = zip(row, widths).map {
      SlidePages.split($0, type, width: $1 - Self.sides, height: room)
    }
    return (0..<(cells.map(\.count).max() ?? 0)).map { part in
      cells.map { $0.indices.contains(part) ? $0[part] : [] }
    }
  }
}
