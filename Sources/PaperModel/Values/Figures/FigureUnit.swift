/// What an indicator is measured in.
package enum FigureUnit: String, Hashable, Sendable, CaseIterable {
  /// How many there are: a whole number.
  case count
  /// Parts of a hundred, written with a % sign.
  case percent
  /// So many in so many, such as 12.3 per 100,000.
  case rate
  /// Pounds.
  case currency
  /// Words say how far it has come.
  case milestone
}
