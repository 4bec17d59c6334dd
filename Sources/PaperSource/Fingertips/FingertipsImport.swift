import PaperMarkup
package import PaperModel

/// Takes the figures of a set of indicators out of the rows of a download.
package struct FingertipsImport {
  /// An indicator of the set that Fingertips has.
  private struct Wanted {
    let indicator: Indicator
    let key: FingertipsKey
    let numbers: FingertipsNumber
    let groups: [String: String]
  }

  /// What a figure is of.
  private struct Key: Hashable {
    let indicator: String
    let population: FigurePopulation
    let days: DateSpan
  }

  /// How many rows were passed over, and why.
  package struct Skipped: Sendable {
    /// Of indicators, sexes and ages that the set does not ask for.
    package fileprivate(set) var indicators = 0
    /// Of groups that the set does not state.
    package fileprivate(set) var groups = 0
    /// That say the same as a row before.
    package fileprivate(set) var repeated = 0
  }

  private let wanted: [String: [Wanted]]
  /// The ids of areas by their codes; nil for the board's own.
  private let areas: [String: String?]
  private var findings = CappedDiagnostics()
  private var seen: [Key: Int] = [:]
  private var periods: [String: ReportingPeriod] = [:]
  /// The sex and the age of the figures of each indicator.
  private var kinds: [String: (sex: String, age: String)] = [:]
  private var ambiguous: Set<String> = []

  /// The figures, in the order of the download.
  package private(set) var figures: [ImportedFigure] = []
  package private(set) var skipped = Skipped()

  /// - Parameter area: the code of the board's own area.
  package init(of set: IndicatorSet, area: String) {
    let wanted = set.indicators.compactMap { indicator in
      indicator.fingertips.map { key in
        Wanted(
          indicator: indicator, key: key,
          numbers: FingertipsNumber(in: indicator.unit, decimals: key.decimals),
          groups: Dictionary(
            set.populations.groups(of: indicator).compactMap { group in
              group.category.map { ($0, group.id.value) }
            }
          ) { first, _ in first })
      }
    }
    self.wanted = Dictionary(grouping: wanted, by: \.key.id)
    areas = Self.codes(in: set, area: area)
  }

  /// The codes of the areas that a set has figures of, with their ids; nil for the board's own.
  private static func codes(in set: IndicatorSet, area: String) -> [String: String?] {
    var codes: [String: String?] = [area: nil]
    for one in set.populations.areas {
      if let code = one.code, let id = one.id?.value, code != area { codes[code] = id }
    }
    return codes
  }

  /// The codes of the areas whose rows are looked at.
  package var areaCodes: Set<String> { Set(areas.keys) }

  package var diagnostics: [Diagnostic] { findings.all }

  /// Takes a row about one of the areas.
  package mutating func take(_ row: FingertipsRow) {
    var isWanted = false
    if let candidates = wanted[row.indicator], let area = areas[row.areaCode] {
      for one in candidates
      where (one.key.sex ?? row.sex) == row.sex && (one.key.age ?? row.age) == row.age {
        isWanted = true
        take(row, one, area: area)
      }
    }
    if !isWanted { skipped.indicators += 1 }
  }

  private mutating func take(_ row: FingertipsRow, _ wanted: Wanted, area: String?) {
    let group = row.category.isEmpty ? nil : wanted.groups[row.category]
    guard row.category.isEmpty || group != nil else {
      skipped.groups += 1
      return
    }
    guard isOneKind(row, wanted), let period = period(row) else { return }
    let figure = figure(row, wanted, period, FigurePopulation(area: area, group: group))
    let key = Key(
      indicator: figure.indicator, population: figure.population, days: period.days)
    guard let first = seen[key] else {
      seen[key] = figures.count
      figures.append(figure)
      return
    }
    skipped.repeated += 1
    let other = figures[first]
    guard !figure.saysTheSame(as: other) else { return }
    findings.add(
      Diagnostic(
        rule: "contradictory-download",
        "'\(row.value)' contradicts another row for \(row.areaName) in \(row.period)",
        at: row.range(\.value),
        notes: [.init("which says '\(other.value.typed)'", at: other.range)],
        help: "delete the row that is wrong"))
  }

  /// Whether the figures of the indicator are all of one sex and of one age; otherwise it is reported,
  /// once.
  private mutating func isOneKind(_ row: FingertipsRow, _ wanted: Wanted) -> Bool {
    let id = wanted.indicator.id.value
    guard let kind = kinds[id] else {
      kinds[id] = (row.sex, row.age)
      return true
    }
    guard kind != (row.sex, row.age) else { return true }
    guard ambiguous.insert(id).inserted else { return false }
    let isSex = kind.sex != row.sex
    let values = isSex ? [kind.sex, row.sex] : [kind.age, row.age]
    findings.add(
      Diagnostic(
        rule: "ambiguous-download",
        "indicator \(row.indicator) is there for '\(values[0])' and for '\(values[1])'",
        at: row.range(\.indicator),
        help: "state '\(isSex ? "sex" : "age"): \(values[0])' under 'fingertips:' of '\(id)'"))
    return false
  }

  private mutating func period(_ row: FingertipsRow) -> ReportingPeriod? {
    if let known = periods[row.period] { return known }
    do throws(ReportingPeriodError) {
      let period = try ReportingPeriod(parsing: row.period)
      periods[row.period] = period
      return period
    } catch {
      findings.add(
        Diagnostic(
          rule: "unknown-period", error.message, at: row.range(\.period), help: error.help))
      return nil
    }
  }

  private mutating func figure(
    _ row: FingertipsRow, _ wanted: Wanted, _ period: ReportingPeriod,
    _ population: FigurePopulation
  ) -> ImportedFigure {
    let number = wanted.numbers.typed(row.value)
    // What is missing stays missing, whatever is said of it.
    let value = FigureValue(parsing: number ?? "[x]")
    let limits = number.flatMap { _ -> ConfidenceLimits? in
      guard let lower = wanted.numbers.typed(row.lower), let upper = wanted.numbers.typed(row.upper)
      else { return nil }
      return ConfidenceLimits(
        FigureValue(parsing: lower), FigureValue(parsing: upper), around: value)
    }
    let people = WrittenNumber.value(row.denominator).flatMap { $0 > .zero ? $0 : nil }
    let typed = number == nil && !row.value.isEmpty ? row.value : nil
    let note = [row.note, typed].compactMap { $0 }.filter { !$0.isEmpty }
    return ImportedFigure(
      indicator: wanted.indicator.id.value, period: period, typedPeriod: row.period,
      population: population, value: value, limits: limits,
      denominator: number == nil ? nil : people,
      compared: word(row.compared, "unknown-comparison", at: \.compared, of: row),
      trend: word(row.trend, "unknown-trend", at: \.trend, of: row),
      note: note.isEmpty ? nil : note.joined(separator: ": "), fingertips: row.indicator,
      range: row.range(\.value))
  }

  /// A word of the download; nil where it is empty, or where it is not known, after a report.
  private mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ text: String, _ rule: String, at column: KeyPath<FingertipsColumns, Int?>,
    of row: FingertipsRow
  ) -> Word? {
    guard !text.isEmpty else { return nil }
    if let word = Word(rawValue: text) { return word }
    // Some say how certain a comparison is: "Better 95%".
    let plain = [" 95%", " 99.8%"].reduce(text) { text, end in
      text.hasSuffix(end) ? String(text.dropLast(end.count)) : text
    }
    if let word = Word.allCases.first(where: { $0.rawValue.lowercased() == plain.lowercased() }) {
      return word
    }
    findings.add(
      Diagnostic(
        .note, rule: rule, "'\(text)' is not known, and is left out", at: row.range(column),
        help:
          "the known words are \(Word.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", "))")
    )
    return nil
  }
}

extension ImportedFigure {
  fileprivate func saysTheSame(as other: ImportedFigure) -> Bool {
    value.typed == other.value.typed && limits == other.limits && denominator == other.denominator
  }
}
