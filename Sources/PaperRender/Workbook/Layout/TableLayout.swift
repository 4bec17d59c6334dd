/// How wide the columns of a table are, and how many lines its rows take.
struct TableLayout {
  /// In thousandths of 12 points.
  let columnWidths: [Int]
  let headerLines: Int
  /// At least 1 for each row.
  let rowLines: [Int]

  private static let character = TextMeasure.character
  /// Of a column of text, in characters; one whose rows would become too high gets wider still.
  private static let text = (narrowest: 10, usual: 45, widest: 120)
  /// Of a column of numbers: words among them are broken into lines.
  private static let numbers = (narrowest: 8, usual: 18)
  /// How wide a header alone may make a column before it is broken into lines.
  private static let header = 16

  init(_ table: TablePlan) {
    var widths: [Int] = []
    var rowLines = [Int](repeating: 1, count: table.rows.count)
    for (index, column) in table.columns.enumerated() {
      let cells = ColumnExtent(of: index, in: table)
      var width = Self.width(of: column, cells: cells)
      if cells.isBroken(at: width) {
        var lines = cells.lines(of: index, in: table, width: width)
        while width < Self.text.widest * Self.character,
          lines.contains(where: { $0 > SheetMeasures.mostLines })
        {
          width = min(width * 5 / 4, Self.text.widest * Self.character)
          lines = cells.lines(of: index, in: table, width: width)
        }
        for row in rowLines.indices { rowLines[row] = max(rowLines[row], lines[row]) }
      }
      widths.append(width)
    }
    columnWidths = widths
    self.rowLines = rowLines
    headerLines =
      zip(table.columns, widths).map { column, width in
        TextMeasure.lines(of: FileText.oneLine(column.header), width: Self.unbold(width))
      }.max() ?? 1
  }

  private static func width(of column: TablePlan.Column, cells: ColumnExtent) -> Int {
    let header = TextMeasure.extent(of: FileText.oneLine(column.header))
    let narrowest = column.kind == .number ? numbers.narrowest : text.narrowest
    let usual = column.kind == .number ? numbers.usual : text.usual
    let wished = max(
      min(cells.line, usual * character), cells.word, bold(header.word),
      min(bold(header.line), Self.header * character), narrowest * character)
    // A number is never broken; a word is, where there is no room for it. The end of a column of
    // numbers is indented.
    let width = max(
      min(wished, text.usual * character), min(cells.number, text.widest * character))
    return column.kind == .number ? width + character : width
  }

  private static func bold(_ width: Int) -> Int { width * 11 / 10 }
  private static func unbold(_ width: Int) -> Int { width * 10 / 11 }
}

/// How much room the cells of a column take.
private struct ColumnExtent {
  private(set) var line = 0
  private(set) var word = 0
  /// Of the widest number.
  private(set) var number = 0
  private(set) var hasSeveralLines = false

  init(of column: Int, in table: TablePlan) {
    for row in table.rows where column < row.count {
      switch row[column] {
      case .empty: break
      case .text(let text), .link(let text, _): add(text)
      case .number(let value, let format):
        switch ShownNumber(value, format) {
        case .number(let double): number = max(number, format.width(of: double))
        case .digits(let text): add(text)
        case .tooLarge: break
        }
      }
    }
  }

  private mutating func add(_ text: String) {
    let extent = TextMeasure.extent(of: text)
    line = max(line, extent.line)
    word = max(word, extent.word)
    hasSeveralLines = hasSeveralLines || extent.lines > 1
  }

  func isBroken(at width: Int) -> Bool { line > width || hasSeveralLines }

  /// Of each row.
  func lines(of column: Int, in table: TablePlan, width: Int) -> [Int] {
    table.rows.map { row in
      guard column < row.count else { return 1 }
      return switch row[column] {
      case .text(let text), .link(let text, _): TextMeasure.lines(of: text, width: width)
      case .number(let value, let format):
        if case .digits(let text) = ShownNumber(value, format) {
          TextMeasure.lines(of: text, width: width)
        } else {
          1
        }
      case .empty: 1
      }
    }
  }
}

extension NumberFormat {
  /// A number as it is shown, in thousandths of 12 points, and a digit for what rounding may add.
  fileprivate func width(of number: Double) -> Int {
    var digits = 1
    var limit = 10.0
    while abs(number) >= limit, limit.isFinite {
      limit *= 10
      digits += 1
    }
    let signs = places > 0 ? 1 : 0
    let groups = kind == .percent ? 0 : (digits - 1) / 3
    let mark = kind == .plain ? 0 : ArialWidths.width(of: kind == .percent ? "%" : "£")
    return (digits + places + (kind == .percent ? 2 : 0) + 1) * TextMeasure.character
      + (signs + groups) * 278 + mark + (number < 0 ? 333 : 0)
  }
}
