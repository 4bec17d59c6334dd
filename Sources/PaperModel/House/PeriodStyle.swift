/// The kinds of periods for which a house has a template each; the raw value is the key in `house.yaml`.
package enum PeriodStyle: String, Hashable, Sendable, CaseIterable {
  case year, quarter, half, month
  /// A calendar year; a house that has none writes the year alone.
  case calendarYear = "calendar-year"
  /// Several calendar years together; a house that has none writes their first and last day.
  case pooledYears = "pooled-years"
  /// A period from one day to another.
  case days
}
