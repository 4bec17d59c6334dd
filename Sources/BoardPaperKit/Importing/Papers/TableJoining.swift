import PaperMarkup

/// Puts together tables that were split where a page ends, with their heads repeated.
enum TableJoining {
  static func blocks(
    _ blocks: [ForeignBlock], notes: inout [ImportNote]
  ) -> [ForeignBlock] {
    var result: [ForeignBlock] = []
    /// What lies between the last table and here: page breaks, and its caption again.
    var between: [ForeignBlock] = []
    for block in blocks {
      guard case .table(let table) = block.content else {
        if case .table? = result.last?.content, isBetween(block, after: result) {
          between.append(block)
        } else {
          result += between + [block]
          between = []
        }
        continue
      }
      if case .table(var before)? = result.last?.content, let start = result.last?.place,
        let length = repeatedHead(of: before, in: table)
      {
        // The table is no longer held elsewhere, so that its rows are not copied for each part.
        result[result.count - 1].content = .pageBreak
        before.add(table.rows.dropFirst(length))
        result[result.count - 1].content = .table(before)
        notes.append(
          ImportNote(
            place: block.place, text: "goes on from \(start), with its head repeated"))
        between = []
        continue
      }
      result += between + [block]
      between = []
    }
    result += between
    return result.filter { if case .pageBreak = $0.content { false } else { true } }
  }

  private static func isBetween(_ block: ForeignBlock, after result: [ForeignBlock]) -> Bool {
    switch block.content {
    case .pageBreak: return true
    case .paragraph(let line):
      // A repeated caption is before the table the first time.
      let before = result.dropLast().last {
        if case .pageBreak = $0.content { false } else { true }
      }
      return before.map { $0.text.singleSpaced == line.plainText.singleSpaced } ?? false
    default: return false
    }
  }

  /// How many rows at the top of the second table repeat the head of the first; nil for none.
  private static func repeatedHead(
    of first: ForeignTable, in second: ForeignTable
  ) -> Int? {
    guard first.columnCount == second.columnCount, first.columnCount > 1 else { return nil }
    // The caption above the head may be left out the second time.
    for start in 0..<min(3, first.rows.count) {
      for length in (1...3).reversed() where start + length <= first.rows.count {
        guard length <= second.rows.count else { continue }
        let head = first.rows[start..<(start + length)].map { $0.map(\.text) }
        guard head.last?.count(where: { !$0.isEmpty }) ?? 0 > 1,
          zip(head, second.rows).allSatisfy({ $0 == $1.map(\.text) })
        else { continue }
        return length
      }
    }
    return nil
  }
}
