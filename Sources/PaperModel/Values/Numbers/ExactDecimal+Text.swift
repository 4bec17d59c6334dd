extension ExactDecimal {
  /// Parses `12`, `-0.5`, `−0.5` (with a true minus sign), `+3`, `.5`, `12.50`, `1,844`; nil for
  /// any other text.
  ///
  /// Only ASCII digits, at most 18 besides leading zeros, and at most 18 after the point. Commas are
  /// accepted only as proper thousands separators: after one to three digits, the first not 0, and
  /// then before every three. So `1,84` is not a number, nor is `0,123`, which is a decimal fraction
  /// in other countries. Trailing zeros are kept.
  package init?(parsing text: some StringProtocol) {
    guard case .number(let number) = Self.parsed(text) else { return nil }
    self = number
  }

  /// Whether the text is a number, with however many digits.
  static func isNumber(_ text: some StringProtocol) -> Bool { parsed(text) != nil }

  private enum Parsed {
    case number(ExactDecimal)
    case tooLong
  }

  private static func parsed(_ text: some StringProtocol) -> Parsed? {
    var rest = Substring(text).unicodeScalars[...]
    var isNegative = false
    if let sign = rest.first, sign == "-" || sign == "\u{2212}" || sign == "+" {
      isNegative = sign != "+"
      rest.removeFirst()
    }
    var (coefficient, count): (Int128, Int) = (0, 0)
    var isTooLong = false
    var scale: Int?
    var sinceComma: Int?
    for scalar in rest {
      switch scalar {
      case "0"..."9":
        count += 1
        if !isTooLong {
          coefficient = coefficient * 10 + Int128(scalar.value - 48)
          isTooLong = coefficient >= powerOfTen(mostDigits)
        }
        if let places = scale { scale = places + 1 } else { sinceComma = sinceComma.map { $0 + 1 } }
      case "," where scale == nil:
        guard sinceComma ?? 3 == 3 else { return nil }
        if sinceComma == nil {
          guard (1...3).contains(count), rest.first != "0" else { return nil }
        }
        sinceComma = 0
      case "." where scale == nil: scale = 0
      default: return nil
      }
    }
    guard count > 0, scale != 0, sinceComma ?? 3 == 3 else { return nil }
    let places = scale ?? 0
    guard !isTooLong, places <= mostDigits,
      let number = Self(coefficient: isNegative ? -coefficient : coefficient, scale: places)
    else { return .tooLong }
    return .number(number)
  }

  /// The number in the house's style, with `grouping` between thousands before the decimal point.
  package func formatted(
    grouping: String = "", decimalPoint: String = ".", minus: String = "-"
  ) -> String {
    let text = String(coefficient.magnitude)
    let digits = String(repeating: "0", count: max(0, scale + 1 - text.utf8.count)) + text
    let wholeCount = digits.utf8.count - scale
    var result = isNegative ? minus : ""
    for (place, digit) in digits.enumerated() {
      if place == wholeCount { result += decimalPoint }
      if place > 0, place < wholeCount, (wholeCount - place) % 3 == 0 { result += grouping }
      result.append(digit)
    }
    return result
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// Plain digits, such as `-1844.50`. Parsing them gives the same number with the same digits.
  package var description: String { formatted() }
}
