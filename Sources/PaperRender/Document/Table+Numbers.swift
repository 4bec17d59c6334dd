import PaperMarkup

extension Table {
  /// For each column, whether it holds only numbers, so that they are set to the right.
  var numberColumns: [Bool] {
    columns.indices.map { column in
      if hasRowHeaders, column == 0 { return false }
      var hasNumber = false
      for row in rows where column < row.count {
        switch CellKind(row[column]) {
        case .number: hasNumber = true
        case .nothing: break
        case .words: return false
        }
      }
      return hasNumber
    }
  }
}

/// The kind of content of a cell.
private enum CellKind {
  case number
  /// No content, or a code in place of a number, such as `[x]`.
  case nothing
  case words

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
    guard line.count == 1, case .text(let text)? = line.first, text.utf8.count < 40 else {
      self = .words
      return
    }
    if text.hasPrefix("["), text.hasSuffix("]"), text.utf8.count <= 6 {
      self = .nothing
      return
    }
    let signs = text.drop { "+-−£".contains($0) }
    let digits = signs.last == "%" ? signs.dropLast() : signs
    let isNumber =
      digits.first?.isNumber == true
      && digits.utf8.allSatisfy { (48...57).contains($0) || $0 == 0x2C || $0 == 0x2E }
    self = isNumber ? .number : .words
  }
}
