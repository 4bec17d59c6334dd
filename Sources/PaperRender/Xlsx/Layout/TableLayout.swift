/// How wide the columns of a table are, and how many lines its rows take.
struct TableLayout {
  /// In thousandths of 12 points.
  let columnWidths: [Int]
  let headerLines: Int
  /// At least 1 for each row.
  let rowLines: [Int]

  /// The columns in which a text, or the header, is too high for any row, however wide the column;
  /// of a text its row.
  let tooHigh: [(row: Int?, column: Int)]

  private static let character = TextMeasure.character
  /// Of a column of text, in characters; one whose rows would become too high gets wider still.
  private static let text = (narrowest: 10, usual: 45)
  /// Of a column of numbers: words among them are broken into lines.
  private static let numbers = (narrowest: 8, usual: 18)
  /// How wide a header alone may make a column before it is broken into lines.
  private static let header = 16
  private static let indentation = character

  /// - Parameter extents: of the columns, one each, when all cells were added to them.
  init(_ table: TablePlan, extents: [ColumnExtent]) {
    var widths: [Int] = []
    var headerLines = 1
    var rowLines = [Int](repeating: 1, count: table.rows.count)
    var tooHigh: [(row: Int?, column: Int)] = []
    for (index, (column, cells)) in zip(table.columns, extents).enumerated() {
      let indentation = table.isIndented(column: index) ? Self.indentation : 0
      let isContinued = table.continuation?.column == index
      let widest =
        (isContinued ? SheetMeasures.widestContinued : SheetMeasures.widest) - indentation
      let header = FileText.oneLine(column.header)
      var width = Self.width(of: column, cells: cells)
      var ownHeader = TextMeasure.height(of: header, width: Self.unbold(width))
      var lines = cells.isBroken(at: width) ? table.lines(ofColumn: index, width: width) : []
      while width < widest, max(ownHeader, lines.max() ?? 1) > SheetMeasures.mostLines {
        width = min(width * 5 / 4, widest)
        ownHeader = TextMeasure.height(of: header, width: Self.unbold(width))
        lines = cells.isBroken(at: width) ? table.lines(ofColumn: index, width: width) : []
      }
      for row in lines.indices {
        rowLines[row] = max(rowLines[row], lines[row])
        if lines[row] > SheetMeasures.mostLines { tooHigh.append((row, index)) }
      }
      if ownHeader > SheetMeasures.mostLines { tooHigh.append((nil, index)) }
      headerLines = max(headerLines, ownHeader)
      widths.append(width + indentation)
    }
    columnWidths = widths
    self.rowLines = rowLines
    self.headerLines = headerLines
    self.tooHigh = tooHigh
  }

  private static func width(of column: TablePlan.Column, cells: ColumnExtent) -> Int {
    let header = TextMeasure.extent(of: FileText.oneLine(column.header))
    let narrowest = column.kind == .number ? numbers.narrowest : text.narrowest
    let usual = column.kind == .number ? numbers.usual : text.usual
    let wished = max(
      min(cells.line, usual * character), cells.word, bold(header.word),
      min(bold(header.line), Self.header * character), narrowest * character)
    // A number is never broken; a word is, where there is no room for it.
    return max(
      min(wished, text.usual * character), min(cells.number, SheetMeasures.widest - indentation))
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
      case .text(let text), .link(let text, _): TextMeasure.height(of: text, width: width)
      case .number(let value, let format):
        if case .digits(let text) = ShownNumber(value, format) {
          TextMeasure.height(of: text, width: width)
        } else {
          1
        }
      }
    }
  }
}
