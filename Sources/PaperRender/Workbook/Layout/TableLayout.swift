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
  private static let indentation = character

  /// - Parameter extents: of the columns, one each, when all cells were added to them.
  init(_ table: TablePlan, extents: [ColumnExtent]) {
    var widths: [Int] = []
    var rowLines = [Int](repeating: 1, count: table.rows.count)
    for (index, (column, cells)) in zip(table.columns, extents).enumerated() {
      var width = Self.width(of: column, cells: cells)
      if cells.isBroken(at: width) {
        var lines = table.lines(ofColumn: index, width: width)
        while width < Self.text.widest * Self.character,
          lines.contains(where: { $0 > SheetMeasures.mostLines })
        {
          width = min(width * 5 / 4, Self.text.widest * Self.character)
          lines = table.lines(ofColumn: index, width: width)
        }
        for row in rowLines.indices { rowLines[row] = max(rowLines[row], lines[row]) }
      }
      widths.append(table.isIndented(column: index) ? width + Self.indentation : width)
    }
    columnWidths = widths
    self.rowLines = rowLines
    headerLines =
      table.columns.enumerated().map { index, column in
        let width = widths[index] - (table.isIndented(column: index) ? Self.indentation : 0)
        return TextMeasure.lines(of: FileText.oneLine(column.header), width: Self.unbold(width))
      }.max() ?? 1
  }

  private static func width(of column: TablePlan.Column, cells: ColumnExtent) -> Int {
    let header = TextMeasure.extent(of: FileText.oneLine(column.header))
    let narrowest = column.kind == .number ? numbers.narrowest : text.narrowest
    let usual = column.kind == .number ? numbers.usual : text.usual
    let wished = max(
      min(cells.line, usual * character), cells.word, bold(header.word),
      min(bold(header.line), Self.header * character), narrowest * character)
    // A number is never broken; a word is, where there is no room for it.
    return max(min(wished, text.usual * character), min(cells.number, text.widest * character))
  }

  private static func bold(_ width: Int) -> Int { width * 11 / 10 }
  private static func unbold(_ width: Int) -> Int { width * 10 / 11 }
}

extension TablePlan {
  /// Whether a column is of text and stands right of one of numbers, whose last digits it would
  /// touch.
  func isIndented(column: Int) -> Bool {
    column > 0 && columns[column].kind == .text && columns[column - 1].kind == .number
  }

  /// The lines that each row needs for its cell in a column.
  fileprivate func lines(ofColumn column: Int, width: Int) -> [Int] {
    rows.map { row in
      switch row[column] {
      case .empty: 1
      case .text(let text), .link(let text, _): TextMeasure.lines(of: text, width: width)
      case .number(let value, let format):
        if case .digits(let text) = ShownNumber(value, format) {
          TextMeasure.lines(of: text, width: width)
        } else {
          1
        }
      }
    }
  }
}
