import PaperModel

/// A number as a cell holds it.
enum ShownNumber {
  case number(Double, NumberFormat)
  /// All its digits, since Excel would keep only fifteen of those that it shows.
  case digits(String)
  case tooLarge

  /// Excel's own limit, a little below that of the binary number.
  private static let largest = 9.999_999_999_999_99e307
  private static let mostDigits = 15
  /// From here on a number is shown with a power of ten; so is one that has digits behind the last
  /// place that Excel can show.
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
    // A number too small for a binary one comes out as zero with a sign.
    self = .number(double == 0 ? 0 : double, Self.isLong(number, double) ? number.power : format)
  }

  private static func isLong(_ number: ExactDecimal, _ double: Double) -> Bool {
    if abs(double) >= longest { return true }
    let most = NumberFormat.mostPlaces
    return number.scale > most && double != 0 && number.rounded(scale: most) != number
  }
}

extension ExactDecimal {
  /// The format that shows all digits, in front of a power of ten.
  fileprivate var power: NumberFormat {
    NumberFormat(.scientific, decimals: significantDigits - 1)
  }
}

extension NumberFormat {
  /// The most digits after the point in Excel.
  static let mostPlaces = 30

  /// The digits after the point that are shown.
  var places: Int { min(max(decimals, 0), Self.mostPlaces) }

  /// Excel's code for it: `#,##0.0`.
  var code: String {
    let fraction = places == 0 ? "" : "." + String(repeating: "0", count: places)
    return switch kind {
    case .plain: "#,##0" + fraction
    case .percent: "0" + fraction + "%"
    case .currency: "£#,##0" + fraction
    case .scientific: "0" + fraction + "E+0"
    }
  }

  /// The number whose digits are shown, rounded: of a percentage a hundred times the part.
  func shown(_ number: ExactDecimal) -> ExactDecimal {
    (kind == .percent ? number * 100 : number).rounded(scale: places)
  }

  /// A number whose digits are shown, in words of the format.
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
