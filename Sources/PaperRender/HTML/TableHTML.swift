import PaperMarkup

/// Chooses how a table is laid out.
struct TableHTML {
  /// Whether it is printed on a landscape page.
  let isWide: Bool
  /// Whether it may be wider than a small screen, and so has to scroll.
  let mayScroll: Bool
  /// Whether it has a word too long for a column, which must be broken.
  let hasLongWords: Bool
  /// For each column, whether it is one of figures.
  let isNumber: [Bool]
  /// For each column, whether it has a text, which needs room for a few words on each line.
  private let isText: [Bool]
  /// Whether no page has room for a few words in each column of text, so that they get less in print.
  let isPacked: Bool

  /// The width of each column, in 25ths of the table; nil where the browser chooses.
  let widths: [Int]?

  /// The number of parts into which widths are divided. Each has a class, because the policy allows
  /// no style attributes.
  private static let widthParts = 25
  /// The width between the margins on a screen of 320 pixels.
  private static let smallScreen = 280
  /// The longest word that is not broken, in points of 11-point Arial: some 30 characters.
  private static let longestWord = 165

  init(_ table: Table) {
    let extent = TableExtent(table)
    isWide = extent.isWide
    hasLongWords = extent.columns.contains { $0.word > Self.longestWord }
    // Converts points of 11-point Arial to pixels of 15-pixel type in a face that may be a sixth
    // wider.
    let least = extent.columns.reduce(0) { $0 + $1.word * 16 / 10 + 20 }
    let width = isWide ? TableExtent.landscapeWidth : TableExtent.portraitWidth
    // Browsers lay out short cells well, but make columns too narrow beside long cells.
    let isFull = extent.columns.reduce(0) { $0 + $1.line } > 2 * width
    mayScroll = isWide || isFull || least > Self.smallScreen
    widths = isWide || isFull ? Self.parts(of: extent.widths(in: width)) : nil
    isNumber = table.numberColumns
    isText = extent.columns.map(\.isText)
    isPacked = extent.readableWidth > TableExtent.landscapeWidth
  }

  /// The class of the header of a column; nil for none.
  func look(ofColumn column: Int) -> MarkupValue? {
    switch (isNumber[column], isText[column]) {
    case (true, true): "number text"
    case (true, false): "number"
    case (false, true): "text"
    case (false, false): nil
    }
  }

  /// Widths as whole parts, at least one each, that add up to the whole; nil where there are more
  /// columns than parts.
  private static func parts(of widths: [Int]) -> [Int]? {
    guard widths.reduce(0, +) > 0, widths.count <= widthParts else { return nil }
    let parts = divide(widthParts, as: widths)
    return parts.contains(0) ? divide(widthParts - widths.count, as: widths).map { $0 + 1 } : parts
  }

  /// Divides a number into whole shares approximately in proportion to the weights.
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
