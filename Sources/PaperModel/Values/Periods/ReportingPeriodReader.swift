/// Parses the words of a period. The words must be in lower case and contain no white space.
struct ReportingPeriodReader {
  /// The whole typed text, for errors.
  let typed: String

  typealias Failure = ReportingPeriodError

  /// `2018`, `2017/18`, `2017-18`, `2017-10`, `2018-20`.
  func period(_ word: String) throws(Failure) -> ReportingPeriod {
    if let year = digitValue(word.utf8, count: 4) { return .calendarYear(try calendarYear(year)) }
    guard let pair = YearPair(word) else { throw .unknownForm(typed: typed) }
    if pair.isSlashed || pair.spansOneYear {
      let year = ReportingPeriod.financialYear(try straddlingYear(pair))
      guard !pair.isSlashed, let month = month(pair) else { return year }
      throw .ambiguous(typed: typed, year, month)
    }
    guard pair.secondDigits == 2 else { return try pooledYears(pair) }
    switch (try? pooledYears(pair), month(pair)) {
    case (let pooled?, let month?): throw .ambiguous(typed: typed, pooled, month)
    case (let pooled?, nil): return pooled
    case (nil, let month?): return month
    case (nil, nil): throw notOneYear(pair)
    }
  }

  /// `Q2 2017/18`, `H1 2017/18`, `Q2 2018`, `AY 2017/18`, `2017/18 academic`, `October 2017`.
  func period(_ first: String, _ second: String) throws(Failure) -> ReportingPeriod {
    if first == "ay" { return .academicYear(try straddlingYear(second)) }
    if second == "academic" { return .academicYear(try straddlingYear(first)) }
    if first.hasPrefix("q"), let part = Self.part(first) {
      guard let quarter = ReportingPeriod.Quarter(rawValue: part) else {
        throw .noSuchPart(typed: typed, parts: "quarters are Q1 to Q4")
      }
      if let year = digitValue(second.utf8, count: 4) {
        return .calendarQuarter(quarter, of: try calendarYear(year))
      }
      return .quarter(quarter, of: try straddlingYear(second))
    }
    if first.hasPrefix("h"), let part = Self.part(first) {
      guard let half = ReportingPeriod.Half(rawValue: part) else {
        throw .noSuchPart(typed: typed, parts: "halves are H1 and H2")
      }
      return .half(half, of: try straddlingYear(second))
    }
    guard let month = CalendarMonth.number(ofName: first),
      let year = digitValue(second.utf8, count: 4)
    else {
      throw .unknownForm(typed: typed)
    }
    guard let calendarMonth = CalendarMonth(year: year, month: month) else {
      throw .yearOutOfRange(typed: typed)
    }
    return .month(calendarMonth)
  }

  /// `2017-04-01 to 2017-09-30`, `2016/17 to 2018/19`.
  func period(from first: String, to last: String) throws(Failure) -> ReportingPeriod {
    if YearPair(first) != nil {
      let (first, last) = (try straddlingYear(first), try straddlingYear(last))
      if first == last { throw .oneYearTwice(typed: typed, .financialYear(first)) }
      guard let years = YearSpan(first, last) else { throw .backwards(typed: typed) }
      return .financialYears(years)
    }
    // A hyphen indicates that dates were meant, so the error names the invalid date.
    guard first.contains("-") else { throw .unknownForm(typed: typed) }
    let span: DateSpan?
    do throws(CalendarDateError) {
      span = DateSpan(try CalendarDate(parsing: first), try CalendarDate(parsing: last))
    } catch {
      throw .date(error)
    }
    guard let span else { throw .backwards(typed: typed) }
    return .dates(span)
  }

  /// `2018 - 20`, `2018 - 2020`, `2017 - 18`.
  func pooled(_ first: String, _ last: String) throws(Failure) -> ReportingPeriod {
    guard let pair = YearPair("\(first)-\(last)"), pair.firstDigits == 4 else {
      throw .unknownForm(typed: typed)
    }
    return try pooledYears(pair)
  }

  private func pooledYears(_ pair: YearPair) throws(Failure) -> ReportingPeriod {
    let ahead = pair.secondDigits == 2 ? pair.ahead : pair.second - pair.first
    let isTooFar = pair.secondDigits == 2 && ahead > ReportingPeriod.mostYearsWithTwoDigits
    guard ahead >= 0, !isTooFar else { throw .backwards(typed: typed) }
    let (first, last) = (try calendarYear(pair.first), try calendarYear(pair.first + ahead))
    if first == last { throw .oneYearTwice(typed: typed, .calendarYear(first)) }
    guard let years = YearSpan(first, last) else { throw .backwards(typed: typed) }
    return .pooledYears(years)
  }

  private func straddlingYear(_ word: String) throws(Failure) -> CalendarYear {
    guard let pair = YearPair(word) else { throw .unknownForm(typed: typed) }
    return try straddlingYear(pair)
  }

  private func straddlingYear(_ pair: YearPair) throws(Failure) -> CalendarYear {
    guard pair.spansOneYear else { throw notOneYear(pair) }
    return try calendarYear(pair.first)
  }

  private func notOneYear(_ pair: YearPair) -> Failure {
    let next = pair.first + 1
    let right = pair.secondDigits == 4 ? padded(next, to: 4) : padded(next % 100, to: 2)
    return .notOneYear(typed: typed, secondPart: right)
  }

  private func calendarYear(_ number: Int) throws(Failure) -> CalendarYear {
    guard let year = CalendarYear(number) else { throw .yearOutOfRange(typed: typed) }
    return year
  }

  /// `2017-10`, if the second part can be a month; otherwise nil.
  private func month(_ pair: YearPair) -> ReportingPeriod? {
    guard pair.secondDigits == 2 else { return nil }
    return CalendarMonth(year: pair.first, month: pair.second).map { .month($0) }
  }

  /// The number after the first letter of `Q2` or `H1`.
  private static func part(_ word: String) -> Int? {
    let digits = word.utf8.dropFirst()
    return digits.isEmpty ? nil : digitValue(digits, count: digits.count)
  }
}

/// Two numbers separated by a slash, hyphen or dash: `2017/18`, `17/18`, `2018-2020`.
struct YearPair {
  /// The first year, in full.
  let first: Int
  /// The number of digits typed, 2 or 4.
  let firstDigits: Int
  /// The second number as typed.
  let second: Int
  /// The number of digits typed, 2 or 4.
  let secondDigits: Int
  let isSlashed: Bool

  /// Nil unless it consists of two digits and two with a slash, or of four digits and two or four.
  init?(_ word: String) {
    guard let separator = word.firstIndex(where: { $0 == "/" || $0 == "-" || $0 == "–" }) else {
      return nil
    }
    let (head, tail) = (word[..<separator].utf8, word[word.index(after: separator)...].utf8)
    isSlashed = word[separator] == "/"
    (firstDigits, secondDigits) = (head.count, tail.count)
    guard [2, 4].contains(firstDigits), [2, 4].contains(secondDigits),
      let first = digitValue(head, count: firstDigits),
      let second = digitValue(tail, count: secondDigits)
    else { return nil }
    if firstDigits == 2 {
      guard isSlashed, secondDigits == 2 else { return nil }
      // Two digits from 70 on are years before 2000: a board's figures do not go back further.
      self.first = first + (first < 70 ? 2000 : 1900)
    } else {
      self.first = first
    }
    self.second = second
  }

  /// The number of years from the first to the second, 0…99, if the second has two digits.
  var ahead: Int { ((second - first) % 100 + 100) % 100 }

  /// Whether the second year is the one after the first.
  var spansOneYear: Bool { secondDigits == 2 ? ahead == 1 : second == first + 1 }
}
