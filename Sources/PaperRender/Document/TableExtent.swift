import PaperMarkup

/// Estimates the width that the columns of a table need.
struct TableExtent {
  /// The width that a column needs, in points of 11-point Arial.
  struct Column {
    /// The width of the longest word.
    var word = 0
    /// The width of the longest cell, written on one line.
    var line = 0
    /// The same of the cells below its header.
    var body = 0

    /// Whether there is a text below its header: more than a few words.
    var isText: Bool { body > TableExtent.fewWords }
  }

  /// The text width of an A4 page in portrait, in points: 210 mm less twice 20 mm.
  static let portraitWidth = 482
  /// The text width of an A4 page in landscape, in points: 297 mm less twice 20 mm.
  static let landscapeWidth = 729

  /// The padding on both sides of a column together.
  private static let padding = 12
  /// The width of a few words, some fifteen characters: a column of text that is narrower would be
  /// one of single words.
  fileprivate static let fewWords = 75

  let columns: [Column]

  init(columns: [Column]) { self.columns = columns }

  init(_ table: Table) {
    // Headers are bold, which is slightly wider.
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
        columns[place].body = max(columns[place].body, line)
      }
    }
    self.columns = columns
  }

  /// Whether the table needs a landscape page: in portrait words would be cut, columns of text would
  /// have no room for a few words, or cells have so much text that their lines become too short. The
  /// number of columns alone is no reason, since eight columns of figures fit.
  var isWide: Bool {
    readableWidth > Self.portraitWidth
      || columns.count >= 4 && columns.count { $0.line > 8 * Self.portraitWidth } >= 2
  }

  /// The width with room for the longest word of each column, and for a few words of each text.
  var readableWidth: Int { columns.reduce(0) { $0 + Self.readableWidth(of: $1) } }

  /// The width of a column with room for its longest word, and for a few words of a text.
  private static func readableWidth(of column: Column) -> Int {
    max(column.word, min(column.line, fewWords)) + padding
  }

  /// The widths of the columns, with `total` (in points) as their sum. Each is at least as wide as
  /// its longest word where there is room; the rest goes to the columns with the highest cells, so
  /// that rows are as low as possible.
  func widths(in total: Int) -> [Int] {
    guard !columns.isEmpty else { return [] }
    let least = leastWidths(in: total)
    func widths(lines: Double) -> [Int] {
      zip(columns, least).map { max($1, Int(Double($0.line + Self.padding) / lines)) }
    }
    // Binary search for the number of lines of the highest cell: the fewest for which there is
    // room.
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

  /// The least width of each column: room for its longest word, and for a few words on each line of
  /// a text. Where all together exceed `total`, the columns with the greatest need share equally
  /// what the others leave.
  private func leastWidths(in total: Int) -> [Int] {
    // A column of text gets at least two thirds of its fair share, or four fifths where that is room
    // for a few words and no more.
    let share = total / columns.count
    let readable =
      max(share * 2 / 3, min(share * 4 / 5, Self.fewWords + Self.padding)) - Self.padding
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
    // Widths are in thousandths of the type size; the cap avoids overflow, and such words are cut
    // anyway.
    return Column(
      word: min(extent.word, 1_000_000) * 11 / 1000, line: min(extent.line, 1 << 30) * 11 / 1000)
  }
}
