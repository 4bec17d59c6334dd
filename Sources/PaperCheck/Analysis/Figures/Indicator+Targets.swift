import PaperModel

extension Indicator {
  /// The targets that are held against each other: an indicator has a handful, and no file that has
  /// very many is to keep a check from ending.
  var fewTargets: ArraySlice<Target> { targets.prefix(64) }
}

extension ReportingPeriod {
  var isOneYear: Bool {
    switch self {
    case .financialYear, .academicYear, .calendarYear: true
    default: false
    }
  }
}

extension ExactDecimal {
  /// Whether it may be meant as a year.
  var isYear: Bool { isWhole && 1900 <= self && self < 2100 }
}
