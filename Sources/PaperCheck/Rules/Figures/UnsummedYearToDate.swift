import PaperModel

extension Rule {
  /// Finds totals for a year that are not the sum of their parts.
  static let unsummedYearToDate = ofIndicators(
    "unsummed-year-to-date", .warning,
    page: Page(
      finds:
        "A year to date, or the figure of a year, that is not the sum of its quarters or months where all of them are stated.",
      why:
        "Whoever adds up the quarters in the table gets another number than the one printed beside them, and asks which is right.",
      example:
        "PI1,actual,Q1 2017/18,60\nPI1,actual,Q2 2017/18,91\nPI1,year-to-date,Q2 2017/18,161",
      instead:
        "PI1,actual,Q1 2017/18,60\nPI1,actual,Q2 2017/18,91\nPI1,year-to-date,Q2 2017/18,151",
      doubt:
        "Right for counts and money that add up. Where a person who comes in two quarters counts once in the year, state `year-to-date: stated` of the indicator."
    )
  ) { indicator, figures, _ in
    guard indicator.addsUp else { return [] }
    return figures.years(of: indicator).flatMap { $0.wrongTotals(of: indicator) }
  }
}

extension FigureYear {
  /// An upper bound on the rows compared. A year has twelve months, four quarters and two halves,
  /// and as many totals, so a file with many more is not a real return.
  private static let mostRows = 64

  fileprivate func wrongTotals(of indicator: Indicator) -> [Finding] {
    guard rows.count <= Self.mostRows else { return [] }
    return rows.filter { $0.days.first == start }.compactMap { row in
      repeated(row) ?? wrongTotal(row, of: indicator)
    }
  }

  /// The finding for a year to date and a row of the other measure that should be equal and are
  /// not.
  private func repeated(_ row: Observation) -> Finding? {
    guard row.measure == .yearToDate, let number = row.value.number,
      let other = rows.first(where: { $0.measure == .actual && $0.days == row.days }),
      other.value.number != number
    else { return nil }
    return Finding(
      "'\(row.value.typed)' is not the \(other.name), which is of the same days", at: row.range,
      notes: [Diagnostic.Note("there it is '\(other.value.typed)'", at: other.range)],
      help: "correct one of the two")
  }

  private func wrongTotal(_ row: Observation, of indicator: Indicator) -> Finding? {
    let parts = rows.filter { $0.days != row.days && row.days.contains($0.days) }
    guard !parts.isEmpty, let number = row.value.number else { return nil }
    let view = IndicatorView(indicator, in: row.period, from: FigureRecord(parts))
    guard case .computed(let sum) = view.yearToDate, let total = sum.value.number, total != number
    else { return nil }
    // The rule `low-year-to-date` reports a count that is less than one of its parts.
    let isLow = parts.contains { $0.value.number.map { number < $0 } ?? false }
    guard indicator.unit != .count || !isLow else { return nil }
    let names = sum.parts.map { "\($0.value.typed) (\($0.period))" }.joined(separator: ", ")
    return Finding(
      "'\(row.value.typed)' is not the sum of its parts, which is '\(sum.value.typed)'",
      at: row.range,
      notes: sum.parts.map { Diagnostic.Note("'\($0.value.typed)' is part of it", at: $0.range) },
      help: "its parts are \(names); state 'year-to-date: stated' where they do not add up")
  }
}
