extension FigureValue {
  /// The value as a number in the given unit, with a ratio as a percentage; nil if it is not a
  /// number, or does not fit the unit.
  func quantity(in unit: FigureUnit) -> ExactQuotient? {
    guard misfit(with: unit) == nil else { return nil }
    switch content {
    case .number(let number, _, _): return ExactQuotient(number)
    case .ratio(let ratio, _): return ExactQuotient(percentOf: ratio)
    case .bound, .range, .shorthand, .words, .empty: return nil
    }
  }
}
