import PaperModel

extension Rule {
  /// Finds two values for one figure supplied on the same day: nobody can tell which is right.
  static let contradictoryFigures = ofWorkspaces(
    "contradictory-figures", .error, in: .figures, isEssential: true,
    page: Page(
      finds: "Two rows state different values for one figure, supplied on the same date.",
      why: """
        Nobody can tell which of the two was meant, and the paper, the workbook and the status \
        would all rest on one of them by chance.
        """,
      example: """
        indicator,measure,period,value,supplied-on
        PI2,actual,Q2 2017/18,73,2017-10-20
        PI2,actual,Q2 2017/18,78,2017-10-20
        """,
      instead: """
        Delete the wrong row. Where the second corrects the first, give it the later date on which \
        it came in, in `supplied-on`.
        """,
      doubt: "Never wrong. `1,844` and `1844` are one value, and are left alone."
    )
  ) { checked in
    checked.workspace.indicatorSets.flatMap { $0.records.all.flatMap(\.contradictions) }.compactMap
    { contradiction in
      guard let first = contradiction.observations.first,
        let last = contradiction.observations.dropFirst().last
      else { return nil }
      let date = last.suppliedOn.map { "supplied on \($0)" } ?? "without a date"
      return Finding(
        "'\(last.value.typed)' contradicts another row for \(last.indicator), "
          + "\(last.measure.rawValue), \(last.period), \(date)",
        at: last.range,
        notes: [Diagnostic.Note("which says '\(first.value.typed)'", at: first.range)],
        help: "state in 'supplied-on' which is the later one, or delete the wrong one")
    }
  }
}
