import PaperModel

extension DateFormat {
  /// The format code in Excel. The number in brackets is the language of the months: 809 is that of
  /// Britain, 452 Welsh.
  var code: String {
    switch self {
    case .english: "[$-809]d mmmm yyyy"
    case .welsh: "[$-452]d mmmm yyyy"
    case .other: "d mmmm yyyy"
    }
  }

  /// The number of a day in Excel; nil before March 1900, where programs count differently, since Excel
  /// has a leap day in that year.
  func serialNumber(of date: CalendarDate) -> Double? {
    let dayOf1970 = 25_569
    let number = date.dayNumber + dayOf1970
    return number > 60 ? Double(number) : nil
  }

  /// The width of the longest date, in thousandths of 12 points.
  var widest: Int { TextMeasure.extent(of: "30 Gorffennaf 2026").line }
}
