import PaperModel

extension Rule {
  /// Finds two reports of the same months whose dates are written in different forms.
  static let inconsistentPeriod = ofWorkspaces(
    "inconsistent-period", .warning, in: .structure,
    page: Page(
      finds: """
        Reports of the same days in one action plan have their dates printed in different \
        forms.
        """,
      why: """
        A reader who sees `1 April to 30 September 2017` beside `1 April 2017 to 30 September \
        2017` looks for a difference that is not there.
        """,
      example: """
        progress:
          - period: H1 2017/18
            shown: 1 April to 30 September 2017
            text: The review is finished.
        """,
      instead: """
        Leave `shown:` out of all of them: the house prints the days of the period. Or word it \
        everywhere alike.
        """,
      doubt: "Rarely: it compares only reports of the same days in one plan."
    )
  ) { checked in
    checked.workspace.plans.flatMap { plan -> [Finding] in
      let reports = plan.groups.flatMap(\.aims).flatMap(\.progress)
      var first: [DateSpan: [String: Progress]] = [:]
      var counts: [DateSpan: [String: Int]] = [:]
      for report in reports {
        let form = report.shown?.value ?? ""
        let days = report.period.value.days
        counts[days, default: [:]][form, default: 0] += 1
        if first[days]?[form] == nil { first[days, default: [:]][form] = report }
      }
      return reports.compactMap { report in
        let days = report.period.value.days
        guard let forms = counts[days], forms.count > 1,
          let usual = first[days]?.max(by: { isLessUsual($0, $1, in: forms) })
        else { return nil }
        let form = report.shown?.value ?? ""
        guard form != usual.key else { return nil }
        return Finding(
          usual.key.isEmpty
            ? "other reports of this period show it as the house writes it"
            : "other reports of this period show '\(usual.key)'",
          at: report.shown?.range ?? report.period.range,
          notes: [
            Diagnostic.Note(
              "one of them", at: usual.value.shown?.range ?? usual.value.period.range)
          ])
      }
    }
  }

  /// Whether one form is less usual than another; of equally frequent ones the first is the usual
  /// one.
  private static func isLessUsual(
    _ one: (key: String, value: Progress), _ other: (key: String, value: Progress),
    in counts: [String: Int]
  ) -> Bool {
    let (first, second) = (counts[one.key] ?? 0, counts[other.key] ?? 0)
    return first != second
      ? first < second : one.value.period.range > other.value.period.range
  }
}
