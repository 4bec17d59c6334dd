import PaperMarkup
import PaperModel

/// Finds where the header of a table is that nobody has described.
struct TableSurvey {
  let grid: TableGrid
  let header: TableHeader
  /// How much speaks for the header; tables of one workbook are compared by it.
  let score: Int

  /// How dates and years in names are read until it is known what they mean.
  static let guessedPeriods = PeriodsInTable(base: nil, dates: .month, years: .financial)

  /// The rows in which a header is looked for.
  private static let searchedRows = 40

  /// Nil for cells that are no table: a cover, a page of notes.
  init?(_ grid: TableGrid) {
    var best: (header: TableHeader, score: Int)?
    for row in 0..<min(grid.rowCount, Self.searchedRows) {
      for depth in 1...TableHeader.mostRows where row + depth < grid.rowCount {
        let header = TableHeader(in: grid, at: row, rowCount: depth)
        guard let score = Self.score(header, in: grid) else { continue }
        if score > best?.score ?? 0 { best = (header, score) }
      }
    }
    guard let best else { return nil }
    (self.grid, header, score) = (grid, best.header, best.score)
  }

  /// The names that are looked at, since a hostile file may have very many.
  private static let mostNames = 200

  /// Nil for a row that cannot be a header.
  private static func score(_ header: TableHeader, in grid: TableGrid) -> Int? {
    let names = header.names.filter { !$0.isEmpty }
    guard names.count >= 2 else { return nil }
    var score = 0
    for name in names.prefix(mostNames) {
      if ImportVocabulary.role(of: name, guessedPeriods) != nil || PeriodPart.isPart(name) {
        score += 4
      } else if isFigure(name) {
        score -= 4
      } else {
        score += name.utf8.count <= 120 ? 1 : -1
      }
    }
    // Columns of one name cannot be told apart.
    score -= 4 * (names.count - Set(names.map { $0.lowercased() }).count)
    if header.rowCount > 1 {
      // Rows of figures are no part of a header, and a header of two rows has gaps in the upper one.
      let rows = header.firstRow..<header.firstBodyRow
      for row in rows.dropFirst() where hasFigures(row, of: grid) { return nil }
      guard rows.dropLast().allSatisfy({ hasGaps($0, of: grid, header) }) else { return nil }
      score -= 3 * (header.rowCount - 1)
    }
    let body = header.firstBodyRow..<min(grid.rowCount, header.firstBodyRow + 12)
    guard body.contains(where: { hasFigures($0, of: grid) || grid.width(ofRow: $0) > 1 }) else {
      return nil
    }
    return score
  }

  private static func hasGaps(_ row: Int, of grid: TableGrid, _ header: TableHeader) -> Bool {
    let last = header.firstBodyRow - 1
    let columns = header.names.indices
    return columns.contains { column in
      grid.text(row: row, column: column).isEmpty && !grid.text(row: last, column: column).isEmpty
    } && columns.contains { !grid.text(row: row, column: $0).isEmpty }
  }

  private static func hasFigures(_ row: Int, of grid: TableGrid) -> Bool {
    (0..<grid.width(ofRow: row)).contains { isFigure(grid.text(row: row, column: $0)) }
  }

  /// Whether a text is a number and no year.
  static func isFigure(_ text: String) -> Bool {
    guard text.unicodeScalars.contains(where: { ("0"..."9").contains($0) }) else { return false }
    let value = FigureValue(parsing: text)
    switch value.content {
    // `£10,000 to less than £20,000` and `16-24` are what groups are called.
    case .number(_, _, let qualifier):
      if let first = qualifier?.text.first, !"([*".contains(first) { return false }
    case .bound, .ratio: break
    case .range, .shorthand, .words, .empty: return false
    }
    return (try? ReportingPeriod(parsing: text)) == nil && !PeriodPart.isPart(text)
  }
}

/// What the cells of a column hold, of the first rows of a table.
struct ColumnSample {
  private(set) var filled = 0
  private(set) var figures = 0
  private(set) var periods = 0
  private(set) var parts = 0
  private(set) var days = 0
  private(set) var texts: Set<String> = []

  static let mostRows = 1_500

  init(_ column: Int, of survey: TableSurvey) {
    let (grid, header) = (survey.grid, survey.header)
    var known: [String: (figure: Bool, period: Bool, part: Bool, day: Bool)] = [:]
    let end = min(grid.rowCount, header.firstBodyRow + Self.mostRows)
    for row in header.firstBodyRow..<max(header.firstBodyRow, end) {
      let text = grid.text(row: row, column: column)
      guard !text.isEmpty else { continue }
      filled += 1
      let kind =
        known[text]
        ?? (
          TableSurvey.isFigure(text), (try? TableSurvey.guessedPeriods.period(text)) != nil,
          PeriodPart.isPart(text), TypedDate.day(text) != nil
        )
      known[text] = kind
      figures += kind.figure ? 1 : 0
      periods += kind.period ? 1 : 0
      parts += kind.part ? 1 : 0
      days += kind.day ? 1 : 0
      if texts.count < 2_000 { texts.insert(text.lowercased()) }
    }
  }

  func isMostly(_ count: Int) -> Bool { filled > 0 && count * 10 >= filled * 7 }

  /// Whether it holds figures: numbers, or years that are too many different ones to be years.
  var isFigures: Bool { filled > 0 && figures * 10 >= filled * 4 }
}
