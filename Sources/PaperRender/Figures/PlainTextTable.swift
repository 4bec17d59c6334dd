/// A table in a terminal that fits the window: one elastic column takes the remaining width and
/// wraps, and columns that do not fit are dropped.
struct PlainTextTable {
  struct Column {
    let heading: String
    /// The width in a narrow window; longer cells wrap.
    let narrow: Int
    /// Whether the column holds numbers, which are aligned to the right; words in it are aligned to
    /// the left.
    var isNumber = false
  }

  enum Line {
    case heading(String)
    case cells([String])
  }

  /// The least width for which a table is laid out; a narrower window gets a table of this width.
  static let leastWidth = 24

  let columns: [Column]
  /// The index of the column that takes the remaining width.
  let elastic: Int
  /// The indices of the columns that may be dropped, in this order.
  let dropped: [Int]
  /// The lines, each with one cell for each column.
  let lines: [Line]

  /// The table, and the headings of the columns that were dropped.
  func text(width: Int) -> (text: String, leftOut: [String]) {
    let width = max(width, Self.leastWidth)
    let widths = widths(in: width)
    var text = ""
    append(columns.map(\.heading), isHeading: true, widths, to: &text)
    for line in lines {
      switch line {
      case .heading(let heading):
        text += "\n" + DisplayText.wrap(heading, width: width).joined(separator: "\n") + "\n"
      case .cells(let cells): append(cells, isHeading: false, widths, to: &text)
      }
    }
    return (text, dropped.filter { widths[$0] == nil }.map { columns[$0].heading })
  }

  /// The width of each column; nil for one that is dropped.
  private func widths(in window: Int) -> [Int?] {
    let natural = naturalWidths()
    var widths: [Int?] = columns.indices.map {
      min(natural[$0], $0 == elastic ? max(10, window / 5) : columns[$0].narrow)
    }
    func room() -> Int {
      let shown = widths.compactMap { $0 }
      return window - shown.reduce(0, +) - 2 * max(0, shown.count - 1)
    }
    for column in dropped where room() < 0 { widths[column] = nil }
    for column in [elastic] + columns.indices {
      guard let width = widths[column] else { continue }
      widths[column] = width + max(0, min(natural[column] - width, room()))
    }
    return widths
  }

  private func naturalWidths() -> [Int] {
    var natural = columns.map { DisplayText.width($0.heading) }
    for case .cells(let cells) in lines {
      for (column, cell) in cells.enumerated() {
        natural[column] = max(natural[column], DisplayText.width(cell))
      }
    }
    return natural
  }

  private func append(
    _ cells: [String], isHeading: Bool, _ widths: [Int?], to text: inout String
  ) {
    let shown = columns.indices.compactMap { column in
      widths[column].map { (column, $0, DisplayText.wrap(cells[column], width: $0)) }
    }
    var height = 0
    for (_, _, parts) in shown { height = max(height, parts.count) }
    for row in 0..<height {
      var line = ""
      var used = 0
      var start = 0
      for (column, width, parts) in shown {
        if parts.indices.contains(row), !parts[row].isEmpty {
          let length = DisplayText.width(parts[row])
          let isRight =
            columns[column].isNumber && (isHeading || cells[column].first?.isLetter == false)
          let place = start + (isRight ? width - length : 0)
          for _ in 0..<max(0, place - used) { line.append(" ") }
          line += parts[row]
          used = place + length
        }
        start += width + 2
      }
      text += line + "\n"
    }
  }
}
