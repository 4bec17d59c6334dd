/// The unit of an indicator.
package enum FigureUnit: String, Hashable, Sendable, CaseIterable {
  /// A number of things: a whole number.
  case count
  /// Hundredths, written with a % sign.
  case percent
  /// A number per base, such as 12.3 per 100,000.
  case rate
  /// Pounds.
  case currency
  /// Progress stated in words.
  case milestone
}
