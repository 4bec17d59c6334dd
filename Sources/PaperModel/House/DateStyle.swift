package import PaperMarkup

/// How a house writes dates: the order of the parts, and the words of its language.
package struct DateStyle: Sendable {
  /// A template with the names `day`, `ordinal`, `month`, `year`, `weekday`, `day-of-two-digits`
  /// and `month-number`.
  package let line: LineTemplate
  /// The twelve names of the months, January first.
  package let months: [String]
  /// The seven names of the days of the week, Monday first.
  package let weekdays: [String]
  /// The suffix of particular days of the month, such as "st" for 1.
  package let ordinals: [Int: String]
  /// The suffix of all other days, such as "th".
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
