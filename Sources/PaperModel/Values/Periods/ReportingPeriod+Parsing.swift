extension ReportingPeriod {
  /// Parses a period as an officer types it.
  ///
  /// | Kind | Written |
  /// | --- | --- |
  /// | financial year | `2017/18`, `17/18`, `2017/2018`, `2017-18`, `2017-2018` |
  /// | quarter, half | `Q2` or `H1`, and a financial year in any of these ways |
  /// | month | `October 2017`, `Oct 2017`, `2017-10` |
  /// | academic year | `AY` and two years, or two years and `academic` |
  /// | calendar year, quarter | `2018`, `Q2 2018` |
  /// | pooled years | `2018 - 20`, `2018 - 2020`; without spaces from three years on: `2018-20` |
  /// | several financial years | `2016/17 to 2018/19` |
  /// | dates | `2017-04-01 to 2017-09-30` |
  ///
  /// A hyphen between consecutive years means a financial year, as councils write it (`2017-18`);
  /// with spaces it means two pooled years (`2017 - 18`). Ambiguous texts are rejected: `2011-12`
  /// is a financial year and a month, `2009-11` three years and a month. A dash may be used instead
  /// of a hyphen. Two digits alone, 70 to 99, are years before 2000. Case and the amount of white
  /// space are ignored.
  ///
  /// The following spellings, common in sources, are also accepted and converted to one of the
  /// periods above:
  ///
  /// | Written | Read as |
  /// | --- | --- |
  /// | `2017/18 Q2`, `2019 Q2`, `2017/18-Q2` | the quarter, the half |
  /// | `Quarter 2 2017/18`, `Qtr 2 of 2017/18` | the quarter, the half |
  /// | `Q2 (Jul-Sep) 2017/18`, `Q2 2017/18 (Jul-Sep)` | the quarter, if these are its months |
  /// | `Q1 to Q3 2017/18` | whole quarters by their days |
  /// | `FY 2017/18`, `FY2017-18`, `FY 17-18`, `2017/18 financial year`, `FY 2011-12` | `2017/18` |
  /// | `financial year ending 2018`, `FYE 2018`, `year ending March 2018` | `2017/18` |
  /// | `academic year 2017/18`, `calendar year 2018` | `AY 2017/18`, `2018` |
  /// | `2018/19 - 20/21`, `2002/03-2007/08`, `2018-19 to 2020-21` | `2018/19 to 2020/21` |
  /// | `2018 to 2020`, `2018 to 20` | `2018 - 20` |
  /// | `2017 October`, `Oct-2017`, `Oct-17`, `10/2017` | `October 2017` |
  /// | `Jan 2012-Dec 2012`, `Apr 2021 to Mar 2022` | `2012`, `2021/22` |
  /// | `October to December 2019`, `Jan - Mar 2018/19`, `Apr 2017 - Sep 2017` | the days |
  /// | `1 April to 30 September 2017` | the days |
  ///
  /// Whole years given by months get the name of the years; other months become days, because it is
  /// not stated of which kind of year they are a quarter. `2017 to 2018` is rejected: GOV.UK uses
  /// it for a financial year, and others for two calendar years.
  package init(parsing text: some StringProtocol) throws(ReportingPeriodError) {
    do throws(ReportingPeriodError) {
      self = try Self.canonical(text)
    } catch {
      switch error {
      case .unknownForm, .date(.form): break
      default: throw error
      }
      let meanings = PeriodSpellings.meanings(of: String(text))
      guard let first = meanings.first else { throw error }
      guard meanings.count == 1 else {
        throw .ambiguous(typed: String(text), first, meanings[1])
      }
      self = first
    }
  }

  /// Parses the forms of the first table.
  private static func canonical(
    _ text: some StringProtocol
  ) throws(ReportingPeriodError) -> ReportingPeriod {
    let typed = String(text)
    let words = typed.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    let reader = ReportingPeriodReader(typed: typed)
    switch words.count {
    case 1: return try reader.period(words[0])
    case 2: return try reader.period(words[0], words[1])
    case 3 where words[1] == "to": return try reader.period(from: words[0], to: words[2])
    case 3 where words[1] == "-" || words[1] == "–":
      return try reader.pooled(words[0], words[2])
    default: throw .unknownForm(typed: typed)
    }
  }
}
