import PaperModel

extension Rule {
  /// Finds year-to-date counts that are less than one of their parts.
  static let lowYearToDate = ofIndicators(
    "low-year-to-date", .warning,
    page: Page(
      finds: "A count for a year to date that is less than that of one quarter or month of it.",
      why:
        "People counted in a quarter are counted in the year: one of the two figures is wrong, and both are printed side by side.",
      example: "PI1,actual,Q2 2017/18,91\nPI1,year-to-date,Q2 2017/18,19",
      instead: "PI1,actual,Q2 2017/18,91\nPI1,year-to-date,Q2 2017/18,190",
      doubt:
        "Right for counts that add up. For people on a register, whose number goes up and down, state `year-to-date: latest` of the indicator; percentages are left alone."
    )
  ) { indicator, figures, _ in
    guard indicator.unit == .count, indicator.addsUp else { return [] }
    return figures.years(of: indicator).flatMap { $0.lowTotals }
  }
}

extension FigureYear {
  /// Finds figures counted from the start of the year that are less than a figure within the same
  /// time.
  fileprivate var lowTotals: [Finding] {
    // Sorted by end, then the shortest first, so that a part comes before the total that contains
    // it.
    let sorted = rows.sorted {
      ($0.days.last, $1.days.first, $0.range) < ($1.days.last, $0.days.first, $1.range)
    }
    var found: [Finding] = []
    var largest: Observation?
    var pending: Observation?
    for row in sorted {
      // A figure for the same days is not a part of the total.
      if let before = pending, before.days != row.days {
        largest = Self.larger(largest, before)
        pending = nil
      }
      if row.days.first == start, let part = largest, Self.isLess(row, than: part) {
        found.append(
          Finding(
            "'\(row.value.typed)' is less than the \(part.name), which is part of it",
            at: row.range,
            notes: [Diagnostic.Note("there it is '\(part.value.typed)'", at: part.range)],
            help: "correct one of the two, or state 'year-to-date: latest' of \(row.indicator)"))
      }
      pending = Self.larger(pending, row)
    }
    return found
  }

  private static func larger(_ one: Observation?, _ other: Observation) -> Observation {
    one.flatMap { isLess(other, than: $0) ? $0 : nil } ?? other
  }

  private static func isLess(_ row: Observation, than other: Observation) -> Bool {
    guard let number = row.value.number, let most = other.value.number else { return false }
    return number < most
  }
}
