import PaperModel

/// The period of a column, as a mapping states it.
enum TablePeriod: Hashable, Sendable {
  case stated(ReportingPeriod)
  /// As seen from the period of the table: `previous-period`, `this-year`.
  case relative(RelativePeriod)
  /// A part of a year that is stated elsewhere: `Q1`, `April`.
  case part(String)

  /// The words for a relative period.
  static let words = RelativePeriod.words.filter {
    if case .last = $0.period { false } else { true }
  }

  init?(parsing text: String) {
    if let known = Self.words.first(where: { $0.word == text }) {
      self = .relative(known.period)
    } else if let period = try? ReportingPeriod(parsing: text) {
      self = .stated(period)
    } else if PeriodPart.isPart(text) {
      self = .part(text)
    } else {
      return nil
    }
  }
}

/// Parts of a year without the year: `Q1`, `Quarter 2`, `H1`, `April`.
enum PeriodPart {
  static func isPart(_ text: String) -> Bool { period(text, in: "2017/18") != nil }

  /// The period of a part of a year; nil if the two texts do not make one.
  static func period(_ part: String, in year: String) -> ReportingPeriod? {
    // A part says nothing of the year, and a year says nothing of the part.
    guard (1...20).contains(part.utf8.count), !part.utf8.contains(UInt8(ascii: "/")),
      (try? ReportingPeriod(parsing: part)) == nil
    else { return nil }
    if let period = try? ReportingPeriod(parsing: "\(part) \(year)") {
      // "Financial year" is the name of a whole year.
      return period.isOfWholeYears ? nil : period
    }
    guard let month = CalendarMonth.number(ofName: part.lowercased()),
      case .financialYear(let first) = try? ReportingPeriod(parsing: year)
    else { return nil }
    return (month >= 4 ? first : first.adding(1))
      .flatMap { CalendarMonth(year: $0.number, month: month) }.map { .month($0) }
  }
}

extension ReportingPeriod {
  /// Whether it is stated as a year or several, and not as a part of one.
  fileprivate var isOfWholeYears: Bool {
    switch self {
    case .financialYear, .financialYears, .academicYear, .calendarYear, .pooledYears: true
    case .quarter, .calendarQuarter, .half, .month, .dates: false
    }
  }
}

/// The period that a date in the place of a period means.
enum PeriodOfDate: String, Sendable, CaseIterable {
  case month, quarter
  case financialYear = "financial-year"
  case calendarYear = "calendar-year"
  case academicYear = "academic-year"

  /// The period of this kind that a day is in.
  func period(of day: CalendarDate) -> ReportingPeriod? {
    switch self {
    case .month: .month(day.calendarMonth)
    case .quarter:
      day.financialYear.flatMap { year in
        ReportingPeriod.Quarter.allCases.lazy.map { .quarter($0, of: year) }
          .first { $0.contains(day) }
      }
    case .financialYear: day.financialYear.map { .financialYear($0) }
    case .calendarYear: CalendarYear(day.year).map { .calendarYear($0) }
    case .academicYear:
      CalendarYear(day.year).flatMap { year in
        day.month >= 9 ? year : year.adding(-1)
      }.map { .academicYear($0) }
    }
  }
}

/// Which years a table means by two years such as `2011-12`.
enum PeriodOfYears: String, Sendable, CaseIterable {
  case financial, academic, calendar

  /// Which of two meanings is right: years of this kind, or else pooled years; nil if neither is.
  func choose(_ first: ReportingPeriod, _ second: ReportingPeriod) -> ReportingPeriod? {
    let wanted = [first, second].first { period in
      switch (self, period) {
      case (.financial, .financialYear), (.financial, .financialYears),
        (.academic, .financialYear), (.academic, .academicYear), (.calendar, .pooledYears),
        (.calendar, .calendarYear):
        true
      default: false
      }
    }
    let pooled = [first, second].first { if case .pooledYears = $0 { true } else { false } }
    return wanted ?? pooled
  }
}
