import PaperMarkup
import PaperModel

/// The columns of rows of figures that say whom a figure is about, how certain it is, and what its
/// source says of it.
struct OutcomeFields {
  static let names = ["area", "group"] + figureNames
  /// The columns about one figure, which a table with several figures a row cannot have.
  static let figureNames = ["lower", "upper", "denominator", "compared", "trend"]

  private let area, group, lower, upper, denominator, compared, trend: Int?

  init(_ columns: TableColumns) {
    (area, group) = (columns["area"], columns["group"])
    (lower, upper, denominator) = (columns["lower"], columns["upper"], columns["denominator"])
    (compared, trend) = (columns["compared"], columns["trend"])
  }

  /// The columns whose fields are figures.
  var figures: [Int] { [lower, upper, denominator].compactMap { $0 } }

  /// Whether a table has any of the columns.
  var isEmpty: Bool {
    figures.isEmpty && [area, group, compared, trend].allSatisfy { $0 == nil }
  }
}

extension OutcomeFields {
  /// What was read of a row: nothing, facts, or something that cannot be read, which was reported.
  enum Result {
    case none
    case facts(OutcomeFacts)
    case faulty
  }

  /// Reads the fields of a row.
  /// - Parameter value: the figure of the row; nil where the row has several.
  func read(
    _ row: TableRow, of indicator: String, value: FigureValue?, _ subjects: FigureSubjects,
    _ findings: inout CappedDiagnostics
  ) -> Result {
    guard !isEmpty else { return .none }
    let (areaField, groupField) = (row[area], row[group])
    let reading = OutcomeRow(row: row, indicator: indicator, subjects: subjects)
    var faults: [Diagnostic] = []
    let population = FigurePopulation(
      area: reading.area(areaField, &faults), group: reading.group(groupField, &faults))
    let limits = reading.limits(row[lower], row[upper], around: value, &faults)
    let denominator = reading.people(row[denominator], &faults)
    let compared: ComparedWord? = reading.word(
      row[compared], rule: "unknown-comparison", "no comparison that is known", &faults)
    let trend: RecentTrend? = reading.word(
      row[trend], rule: "unknown-trend", "no trend that is known", &faults)
    for fault in faults { findings.add(fault) }
    guard faults.isEmpty else { return .faulty }
    let states =
      population != .own || limits != nil || denominator != nil || compared != nil || trend != nil
    guard states else { return .none }
    return .facts(
      OutcomeFacts(
        population: population, limits: limits, denominator: denominator, compared: compared,
        trend: trend))
  }
}

/// Reads the fields of one row.
private struct OutcomeRow {
  let row: TableRow
  let indicator: String
  let subjects: FigureSubjects

  /// The id of an area; nil for the board's own.
  func area(_ field: TableField?, _ faults: inout [Diagnostic]) -> String? {
    guard let field, field.text != subjects.ownArea else { return nil }
    if subjects.areas.contains(field.text) { return field.text }
    let known = subjects.areas.sorted() + [subjects.ownArea].compactMap { $0 }
    faults.append(
      Diagnostic(
        rule: "unknown-area", "area '\(field.text)' does not exist", at: field.range,
        help: Spelling.closest(to: field.text, in: known).map { "did you mean '\($0)'?" }
          ?? "state it under 'areas:' of the indicators, or leave the field empty"))
    return nil
  }

  func group(_ field: TableField?, _ faults: inout [Diagnostic]) -> String? {
    guard let field else { return nil }
    let known = subjects.groups(of: indicator)
    if known.contains(field.text) { return field.text }
    faults.append(
      Diagnostic(
        rule: "unknown-group", "group '\(field.text)' does not exist", at: field.range,
        help: Spelling.closest(to: field.text, in: known.sorted()).map { "did you mean '\($0)'?" }
          ?? "state it under 'groups:' of the indicators"))
    return nil
  }

  /// The limits; nil if the row has none, or if they are no limits, after a report.
  func limits(
    _ lower: TableField?, _ upper: TableField?, around value: FigureValue?,
    _ faults: inout [Diagnostic]
  ) -> ConfidenceLimits? {
    guard let field = lower ?? upper else { return nil }
    guard let lower, let upper else {
      faults.append(
        wrongLimits(
          "a figure has two limits or none", at: field.range,
          help: "write the other one, or leave both empty"))
      return nil
    }
    guard let value, value.number != nil else {
      faults.append(
        wrongLimits(
          "only a number has limits", at: field.range, help: "leave the limits empty"))
      return nil
    }
    let (below, above) = (FigureValue(parsing: lower.text), FigureValue(parsing: upper.text))
    if let limits = ConfidenceLimits(below, above, around: value) { return limits }
    let order = [below.order(to: value), above.order(to: value)]
    let isLower = order[0] == nil || order[0] == .greater
    let isComparable = isLower ? order[0] != nil : order[1] != nil
    let wrong = isLower ? lower : upper
    faults.append(
      wrongLimits(
        isComparable
          ? "'\(wrong.text)' is \(isLower ? "above" : "below") the figure, which is '\(value.typed)'"
          : "'\(wrong.text)' is no limit of '\(value.typed)': it is not a number in the same unit",
        at: wrong.range,
        help: isComparable
          ? "the figure lies between its lower and its upper limit"
          : "write it as the figure is written"))
    return nil
  }

  private func wrongLimits(_ message: String, at range: InputRange, help: String) -> Diagnostic {
    Diagnostic(rule: "wrong-limits", message, at: range, help: help)
  }

  func people(_ field: TableField?, _ faults: inout [Diagnostic]) -> ExactDecimal? {
    guard let field else { return nil }
    if let number = ExactDecimal(parsing: field.text), number > .zero { return number }
    faults.append(
      Diagnostic(
        rule: "wrong-denominator", "'\(field.text)' is not how many people a figure is about",
        at: field.range, help: "write a number above nought, or leave the field empty"))
    return nil
  }

  func word<Word: RawRepresentable<String> & CaseIterable>(
    _ field: TableField?, rule: String, _ words: String, _ faults: inout [Diagnostic]
  ) -> Word? {
    guard let field else { return nil }
    let text = field.text.lowercased()
    if let word = Word.allCases.first(where: { $0.rawValue.lowercased() == text }) { return word }
    let known = Word.allCases.map(\.rawValue)
    faults.append(
      Diagnostic(
        rule: rule, "'\(field.text)' is \(words)", at: field.range,
        help: Spelling.closest(to: field.text, in: known).map { "did you mean '\($0)'?" }
          ?? "write \(known.map { "'\($0)'" }.joined(separator: ", "))"))
    return nil
  }
}
