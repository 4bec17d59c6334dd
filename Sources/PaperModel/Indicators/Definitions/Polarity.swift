/// Which way a figure is better. An indicator whose polarity nobody states has no status, since
/// more reports of a crime may be worse, or the sign of a better service.
package enum Polarity: String, Hashable, Sendable, CaseIterable {
  case higher, lower
}

/// How the figure of a year to date follows from those of its months and quarters.
package enum YearToDateRule: String, Hashable, Sendable, CaseIterable {
  /// They are added up: people supported. Only counts and sums of money are.
  case sum
  /// It is that of the last of them, which ends when the year to date does: people on a register.
  case latest
  /// It is their average, each weighted by its months.
  case average
  /// It does not follow from them: it has rows of its own, or there is none.
  case stated
}

/// Which figure is held against the target.
package enum JudgedFigure: String, Hashable, Sendable, CaseIterable {
  case yearToDate = "year-to-date"
  /// The figure of the paper's period by itself, such as that of the quarter.
  case latest
}
