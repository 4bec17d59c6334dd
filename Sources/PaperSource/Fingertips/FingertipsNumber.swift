import PaperMarkup
import PaperModel

/// A number of a download, as a figure of an indicator is typed.
struct FingertipsNumber {
  private let unit: FigureUnit
  private let decimals: Int

  /// - Parameter decimals: the decimal places to which figures are rounded; nil for the usual ones.
  init(in unit: FigureUnit, decimals: Int?) {
    self.unit = unit
    self.decimals = unit == .count ? 0 : decimals ?? 1
  }

  /// The number as it is typed in figures; nil if the text is none.
  func typed(_ text: String) -> String? {
    guard let number = WrittenNumber.value(text)?.rounded(scale: decimals) else { return nil }
    let digits = number.isZero ? number.magnitude.description : number.description
    switch unit {
    case .percent: return digits + "%"
    case .currency: return number.isNegative ? "-£" + digits.dropFirst() : "£" + digits
    case .count, .rate, .milestone: return digits
    }
  }
}
