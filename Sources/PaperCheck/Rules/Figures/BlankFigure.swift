import PaperModel

extension Rule {
  /// Finds empty figures: an empty cell may mean zero, a late return or a mistake.
  static let blankFigure = ofWorkspaces(
    "blank-figure", .growing(.note, .warning, .warning), in: .figures,
    page: Page(
      finds:
        "A row of figures whose value is empty, although others have a figure for that time, and that says nothing in `shown-as` or `note`.",
      why:
        "An empty cell may be a nought, a return that is late or a slip, and each reader takes it for something else. Readers of a spreadsheet by ear hear nothing at all.",
      example: "PI5,year-to-date,Q2 2017/18,",
      instead: "PI5,year-to-date,Q2 2017/18,[x]",
      doubt:
        "Never wrong that it is empty. Where no indicator has a figure for that time yet, it is taken to be still to come."
    )
  ) { checked in
    checked.workspace.indicatorSets.flatMap { set in
      let supplied = Set(
        set.record.observations.lazy.filter { $0.value.content != .empty }.map(Return.init))
      return set.record.observations.filter { row in
        row.value.content == .empty && row.shownAs == nil && row.note == nil
          && supplied.contains(Return(row))
          && set.record.inForce(row.indicator, row.measure, row.period)?.range == row.range
      }.map { row in
        Finding(
          "the \(row.name) of \(row.indicator) is empty, and nothing says why", at: row.range,
          help: "write the figure, [x] where it is not available, or [z] where there can be none")
      }
    }
  }
}

/// The key of a return of figures, which covers all indicators together: a measure and a period.
private struct Return: Hashable {
  let measure: Measure
  let days: DateSpan

  init(_ row: Observation) { (measure, days) = (row.measure, row.days) }
}
