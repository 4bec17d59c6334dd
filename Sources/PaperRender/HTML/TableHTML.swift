import PaperMarkup

/// What the form of a table follows from.
struct TableHTML {
  /// Whether it is printed on a page that lies on its side.
  let isWide: Bool
  /// Whether it may be wider than a small screen.
  let mayScroll: Bool
  /// Whether a word is longer than a column can be.
  let hasLongWords: Bool
  /// Whether each row is so high that a page may end within it.
  let isTall: [Bool]
  /// Whether each column has nothing but numbers.
  let isNumber: [Bool]

  /// How wide each column is, in parts of which the table has 25; nil where the browser may choose.
  let widths: [Int]?

  /// Into how many parts widths are cut: no attribute may hold a style, so that each has a class.
  private static let widthParts = 25
  /// The bytes of a cell that is some ten lines high.
  private static let tall = 300
  /// What a screen of 320 pixels leaves between its margins.
  private static let smallScreen = 280
  /// The longest word that is not broken, in points of 11-point Arial: some 30 letters.
  private static let longestWord = 165

  init(_ table: Table) {
    let extent = TableExtent(table)
    isWide = extent.isWide
    hasLongWords = extent.columns.contains { $0.word > Self.longestWord }
    // From points of Arial to pixels of 15-pixel type, of a face that may be a sixth wider.
    let least = extent.columns.reduce(0) { $0 + $1.word * 16 / 10 + 20 }
    let width = isWide ? TableExtent.landscapeWidth : TableExtent.portraitWidth
    // The browser does well with short cells; beside long ones it makes others too narrow.
    let isFull = extent.columns.reduce(0) { $0 + $1.line } > 2 * width
    mayScroll = isWide || isFull || least > Self.smallScreen
    widths = isWide || isFull ? Self.parts(of: extent.widths(in: width)) : nil
    isTall = table.rows.map { row in row.contains { $0.textLength > Self.tall } }
    isNumber = table.columns.indices.map { column in
      if table.hasRowHeaders, column == 0 { return false }
      var hasNumber = false
      for row in table.rows where column < row.count {
        switch CellKind(row[column]) {
        case .number: hasNumber = true
        case .nothing: break
        case .words: return false
        }
      }
      return hasNumber
    }
  }

  /// Widths in whole parts, at least one each, so that all together are the whole; nil where there are
  /// more columns than parts.
  private static func parts(of widths: [Int]) -> [Int]? {
    guard widths.reduce(0, +) > 0, widths.count <= widthParts else { return nil }
    let parts = divide(widthParts, as: widths)
    return parts.contains(0) ? divide(widthParts - widths.count, as: widths).map { $0 + 1 } : parts
  }

  /// A number in whole shares that stand to each other as some weights do, nearly.
  private static func divide(_ number: Int, as weights: [Int]) -> [Int] {
    let whole = weights.reduce(0, +)
    var (sum, cut) = (0, 0)
    return weights.map { weight in
      sum += weight
      let next = (sum * number + whole / 2) / whole
      defer { cut = next }
      return next - cut
    }
  }
}

extension [Block] {
  /// How many bytes of text there are, roughly.
  fileprivate var textLength: Int {
    reduce(0) { length, block in
      switch block {
      case .paragraph(let line), .heading(_, let line): length + line.plainText.utf8.count
      case .list(let list): list.items.reduce(length) { $0 + $1.textLength + 40 }
      case .quote(let blocks): length + blocks.textLength
      case .code(let code): length + code.utf8.count
      case .table, .fields, .rule, .chart: length
      }
    }
  }
}

/// What a cell holds.
private enum CellKind {
  case number
  /// Nothing, or a code in the place of a number, such as `[x]`.
  case nothing
  case words

  init(_ cell: Table.Cell) {
    guard let block = cell.first else {
      self = .nothing
      return
    }
    guard cell.count == 1, case .paragraph(let line) = block, line.count == 1,
      case .text(let text)? = line.first, text.utf8.count < 40
    else {
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
