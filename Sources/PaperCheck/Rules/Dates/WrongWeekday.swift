import PaperModel

extension Rule {
  /// Finds a day of the week that does not match its date: usually the date was changed or copied,
  /// and the day was not.
  static let wrongWeekday = ofProse(
    "wrong-weekday", .warning, in: .dates,
    page: Page(
      finds: "A day of the week is not that of the date beside it.",
      why: """
        One of the two is wrong, and people come on the wrong day, or miss the date by which \
        something was asked of them.
        """,
      example: "The next meeting is on Monday 6 February 2018.",
      instead: "Correct the day of the week or the date: `Monday 5 February 2018`.",
      doubt: """
        Rarely: it looks only at dates with a year. A date that is quoted with its mistake \
        from another document can be waived.
        """
    )
  ) { line, _ in
    line.dates.compactMap { found in
      guard let weekday = found.weekday, let date = found.date, date.weekday != weekday else {
        return nil
      }
      let right = date.weekdayName
      return Finding(
        "\(found.day) \(date.calendarMonth) is a \(right)", at: line.range(found.span),
        help: "write '\(right)', or another date")
    }
  }
}
