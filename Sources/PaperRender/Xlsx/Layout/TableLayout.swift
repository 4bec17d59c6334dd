/// The widths of the columns of a table, and the numbers of lines of its rows.
struct TableLayout {
  /// The widths in thousandths of 12 points.
  let columnWidths: [Int]
  let headerLines: Int
  /// The number of lines of each row, at least 1.
  let rowLines: [Int]

  /// The columns with a text or header that is too high for any row at any width; `row` is nil for
  /// a header.
  let tooHigh: [(row: Int?, column: Int)]

  private static let character = TextMeasure.character
  /// The widths of a column of text, in characters: the widest of the usual ones with which the table
  /// fits on paper, or one of those of wide tables, which fit on the largest paper alone. It becomes
  /// wider where its rows would be too high.
  private static let text = (narrowest: 10, usual: [45, 36, 30, 24], wide: [20, 16])
  /// The widths of a column of numbers, in characters; words in it wrap.
  private static let numbers = (narrowest: 8, usual: 18)
  /// The greatest width, in characters, to which a header alone widens a column before it wraps.
  private static let header = 16
  private static let indentation = character

  /// The width of the table in pixels.
  var width: Int { columnWidths.reduce(0) { $0 + SheetMeasures.pixels($1) } }

  /// - Parameters:
  ///   - extents: the extent of each column, after all its cells were added.
  ///   - beside: the width of what is printed beside the table, in pixels.
  init(_ table: TablePlan, extents: [ColumnExtent], beside: Int = 0) {
    let usual = Self.usualWidth(of: table, extents: extents, beside: beside)
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
      var width = Self.width(of: column, cells: cells, usual: usual)
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

  /// The usual width of the columns of text, in characters, with which the table fits on the smallest
  /// paper; the narrowest where it fits on none, so that its print is the least small.
  private static func usualWidth(
    of table: TablePlan, extents: [ColumnExtent], beside: Int
  ) -> Int {
    func width(at usual: Int) -> Int {
      let widths = zip(table.columns, extents).enumerated().map { index, column in
        Self.width(of: column.0, cells: column.1, usual: usual)
          + (table.isIndented(column: index) ? indentation : 0)
      }
      return widths.reduce(beside) { $0 + SheetMeasures.pixels($1) }
    }
    let widths = text.usual.map { ($0, SheetPrinting.widest(width(at: $0))) }
    for paper in SheetPrinting.Paper.allCases {
      if let fits = widths.first(where: { $0.1 <= paper.mostPixels }) { return fits.0 }
    }
    let wide = text.wide.first {
      SheetPrinting.widest(width(at: $0)) <= SheetPrinting.Paper.a3.mostPixels
    }
    return wide ?? text.wide[text.wide.count - 1]
  }

  private static func width(
    of column: TablePlan.Column, cells: ColumnExtent, usual usualText: Int
  ) -> Int {
    let header = TextMeasure.extent(of: FileText.oneLine(column.header))
    let narrowest = column.kind == .number ? numbers.narrowest : text.narrowest
    let usual = column.kind == .number ? numbers.usual : usualText
    let wished = max(
      min(cells.line, usual * character), cells.word, bold(header.word),
      min(bold(header.line), Self.header * character), narrowest * character)
    // Numbers cannot wrap; a long word can be broken.
    return max(
      min(wished, usualText * character), min(cells.number, SheetMeasures.widest - indentation))
  }

  private static func bold(_ width: Int) -> Int { width * 11 / 10 }
  private static func unbold(_ width: Int) -> Int { width * 10 / 11 }
}

extension TablePlan {
  /// Whether a column of text is to the right of a column of numbers, so that it needs an indent
  /// from their last digits.
  func isIndented(column: Int) -> Bool {
    column > 0 && columns[column].kind == .text && columns[column - 1].kind == .number
  }

  /// The number of lines that each row needs for its cell in a column.
  fileprivate func lines(ofColumn column: Int, width: Int) -> [Int] {
    rows.map { row in
      switch row[column] {
      case .empty, .date: 1
      case .entry(let entry): entry.kind == .text ? CellEntry.linesOfText : 1
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
