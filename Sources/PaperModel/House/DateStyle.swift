package import PaperMarkup

/// How a house writes dates: the order of the parts, and the words of its language.
package struct DateStyle: Sendable {
  /// A line with the names `day`, `ordinal`, `month`, `year`, `weekday`, `day-of-two-digits` and
  /// `month-number`.
  package let line: LineTemplate
  /// Twelve names, January first.
  package let months: [String]
  /// Seven names, Monday first.
  package let weekdays: [String]
  /// What follows the day of the month, such as "st" behind 1.
  package let ordinals: [Int: String]
  /// What follows every other day, such as "th".
  package let otherOrdinal: String

  package init(
    line: LineTemplate, months: [String], weekdays: [String], ordinals: [Int: String],
    otherOrdinal: String
  ) {
    self.line = line
    self.months = months
    self.weekdays = weekdays
    self.ordinals = ordinals
    self.otherOrdinal = otherOrdinal
  }
}
