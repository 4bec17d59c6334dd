import PaperMarkup
import PaperModel

/// Makes a plan for a table.
struct TablePlanner {
  typealias Role = ImportVocabulary.Role

  /// The most indicators that one table makes where rows can be chosen.
  static let fewIndicators = 40
  /// The most indicators that one table makes.
  static let mostIndicators = 400
  /// The rows that are looked at to tell indicators apart.
  static let mostRows = 60_000

  let survey: TableSurvey
  let fileTitle: String
  let council: String?
  var plan: TablePlan
  var roles: [Role?] = []
  var samples: [ColumnSample] = []
  var labels: [Int: [String]] = [:]

  /// The columns of periods, in a table with a row for each.
  var periodColumns: [Int] = []
  var figureColumns: [Int] = []
  /// Columns of which each is an indicator of its own.
  var ownColumns: [Int] = []
  var rows: [Int] = []

  /// - Parameters:
  ///   - title: what the indicators are called together.
  ///   - base: the period that the table is of, where the user or a title says it.
  ///   - council: the name of the council, to find its rows among those of others.
  static func plan(
    _ survey: TableSurvey, title: String, base: ReportingPeriod?, council: String?
  ) -> TablePlan {
    var planner = Self(survey: survey, fileTitle: title, base: base, council: council)
    planner.makePlan()
    return planner.plan
  }

  init(
    survey: TableSurvey, fileTitle: String, base: ReportingPeriod?, council: String?
  ) {
    self.survey = survey
    self.fileTitle = fileTitle
    self.council = council
    plan = TablePlan(survey: survey)
    plan.base = base
    let names = survey.header.names
    roles = names.map { ImportVocabulary.role(of: $0, TableSurvey.guessedPeriods) }
    samples = names.indices.map { ColumnSample($0, of: survey) }
  }

  mutating func makePlan() {
    findFigures()
    guard plan.refusal == nil else { return }
    findRows()
    findMeasures()
    findIndicators()
    noteRest()
  }

  var names: [String] { survey.header.names }
  var grid: TableGrid { survey.grid }
  var body: Range<Int> {
    survey.header.firstBodyRow..<max(survey.header.firstBodyRow, grid.rowCount)
  }

  mutating func add(_ index: Int, _ meaning: String) {
    plan.columns.append(
      TablePlan.Column(index: index, name: plan.name(of: index), meaning: meaning))
  }

  func isUsed(_ index: Int) -> Bool {
    plan.columns.contains { $0.index == index } || ownColumns.contains(index)
  }

  // MARK: - Figures and their periods

  mutating func findFigures() {
    let dated = names.indices.filter { index in
      if case .dated = roles[index] { return true }
      return PeriodPart.isPart(names[index]) && roles[index] == nil
    }
    findPeriodColumns()
    let isDated = dated.contains { if case .dated(_, .stated) = roles[$0] { true } else { false } }
    let hasYear = plan.base != nil || !periodColumns.isEmpty
    if isDated || (!dated.isEmpty && hasYear) {
      plan.needsBase = !isDated && periodColumns.isEmpty
      addDated(dated)
    } else if !periodColumns.isEmpty {
      addValues()
    } else {
      addSnapshot()
    }
    guard figureColumns.isEmpty, ownColumns.isEmpty, plan.refusal == nil else { return }
    refuse("no column of figures was found", help: "give it a header with names and periods")
  }

  mutating func refuse(_ message: String, help: String) {
    let place = survey.header.places.first ?? grid.range(row: 0, column: 0)
    plan.refusal = Diagnostic(rule: "not-imported", message, at: place, help: help)
  }

  mutating func findPeriodColumns() {
    let byName = names.indices.filter { roles[$0] == .period }
    let parts = names.indices.filter {
      samples[$0].isMostly(samples[$0].parts) && (byName.contains($0) || roles[$0] == nil)
    }
    let whole = byName.filter { samples[$0].isMostly(max(samples[$0].periods, samples[$0].days)) }
    let years = whole.filter { !parts.contains($0) }
    if let part = parts.first, let year = years.first, joins(year, part) {
      periodColumns = [year, part].sorted()
    } else if let first = whole.first {
      periodColumns = [first]
    } else if let first = names.indices.first(where: { roles[$0] == .firstDay }),
      let last = names.indices.first(where: { roles[$0] == .lastDay }),
      samples[first].isMostly(samples[first].days), samples[last].isMostly(samples[last].days)
    {
      add(first, "first-day")
      add(last, "last-day")
      periodColumns = [first, last]
      return
    } else if let index = names.indices.first(where: {
      roles[$0] == nil && samples[$0].isMostly(max(samples[$0].periods, samples[$0].days))
        && samples[$0].texts.count > 1
    }) {
      periodColumns = [index]
    } else if plan.base != nil, let part = parts.first {
      periodColumns = [part]
      plan.needsBase = true
    }
  }

  func joins(_ year: Int, _ part: Int) -> Bool {
    let columns = [year, part].sorted()
    return body.prefix(50).contains { row in
      let typed = columns.map { grid.text(row: row, column: $0) }.joined(separator: " ")
      return (try? TableSurvey.guessedPeriods.period(typed)) != nil
    }
  }

  /// Columns for periods, with a row for each indicator.
  mutating func addDated(_ dated: [Int]) {
    figureColumns = dated
    for index in dated {
      let kind: ColumnMeaning.Kind =
        if case .dated(let kind, _) = roles[index] { kind } else { .actual }
      add(index, kind.rawValue)
    }
    for index in names.indices {
      if case .relative(let kind, let relative) = roles[index], plan.base != nil, kind != .baseline,
        !samples[index].texts.isEmpty
      {
        figureColumns.append(index)
        add(index, Self.meaning(kind, relative))
        plan.needsBase = true
      }
    }
    if dated.contains(where: { if case .dated(_, .stated) = roles[$0] { false } else { true } }) {
      for index in periodColumns { add(index, "period") }
    } else {
      periodColumns = []
    }
    let texts = dated.map { names[$0] }
    findMeaningOfPeriods(texts)
  }

  /// A row for each period.
  mutating func addValues() {
    for index in periodColumns where !isUsed(index) { add(index, "period") }
    let texts = periodColumns.count == 1 ? samples[periodColumns[0]].texts.sorted() : []
    findMeaningOfPeriods(texts)
    let values = names.indices.filter { roles[$0] == .value && samples[$0].isFigures }
    let actuals = names.indices.filter { roles[$0] == .relative(.actual, .ownPeriod) }
    if let value = values.first {
      figureColumns = [value]
      add(value, "value")
      addFacts()
    } else if let actual = actuals.first {
      figureColumns = [actual]
      add(actual, "actual")
    } else {
      ownColumns = unnamedFigures()
    }
    for index in names.indices {
      guard case .relative(let kind, .ownPeriod) = roles[index], !isUsed(index), kind != .actual,
        kind != .baseline, samples[index].isFigures
      else { continue }
      figureColumns.append(index)
      add(index, kind.rawValue)
    }
  }

  func unnamedFigures() -> [Int] {
    let found = names.indices.filter { index in
      guard samples[index].isFigures, !isUsed(index), !names[index].isEmpty else { return false }
      switch roles[index] {
      case nil: return true
      case .title, .unit, .population: return samples[index].isMostly(samples[index].figures)
      default: return false
      }
    }
    return Array(found.prefix(Self.fewIndicators))
  }

  /// Figures of one period that is stated for all of the table.
  mutating func addSnapshot() {
    plan.needsBase = true
    for index in names.indices {
      guard case .relative(let kind, let relative) = roles[index], samples[index].isFigures,
        kind != .baseline
      else { continue }
      figureColumns.append(index)
      add(index, Self.meaning(kind, relative))
    }
    if figureColumns.isEmpty, let value = names.indices.first(where: { roles[$0] == .value }) {
      figureColumns = [value]
      add(value, "value")
      addFacts()
    }
    if figureColumns.isEmpty { ownColumns = unnamedFigures() }
    guard plan.base == nil, !figureColumns.isEmpty || !ownColumns.isEmpty else { return }
    refuse(
      "the table does not say of which period its figures are",
      help: "say it: for example '--period \"Q2 2017/18\"'")
  }

  mutating func addFacts() {
    for index in names.indices {
      guard case .fact(let fact) = roles[index], !isUsed(index), samples[index].filled > 0 else {
        continue
      }
      // Limits are read where there are both, and a column of each.
      let isLimit = fact == .lower || fact == .upper
      let others = names.indices.filter { other in
        if case .fact(let one) = roles[other] {
          return isLimit ? one == .lower || one == .upper : one == fact
        }
        return false
      }
      guard isLimit ? others.count == 2 : others.first == index else { continue }
      if fact == .denominator { continue }
      add(index, fact.rawValue)
    }
  }

  static func meaning(_ kind: ColumnMeaning.Kind, _ relative: RelativePeriod) -> String {
    let word = TablePeriod.words.first { $0.period == relative && relative != .ownPeriod }?.word
    return word.map { "\(kind.rawValue) \($0)" } ?? kind.rawValue
  }

  /// Finds what dates, and two years such as `2011-12`, mean in the table.
  mutating func findMeaningOfPeriods(_ texts: [String]) {
    let plain = PeriodsInTable()
    var days: [CalendarDate] = []
    for text in texts {
      do throws(ReportingPeriodError) {
        _ = try plain.period(text)
      } catch {
        if case .ambiguous = error { plan.years = .financial }
        if let day = TypedDate.day(text) { days.append(day) }
      }
    }
    let typed = texts.isEmpty ? [] : days.sorted()
    guard !typed.isEmpty else { return }
    let gaps = zip(typed, typed.dropFirst()).map { $1.dayNumber - $0.dayNumber }.filter { $0 > 0 }
    switch gaps.min() ?? 31 {
    case 300...:
      let isFinancial = typed.allSatisfy {
        ($0.month, $0.day) == (3, 31) || ($0.month, $0.day) == (4, 1)
      }
      plan.dates = isFinancial ? .financialYear : .calendarYear
    case 80...: plan.dates = .quarter
    default: plan.dates = .month
    }
  }
}
