/// The kinds of periods for which a house has a template each; the raw value is the key in `house.yaml`.
package enum PeriodStyle: String, Hashable, Sendable, CaseIterable {
  case year, quarter, half, month
  /// A period from one day to another.
  case days
}
