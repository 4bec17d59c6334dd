/// The width that the cells of a column need, accumulated cell by cell, in thousandths of 12
/// points.
struct ColumnExtent {
  /// The width of the longest line without wrapping.
  private(set) var line = 0
  /// The width of the longest unbreakable word.
  private(set) var word = 0
  /// The width of the widest number or date.
  private(set) var number = 0
  private var hasSeveralLines = false

  mutating func add(_ text: String) {
    let extent = TextMeasure.extent(of: text)
    line = max(line, extent.line)
    word = max(word, extent.word)
    hasSeveralLines = hasSeveralLines || extent.lines > 1
  }

  mutating func add(_ number: Double, _ format: NumberFormat) {
    self.number = max(self.number, format.width(of: number))
  }

  /// Adds a date, which cannot wrap: Excel shows `####` where it has no room.
  mutating func add(dateOfWidth width: Int) { number = max(number, width) }

  /// Adds a cell that is to be filled in, which has room for what is expected.
  mutating func add(_ entry: CellEntry) {
    switch entry.kind {
    case .text:
      line = max(line, CellEntry.charactersOfText * TextMeasure.character)
      hasSeveralLines = true
    case .choice(let words): for word in words { add(word) }
    case .number: break
    case .date(let format): add(dateOfWidth: format.widest)
    }
  }

  /// Whether some cell has more than one line in a column of that width.
  func isBroken(at width: Int) -> Bool { line > width || hasSeveralLines }
}

extension CellEntry {
  /// The room of a cell for text: how wide it is at most, and how many lines it has at least.
  fileprivate static let charactersOfText = 40
  static let linesOfText = 4
}

extension NumberFormat {
  /// The width of a number as it is shown, in thousandths of 12 points, with an extra digit in case
  /// rounding adds one.
  fileprivate func width(of number: Double) -> Int {
    var digits = 1
    var limit = 10.0
    while abs(number) >= limit, limit.isFinite {
      limit *= 10
      digits += 1
    }
    let signs = places > 0 ? 1 : 0
    let groups = kind == .percent ? 0 : (digits - 1) / 3
    let mark = kind == .plain ? 0 : ArialWidths.width(of: kind == .percent ? "%" : "£")
    return (digits + places + (kind == .percent ? 2 : 0) + 1) * TextMeasure.character
      + (signs + groups) * 278 + mark + (number < 0 ? 333 : 0)
  }
}
