import PaperModel

/// A number as a cell holds it.
enum ShownNumber {
  case number(Double)
  /// All its digits, since Excel would keep only fifteen of those that it shows.
  case digits(String)
  case tooLarge

  /// Excel's own limit, a little below that of the binary number.
  private static let largest = 9.999_999_999_999_99e307
  private static let mostDigits = 15

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
    self = .number(double == 0 ? 0 : double)
  }
}

extension NumberFormat {
  /// The digits after the point that are shown; Excel has 30 at most.
  var places: Int { min(max(decimals, 0), 30) }

  /// Excel's code for it: `#,##0.0`.
  var code: String {
    let fraction = places == 0 ? "" : "." + String(repeating: "0", count: places)
    return switch kind {
    case .plain: "#,##0" + fraction
    case .percent: "0" + fraction + "%"
    case .currency: "£#,##0" + fraction
    }
  }

  /// The number whose digits are shown, rounded: of a percentage a hundred times the part.
  func shown(_ number: ExactDecimal) -> ExactDecimal {
    (kind == .percent ? number * 100 : number).rounded(scale: places)
  }

  /// A number whose digits are shown, in words of the format.
  func text(_ shown: ExactDecimal) -> String {
    switch kind {
    case .plain: shown.formatted(grouping: ",")
    case .percent: shown.formatted() + "%"
    case .currency:
      (shown.isNegative ? "-£" : "£")
        + (shown.isNegative ? -shown : shown)
        .formatted(grouping: ",")
    }
  }
}
