import PaperModel

extension Indicator {
  /// The targets that are compared with each other. The limit bounds the quadratic comparison for a
  /// file with very many targets; a real indicator has a handful.
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
  /// Whether the number may be meant as a year.
  var isYear: Bool { isWhole && 1900 <= self && self < 2100 }
}
