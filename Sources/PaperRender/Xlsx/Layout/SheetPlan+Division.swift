/// What no row can show, since Excel lets none be higher than 409 points, goes on in the next.
extension SheetPlan {
  /// The sheet with its lines, and the texts of the column that may go on, divided over as many rows
  /// as they need.
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
      aboveTable ? SheetMeasures.widestLine : SheetMeasures.textWidth(SheetMeasures.textColumn)
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

  /// A quick look that spares most texts the measuring. No byte is wider than 1,015 thousandths, and
  /// no two lines together narrower than the column: 400 bytes take 20 lines at most.
  private static func mayBeTooHigh(_ text: String) -> Bool {
    text.utf8.count > 400 || text.utf8.contains(UInt8(ascii: "\n"))
  }
}

extension CellPlan {
  fileprivate func marked(_ mark: String) -> CellPlan {
    switch self {
    case .text(let text) where !mark.isEmpty: .text("\(text) \(mark)")
    case .link(let text, let link) where !mark.isEmpty: .link("\(text) \(mark)", link)
    case .text, .link, .number, .empty: self
    }
  }
}
