import PaperModel

/// Reads periods as somebody's own table has them.
struct PeriodsInTable: Sendable {
  /// The period of the table, from which `previous-period` and `Q1` are seen; nil if it states none.
  var base: ReportingPeriod?
  /// What a date means in the place of a period; nil if it is not stated.
  var dates: PeriodOfDate?
  /// Which years two years are; nil if it is not stated.
  var years: PeriodOfYears?

  /// The period that a text names by itself.
  func period(_ typed: String) throws(ReportingPeriodError) -> ReportingPeriod {
    let text = Self.spaced(typed)
    do throws(ReportingPeriodError) {
      return adjusted(try ReportingPeriod(parsing: text))
    } catch {
      if case .ambiguous(_, let one, let other) = error,
        let chosen = years?.choose(one, other)
      {
        return adjusted(chosen)
      }
      if let dates, let day = TypedDate.day(text), let period = dates.period(of: day) {
        return period
      }
      throw error
    }
  }

  /// A period on one line, with a space for each sign that only divides its parts, as in `2018-19;Q1`.
  private static func spaced(_ typed: String) -> String {
    TableGrid.line(String(typed.map { ";|_".contains($0) ? " " : $0 }))
  }

  /// The period of a figure, of what its column and its row say; nil if they say none.
  func period(
    column: TablePeriod?, row: String?
  ) throws(ReportingPeriodError) -> ReportingPeriod? {
    switch column {
    case .stated(let period): return adjusted(period)
    case .relative(let relative): return base.flatMap { Self.period(relative, from: $0) }
    case .part(let part):
      guard let year = row ?? base?.reportingYear.description else { return nil }
      guard let period = PeriodPart.period(part, in: year) else {
        throw .unknownForm(typed: "\(part) \(year)")
      }
      return period
    case nil:
      guard let row else { return base }
      if let base, let period = PeriodPart.period(row, in: base.reportingYear.description) {
        return period
      }
      return try period(row)
    }
  }

  private func adjusted(_ period: ReportingPeriod) -> ReportingPeriod {
    guard years == .academic, case .financialYear(let year) = period else { return period }
    return .academicYear(year)
  }

  private static func period(
    _ relative: RelativePeriod, from base: ReportingPeriod
  ) -> ReportingPeriod? {
    switch relative {
    case .ownPeriod: base
    case .previousPeriod: base.previous
    case .samePeriodLastYear: base.sameLastYear
    case .last: nil
    case .thisYear: base.reportingYear
    case .lastYear: base.reportingYear.previous
    case .nextYear: base.reportingYear.nextYear
    case .stated(let period): period
    }
  }

  /// The period from a first to a last day, under the name that it has as a month, a quarter or a year.
  static func period(from first: CalendarDate, to last: CalendarDate) -> ReportingPeriod? {
    guard let span = DateSpan(first, last) else { return nil }
    let named = PeriodOfDate.allCases.lazy.compactMap { $0.period(of: first) }
      .first { $0.days == span }
    return named ?? .dates(span)
  }
}
