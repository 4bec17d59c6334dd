/// Why a text is not a reporting period.
package enum ReportingPeriodError: Error, Hashable, Sendable {
  /// It is written in none of the ways there are.
  case unknownForm(typed: String)
  /// `2017/19`: the two years do not follow each other. The second part that would be right.
  case notOneYear(typed: String, secondPart: String)
  /// `2011-12`: it can be read in two ways.
  case ambiguous(typed: String, ReportingPeriod, ReportingPeriod)
  /// `Q5 2017/18`, `H3 2017/18`: no such part of a year. `parts` says which there are.
  case noSuchPart(typed: String, parts: String)
  /// The last year or day comes before the first.
  case backwards(typed: String)
  /// `2017/18 to 2017/18`: several years were announced, and it is this one.
  case oneYearTwice(typed: String, ReportingPeriod)
  /// A year that the calendar of the program does not hold.
  case yearOutOfRange(typed: String)
  /// One of two dates is wrong.
  case date(CalendarDateError)

  /// The headline of a diagnostic.
  package var message: String {
    switch self {
    case .unknownForm(let typed): "\(echo(typed)) is not a reporting period"
    case .notOneYear(let typed, let secondPart):
      "\(echo(typed)) is not one year: the second part must be \(secondPart)"
    case .ambiguous(let typed, let one, let other):
      "\(echo(typed)) can be \(one) or \(other)"
    case .noSuchPart(let typed, let parts): "\(echo(typed)) is no part of a year: \(parts)"
    case .backwards(let typed): "\(echo(typed)) ends before it begins"
    case .oneYearTwice(let typed, _): "\(echo(typed)) is a single year"
    case .yearOutOfRange(let typed):
      "\(echo(typed)) is not a reporting period: years go from 0001 to 9998"
    case .date(let error): error.message
    }
  }

  /// How to mend it, where that can be said.
  package var help: String? {
    switch self {
    case .unknownForm, .noSuchPart: Self.forms
    case .notOneYear:
      "write several years as 2016/17 to 2018/19, and years taken together as 2018 - 20"
    case .ambiguous(_, let one, let other): "write '\(one)' or '\(other)'"
    case .oneYearTwice(_, let year): "write '\(year)'"
    case .backwards, .yearOutOfRange, .date: nil
    }
  }

  /// The ways to write a period, by example.
  package static let forms =
    "write for example 2017/18, Q2 2017/18, H1 2017/18, October 2017, AY 2017/18, 2018, Q2 2018, "
    + "2018 - 20, 2016/17 to 2018/19 or 2017-04-01 to 2017-09-30"
}
