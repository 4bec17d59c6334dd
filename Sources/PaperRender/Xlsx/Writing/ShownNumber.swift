import PaperModel

/// A number in the form in which a cell holds it.
enum ShownNumber {
  case number(Double, NumberFormat)
  /// Text with all digits, because Excel keeps only fifteen.
  case digits(String)
  case tooLarge

  /// The greatest number in Excel, slightly less than the greatest `Double`.
  private static let largest = 9.999_999_999_999_99e307
  private static let mostDigits = 15
  /// Numbers from here on are shown in scientific notation, and so are those with digits beyond the
  /// last decimal place that Excel can show.
  private static let longest = 1e21

  init(_ number: ExactDecimal, _ format: NumberFormat) {
    guard let double = number.nearestDouble, abs(double) <= Self.largest else {
      self = .tooLarge
      return
    }
    if number.significantDigits > Self.mostDigits {
      let shown = format.shown(number)
      if shown.significantDigits > Self.mostDigits {
        self = .digits(format.text(shown))
        return
      }
    }
    // A number too small for a `Double` becomes zero, perhaps negative zero, which is normalised.
    self = .number(double == 0 ? 0 : double, Self.isLong(number, double) ? number.power : format)
  }

  private static func isLong(_ number: ExactDecimal, _ double: Double) -> Bool {
    if abs(double) >= longest { return true }
    let most = NumberFormat.mostPlaces
    return number.scale > most && double != 0 && number.rounded(scale: most) != number
  }
}

extension ExactDecimal {
  /// Scientific notation with all significant digits.
  fileprivate var power: NumberFormat {
    NumberFormat(.scientific, decimals: significantDigits - 1)
  }
}

extension NumberFormat {
  /// The most decimal places in Excel.
  static let mostPlaces = 30

  /// The number of decimal places shown.
  var places: Int { min(max(decimals, 0), Self.mostPlaces) }

  /// The format code in Excel, such as `#,##0.0`.
  var code: String {
    let fraction = places == 0 ? "" : "." + String(repeating: "0", count: places)
    return switch kind {
    case .plain: "#,##0" + fraction
    case .percent: "0" + fraction + "%"
    case .currency: "£#,##0" + fraction
    case .scientific: "0" + fraction + "E+0"
    }
  }

  /// The number as shown, rounded; a percentage is multiplied by a hundred.
  func shown(_ number: ExactDecimal) -> ExactDecimal {
    (kind == .percent ? number * 100 : number).rounded(scale: places)
  }

  /// A number, as returned by `shown`, as text in this format.
  func text(_ shown: ExactDecimal) -> String {
    switch kind {
    case .plain, .scientific: shown.formatted(grouping: ",")
    case .percent: shown.formatted() + "%"
    case .currency:
      (shown.isNegative ? "-£" : "£")
        + (shown.isNegative ? -shown : shown)
        .formatted(grouping: ",")
    }
  }
}
