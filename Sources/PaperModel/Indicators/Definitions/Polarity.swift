/// Which direction of a figure is better. An indicator without a stated polarity has no status:
/// more reports of a crime, for example, may be a bad sign, or a sign of a better service.
package enum Polarity: String, Hashable, Sendable, CaseIterable {
  case higher, lower
}

/// How the year-to-date figure is computed from those of months and quarters.
package enum YearToDateRule: String, Hashable, Sendable, CaseIterable {
  /// The sum: people supported. Only for counts and sums of money.
  case sum
  /// The figure of the last part, which ends when the year to date does: people on a register.
  case latest
  /// The average, each part weighted by its number of months.
  case average
  /// Not computed: the year to date has rows of its own, or there is none.
  case stated
}

/// Which figure is compared with the target.
package enum JudgedFigure: String, Hashable, Sendable, CaseIterable {
  case yearToDate = "year-to-date"
  /// The figure of the paper's period alone, such as that of the quarter.
  case latest
}
