import PaperMarkup
import PaperModel

/// Reads figures from a table, which is long (a row for each figure) or wide (a column for each
/// period).
struct FiguresReader {
  /// The columns of figures.
  private enum Column {
    static let required = ["indicator", "measure"]
    static let long = ["period", "value"]
    static let optional =
      [
        "shown-as", "note", "source", "supplied-by", "supplied-on", "state",
      ] + OutcomeFields.names
  }

  private let subjects: FigureSubjects
  private let columns: TableColumns
  /// The indices of the columns, looked up once rather than for each row.
  private let places: Places
  private let outcomeFields: OutcomeFields
  private var observations: [Observation] = []
  private var findings = CappedDiagnostics()
  /// Caches of parsed values: the same few texts occur in thousands of rows.
  private var periods: [String: Result<ReportingPeriod, ReportingPeriodError>] = [:]
  private var dates: [String: CalendarDate] = [:]

  /// Reads a table.
  /// - Parameter subjects: what its rows may be about.
  static func read(
    _ table: DataTable, of subjects: FigureSubjects
  ) -> (observations: [Observation], diagnostics: [Diagnostic]) {
    let columns = TableColumns(
      table.header, required: Column.required, long: Column.long, optional: Column.optional)
    let faults = columns.diagnostics + misplacedColumns(of: table, columns)
    guard faults.isEmpty else { return ([], faults) }
    var reader = FiguresReader(subjects: subjects, columns: columns)
    if columns.isWide { reader.readWide(table) } else { reader.readLong(table) }
    return (reader.observations, reader.findings.all)
  }

  /// The columns about one figure in a table that has several in a row.
  private static func misplacedColumns(
    of table: DataTable, _ columns: TableColumns
  ) -> [Diagnostic] {
    guard columns.isWide else { return [] }
    return OutcomeFields.figureNames.compactMap { name in
      columns[name].map {
        Diagnostic(
          rule: "misplaced-column",
          "column '\(name)' is about one figure, and each row has several",
          at: table.header[$0].range,
          help: "write a row for each figure, with columns 'period' and 'value'")
      }
    }
  }

  private init(subjects: FigureSubjects, columns: TableColumns) {
    self.subjects = subjects
    self.columns = columns
    places = Places(columns)
    outcomeFields = OutcomeFields(columns)
  }

  private struct Places {
    let indicator, measure, shownAs, note, source, suppliedBy, suppliedOn, state: Int?
    /// What the field after each column of figures is for; none where it is no text or figure.
    let neighbours: [Int: SplitNumber.Neighbour]

    init(_ columns: TableColumns) {
      (indicator, measure) = (columns["indicator"], columns["measure"])
      (shownAs, note, source) = (columns["shown-as"], columns["note"], columns["source"])
      (suppliedBy, suppliedOn) = (columns["supplied-by"], columns["supplied-on"])
      state = columns["state"]
      var kinds = Dictionary(uniqueKeysWithValues: columns.across.map { ($0, Kind.figure) })
      for figure in OutcomeFields(columns).figures { kinds[figure] = .figure }
      for text in [note, source, suppliedBy] { if let text { kinds[text] = .text } }
      if let shownAs { kinds[shownAs] = .shownAs }
      let figures = columns.across + [columns["value"]].compactMap { $0 }
      neighbours = figures.reduce(into: [:]) { $0[$1] = kinds[$1 + 1] }
    }

    private typealias Kind = SplitNumber.Neighbour
  }

  private mutating func readLong(_ table: DataTable) {
    let (period, value) = (columns["period"], columns["value"])
    for index in 0..<table.rowCount {
      let row = table.row(index)
      guard !reportSplit(row, at: value) else { continue }
      let figure = FigureValue(parsing: row[value]?.text ?? "")
      guard let period = self.period(row[period], at: { row.range(of: period) }) else {
        _ = self.row(row, value: figure)
        continue
      }
      guard let details = self.row(row, value: figure) else { continue }
      observations.append(
        details.observation(period: period, value: figure, range: row.range(of: value)))
    }
  }

  /// Reads a wide table. An empty field is not an error: the period of its column may still be to
  /// come.
  private mutating func readWide(_ table: DataTable) {
    var periods: [Int: ReportingPeriod] = [:]
    let header = table.header
    for column in columns.across {
      let name = header[column]
      if case .success(let period) = parsedPeriod(name.text) {
        periods[column] = period
      } else {
        findings.add(columns.unknownColumn(name))
      }
    }
    for index in 0..<table.rowCount {
      let row = table.row(index)
      guard !columns.across.contains(where: { reportSplit(row, at: $0) }),
        let details = self.row(row)
      else { continue }
      for column in columns.across {
        guard let period = periods[column], let value = row[column] else { continue }
        observations.append(
          details.observation(
            period: period, value: FigureValue(parsing: value.text), range: value.range))
      }
    }
  }

  /// Reports a figure that its comma has divided between two fields; false if there is none.
  private mutating func reportSplit(_ row: TableRow, at column: Int?) -> Bool {
    guard let column, let neighbour = places.neighbours[column], let next = row[column + 1],
      SplitNumber.mayContinue(next.text), let value = row[column],
      let split = SplitNumber(
        value.text,
        next: [next.text] + [row[column + 2], row[column + 3]].compactMap { $0?.text },
        as: neighbour)
    else { return false }
    let inWorkbook = if case .sheet = row { true } else { false }
    findings.add(
      Diagnostic(
        rule: "unquoted-number",
        "'\(split.meant)' is in \(split.fieldCount) \(inWorkbook ? "cells" : "fields")",
        at: value.range, help: split.help(inWorkbook: inWorkbook)))
    return true
  }

  // MARK: - Fields

  /// The part of a row other than period and value; nil if the row cannot be used, after a report.
  /// - Parameter value: the figure of the row; nil where it has several.
  private mutating func row(_ row: TableRow, value: FigureValue? = nil) -> FigureRow? {
    let indicator = places.indicator
    let id = row[indicator]?.text
    if id.map(subjects.hasIndicator) != true {
      let subjects = subjects
      findings.add(
        Diagnostic(
          rule: "unknown-indicator",
          id.map { "indicator '\($0)' does not exist" } ?? "the indicator is missing",
          at: row.range(of: indicator),
          help: id.flatMap { Spelling.closest(to: $0, in: subjects.indicators) }.map {
            "did you mean '\($0)'?"
          }))
    }
    let measure = self.measure(row)
    let suppliedOn = self.date(row)
    let state = self.state(row)
    guard let id, subjects.hasIndicator(id) else { return nil }
    let outcome = outcomeFields.read(row, of: id, value: value, subjects, &findings)
    guard let measure, let suppliedOn, let state, let facts = outcome.facts else { return nil }
    return FigureRow(
      indicator: id, measure: measure, shownAs: row[places.shownAs],
      note: row[places.note]?.text, source: row[places.source]?.text,
      suppliedBy: row[places.suppliedBy]?.text, suppliedOn: suppliedOn.value,
      state: state.value, facts: facts.value)
  }

  /// An optional field. It distinguishes a field that is empty from one that cannot be read.
  fileprivate struct Optionally<Value> { let value: Value? }

  private mutating func measure(_ row: TableRow) -> Measure? {
    let column = places.measure
    let text = row[column]?.text
    if let measure = text.flatMap({ Measure(rawValue: $0.lowercased()) }) { return measure }
    let known = Measure.allCases.map(\.rawValue)
    findings.add(
      Diagnostic(
        rule: "unknown-measure",
        text.map { "'\($0)' is not a measure" } ?? "the measure is missing",
        at: row.range(of: column),
        help: text.flatMap { Spelling.closest(to: $0, in: known) }.map { "did you mean '\($0)'?" }
          ?? "write \(known.map { "'\($0)'" }.joined(separator: ", "))"))
    return nil
  }

  private mutating func period(
    _ text: TableField?, at place: () -> InputRange
  ) -> ReportingPeriod? {
    guard let text else {
      findings.add(
        Diagnostic(
          rule: "unknown-period", "the period is missing", at: place(),
          help: ReportingPeriodError.forms))
      return nil
    }
    switch parsedPeriod(text.text) {
    case .success(let period): return period
    case .failure(let error):
      findings.add(
        Diagnostic(rule: "unknown-period", error.message, at: text.range, help: error.help))
      return nil
    }
  }

  private mutating func parsedPeriod(
    _ text: String
  ) -> Result<ReportingPeriod, ReportingPeriodError> {
    if let known = periods[text] { return known }
    let result: Result<ReportingPeriod, ReportingPeriodError>
    do throws(ReportingPeriodError) {
      result = .success(try ReportingPeriod(parsing: text))
    } catch {
      result = .failure(error)
    }
    periods[text] = result
    return result
  }

  private mutating func date(_ row: TableRow) -> Optionally<CalendarDate>? {
    guard let text = row[places.suppliedOn] else { return Optionally(value: nil) }
    if let known = dates[text.text] { return Optionally(value: known) }
    switch TypedDate.read(text.text, at: text.range) {
    case .success(let date):
      dates[text.text] = date
      return Optionally(value: date)
    case .failure(let diagnostic):
      findings.add(diagnostic)
      return nil
    }
  }

  private mutating func state(_ row: TableRow) -> Optionally<Observation.State>? {
    guard let text = row[places.state] else { return Optionally(value: nil) }
    if let state = Observation.State(rawValue: text.text.lowercased()) {
      return Optionally(value: state)
    }
    let known = Observation.State.allCases.map(\.rawValue)
    findings.add(
      Diagnostic(
        rule: "unknown-state", "'\(text.text)' is not how final a figure is", at: text.range,
        help: Spelling.closest(to: text.text, in: known).map { "did you mean '\($0)'?" }
          ?? "write \(known.map { "'\($0)'" }.joined(separator: ", "))"))
    return nil
  }
}

extension OutcomeFields.Result {
  /// What was read; nil if it cannot be.
  fileprivate var facts: FiguresReader.Optionally<OutcomeFacts>? {
    switch self {
    case .none: FiguresReader.Optionally(value: nil)
    case .facts(let facts): FiguresReader.Optionally(value: facts)
    case .faulty: nil
    }
  }
}
