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

  /// Where a column holds more than this, in lines of a third of a page, the table is wide though
  /// its columns are few.
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
  /// where there is room, and more for more text, by the root of its length, so that no column has
  /// lines of a word each.
  func widths(in total: Int) -> [Int] {
    guard !columns.isEmpty else { return [] }
    let least = leastWidths(in: total)
    let rest = max(0, total - least.reduce(0, +))
    let shares = zip(columns, least).map { column, least in
      Double(max(0, column.line - least)).squareRoot()
    }
    let all = shares.reduce(0, +)
    var widths = zip(least, shares).map { least, share in
      least + (all > 0 ? Int(Double(rest) * share / all) : rest / columns.count)
    }
    widths[widths.count - 1] += total - widths.reduce(0, +)
    return widths
  }

  /// What each column needs for its longest word; where that is more than there is, those that need
  /// the most share what the others leave.
  private func leastWidths(in total: Int) -> [Int] {
    let needs = columns.map { $0.word + Self.padding }
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
