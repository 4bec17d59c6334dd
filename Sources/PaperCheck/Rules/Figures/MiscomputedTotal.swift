import PaperMarkup
import PaperModel

extension Rule {
  /// Finds totals of typed tables that are not the sum of their column.
  static let miscomputedTotal = ofDocuments(
    "miscomputed-total", .warning, in: .figures,
    page: Page(
      finds: """
        The last row of a typed table is called Total, and a number in it is not the sum of the numbers \
        above it.
        """,
      why: """
        A row was changed and the total was not. Members add up; the figure that they quote is then \
        another.
        """,
      example: """
        | Ward | Grants |
        | --- | --- |
        | Foleshill | 12 |
        | Henley | 9 |
        | Total | 22 |
        """,
      instead: """
        | Ward | Grants |
        | --- | --- |
        | Foleshill | 12 |
        | Henley | 9 |
        | Total | 21 |
        """,
      doubt: """
        Seldom: only columns in which each cell is a number of one unit are added, and none of \
        percentages or rates, whose total is no sum. A table with subtotals is left alone, and so is what \
        rounding explains.
        """
    )
  ) { checked in
    checked.passages.flatMap { passage in
      passage.blocks.flatMap { block -> [Finding] in
        guard case .table(let table) = block, let sums = TableSums(table) else { return [] }
        let lines = checked.proseByRange[passage.range] ?? []
        return sums.wrong.map { sums.finding($0, in: lines, or: passage.range) }
      }
    }
  }
}

/// A typed table whose last row is its total.
private struct TableSums {
  /// A total that is not the sum of its column.
  struct Wrong {
    let typed: String
    let sum: Double
  }

  let wrong: [Wrong]

  init?(_ table: Prose.Table) {
    let rows = table.rows.map { row in row.map(Self.text) }
    guard rows.count > 2, let last = rows.last, Self.isTotal(last.first ?? ""),
      !rows.dropLast().contains(where: { Self.isTotal($0.first ?? "") })
    else { return nil }
    wrong = last.indices.dropFirst().compactMap { column in
      Self.wrong(
        last[column], of: rows.dropLast().map { $0.indices.contains(column) ? $0[column] : "" })
    }
  }

  private static func text(of cell: [Prose.Block]) -> String {
    cell.map { block in
      if case .paragraph(let line) = block { line.plainText } else { "" }
    }.joined(separator: " ").trimmingWhiteSpace
  }

  private static func isTotal(_ label: String) -> Bool {
    let label = label.lowercased()
    return ["total", "subtotal", "sub-total", "grand total", "all"].contains {
      label == $0 || label == $0 + ":"
    } || label.hasPrefix("total ")
  }

  private static func wrong(_ total: String, of cells: [String]) -> Wrong? {
    let total = CellNumber(total)
    let numbers = cells.compactMap(CellNumber.init)
    guard let total, numbers.count == cells.count, numbers.allSatisfy({ $0.unit == total.unit })
    else { return nil }
    let sum = numbers.reduce(0) { $0 + $1.value }
    let slack = numbers.reduce(total.half) { $0 + $1.half } + 1e-9
    return abs(sum - total.value) > slack ? Wrong(typed: total.typed, sum: sum) : nil
  }

  func finding(_ wrong: Wrong, in lines: [ProseLine], or range: InputRange) -> Finding {
    // The total is in the last row.
    let line = lines.last { $0.role == .cell && $0.text.trimmingWhiteSpace == wrong.typed }
    let sum = Int(exactly: wrong.sum).map { "\($0)" } ?? "\((wrong.sum * 100).rounded() / 100)"
    return Finding(
      "the rows above add up to \(sum), and not \(wrong.typed)",
      at: line.map { $0.range(0..<$0.text.utf8.count) } ?? range)
  }
}

/// A number of a cell that can be added.
private struct CellNumber {
  let typed: String
  let value: Double
  let unit: FigureUnit?
  /// Half of the last digit that is shown; 0 for a whole number.
  let half: Double

  /// Nil for words, percentages, rates and empty cells.
  init?(_ typed: String) {
    let figure = FigureValue(parsing: typed)
    guard case .number(let number, let unit, nil) = figure.content,
      unit == nil || unit == .currency
    else { return nil }
    self.typed = typed
    self.unit = unit
    value = number.nearestDouble
    half = figure.lastDigit / 2
  }
}
