import PaperMarkup
import PaperModel

/// The columns of a table, found by the names of a mapping.
struct MappedColumns: Sendable {
  struct Figure: Sendable {
    let index: Int
    let kind: ColumnMeaning.Kind
    let period: TablePeriod?
    /// The id of the only indicator that it is about.
    let indicator: String?
  }

  let header: TableHeader
  private(set) var figures: [Figure] = []
  private(set) var indicator: Int?
  private(set) var measure, firstDay, lastDay: Int?
  private(set) var periods: [Int] = []
  private(set) var facts: [ColumnMeaning.Fact: Int] = [:]
  /// The columns of conditions, by their keys.
  private(set) var conditions: [String: Int] = [:]
  /// The columns in which an empty field repeats the one above.
  private(set) var repeats: Set<Int> = []
  /// Columns of which each must be empty, unless a condition names it.
  private(set) var blanks: [Int] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Finds the header and the columns; nil, after a report, where there is no such header.
  /// - Parameter conditions: the names of columns by which rows are chosen.
  static func find(
    _ mapping: TableMapping, conditions: [Placed<String>], in grid: TableGrid,
    at reference: InputRange
  ) -> (columns: MappedColumns?, diagnostics: [Diagnostic]) {
    var mapping = mapping
    if mapping.layout.preset == .sdg { mapping.addGoals(at: reference) }
    let names = mapping.columns.map(\.name.value) + conditions.map(\.value)
    let layout = mapping.layout
    let rows: [Int]
    if let stated = layout.headerRow {
      rows = (0..<grid.rowCount).filter { grid.number(ofRow: $0) == stated }
    } else {
      rows = Array(0..<min(grid.rowCount, TableHeader.searchedRows))
    }
    var best: (header: TableHeader, score: Int)?
    for row in rows {
      let header = TableHeader(in: grid, at: row, rowCount: layout.headerRows)
      let score = score(of: header, names, layout, in: grid)
      if score > best?.score ?? 0 { best = (header, score) }
    }
    guard let best else { return (nil, [unmatched(names, layout, at: reference)]) }
    let columns = MappedColumns(best.header, mapping, conditions: conditions, in: grid)
    return (columns, columns.diagnostics)
  }

  private static func unmatched(
    _ names: [String], _ layout: TableLayout, at reference: InputRange
  ) -> Diagnostic {
    let rows = layout.headerRow.map { "row \($0) has none" } ?? "no row has any"
    return Diagnostic(
      rule: "unmatched-header",
      names.isEmpty
        ? "nothing says what the columns of the table hold"
        : "\(rows) of the columns \(ColumnNames.listed(names))",
      at: reference, help: "write under 'columns:' the names as the table has them")
  }

  private static func score(
    of header: TableHeader, _ names: [String], _ layout: TableLayout, in grid: TableGrid
  ) -> Int {
    var score = 0
    for name in names {
      if let pattern = PeriodPattern(name) {
        let hasAny = header.names.contains { pattern.period(in: $0, as: layout.periods) != nil }
        score += hasAny ? 1 : 0
      } else {
        score += header.columns(named: name, in: grid).isEmpty ? 0 : 1
      }
    }
    if layout.preset == .scorecard {
      score += header.names.count {
        TableVocabulary.meaning(of: $0, layout.periods) != nil
      }
    }
    return score
  }

  private init(
    _ header: TableHeader, _ mapping: TableMapping, conditions: [Placed<String>], in grid: TableGrid
  ) {
    self.header = header
    let periods = mapping.layout.periods
    var taken: Set<Int> = []
    var patterns: [(pattern: PeriodPattern, column: TableMapping.Column)] = []
    for column in mapping.columns {
      if let pattern = PeriodPattern(column.name.value) {
        patterns.append((pattern, column))
        continue
      }
      let found = header.columns(named: column.name.value, in: grid)
      taken.formUnion(found)
      guard column.meaning != .ignored else { continue }
      guard let index = found.first else {
        reportMissing(column.name)
        continue
      }
      if found.count > 1 {
        let letters = found.map { "'column \(grid.letters(ofColumn: $0))'" }
        diagnostics.append(
          Diagnostic(
            rule: "duplicate-column",
            "\(found.count) columns of the table are named '\(column.name.value)'",
            at: column.name.range, notes: [.init("the second", at: header.places[found[1]])],
            help: "name one by its letter: \(letters.joined(separator: " or "))"))
        continue
      }
      add(column.meaning, at: index, period: nil, named: column.name.range)
    }
    // Of several patterns that a name fits, the one counts that states most of it.
    patterns.sort { $0.pattern.exactness > $1.pattern.exactness }
    for index in header.names.indices where !taken.contains(index) {
      let name = header.names[index]
      guard !name.isEmpty else { continue }
      let fit = patterns.lazy.compactMap { pattern, column in
        pattern.period(in: name, as: periods).map { ($0, column) }
      }.first
      if let (period, column) = fit {
        add(column.meaning, at: index, period: period, named: column.name.range)
      } else if mapping.layout.preset == .scorecard,
        let (meaning, period) = TableVocabulary.meaning(of: name, periods)
      {
        addOptional(meaning, at: index, period: period)
      } else if let fault = Self.unread(name, periods, hasPatterns: !patterns.isEmpty) {
        diagnostics.append(
          Diagnostic(
            .warning, rule: "unmapped-column", fault.message, at: header.places[index],
            help: fault.help))
      }
    }
    for name in conditions { addCondition(name, in: grid) }
    for name in mapping.layout.repeats {
      repeats.formUnion(header.columns(named: name, in: grid))
    }
    if mapping.layout.preset == .sdg {
      blanks = header.names.indices.filter {
        !header.keys[$0].isEmpty && !taken.contains($0)
          && !TableMapping.goalFacts.contains(header.keys[$0])
      }
    }
    finish(mapping)
  }

  /// What is wrong with a column that nothing names, where it seems to hold figures; nil for others.
  private static func unread(
    _ name: String, _ periods: PeriodsInTable, hasPatterns: Bool
  ) -> (message: String, help: String)? {
    if (try? periods.period(name)) != nil {
      return (
        "column '\(name)' is a period, and 'columns:' does not say what it holds",
        "add for example '\(name): actual', or '\(name): ignored'"
      )
    }
    if hasPatterns, TypedDate.day(name) != nil {
      return (
        "column '\(name)' is a date, and not a period",
        "state under 'table:' what a date means, for example 'dates: month', or '\(name): ignored'"
      )
    }
    return nil
  }

  private mutating func add(
    _ meaning: ColumnMeaning, at index: Int, period: TablePeriod?, named place: InputRange
  ) {
    let other: Int?
    switch meaning {
    case .indicator: (other, indicator) = (indicator, indicator ?? index)
    case .measure: (other, measure) = (measure, measure ?? index)
    case .firstDay: (other, firstDay) = (firstDay, firstDay ?? index)
    case .lastDay: (other, lastDay) = (lastDay, lastDay ?? index)
    case .fact(let fact):
      other = facts[fact]
      facts[fact] = other ?? index
    case .period:
      periods.append(index)
      return
    case .figure(let kind, let stated, let id):
      figures.append(Figure(index: index, kind: kind, period: stated ?? period, indicator: id))
      return
    case .ignored: return
    }
    guard let other else { return }
    diagnostics.append(
      Diagnostic(
        rule: "duplicate-column", "two columns of the table have the same meaning", at: place,
        notes: [
          .init("the first", at: header.places[other]),
          .init("the second", at: header.places[index]),
        ],
        help: "write 'ignored' for one of them"))
  }

  /// A column that a preset knows: of several with one meaning the first counts.
  private mutating func addOptional(
    _ meaning: ColumnMeaning, at index: Int, period: TablePeriod?
  ) {
    if case .indicator = meaning, indicator != nil { return }
    if case .fact(let fact) = meaning, facts[fact] != nil { return }
    add(meaning, at: index, period: period, named: header.places[index])
  }

  private mutating func addCondition(_ name: Placed<String>, in grid: TableGrid) {
    let key = TableGrid.key(name.value)
    guard conditions[key] == nil else { return }
    guard let index = header.columns(named: name.value, in: grid).first else {
      return reportMissing(name)
    }
    conditions[key] = index
  }

  private mutating func reportMissing(_ name: Placed<String>) {
    let closest = Spelling.closest(to: name.value, in: header.names)
    let shown = header.names.filter { !$0.isEmpty }
    diagnostics.append(
      Diagnostic(
        rule: "missing-column", "the table has no column '\(name.value)'", at: name.range,
        notes: header.places.first.map { [.init("its header is here", at: $0)] } ?? [],
        help: closest.map { "did you mean '\($0)'?" }
          ?? "its columns are \(ColumnNames.listed(shown))"))
  }

  private mutating func finish(_ mapping: TableMapping) {
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return }
    let place = header.places.first ?? mapping.columns.first?.name.range
    guard let place else { return }
    if figures.isEmpty {
      diagnostics.append(
        Diagnostic(
          rule: "missing-column", "no column of the table holds figures", at: place,
          help: "say which one does: for example 'Value: value', or '\"{period}\": actual'"))
    }
    let single: [ColumnMeaning.Fact] = [.lower, .upper, .denominator, .compared, .trend, .shownAs]
    if figures.count > 1, let fact = single.first(where: { facts[$0] != nil }),
      let index = facts[fact]
    {
      diagnostics.append(
        Diagnostic(
          rule: "misplaced-column",
          "column '\(header.names[index])' is about one figure, and each row has several",
          at: header.places[index], help: "write 'ignored' for it under 'columns:'"))
    }
  }
}
