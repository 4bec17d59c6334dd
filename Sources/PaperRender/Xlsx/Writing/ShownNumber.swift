import PaperModel

/// A number in the form in which a cell holds it.
enum ShownNumber {
  case number(Double)
  /// Text with all digits, because Excel keeps only fifteen.
  case digits(String)

  private static let mostDigits = 15

  init(_ number: ExactDecimal, _ format: NumberFormat) {
    if number.significantDigits > Self.mostDigits {
      let shown = format.shown(number)
      if shown.significantDigits > Self.mostDigits {
        self = .digits(format.text(shown))
        return
      }
    }
    self = .number(number.nearestDouble)
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
    }
  }

  /// The number as shown, rounded as far as its digits fit; a percentage is multiplied by a hundred.
  func shown(_ number: ExactDecimal) -> ExactDecimal {
    let shown = kind == .percent ? number.timesTen(toThe: 2) ?? number : number
    return shown.rounded(scale: places) ?? shown
  }

  /// A number, as returned by `shown`, as text in this format.
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
