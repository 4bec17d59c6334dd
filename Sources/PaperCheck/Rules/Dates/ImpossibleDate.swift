import PaperModel

extension Rule {
  /// Finds dates that do not exist: usually the month was changed, and the day was not.
  static let impossibleDate = ofProse(
    "impossible-date", .warning, in: .dates,
    page: Page(
      finds: "A text has a date that is in no calendar, such as 31 June.",
      why: "Nobody can keep to it, and readers do not know which day was meant.",
      example: "Comments are welcome until 31 June 2018.",
      instead: "Write the day that was meant: `until 30 June 2018`.",
      doubt: "Almost never. Without a year, 29 February is left alone."
    )
  ) { line, _ in
    line.dates.compactMap { found in
      // If no year is stated, assumes a leap year.
      guard let month = CalendarMonth(year: found.year ?? 2000, month: found.month),
        found.day > month.dayCount
      else { return nil }
      let name = found.year == nil ? CalendarMonth.names[found.month - 1] : month.description
      return Finding(
        "\(name) has \(month.dayCount) days", at: line.range(found.span),
        help: "write another date")
    }
  }
}
