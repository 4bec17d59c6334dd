import PaperModel

extension Rule {
  /// Finds figures that state another period than that of their row, such as a quarter's figure for
  /// a year.
  static let strayPeriod = ofIndicators(
    "stray-period", .warning,
    page: Page(
      finds: "A figure that names another period in brackets than the one of its row.",
      why:
        "It is in a column of a table and is compared with what is beside it: a quarter's 77 looks like a quarter of the year's 363.",
      example: "PI8,baseline,2015/16,77 incidents (Q1 2016)",
      instead: "PI8,baseline,Q1 2016,77",
      doubt:
        "Rarely wrong: the day on which something was counted, `(as at March 2017)`, is left alone, and so are percentages whose period lies within that of the row."
    )
  ) { indicator, figures, _ in
    figures.rows(of: indicator).compactMap { row in
      guard let stated = row.strayPeriod(of: indicator) else { return nil }
      return Finding(
        "'\(stated)' is the period of the figure, and \(row.period) that of its row",
        at: row.range, help: "state the period in the row, or supply the figure of \(row.period)")
    }
  }
}

extension Observation {
  /// The period that a cell names, if it differs from the row's own; otherwise nil.
  func strayPeriod(of indicator: Indicator) -> ReportingPeriod? {
    guard value.number != nil, let stated = StatedPeriod(in: shownAs ?? value.typed),
      !stated.isOf(self)
    else { return nil }
    let isWithin = days.contains(stated.period.days)
    return isWithin && (stated.isPoint || !indicator.addsUp) ? nil : stated.period
  }
}
