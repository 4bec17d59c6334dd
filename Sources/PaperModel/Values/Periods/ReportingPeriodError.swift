/// Why a text is not a reporting period.
package enum ReportingPeriodError: Error, Hashable, Sendable {
  /// It has none of the known forms.
  case unknownForm(typed: String)
  /// `2017/19`: the two years are not consecutive. `secondPart` is the second part that would be
  /// valid.
  case notOneYear(typed: String, secondPart: String)
  /// `2011-12`: it has two possible meanings.
  case ambiguous(typed: String, ReportingPeriod, ReportingPeriod)
  /// `Q5 2017/18`, `H3 2017/18`: there is no such part of a year. `parts` lists the valid ones.
  case noSuchPart(typed: String, parts: String)
  /// The last year or day is before the first.
  case backwards(typed: String)
  /// `2017/18 to 2017/18`: it has the form of several years, but is only one.
  case oneYearTwice(typed: String, ReportingPeriod)
  /// A year outside the program's calendar.
  case yearOutOfRange(typed: String)
  /// One of two dates is invalid.
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

  /// How to correct it; nil if that is not known.
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

  /// Examples of the ways to write a period.
  package static let forms =
    "write for example 2017/18, Q2 2017/18, H1 2017/18, October 2017, AY 2017/18, 2018, Q2 2018, "
    + "2018 - 20, 2016/17 to 2018/19 or 2017-04-01 to 2017-09-30"
}
