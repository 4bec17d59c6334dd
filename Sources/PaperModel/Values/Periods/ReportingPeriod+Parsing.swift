extension ReportingPeriod {
  /// Reads a period as an officer types it.
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
  /// A hyphen between years that follow each other is a financial year, as councils write it
  /// (`2017-18`); with spaces it is two pooled years (`2017 - 18`). What can be read in two ways is
  /// refused: `2011-12` is a financial year and a month, `2009-11` three years and a month. A dash
  /// does where a hyphen does. Two digits alone, 70 to 99, are years before 2000. Capitals and
  /// the amount of white space do not matter.
  package init(parsing text: some StringProtocol) throws(ReportingPeriodError) {
    let typed = String(text)
    let words = typed.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    let reader = ReportingPeriodReader(typed: typed)
    switch words.count {
    case 1: self = try reader.period(words[0])
    case 2: self = try reader.period(words[0], words[1])
    case 3 where words[1] == "to": self = try reader.period(from: words[0], to: words[2])
    case 3 where words[1] == "-" || words[1] == "–":
      self = try reader.pooled(words[0], words[2])
    default: throw .unknownForm(typed: typed)
    }
  }
}
