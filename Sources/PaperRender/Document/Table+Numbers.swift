import PaperMarkup

extension Table {
  /// For each column, whether it is one of figures: at least half of what its cells say are numbers.
  /// Its header and its numbers are set to the right, words among them to the left.
  var numberColumns: [Bool] {
    columns.indices.map { column in
      if hasRowHeaders, column == 0 { return false }
      var (numbers, words) = (0, 0)
      for row in rows where column < row.count {
        switch CellKind(row[column]) {
        case .number: numbers += 1
        case .nothing: break
        case .words: words += 1
        }
      }
      return numbers > 0 && numbers >= words
    }
  }
}

extension Table.Cell {
  /// Whether it is set to the right in a column of figures: it is a number, alone or with a few words
  /// after it, or a code in place of one.
  var isFigure: Bool {
    if case .words = CellKind(self) { false } else { true }
  }
}

/// The kind of content of a cell.
private enum CellKind {
  case number
  /// No content, or a code in place of a number, such as `[x]`.
  case nothing
  case words

  /// The longest text that begins with a number and counts as one, such as `6.8% (15,010)`.
  private static let longest = 20

  init(_ cell: Table.Cell) {
    guard let block = cell.first else {
      self = .nothing
      return
    }
    guard cell.count == 1, case .paragraph(let inlines) = block else {
      self = .words
      return
    }
    let line = inlines.withMeaningsAsText
    guard line.count == 1, case .text(let text)? = line.first, text.utf8.count <= Self.longest
    else {
      self = .words
      return
    }
    if text.hasPrefix("["), text.hasSuffix("]"), text.utf8.count <= 6 {
      self = .nothing
      return
    }
    let parts = text.split(separator: " ", maxSplits: 1)
    let signs = (parts.first ?? "").drop { "+-−£".contains($0) }
    let digits = signs.last == "%" ? signs.dropLast() : signs
    let isNumber =
      digits.first?.isNumber == true
      && digits.utf8.allSatisfy { (48...57).contains($0) || $0 == 0x2C || $0 == 0x2E }
    // What qualifies a number is in brackets; "5th February" or "2 years" are words.
    let isQualified = parts.count == 2 && parts[1].hasPrefix("(") && parts[1].hasSuffix(")")
    self = isNumber && (parts.count == 1 || isQualified) ? .number : .words
  }
}
