import PaperMarkup
import PaperModel

/// Reads a table as an action plan, where its columns are those of one.
struct ForeignPlan {
  private enum Column: String {
    case number, aim, actions, lead, progress
  }

  private(set) var caption = ""
  private(set) var aims: [DraftAim] = []
  /// The labels of columns that differ from the house's, by their names.
  private(set) var labels: [String: String] = [:]
  /// Whether there is progress without a period, which a plan cannot state.
  private(set) var lacksPeriod = false

  /// Nil where the table is no plan. One with columns that a plan has no place for is none.
  /// - Parameter period: that of progress for which the table states none.
  init?(_ table: ForeignTable, house: House, period: ReportingPeriod?) {
    guard let (head, columns) = Self.head(of: table, house: house) else { return nil }
    caption = head.caption
    for column in house.tables.plan.table.columns {
      guard let name = column.name, let index = columns.firstIndex(where: { $0?.rawValue == name })
      else { continue }
      let label = head.labels[index]
      if PaperWords.folded(label) != PaperWords.folded(column.label.ownWords) {
        labels[name] = label
      }
    }
    for row in head.firstRow..<table.rows.count {
      let cells = table.content(ofRow: row)
      var content: [Column: [Block]] = [:]
      for (column, blocks) in zip(columns, cells) {
        if let column { content[column, default: []] += blocks }
      }
      guard add(content, period) else { return nil }
    }
    if aims.isEmpty { return nil }
  }

  private static func head(
    of table: ForeignTable, house: House
  ) -> (TableHead, [Column?])? {
    for head in TableHead.candidates(of: table) {
      let columns = head.labels.map { column(called: $0, house: house) }
      let found = columns.compactMap { $0 }
      let isWhole = zip(head.labels, columns).allSatisfy { $0.isEmpty || $1 != nil }
      if isWhole, Set(found).count == found.count, found.contains(.aim),
        found.contains(.actions) || found.contains(.progress),
        !head.hasWordsWithoutLabel(in: table)
      {
        return (head, columns)
      }
    }
    return nil
  }

  private static func column(called label: String, house: House) -> Column? {
    guard !label.isEmpty else { return nil }
    let known = house.tables.plan.table.columns.first {
      PaperWords.folded($0.label.ownWords) == PaperWords.folded(label)
    }
    if let name = known?.name { return Column(rawValue: name) }
    let words: [(Column, [String])] = [
      (.aim, PaperWords.aim), (.actions, PaperWords.actions), (.lead, PaperWords.lead),
      (.progress, PaperWords.progress), (.number, PaperWords.number),
    ]
    return words.first { PaperWords.means(label, $0.1) }?.0
  }

  /// Adds a row. False where it would go on with an aim that is not there.
  private mutating func add(_ content: [Column: [Block]], _ period: ReportingPeriod?) -> Bool {
    let aim = content[.aim] ?? []
    if aim.oneLine.isEmpty {
      let hasWords = content.values.contains { !$0.oneLine.isEmpty }
      let isNumbered = !(content[.number] ?? []).oneLine.isEmpty
      guard hasWords else { return true }
      guard !aims.isEmpty, !isNumbered else { return false }
    } else {
      aims.append(Self.aim(aim, number: content[.number] ?? []))
    }
    let last = aims.count - 1
    aims[last].actions = Self.actions(content[.actions] ?? [], after: aims[last].actions)
    let lead = (content[.lead] ?? []).oneLine.textWithNotes.singleSpaced
    if !lead.isEmpty { aims[last].lead += (aims[last].lead.isEmpty ? "" : " ") + lead }
    addProgress(content[.progress] ?? [], period)
    return true
  }

  private static func aim(_ blocks: [Block], number: [Block]) -> DraftAim {
    var aim = DraftAim(number: number.oneLine.plainText.singleSpaced)
    // A number that Word gives is that of a list with one item.
    if case .list(let list)? = blocks.first, list.items.count == 1,
      case .numbered(_, let start) = list.marker, aim.number.isEmpty
    {
      aim.number = String(start)
    }
    aim.text = blocks.oneLine
    if aim.number.isEmpty, let typed = TypedNumber(aim.text.plainText) {
      aim.number = typed.number
      aim.text = aim.text.dropping(characters: typed.length)
    } else if aim.number.hasSuffix(".") {
      aim.number.removeLast()
    }
    if let strong = aim.text.allStrong { aim.text = strong }
    return aim
  }

  /// Actions after those of the rows before. Text that begins with a small letter, after an action that
  /// does not end, goes on with it: a page ended there.
  private static func actions(_ blocks: [Block], after before: [[Inline]]) -> [[Inline]] {
    var actions = before
    var isFirst = !before.isEmpty
    for block in blocks {
      let lines: [[Inline]]
      var goesOn = false
      switch block {
      case .list(let list): lines = list.items.map(\.oneLine)
      default:
        lines = [block].separateLines.map(\.onOneLine)
        goesOn = lines.first?.plainText.first?.isLowercase ?? false
      }
      for line in lines where !line.isEmpty {
        let ends = actions.last?.plainText.last.map { ".;:!?".contains($0) } ?? true
        if goesOn, !ends || isFirst {
          actions[actions.count - 1] = (actions[actions.count - 1] + [.text(" ")] + line).tidied()
        } else {
          actions.append(line)
        }
        goesOn = false
        isFirst = false
      }
    }
    return actions
  }

  private mutating func addProgress(_ blocks: [Block], _ period: ReportingPeriod?) {
    let last = aims.count - 1
    for block in blocks {
      guard case .paragraph(let line) = block else {
        append(block, period)
        continue
      }
      var lines = line.lines
      // The period may be bold words at the start of a line.
      if case .strong(let start)? = lines.first?.first, let whole = lines.first, whole.count > 1,
        Self.period(start) != nil
      {
        lines[0] = [.strong(start)]
        lines.insert(whole.dropping(characters: start.plainText.count), at: 1)
      }
      guard let first = lines.first else { continue }
      if let (period, shown) = Self.period(first.allStrong ?? first) {
        aims[last].progress.append(
          DraftAim.Progress(period: period, shown: shown, blocks: []))
        let rest = Array(lines.dropFirst()).joined(by: .lineBreak)
        if !rest.isEmpty { append(.paragraph(rest), period) }
      } else {
        append(block, period)
      }
    }
  }

  /// The period that a line states, with its words.
  private static func period(_ line: [Inline]) -> (ReportingPeriod, String)? {
    let text = line.plainText.singleSpaced
    let stated = text.hasSuffix(":") ? String(text.dropLast()) : text
    return (try? ReportingPeriod(parsing: stated)).map { ($0, stated) }
  }

  private mutating func append(_ block: Block, _ period: ReportingPeriod?) {
    let last = aims.count - 1
    if aims[last].progress.isEmpty {
      guard let period else {
        lacksPeriod = true
        return
      }
      aims[last].progress.append(
        DraftAim.Progress(period: period, shown: "", blocks: []))
    }
    aims[last].progress[aims[last].progress.count - 1].blocks.append(block)
  }
}
