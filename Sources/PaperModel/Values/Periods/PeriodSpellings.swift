/// Parses spellings of periods that people use but the program does not write: `2017/18 Q2`, `Jan
/// 2012-Dec 2012`, `FY 2017-18`, `year ending March 2018`.
///
/// All parsers are tried. A text that two of them parse as different periods is ambiguous and is
/// rejected.
enum PeriodSpellings {
  /// The different periods that a text can mean; empty if it is not a period.
  static func meanings(of text: String) -> [ReportingPeriod] {
    guard let tokens = PeriodTokens(text), !tokens.isAtEnd else { return [] }
    var found: [ReportingPeriod] = []
    for read in ways {
      var trial = tokens
      guard let period = read(&trial), trial.isAtEnd, !found.contains(period) else { continue }
      found.append(period)
    }
    return found
  }

  private static let ways: [@Sendable (inout PeriodTokens) -> ReportingPeriod?] = [
    { financialYear(&$0, isLabelled: true).map { .financialYear($0) } },
    { financialYear(&$0, isLabelled: false).map { .financialYear($0) } },
    academicYear, calendarYear, pooledYears, financialYears, partOfYear, partsOfYear,
    { PeriodMonths.month(&$0).map { .month($0) } },
    PeriodMonths.span, PeriodMonths.spanInOneYear, PeriodMonths.ending, PeriodMonths.days,
  ]

  // MARK: - Years

  /// Two consecutive years: `2017/18`, `2017-18`, `2017 to 2018`, `17/18`; with the label `FY` also
  /// `17-18`.
  /// - Parameter isLabelled: whether a label such as `FY` is required or forbidden; nil to allow
  ///   either.
  static func financialYear(
    _ tokens: inout PeriodTokens, isLabelled: Bool? = nil
  ) -> CalendarYear? {
    tokens.attempt { tokens in
      let hasLabel = takeFinancialLabel(&tokens)
      guard let (year, isShort) = pair(&tokens) else { return nil }
      let isKnown = hasLabel || takeFinancialLabel(&tokens)
      guard isLabelled.map({ $0 == isKnown }) ?? true, isKnown || !isShort else { return nil }
      return year
    }
  }

  private static func takeFinancialLabel(_ tokens: inout PeriodTokens) -> Bool {
    tokens.take("fy") || tokens.take(all: ["financial", "year"]) || tokens.take("financial")
      || tokens.take(all: ["fiscal", "year"])
  }

  /// The first of two consecutive years, and whether both have two digits and a dash between them.
  private static func pair(_ tokens: inout PeriodTokens) -> (CalendarYear, isShort: Bool)? {
    tokens.attempt { tokens in
      let long = tokens.takeNumber(digits: 4...4)
      guard let first = long ?? tokens.takeNumber(digits: 2...2) else { return nil }
      let isSlashed = tokens.take(sign: "/")
      guard isSlashed || tokens.takeJoint() else { return nil }
      // Two digits from 70 on are years before 2000: a board's figures do not go back further.
      let start = long ?? first + (first < 70 ? 2000 : 1900)
      if let short = tokens.takeNumber(digits: 2...2) {
        guard (start + 1) % 100 == short else { return nil }
      } else {
        guard long != nil, tokens.takeNumber(digits: 4...4) == start + 1 else { return nil }
      }
      return CalendarYear(start).map { ($0, long == nil && !isSlashed) }
    }
  }

  private static func academicYear(_ tokens: inout PeriodTokens) -> ReportingPeriod? {
    let takesLabel = { (tokens: inout PeriodTokens) in
      tokens.take("ay") || tokens.take(all: ["academic", "year"]) || tokens.take("academic")
    }
    let hasLabel = takesLabel(&tokens)
    guard let (year, _) = pair(&tokens), hasLabel || takesLabel(&tokens) else { return nil }
    return .academicYear(year)
  }

  private static func calendarYear(_ tokens: inout PeriodTokens) -> ReportingPeriod? {
    let hasLabel = tokens.take(all: ["calendar", "year"])
    guard let year = tokens.takeYear(), hasLabel || tokens.take(all: ["calendar", "year"]) else {
      return nil
    }
    return .calendarYear(year)
  }

  /// `2018 to 2020`, `2018 to 20`.
  private static func pooledYears(_ tokens: inout PeriodTokens) -> ReportingPeriod? {
    guard let first = tokens.takeYear(), tokens.take("to") else { return nil }
    if let short = tokens.takeNumber(digits: 2...2) {
      let ahead = ((short - first.number) % 100 + 100) % 100
      guard ahead <= ReportingPeriod.mostYearsWithTwoDigits else { return nil }
      return first.adding(ahead).flatMap { YearSpan(first, $0) }.map { .pooledYears($0) }
    }
    return tokens.takeYear().flatMap { YearSpan(first, $0) }.map { .pooledYears($0) }
  }

  /// `2018/19 - 20/21`, `2002/03-2007/08`, `FY 2018-19 to FY 2020-21`.
  private static func financialYears(_ tokens: inout PeriodTokens) -> ReportingPeriod? {
    guard let first = financialYear(&tokens), tokens.takeJoint(),
      let last = financialYear(&tokens)
    else { return nil }
    return YearSpan(first, last).map { .financialYears($0) }
  }

  // MARK: - Parts of a year

  /// A quarter or half before or after its year, optionally with its months in brackets:
  /// `2017/18 Q2`, `Quarter 2 of 2017/18`, `Q2 (Jul-Sep) 2017/18`.
  private static func partOfYear(_ tokens: inout PeriodTokens) -> ReportingPeriod? {
    let name: (PeriodPartName, months: (Int, Int)?)
    let year: PeriodYear
    if let first = partName(&tokens) {
      let months = monthsInBrackets(&tokens)
      if !tokens.take("of", "in") { _ = tokens.take(sign: "-") }
      guard let found = periodYear(&tokens) else { return nil }
      (name, year) = ((first, months), found)
    } else {
      guard let found = periodYear(&tokens) else { return nil }
      _ = tokens.take(sign: "-")
      guard let second = partName(&tokens) else { return nil }
      (name, year) = ((second, nil), found)
    }
    guard let period = name.0.period(of: year) else { return nil }
    guard let months = name.months ?? monthsInBrackets(&tokens) else { return period }
    let days = period.days
    return (days.first.calendarMonth.month, days.last.calendarMonth.month) == months ? period : nil
  }

  /// `Q1-Q3 2017/18`, `2017/18 Q1 to Q3`.
  private static func partsOfYear(_ tokens: inout PeriodTokens) -> ReportingPeriod? {
    let before = periodYear(&tokens)
    guard let first = partName(&tokens), tokens.takeJoint(), let last = partName(&tokens),
      let year = before ?? periodYear(&tokens), let start = first.period(of: year),
      let end = last.period(of: year), start.days.last < end.days.first
    else { return nil }
    return PeriodMonths.period(start.days.first.calendarMonth, end.days.last.calendarMonth)
  }

  /// `(Jul-Sep)`.
  private static func monthsInBrackets(_ tokens: inout PeriodTokens) -> (Int, Int)? {
    tokens.attempt { tokens in
      guard tokens.take(sign: "("), let first = tokens.takeMonth(), tokens.takeJoint(),
        let last = tokens.takeMonth(), tokens.take(sign: ")")
      else { return nil }
      return (first, last)
    }
  }

  /// A financial year, or a calendar year if nothing indicates a financial year.
  private static func periodYear(_ tokens: inout PeriodTokens) -> PeriodYear? {
    if let year = financialYear(&tokens) { return .financial(year) }
    return tokens.takeYear().map { .calendar($0) }
  }

  private static func partName(_ tokens: inout PeriodTokens) -> PeriodPartName? {
    tokens.attempt { tokens in
      if tokens.take("q", "qtr", "quarter") {
        return tokens.takeNumber(digits: 1...1).flatMap(ReportingPeriod.Quarter.init)
          .map { .quarter($0) }
      }
      guard tokens.take("h", "half") else { return nil }
      return tokens.takeNumber(digits: 1...1).flatMap(ReportingPeriod.Half.init).map { .half($0) }
    }
  }
}

/// The year that a quarter or half belongs to.
private enum PeriodYear {
  case financial(CalendarYear)
  case calendar(CalendarYear)
}

/// The name of a part of a year.
private enum PeriodPartName {
  case quarter(ReportingPeriod.Quarter)
  case half(ReportingPeriod.Half)

  /// Nil for a half of a calendar year, which councils do not report on.
  func period(of year: PeriodYear) -> ReportingPeriod? {
    switch (self, year) {
    case (.quarter(let quarter), .financial(let year)): .quarter(quarter, of: year)
    case (.quarter(let quarter), .calendar(let year)): .calendarQuarter(quarter, of: year)
    case (.half(let half), .financial(let year)): .half(half, of: year)
    case (.half, .calendar): nil
    }
  }
}
