import PaperModel

extension Rule {
  /// Finds progress reports whose dates do not match the period of the paper that prints them.
  static let untimelyProgress = ofDocuments(
    "untimely-progress", .warning, in: .structure,
    page: Page(
      finds: """
        A report of progress is not of its period: it is printed under other dates, is older \
        than the paper's period, or tells of a time after its own end.
        """,
      why: """
        The board compares what was done with the figures beside it, and both must be of the \
        same months.
        """,
      example: """
        progress:
          - period: H1 2017/18
            shown: 1 April 2016 to 30 September 2016
            text: The review is finished.
        """,
      instead: """
        Correct `shown:`, or leave it out and the house prints the days. What happened later \
        belongs into the next report.
        """,
      doubt: """
        Rarely about `shown:`. The rest are notes: a word on what has happened since may be \
        welcome, and a partner may have had nothing to report.
        """
    )
  ) { checked in
    checked.plans.flatMap { plan in
      plan.groups.flatMap(\.aims).flatMap(\.progress).compactMap(otherDates)
    } + checked.papers.flatMap(oldReports) + laterTimes(in: checked)
  }

  /// Reports a date text that is printed in place of the period and contradicts it.
  private static func otherDates(_ progress: Progress) -> Finding? {
    guard let shown = progress.shown, let days = ShownPeriod.days(of: shown.value),
      days != progress.period.value.days
    else { return nil }
    let right = progress.period.value.days
    return Finding(
      "the report is of \(progress.period.value): \(right.first) to \(right.last)",
      at: shown.range, notes: [Diagnostic.Note("its period", at: progress.period.range)])
  }

  /// Reports progress that ends before the paper's period begins, if the plan has newer reports.
  private static func oldReports(of paper: BoardPaper) -> [Finding] {
    guard let period = paper.period?.value else { return [] }
    let aims = paper.appendices.compactMap(\.plan).flatMap(\.groups).flatMap(\.aims)
    let printed = aims.map { $0.progress(for: period) }
    func isOld(_ progress: Progress) -> Bool { progress.period.value.days.last < period.days.first }
    guard printed.contains(where: { $0.map { !isOld($0) } ?? false }) else { return [] }
    return zip(aims, printed).compactMap { aim, printed in
      if let printed, !isOld(printed) { return nil }
      guard let latest = printed ?? aim.progress.last else { return nil }
      let words = printed == nil ? "none of its reports is" : "its latest report is not"
      return Finding(
        .note, "\(words) of the paper's period, \(period)", at: latest.period.range,
        notes: paper.period.map { [Diagnostic.Note("the paper's period", at: $0.range)] } ?? [],
        help: "add a report, or say that there is nothing to report")
    }
  }

  /// Reports times between the end of a report's period and the paper, unless they are promises.
  private static func laterTimes(in checked: CheckedWorkspace) -> [Finding] {
    checked.datedProse.flatMap { dated -> [Finding] in
      guard let progress = dated.progress else { return [] }
      let end = progress.period.value.end
      let promised = Set(
        PromisedTime.times(in: dated.line, among: dated.times).map(\.time.span.lowerBound))
      return dated.times.compactMap { time in
        guard time.days.first > end, time.days.last < dated.day,
          !promised.contains(time.span.lowerBound)
        else { return nil }
        return Finding(
          .note, "\(dated.line.text(time.span)) is after \(end), where this report ends",
          at: dated.line.range(time.span),
          notes: [Diagnostic.Note("its period", at: progress.period.range)])
      }
    }
  }
}

/// A period as a report prints it: `1 April to 30 September 2017`, `Q2 2017/18`.
private enum ShownPeriod {
  /// The days of the period; nil if the text is ambiguous.
  static func days(of text: String) -> DateSpan? {
    if let period = try? ReportingPeriod(parsing: text) { return period.days }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let joint = words.firstIndex(where: { ["to", "-", "–"].contains($0) }),
      let last = date(words[(joint + 1)...], year: nil),
      let first = date(words[..<joint], year: last.year)
    else { return nil }
    return DateSpan(first, last)
  }

  /// `1 April 2017`, or `1 April` in a given year.
  private static func date(_ words: ArraySlice<Substring>, year: Int?) -> CalendarDate? {
    let words = Array(words)
    guard (2...3).contains(words.count), let day = CalendarDate.day(ofMonth: words[0]),
      let month = DateWord.month(words[1]),
      let year = words.count == 3 ? DateWord.year(words[2]) : year
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
