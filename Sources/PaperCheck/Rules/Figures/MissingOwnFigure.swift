import PaperModel

extension Rule {
  /// Finds indicators with figures of other areas or groups and none of the board's own.
  static let missingOwnFigure = ofWorkspaces(
    "missing-own-figure", .growing(.note, .warning, .warning), in: .figures,
    page: Page(
      finds: """
        An indicator whose rows are all of other areas or of groups, and none of everybody in the \
        board's own area.
        """,
      why: """
        A figure of the country says nothing about the board's own people, and a table with it alone \
        is read as if it did.
        """,
      example: """
        indicator,measure,period,area,value
        LE,actual,2018 - 20,england,79.4
        """,
      instead: """
        indicator,measure,period,area,value
        LE,actual,2018 - 20,,78.0
        LE,actual,2018 - 20,england,79.4
        """,
      doubt: """
        Right to be so where an indicator is published for groups alone: waive it there, with that \
        reason.
        """
    )
  ) { checked in
    checked.workspace.indicatorSets.flatMap { set -> [Finding] in
      let own = Set(set.record.observations.map(\.indicator))
      var told: Set<String> = []
      return set.records.observations.compactMap { row in
        guard !own.contains(row.indicator), told.insert(row.indicator).inserted else { return nil }
        return Finding(
          "\(row.indicator) has figures of other areas or groups, and none of the board's own",
          at: row.range, help: "add a row whose area and group are empty")
      }
    }
  }
}
