/// The scale of a chart, which always includes zero.
struct ChartScale {
  private let lowest: Double
  private let highest: Double
  /// What numbers are divided by, so that differences of the largest can be told.
  private let unit: Double

  /// Of finite numbers.
  init(_ numbers: [Double]) {
    let size = numbers.reduce(0) { max($0, abs($1)) }
    let unit = size > 0 ? size : 1
    self.unit = unit
    lowest = numbers.reduce(0) { min($0, $1 / unit) }
    highest = numbers.reduce(0) { max($0, $1 / unit) }
  }

  /// The position of a number on the scale, in hundredths of a percent: 0 to 10,000, with room for the
  /// breadth of a line at the ends.
  func part(of number: Double) -> Int {
    let room = highest - lowest
    guard room > 0 else { return 50 }
    let part = (number / unit - lowest) / room
    return 50 + Int((min(max(part, 0), 1) * 9_900).rounded())
  }
}
