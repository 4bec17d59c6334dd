import PaperModel

extension Rule {
  /// Finds figures that are far from all others, as a surplus digit makes them.
  static let implausibleFigure = ofIndicators(
    "implausible-figure", .note,
    page: Page(
      finds:
        "A figure that is at least three times its year's target, or many times more or less than all earlier figures of as long a time: eight times where there is one, five times where there are more.",
      why:
        "Most often a digit was typed twice, a point was lost, or a target was set for something else. Members ask about such a figure first.",
      example:
        "targets: [{ for: 2017/18, value: \"1,000\" }]\n\nPI14,year-to-date,Q2 2017/18,\"4,558\"",
      instead:
        "Check the figure with its owner, and correct it or the target, or say in the paper what happened.",
      doubt:
        "Wrong where something has changed for good, such as a new programme. Small figures, and what follows a nought, are left alone."
    )
  ) { indicator, figures, _ in
    guard indicator.unit != .milestone else { return [] }
    let rows = figures.rows(of: indicator).filter { row in
      row.value.misfit(with: indicator.unit) == nil
        && row.value.number.map { ExactDecimal.zero < $0 } ?? false
    }
    let targets = Dictionary(indicator.targets.map { ($0.period.days, $0) }) { first, _ in first }
    let far = rows.compactMap { row in
      targets[row.period.reportingYear.days].flatMap { farFromTarget(row, $0, of: indicator) }
    }
    let places = Set(far.map(\.range))
    return far + farFromHistory(rows, unit: indicator.unit).filter { !places.contains($0.range) }
  }

  private static func farFromTarget(
    _ row: Observation, _ target: Target, of indicator: Indicator
  ) -> Finding? {
    guard row.measure != .baseline, indicator.unit != .percent, let due = target.value.number,
      ExactDecimal.zero < due,
      target.value.misfit(with: indicator.unit) == nil, let number = row.value.number,
      isLarge(number, unit: indicator.unit), number.isAtLeast(3, times: due)
    else { return nil }
    return Finding(
      "'\(row.value.typed)' is far more than the target of \(target.period), "
        + "'\(target.value.typed)'", at: row.range,
      notes: [Diagnostic.Note("the target", at: target.range)],
      help: "ask its owner whether the figure or the target is right")
  }

  /// Compares each figure with all earlier ones for periods of the same length.
  private static func farFromHistory(_ rows: [Observation], unit: FigureUnit) -> [Finding] {
    let own = rows.filter { $0.measure != .yearToDate }
    return Dictionary(grouping: own) { $0.period.months }.flatMap { months, rows in
      guard months != nil else { return [Finding]() }
      var range: (least: Observation, most: Observation)?
      var count = 0
      return rows.sorted { ($0.days.first, $0.range) < ($1.days.first, $1.range) }.compactMap {
        row in
        defer {
          count += 1
          if let known = range {
            range = (smaller(known.least, row), smaller(known.most, row) == row ? known.most : row)
          } else {
            range = (row, row)
          }
        }
        guard let known = range else { return nil }
        return finding(row, beside: known, factor: count > 1 ? 5 : 8, unit: unit)
      }
    }
  }

  private static func finding(
    _ row: Observation, beside known: (least: Observation, most: Observation),
    factor: Int, unit: FigureUnit
  ) -> Finding? {
    guard let number = row.value.number, let least = known.least.value.number,
      let most = known.most.value.number
    else { return nil }
    let isHigh = number.isAtLeast(factor, times: most) && isLarge(number, unit: unit)
    let isLow = least.isAtLeast(factor, times: number) && isLarge(least, unit: unit)
    guard isHigh || isLow else { return nil }
    let next = isHigh ? known.most : known.least
    return Finding(
      "'\(row.value.typed)' is far \(isHigh ? "more" : "less") than every earlier figure of "
        + row.indicator, at: row.range,
      notes: [Diagnostic.Note("the nearest is '\(next.value.typed)'", at: next.range)],
      help: "ask its owner whether it is right")
  }

  /// Whether a figure is so large that a change by a large factor cannot be random variation.
  private static func isLarge(_ number: ExactDecimal, unit: FigureUnit) -> Bool {
    switch unit {
    case .count: 50 <= number
    case .percent, .rate: 5 <= number
    case .currency: 1_000 <= number
    case .milestone: false
    }
  }

  private static func smaller(_ one: Observation, _ other: Observation) -> Observation {
    guard let first = one.value.number, let second = other.value.number else { return one }
    return first <= second ? one : other
  }
}
