import PaperModel

extension FigureListing {
  /// The columns that are dropped in a narrow window, in this order.
  package static let droppedColumns = [
    "Supplied", "Due now", "Travel", "Target", "Share", "Title", "Value",
  ]

  private static let columns = [
    PlainTextTable.Column(heading: "ID", narrow: 10),
    PlainTextTable.Column(heading: "Title", narrow: 8),
    PlainTextTable.Column(heading: "Value", narrow: 10, isNumber: true),
    PlainTextTable.Column(heading: "Target", narrow: 10, isNumber: true),
    PlainTextTable.Column(heading: "Due now", narrow: 10, isNumber: true),
    PlainTextTable.Column(heading: "Share", narrow: 6, isNumber: true),
    PlainTextTable.Column(heading: "Status", narrow: 10),
    PlainTextTable.Column(heading: "Travel", narrow: 17),
    PlainTextTable.Column(heading: "Supplied", narrow: 16),
  ]

  /// The table for a window of `width` columns, with a line after each row that explains its status
  /// if `explained`; empty where there are no indicators.
  /// - Parameter title: the heading above the table.
  package func text(title: String, width: Int, explained: Bool) -> String {
    guard !groups.isEmpty else { return "" }
    let width = max(width, PlainTextTable.leastWidth)
    let table = PlainTextTable(
      columns: Self.columns, elastic: 1,
      dropped: Self.droppedColumns.compactMap { name in
        Self.columns.firstIndex { $0.heading == name }
      },
      lines: groups.flatMap(lines))
    let (body, leftOut) = table.text(width: width)
    var paragraphs = [[title]]
    if explained { paragraphs.append(explanations) }
    paragraphs.append([counts])
    if !leftOut.isEmpty {
      paragraphs.append([
        "Left out for want of room: \(leftOut.joined(separator: ", ")); "
          + "'--to csv' has every column"
      ])
    }
    var texts = paragraphs.map { lines in
      lines.map {
        DisplayText.wrap(DisplayText.harmless($0), width: width).joined(separator: "\n") + "\n"
      }.joined()
    }
    texts.insert(body, at: 1)
    return texts.joined(separator: "\n")
  }

  private func lines(of group: Group) -> [PlainTextTable.Line] {
    let isAlone = groups.count == 1 && group.title == nil
    let heading = DisplayText.harmless(group.title ?? "No priority")
    return (isAlone ? [] : [.heading(heading)]) + group.entries.flatMap { $0.lines }
  }

  private var explanations: [String] {
    entries.flatMap { entry in
      entry.rows.map { row in
        let target = row.targetPeriod.map { " (target for \($0))" } ?? ""
        return "\(entry.id)\(target): \(row.statusWord), \(row.rule)"
      }
    }
  }

  /// The number of rows with each status.
  private var counts: String {
    let entries = entries
    var counts: [Status: Int] = [:]
    var words: [Status: String] = [:]
    for row in entries.lazy.flatMap(\.rows) {
      counts[row.status, default: 0] += 1
      words[row.status] = row.statusWord
    }
    let rows = counts.values.reduce(0, +)
    let indicators = entries.count == 1 ? "1 indicator" : "\(entries.count) indicators"
    let what = rows == entries.count ? indicators : "\(indicators) in \(rows) rows"
    let parts = Status.allCases.compactMap { status in
      words[status].map { "\(counts[status, default: 0]) \($0)" }
    }
    return what + ": " + parts.joined(separator: ", ")
  }
}

extension FigureEntry {
  /// The lines of an entry. Only the first names the indicator; a target for another period than
  /// the year states its period.
  fileprivate var lines: [PlainTextTable.Line] {
    rows.enumerated().map { index, row in
      let target = row.targetPeriod.map { "(target for \($0))" }
      let name = [index == 0 ? title : nil, target].compactMap { $0 }.joined(separator: " ")
      let travel = index == 0 ? self.travel.map { "\($0.direction) (\($0.against))" } : nil
      let supplied = [row.suppliedBy, row.suppliedOn?.description].compactMap { $0 }
      // Where the whole target is due, it is printed only once.
      let due = row.due == row.target ? nil : row.due
      let cells = [
        id, name, row.value ?? "", row.target ?? "", due ?? "", row.share ?? "", row.statusWord,
        travel ?? "", supplied.joined(separator: " "),
      ]
      return .cells(cells.map(DisplayText.harmless))
    }
  }
}
