extension ExactDecimal {
  /// Exact; the scale of the result is the larger of the two. Nil if it has too many digits.
  package static func + (first: Self, second: Self) -> Self? {
    let (left, right) = aligned(first, second)
    let (sum, overflows) = left.addingReportingOverflow(right)
    return overflows ? nil : Self(coefficient: sum, scale: max(first.scale, second.scale))
  }

  /// Exact; the scale of the result is the larger of the two. Nil if it has too many digits.
  package static func - (first: Self, second: Self) -> Self? { first + -second }

  /// Exact; the scale of the result is the sum of the two. Nil if it has too many digits.
  package static func * (first: Self, second: Self) -> Self? {
    Self(
      coefficient: first.coefficient * second.coefficient, scale: first.scale + second.scale)
  }

  /// Whether the number is at least a positive multiple of another, however many digits that has.
  package func isAtLeast(_ factor: Int, times other: Self) -> Bool {
    let (left, right) = Self.aligned(self, other)
    let (product, overflows) = right.multipliedReportingOverflow(by: Int128(factor))
    return overflows ? other.isNegative : product <= left
  }

  /// Multiplies by a power of ten exactly, without adding zeros after the decimal point. Nil if the
  /// result has too many digits.
  package func timesTen(toThe power: Int) -> Self? {
    let zeros = max(0, power - scale)
    guard zeros <= Self.mostDigits else { return isZero ? self : nil }
    return Self(coefficient: coefficient * powerOfTen(zeros), scale: max(0, scale - power))
  }

  /// The number with exactly that many decimal places, rounded half away from zero: 2.5 to 3, and
  /// -2.5 to -3. Nil if it then has too many digits.
  package func rounded(scale: Int) -> Self? {
    let scale = max(scale, 0)
    guard scale < self.scale else {
      let zeros = scale - self.scale
      guard zeros <= Self.mostPlaces else { return nil }
      return Self(coefficient: coefficient * powerOfTen(zeros), scale: scale)
    }
    return Self(
      coefficient: coefficient.divided(by: powerOfTen(self.scale - scale)), scale: scale)
  }

  /// The average of numbers, each with a positive weight, rounded half away from zero to the
  /// largest of their scales. Nil if there are none, or if it cannot be calculated because of too
  /// many digits.
  package static func average(_ numbers: [(number: Self, weight: Int)]) -> Self? {
    var weights: Int128 = 0
    for (_, weight) in numbers { weights += Int128(weight) }
    let scale = numbers.lazy.map(\.number.scale).max() ?? 0
    guard weights > 0, let sum = total(numbers, scale: scale) else { return nil }
    return Self(coefficient: sum.divided(by: weights), scale: scale)
  }

  /// The exact sum of the weighted numbers as an integer at a scale that none of them exceeds; nil
  /// if it overflows.
  fileprivate static func total(
    _ numbers: some Sequence<(number: Self, weight: Int)>, scale: Int
  ) -> Int128? {
    var sum: Int128 = 0
    for (number, weight) in numbers {
      let aligned = number.coefficient * powerOfTen(scale - number.scale)
      let (product, first) = aligned.multipliedReportingOverflow(by: Int128(weight))
      let (next, second) = sum.addingReportingOverflow(product)
      guard !first, !second else { return nil }
      sum = next
    }
    return sum
  }
}

extension Collection where Element == ExactDecimal {
  /// The exact sum, 0 if there are none; nil if it has too many digits.
  package func sum() -> ExactDecimal? {
    let scale = lazy.map(\.scale).max() ?? 0
    return ExactDecimal.total(lazy.map { ($0, weight: 1) }, scale: scale).flatMap {
      ExactDecimal(coefficient: $0, scale: scale)
    }
  }
}

extension Int128 {
  /// The quotient by a positive number, rounded half away from zero.
  func divided(by divisor: Int128) -> Int128 {
    let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
    guard rest.magnitude >= divisor.magnitude - rest.magnitude else { return quotient }
    return self < 0 ? quotient - 1 : quotient + 1
  }
}

/// The order of two numbers.
package enum ExactOrder: Hashable, Sendable {
  case less, equal, greater

  package init<Number: Comparable>(_ first: Number, _ second: Number) {
    self = first < second ? .less : first == second ? .equal : .greater
  }
}
