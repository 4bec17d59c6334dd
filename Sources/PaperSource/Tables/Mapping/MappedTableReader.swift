import PaperMarkup
import PaperModel

/// Takes the figures of a set of indicators out of somebody's own table.
struct MappedTableReader {
  /// What is known of an indicator before its figures are read.
  struct Subject: Sendable {
    let id: String
    let title: String
    let unit: FigureUnit
    let conditions: [TableMapping.Condition]
  }

  struct Result {
    var table: MappedTable?
    /// The targets that the table states, by the ids of indicators.
    var targets: [String: [Target]] = [:]
    var diagnostics: [Diagnostic] = []
  }

  private let grid: TableGrid
  private let mapping: TableMapping
  private let columns: MappedColumns
  private let subjects: [Subject]
  private let populations: PopulationNamesInTable
  private let baseline: ReportingPeriod?

  /// The indicators without conditions, by their ids and titles as they are compared.
  private let byName: [String: Int]
  /// The indicators with conditions.
  private let chosen: [Subject]
  /// The texts of the columns that an empty field repeats.
  private var above: [Int: (text: TableField, row: Int)] = [:]
  private var result = Result()
  private var findings = CappedDiagnostics()
  private var seen: [Key: (text: String, range: InputRange)] = [:]

  /// What a figure is of.
  private struct Key: Hashable {
    let indicator: String
    let kind: ColumnMeaning.Kind
    let days: DateSpan
    let area: String?
    let group: String?
  }

  /// Reads a table.
  /// - Parameters:
  ///   - populations: the areas and groups of the file.
  ///   - baseline: the period of baselines whose column states none.
  ///   - reference: the place that names the table.
  static func read(
    _ grid: TableGrid, by mapping: TableMapping, of subjects: [Subject],
    _ populations: PopulationNamesInTable, baseline: ReportingPeriod?, at reference: InputRange
  ) -> Result {
    let conditions = (mapping.conditions + subjects.flatMap(\.conditions)).map(\.column)
    let (columns, diagnostics) = MappedColumns.find(
      mapping, conditions: conditions, in: grid, at: reference)
    guard let columns, !diagnostics.contains(where: { $0.severity == .error }) else {
      return Result(diagnostics: diagnostics)
    }
    var reader = Self(
      grid: grid, mapping: mapping, columns: columns, subjects: subjects, populations: populations,
      baseline: baseline)
    reader.readRows(at: reference)
    reader.result.diagnostics = diagnostics + reader.findings.all
    return reader.result
  }

  private init(
    grid: TableGrid, mapping: TableMapping, columns: MappedColumns, subjects: [Subject],
    populations: PopulationNamesInTable, baseline: ReportingPeriod?
  ) {
    self.grid = grid
    self.mapping = mapping
    self.columns = columns
    self.subjects = subjects
    self.populations = populations
    self.baseline = baseline
    var names: [String: Int] = [:]
    for (index, subject) in subjects.enumerated() where subject.conditions.isEmpty {
      for name in [subject.title, subject.id] { names[TableGrid.key(name)] = index }
    }
    byName = names
    chosen = subjects.filter { !$0.conditions.isEmpty }
  }

  private mutating func readRows(at reference: InputRange) {
    result.table = MappedTable(place: columns.header.places.first ?? reference)
    for row in columns.header.firstBodyRow..<max(columns.header.firstBodyRow, grid.rowCount) {
      if let last = mapping.layout.lastRow, grid.number(ofRow: row) > last { break }
      guard !columns.header.isRepeated(inRow: row, of: grid) else { continue }
      keepRepeats(of: row)
      guard meets(mapping.conditions, row) else { continue }
      readRow(row)
    }
  }

  // MARK: - Rows

  private mutating func readRow(_ row: Int) {
    let general = indicators(ofRow: row)
    let hasOwn = columns.figures.contains { $0.indicator != nil }
    guard !general.isEmpty || hasOwn else { return reportUnmatched(row) }
    guard !reportDivided(row) else { return }
    guard let (area, group) = population(ofRow: row) else { return }
    for figure in columns.figures {
      let about = figure.indicator.map { subjects(named: $0, ofRow: row) } ?? general
      guard !about.isEmpty, let kind = kind(of: figure, inRow: row) else { continue }
      guard let field = grid.field(row: row, column: figure.index, &findings) else { continue }
      for subject in about { read(field, figure, kind, subject, row, area: area, group: group) }
    }
  }

  /// The indicator that a column is about, where the row is one of its rows.
  private func subjects(named id: String, ofRow row: Int) -> [Subject] {
    subjects.filter { $0.id == id && isRow(row, of: $0) }
  }

  private func indicators(ofRow row: Int) -> [Subject] {
    var found = chosen.filter { isRow(row, of: $0) }
    if let name = columns.indicator.flatMap({ self.field($0, row) }) {
      if let index = byName[TableGrid.key(name.text)] { found.append(subjects[index]) }
    } else if columns.indicator == nil, subjects.count == 1, subjects[0].conditions.isEmpty,
      isRow(row, of: subjects[0])
    {
      // A table without a column of indicators is about the only one that there is.
      found.append(subjects[0])
    }
    return found
  }

  /// Whether a row is one that an indicator chooses.
  private func isRow(_ row: Int, of subject: Subject) -> Bool {
    guard meets(subject.conditions, row) else { return false }
    guard !columns.blanks.isEmpty else { return true }
    let named = Set(
      (subject.conditions + mapping.conditions).compactMap {
        columns.conditions[TableGrid.key($0.column.value)]
      })
    return columns.blanks.allSatisfy { named.contains($0) || field($0, row) == nil }
  }

  /// Whether a row holds in some columns what it must.
  private func meets(_ conditions: [TableMapping.Condition], _ row: Int) -> Bool {
    conditions.allSatisfy { condition in
      guard let column = columns.conditions[TableGrid.key(condition.column.value)] else {
        return false
      }
      let key = TableGrid.key(field(column, row)?.text ?? "")
      return condition.values.contains {
        $0 == TableMapping.blank ? key.isEmpty : TableGrid.key($0) == key
      }
    }
  }

  /// The field of a column, or the one that a merged cell or a column that repeats shows in its place.
  private func field(_ column: Int, _ row: Int) -> TableField? {
    var unread = CappedDiagnostics()
    if let field = grid.field(row: row, column: column, &unread) { return field }
    if let origin = grid.mergedOrigin(row: row, column: column),
      origin.row >= columns.header.firstBodyRow
    {
      return grid.field(row: origin.row, column: origin.column, &unread)
    }
    return above[column]?.text
  }

  private mutating func keepRepeats(of row: Int) {
    for column in columns.repeats {
      var unread = CappedDiagnostics()
      if let field = grid.field(row: row, column: column, &unread) { above[column] = (field, row) }
    }
  }

  /// Tells of a row with figures that is no indicator of the file.
  private mutating func reportUnmatched(_ row: Int) {
    guard let column = columns.indicator,
      columns.figures.contains(where: { !grid.text(row: row, column: $0.index).isEmpty })
    else { return }
    let texts = columns.header.names.indices.map { [grid] in grid.text(row: row, column: $0) }
    let name = field(column, row).map { TableGrid.line($0.text) } ?? texts.first { !$0.isEmpty }
    guard let name, !mapping.layout.leftOut.contains(TableGrid.key(name)),
      !texts.contains(where: { mapping.layout.leftOut.contains(TableGrid.key($0)) })
    else { return }
    let known = subjects.filter { $0.conditions.isEmpty }.flatMap { [$0.title, $0.id] }
    let subject = columns.header.names[column]
    findings.add(
      Diagnostic(
        .warning, rule: "unmatched-row",
        "row \(grid.number(ofRow: row)) has figures, and '\(Self.short(name))' in column "
          + "'\(subject)' is no indicator of the file",
        at: grid.range(row: row, column: column),
        help: Spelling.closest(to: name, in: known).map { "did you mean '\($0)'?" }
          ?? "add the indicator, or name the row in 'leave-out:' under 'table:'"))
  }

  /// Reports a row of a CSV file with more fields than columns, most often since the comma of a number
  /// divides it; false if there are no more.
  private mutating func reportDivided(_ row: Int) -> Bool {
    let count = columns.header.names.count
    guard grid.isSeparatedText, grid.width(ofRow: row) > count else { return false }
    findings.add(
      Diagnostic(
        rule: "wrong-field-count",
        "\(grid.width(ofRow: row)) fields where the header has \(count) columns",
        at: grid.range(row: row, column: count),
        help: "put numbers and text that hold a comma in quotes"))
    return true
  }

  /// The ids of the area and the group of a row; nil where it is of others than the file states.
  private func population(ofRow row: Int) -> (area: TableField?, group: TableField?)? {
    var area, group: TableField?
    if let field = columns.facts[.area].flatMap({ self.field($0, row) }) {
      guard let known = populations.area(field.text) else { return nil }
      area = known.map { .cell($0, field.range) }
    }
    if let field = columns.facts[.group].flatMap({ self.field($0, row) }) {
      guard let known = populations.group(field.text) else { return nil }
      group = known.map { .cell($0, field.range) }
    }
    return (area, group)
  }

  // MARK: - Figures

  /// Which figure a column holds in a row; nil for one that is left out, and after a report.
  private mutating func kind(
    of figure: MappedColumns.Figure, inRow row: Int
  ) -> ColumnMeaning.Kind? {
    guard figure.kind == .value else { return figure.kind }
    guard let column = columns.measure, let field = field(column, row) else { return .actual }
    let key = TableGrid.key(field.text)
    if let stated = mapping.layout.measures.first(where: { TableGrid.key($0.text) == key }) {
      return stated.kind
    }
    if let known = ColumnMeaning.Kind(rawValue: key), known != .value { return known }
    findings.add(
      Diagnostic(
        rule: "unknown-measure",
        "'\(Self.short(field.text))' in column '\(columns.header.names[column])' is not a measure",
        at: field.range,
        help: "say under 'measures:' of 'table:' what it is: actual, target, baseline, "
          + "year-to-date or ignored"))
    return nil
  }

  private mutating func read(
    _ field: TableField, _ figure: MappedColumns.Figure, _ kind: ColumnMeaning.Kind,
    _ subject: Subject, _ row: Int, area: TableField?, group: TableField?
  ) {
    guard let period = period(of: figure, kind, row, at: field.range) else { return }
    let text = MappedNumber(mapping, unit: subject.unit).text(of: field.text)
    let name = columns.header.names[figure.index]
    let key = Key(
      indicator: subject.id, kind: kind, days: period.days, area: area?.text, group: group?.text)
    if columns.facts[.suppliedOn] == nil {
      if let other = seen[key] {
        if other.text != text {
          findings.add(
            Diagnostic(
              rule: "repeated-figure",
              "column '\(name)' has a second figure of \(subject.id) for \(period)",
              at: field.range,
              notes: [.init("the first is '\(Self.short(other.text))'", at: other.range)],
              help: "choose rows by 'where:'"))
        }
        return
      }
      seen[key] = (text, field.range)
    }
    guard let measure = Measure(rawValue: kind.rawValue) else {
      addTarget(text, for: period, of: subject, at: field.range, figure)
      return
    }
    var mapped = MappedRow(place: field.range, column: name)
    mapped[.indicator] = .cell(subject.id, field.range)
    mapped[.measure] = .cell(measure.rawValue, field.range)
    mapped[.period] = .cell(period.description, field.range)
    if !text.isEmpty { mapped[.value] = .cell(text, field.range) }
    mapped[.area] = area
    mapped[.group] = group
    for (fact, column) in columns.facts where fact != .area && fact != .group {
      guard let target = MappedTable.Column(rawValue: fact.rawValue),
        let field = self.field(column, row)
      else { continue }
      let isNumber = fact == .lower || fact == .upper
      let text =
        isNumber ? MappedNumber(mapping, unit: subject.unit).text(of: field.text) : field.text
      mapped[target] = text.isEmpty ? nil : .cell(text, field.range)
    }
    result.table?.rows.append(mapped)
  }

  private mutating func addTarget(
    _ text: String, for period: ReportingPeriod, of subject: Subject, at range: InputRange,
    _ figure: MappedColumns.Figure
  ) {
    let value = FigureValue(parsing: text)
    // A code says that there is no target.
    guard value.shorthand == nil, value.content != .empty else { return }
    result.targets[subject.id, default: []].append(
      Target(
        for: period, value: value, range: range, periodRange: columns.header.places[figure.index]))
  }

  /// The period of a figure; nil after a report.
  private mutating func period(
    of figure: MappedColumns.Figure, _ kind: ColumnMeaning.Kind, _ row: Int, at place: InputRange
  ) -> ReportingPeriod? {
    let periods = mapping.layout.periods
    let name = columns.header.names[figure.index]
    let fields = columns.periods.compactMap { field($0, row) }
    do throws(ReportingPeriodError) {
      if figure.period == nil, fields.isEmpty, let days = try days(ofRow: row) { return days }
      let typed = fields.map { TableGrid.line($0.text) }.joined(separator: " ")
      let stated = try periods.period(column: figure.period, row: typed.isEmpty ? nil : typed)
      let isBaseline = kind == .baseline && figure.period == nil && fields.isEmpty
      if let period = isBaseline ? baseline ?? stated : stated { return period }
      findings.add(
        Diagnostic(
          rule: "unknown-period", "column '\(name)' does not say of which period it is", at: place,
          help: isBaseline
            ? "state 'baseline: 2016/17' in the file, or '\(name): baseline 2016/17'"
            : "state 'period: Q2 2017/18' under 'table:', or '\(name): actual Q2 2017/18'"))
    } catch {
      let field = fields.last
      let isDate = field.flatMap { TypedDate.day($0.text) } != nil && periods.dates == nil
      let column = columns.periods.last.map { columns.header.names[$0] } ?? name
      findings.add(
        Diagnostic(
          rule: "unknown-period", "\(error.message), in column '\(column)'",
          at: field?.range ?? place,
          help: isDate
            ? "state under 'table:' what a date means, for example 'dates: month'"
            : Self.help(error)))
    }
    return nil
  }

  private static func help(_ error: ReportingPeriodError) -> String? {
    guard case .ambiguous = error else { return error.help }
    return "state under 'table:' which years are meant, for example 'years: financial'"
  }

  /// The days of a row with a first and a last one; nil if it has none.
  private func days(ofRow row: Int) throws(ReportingPeriodError) -> ReportingPeriod? {
    guard let first = columns.firstDay.flatMap({ field($0, row) }),
      let last = columns.lastDay.flatMap({ field($0, row) })
    else { return nil }
    guard let start = TypedDate.day(first.text), let end = TypedDate.day(last.text) else {
      throw .unknownForm(typed: "\(first.text) to \(last.text)")
    }
    guard let period = PeriodsInTable.period(from: start, to: end) else {
      throw .backwards(typed: "\(first.text) to \(last.text)")
    }
    return period
  }

  private static func short(_ text: String) -> String {
    let line = TableGrid.line(text)
    return line.count > 60 ? line.prefix(60) + "…" : line
  }
}
