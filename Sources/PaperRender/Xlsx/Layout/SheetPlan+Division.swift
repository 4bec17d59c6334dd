/// Excel rows are at most 409 points high, so longer texts continue in the next row.
extension SheetPlan {
  /// The sheet with each long line, and each long text of the continued column, divided into as
  /// many rows as it needs.
  func divided() -> SheetPlan {
    var sheet = self
    sheet.lines = lines.flatMap { $0.divided(aboveTable: table != nil) }
    sheet.table = table?.divided()
    return sheet
  }
}

extension SheetLine {
  fileprivate func divided(aboveTable: Bool) -> [SheetLine] {
    let width =
      aboveTable
      ? style == .title ? SheetMeasures.widestTitle : SheetMeasures.widestLine
      : SheetMeasures.textWidth(SheetMeasures.textColumn)
    let height = aboveTable ? 1 : SheetMeasures.mostLines(of: style)
    let text = aboveTable ? FileText.oneLine(text) : text
    guard !text.isEmpty else { return [self] }
    return TextDivision.pieces(of: text, width: style.unscaled(width), height: height).map {
      SheetLine($0, style: style, link: link)
    }
  }
}

extension TablePlan {
  fileprivate func divided() -> TablePlan {
    guard let continuation else { return self }
    var table = self
    table.rows = rows.flatMap { row -> [[CellPlan]] in
      guard row.indices.contains(continuation.column),
        case .text(let text) = row[continuation.column], Self.mayBeTooHigh(text)
      else { return [row] }
      let pieces = TextDivision.pieces(
        of: text, width: SheetMeasures.widestContinued, height: SheetMeasures.mostLines)
      return pieces.enumerated().map { number, piece in
        var part = row
        part[continuation.column] = .text(piece)
        if number > 0, let first = row.first { part[0] = first.marked(continuation.mark) }
        return part
      }
    }
    return table
  }

  /// Quick negative test: false means that the text certainly fits, and need not be measured. No
  /// byte is wider than 1,015 thousandths of an em, and two successive lines together always exceed
  /// the width of the column, so 400 bytes take at most 20 lines.
  private static func mayBeTooHigh(_ text: String) -> Bool {
    text.utf8.count > 400 || text.utf8.contains(UInt8(ascii: "\n"))
  }
}

extension CellPlan {
  fileprivate func marked(_ mark: String) -> CellPlan {
    switch self {
    case .text(let text) where !mark.isEmpty: .text("\(text) \(mark)")
    case .link(let text, let link) where !mark.isEmpty: .link("\(text) \(mark)", link)
    case .text, .link, .number, .date, .empty, .entry: self
    }
  }
}
