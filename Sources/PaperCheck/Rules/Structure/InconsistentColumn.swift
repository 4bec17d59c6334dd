import PaperCompose
import PaperMarkup
import PaperModel

extension Rule {
  /// Finds tables of one kind with different column names, usually because one was copied from an
  /// older file.
  static let inconsistentColumn = ofPapers(
    "inconsistent-column", .warning, in: .structure,
    page: Page(
      finds: """
        Tables of one kind in one paper name the same column in two ways, by `labels:` of an \
        appendix or in tables that were typed.
        """,
      why: """
        A reader takes another name for another thing, and cannot tell whether the second \
        table leaves something out.
        """,
      example: """
        appendices:
          - title: Action Plan
            plan: plans/marmot-2016-19.yaml
            labels:
              good-growth: { progress: Progress }
        """,
      instead: """
        Leave the label out, so that all tables have the house's, or give the same label to \
        all priorities.
        """,
      doubt: """
        Seldom about `labels:`; where one table has another column on purpose, waive it with \
        the reason. Of typed tables it looks only at those that are alike in all other \
        columns, and at names that share a word; years may differ.
        """
    )
  ) { paper, checked in
    paper.appendices.flatMap { labels(of: $0, in: checked.house) }
      + TypedTables(paper, in: checked).findings
  }

  /// Reports labels of a column that one priority has and another has not.
  private static func labels(of appendix: Appendix, in house: House) -> [Finding] {
    let priorities = Set(appendix.plan?.groups.map(\.priority.value) ?? [])
      .union(appendix.indicators?.indicators.compactMap(\.priority?.value) ?? [])
    guard priorities.count > 1 else { return [] }
    let labels = appendix.labels.filter { priorities.contains($0.priority.value) }
    let byColumn = Dictionary(grouping: labels, by: \.column.value)
    return labels.compactMap { label in
      let others = byColumn[label.column.value] ?? []
      let own = Set(others.map(\.priority.value))
      let isAlone = own.count < priorities.count
      // If all priorities have labels of their own, the first is the reference.
      guard isAlone || label.label != others.first?.label else { return nil }
      let usual = isAlone ? house.label(ofColumn: label.column.value) : others.first?.label
      guard let usual, usual != label.label else { return nil }
      return Finding(
        "this column is called '\(usual)' in the other tables", at: label.column.range,
        help: "leave the label out, or give it to all priorities")
    }
  }
}

extension House {
  /// The house's label for a column of an action plan; nil for other columns, whose labels contain
  /// their periods.
  fileprivate func label(ofColumn name: String) -> String? {
    tables.plan.table.columns.first { $0.name == name }?.label
      .fill(Records.columnLabel, of: nil).plainText
  }
}

/// The tables that were typed in a paper's text.
private struct TypedTables {
  private struct Known {
    let headers: [String]
    let lines: [ProseLine]
  }

  private(set) var findings: [Finding] = []

  init(_ paper: BoardPaper, in checked: CheckedWorkspace) {
    // Indexes each table once for every column left out. Two tables with the same key differ only
    // in that column.
    var known: [[String]: Known] = [:]
    for line in (checked.proseByDocument[paper.range.file] ?? []).tables {
      let headers = line.map { $0.text.lowercased() }
      guard headers.count > 2, headers.count < 40 else { continue }
      for column in headers.indices {
        var key = headers
        key[column] = "\u{0}"
        guard let other = known[key] else {
          known[key] = Known(headers: headers, lines: line)
          continue
        }
        guard Self.meanTheSame(headers[column], other.headers[column]) else { continue }
        findings.append(
          Finding(
            "this column is called '\(other.lines[column].text)' in another table",
            at: line[column].range(0..<line[column].text.utf8.count),
            notes: [
              Diagnostic.Note(
                "the other table",
                at: other.lines[column].range(0..<other.lines[column].text.utf8.count))
            ]))
      }
    }
  }

  /// Whether two different names share a word, and differ in more than numbers.
  private static func meanTheSame(_ one: String, _ other: String) -> Bool {
    let (first, second) = (words(one), words(other))
    return first != second && !first.isDisjoint(with: second)
      && first.symmetricDifference(second).allSatisfy { $0.allSatisfy { !$0.isNumber } }
  }

  private static func words(_ text: String) -> Set<Substring> {
    Set(
      text.split { !$0.isLetter && !$0.isNumber }.filter {
        $0.utf8.count > 3 || $0.first?.isNumber == true
      })
  }
}

extension [ProseLine] {
  /// The headers of each table that was typed as a block of a body.
  fileprivate var tables: [[ProseLine]] {
    var tables: [[ProseLine]] = []
    var last: InputRange?
    for line in self where line.role == .header && line.passage.key == nil {
      if let previous = last, previous == line.passage.range, !tables.isEmpty {
        tables[tables.count - 1].append(line)
      } else {
        tables.append([line])
      }
      last = line.passage.range
    }
    return tables
  }
}
