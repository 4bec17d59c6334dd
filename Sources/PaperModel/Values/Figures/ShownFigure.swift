/// Compares a figure with the text that is printed in its place.
///
/// A text tells the figure if any of its numbers does: `6.8% (15,010)`, `77 incidents (Q1 2016)`. A
/// number may be rounded (`1,844` for 1844.2, `£1.2m` for 1200000), and two numbers may make the
/// figure together: `1 in 5` is 20%, `45 girls and 32 boys` are 77, `1 hour 30` is 90 minutes.
package enum ShownFigure: Hashable, Sendable {
  /// The text tells the figure, or no number at all.
  case same
  /// The text begins with another number.
  case other
  /// The text is words, and the numbers among them are others.
  case otherInWords

  package init(_ shown: String, of figure: FigureValue) {
    let stated = StatedNumber.all(in: shown)
    guard let number = figure.quantity, !stated.isEmpty,
      !Self.tells(stated, number, figure)
    else {
      self = .same
      return
    }
    switch FigureValue(parsing: shown.drop { "~≈".contains($0) }).content {
    case .number, .ratio: self = .other
    // More is known of a figure than its limits.
    case .bound, .range, .shorthand, .empty: self = .same
    case .words:
      self = stated.contains { !$0.isName && !$0.isInBrackets } ? .otherInWords : .same
    }
  }

  private static func tells(
    _ stated: [StatedNumber], _ number: ExactDecimal, _ figure: FigureValue
  ) -> Bool {
    let own = StatedNumber.all(in: figure.typed)
    return stated.contains { shown in
      shown.isAbout(number) || own.contains { shown.isSame(as: $0) }
    }
      || zip(stated, stated.dropFirst()).contains { isMade($0.digits, $1.digits, number) }
      || stated.compactMap(\.value).sum().map { $0 == number.magnitude } == true
  }

  /// Whether two numbers make a third: as a percentage or a part, or in units such as years and
  /// months.
  private static func isMade(
    _ first: ExactDecimal, _ second: ExactDecimal, _ number: ExactDecimal
  ) -> Bool {
    let isInUnits = [7, 12, 60].contains { (base: Int32) in
      (first * ExactDecimal(base)).flatMap { $0 + second } == number.magnitude
    }
    guard !isInUnits, !second.isZero else { return isInUnits }
    return [(1, 100), (100, 1)].contains { (factor: Int32, precision: Int32) in
      guard let part = first * ExactDecimal(factor), let whole = number.magnitude * second,
        let distance = (part - whole)?.magnitude, let scaled = distance * ExactDecimal(precision)
      else { return false }
      return scaled <= second
    }
  }
}

extension FigureValue {
  /// The number, or a ratio as a percentage; nil for others.
  fileprivate var quantity: ExactDecimal? {
    switch content {
    case .number(let number, _, _): number
    case .ratio(let ratio, _): ExactDecimal(Int32(clamping: ratio.wholePercent))
    case .bound, .range, .shorthand, .words, .empty: nil
    }
  }
}

extension StatedNumber {
  /// Whether this is a number, exactly or rounded. Where a word multiplies it, the figures may be in
  /// thousands or millions themselves.
  fileprivate func isAbout(_ number: ExactDecimal) -> Bool {
    let powers = zeros > 0 ? [zeros, 0, 3, 6] : isPercent ? [0, -2] : [0]
    return powers.contains { power in
      guard let value = digits.timesTen(toThe: power),
        let unit = roundedUnit?.timesTen(toThe: power - zeros)
      else { return false }
      return number.magnitude.isRounded(to: value, unit: unit)
    }
  }

  /// Whether one of two numbers is the other, rounded.
  fileprivate func isSame(as other: StatedNumber) -> Bool {
    guard let value, let number = other.value, let unit = other.unit else { return false }
    return isAbout(number) || value.isRounded(to: number, unit: unit)
  }
}

extension ExactDecimal {
  /// Whether rounding the number to a unit gives another: up, down or to the nearest.
  fileprivate func isRounded(to other: ExactDecimal, unit: ExactDecimal) -> Bool {
    guard let distance = (self - other)?.magnitude, let double = distance * 2 else { return false }
    return double <= unit || (distance < unit && other < self)
  }
}
