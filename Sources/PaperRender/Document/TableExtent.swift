import PaperMarkup

/// How much room the columns of a table need.
struct TableExtent {
  /// A column's needs, in points of 11-point Arial.
  struct Column {
    /// Of its longest word.
    var word = 0
    /// Of the longest of its cells, were it written on one line.
    var line = 0
  }

  /// Within the margins of an A4 page that stands upright, in points: 210 mm less twice 20 mm.
  static let portraitWidth = 482
  /// Of one that lies on its side: 297 mm less twice 20 mm.
  static let landscapeWidth = 729

  /// The space beside the text of a column.
  private static let padding = 12

  let columns: [Column]

  init(_ table: Table) {
    // Headers are bold, which is a little wider.
    var columns = table.columns.map { header in
      var column = Self.column(of: header.plainText)
      column.word += column.word / 10
      return column
    }
    for row in table.rows {
      for (place, cell) in row.enumerated() where place < columns.count {
        var line = 0
        cell.forEachText { text in
          let own = Self.column(of: text)
          columns[place].word = max(columns[place].word, own.word)
          line += own.line
        }
        columns[place].line = max(columns[place].line, line)
      }
    }
    self.columns = columns
  }

  /// Whether it needs a page that lies on its side: there are many columns, or words that would be
  /// cut on a page that stands upright, or cells with so much text that their lines get too short.
  var isWide: Bool {
    columns.count >= 6
      || columns.reduce(0) { $0 + $1.word + Self.padding } > Self.portraitWidth
      || columns.count >= 4 && columns.count { $0.line > 8 * Self.portraitWidth } >= 2
  }

  /// The widths of the columns, which together are a width in points: no less than the longest word
  /// where there is room, and the rest to those whose cells would be the highest, so that rows are as
  /// low as they can be.
  func widths(in total: Int) -> [Int] {
    guard !columns.isEmpty else { return [] }
    let least = leastWidths(in: total)
    func widths(lines: Double) -> [Int] {
      zip(columns, least).map { max($1, Int(Double($0.line + Self.padding) / lines)) }
    }
    // So many lines the highest cell has: as few as there is room for.
    var (tooFew, enough) = (0.5, Double(columns.map(\.line).max() ?? 0) + 1)
    for _ in 0..<40 {
      let middle = (tooFew + enough) / 2
      if widths(lines: middle).reduce(0, +) <= total { enough = middle } else { tooFew = middle }
    }
    var widest = widths(lines: enough)
    let rest = total - widest.reduce(0, +)
    for place in widest.indices {
      widest[place] += rest / columns.count + (place < rest % columns.count ? 1 : 0)
    }
    return widest
  }

  /// What each column needs for its longest word, and for some words on each line of a text; where that is more than there is, those that need
  /// the most share what the others leave.
  private func leastWidths(in total: Int) -> [Int] {
    // A text has two thirds of its fair share, so that it is not a column of single words.
    let readable = total * 2 / 3 / columns.count - Self.padding
    let needs = columns.map { max($0.word, min($0.line, readable)) + Self.padding }
    var rest = total
    var open = needs.count
    for need in needs.sorted() {
      guard need * open <= rest else { break }
      rest -= need
      open -= 1
    }
    guard open > 0 else { return needs }
    let most = rest / open
    return needs.map { min($0, most) }
  }

  private static func column(of text: String) -> Column {
    let extent = TextMeasure.extent(of: text)
    // Thousandths of the size of the type; words of a megabyte are cut anyway.
    return Column(
      word: min(extent.word, 1_000_000) * 11 / 1000, line: min(extent.line, 1 << 30) * 11 / 1000)
  }
}
