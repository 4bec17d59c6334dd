import PaperMarkup
import PaperModel

/// Tells whether a sentence is about a time other than a period, or about the future: its numbers
/// are then not figures of that period.
struct TimeWords {
  private let period: ReportingPeriod
  /// The years by whose number the period may be named.
  private let years: Set<Int>
  private let months: Set<String>
  private let quarter: Int?

  init(_ period: ReportingPeriod) {
    self.period = period
    let year = period.reportingYear
    years = [year.start.calendarMonth.year, year.end.calendarMonth.year]
    months = Set(
      [year.start, period.start, period.end].map {
        CalendarMonth.names[$0.calendarMonth.month - 1].lowercased()
      })
    quarter =
      switch period {
      case .quarter(let quarter, of: _), .calendarQuarter(let quarter, of: _): quarter.rawValue
      default: nil
      }
  }

  /// Whether the words name a time other than the period or its year.
  func isElsewhere(_ tokens: [ProseSentence.Token]) -> Bool {
    tokens.indices.contains { isElsewhere(tokens, $0) }
  }

  /// Whether the words are about the future, an average, or more than one year.
  static func isOther(_ tokens: [ProseSentence.Token]) -> Bool {
    tokens.contains { otherWords.contains($0.lowered) }
  }

  /// Whether a word is the name of a month, as opposed to the words "may" and "march".
  static func isMonth(_ token: ProseSentence.Token) -> Bool {
    monthNames.contains(token.word.text)
  }

  private func isElsewhere(_ tokens: [ProseSentence.Token], _ index: Int) -> Bool {
    let word = tokens[index].lowered
    if word == "quarter", index > 0, let quarter,
      let named = Self.ordinals.firstIndex(of: tokens[index - 1].lowered)
    {
      return named + 1 != quarter
    }
    if Self.isMonth(tokens[index]) {
      if case .month = period { return !months.contains(word) }
      // "From April to September" is the half-year, but "in April" is one month of it.
      return !months.contains(word) || index > 0 && tokens[index - 1].lowered == "in"
    }
    guard word.utf8.count <= 9, let first = word.utf8.first else { return false }
    if first == UInt8(ascii: "q"), word.utf8.count == 2, let digit = Int(word.dropFirst()) {
      return quarter.map { $0 != digit } ?? true
    }
    guard first.isDigit else { return false }
    if word.utf8.count == 4, let year = Int(word) {
      return (1900...2099).contains(year) && !years.contains(year)
    }
    guard word.contains("/"), let named = try? ReportingPeriod(parsing: word) else { return false }
    return !named.days.overlaps(period.days)
  }

  private static let monthNames = Set(CalendarMonth.names.map { Substring($0) })

  private static let ordinals = ["first", "second", "third", "fourth"]

  private static let otherWords: Set<String> = [
    "aim", "aims", "average", "could", "daily", "each", "every", "expect", "expected", "expects",
    "forecast", "hope", "hopes", "intend", "intends", "lifetime", "might", "monthly", "plan",
    "planned", "plans", "predicted", "previous", "previously", "projected", "proposed", "should",
    "since", "weekly", "will", "would",
  ]
}
