import PaperMarkup
package import PaperModel

/// What a chart of an indicator says besides its figures.
package struct ChartWords {
  private let indicator: Indicator
  private let house: House

  package init(_ indicator: Indicator, _ house: House) {
    (self.indicator, self.house) = (indicator, house)
  }

  /// The indicator where it is named.
  var caption: [Inline] { house.tables.indicator.fill(Records.indicatorName, of: indicator) }

  /// The same as text.
  package var name: String { caption.plainText }

  /// What the figures are, and which way is better.
  package var scale: String {
    house.charts.scale(
      unit: house.workbook.word(indicator.unit.rawValue),
      better: (indicator.better?.rawValue).map(house.workbook.word))
  }

  /// All that a chart shows, for who does not see it.
  func alternative(_ facts: [(label: String, shown: String)]) -> String {
    let facts = facts.map { "\($0.label) \($0.shown)" }.joined(separator: ", ")
    return "\(name): \(facts)" + (scale.isEmpty ? "" : ". \(scale)")
  }

  /// A number at the axis.
  func axisText(_ number: ChartAxis.RoundNumber) -> String {
    guard let exact = ExactDecimal(number) else { return number.description }
    return Self.text(exact, in: indicator.unit)
  }

  /// An amount of a unit: whole where it is, and with one decimal place otherwise.
  static func amount(_ amount: ExactQuotient, in unit: FigureUnit) -> String {
    let whole = amount.rounded(scale: 0).flatMap { ExactQuotient($0) == amount ? $0 : nil }
    return (whole ?? amount.rounded(scale: 1)).map { text($0, in: unit) } ?? ""
  }

  private static func text(_ number: ExactDecimal, in unit: FigureUnit) -> String {
    let digits = number.magnitude.formatted(grouping: ",")
    let sign = number.isNegative ? "-" : ""
    return switch unit {
    case .percent: "\(sign)\(digits)%"
    case .currency: "\(sign)£\(digits)"
    case .count, .rate, .milestone: sign + digits
    }
  }
}

extension ExactDecimal {
  /// Nil if it has too many digits.
  init?(_ number: ChartAxis.RoundNumber) {
    // Zeros at the end of the digits are no decimal places.
    var (digits, exponent) = (number.digits, number.exponent)
    while exponent < 0, digits != 0, digits.isMultiple(of: 10) {
      (digits, exponent) = (digits / 10, exponent + 1)
    }
    self.init(digits: digits, exponent: digits == 0 ? 0 : exponent)
  }
}
