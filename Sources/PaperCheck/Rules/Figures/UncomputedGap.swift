import PaperModel

extension Rule {
  /// Finds gaps whose figures are not there, so that nothing is printed of them.
  static let uncomputedGap = ofWorkspaces(
    "uncomputed-gap", .growing(.note, .warning, .warning), in: .figures,
    page: Page(
      finds: """
        A gap that an indicator asks for, and for which some area or group has no figure at all, or \
        none for a period for which the others have one.
        """,
      why: """
        Documents leave the gap out, and with it what the indicator is followed for. Most often the \
        figures of a group were not imported, or are of other years.
        """,
      example: """
        gaps:
          - { id: deprivation, group: most-deprived, against: least-deprived }

        indicator,measure,period,group,value
        LE,actual,2018 - 20,most-deprived,72.9
        """,
      instead: "LE,actual,2018 - 20,least-deprived,83.6",
      doubt: """
        Never wrong that it cannot be computed. Where the figures are still to come, leave the gap in \
        and waive it with that reason.
        """
    )
  ) { checked in
    checked.workspace.indicatorSets.flatMap { set in
      set.soundIndicators.flatMap { indicator in
        indicator.gaps.compactMap { finding($0, of: indicator, in: set) }
      }
    }
  }

  private static func finding(
    _ gap: Gap, of indicator: Indicator, in set: IndicatorSet
  ) -> Finding? {
    let view = set.outcomes(of: indicator)
    guard view.view(of: gap) == nil else { return nil }
    let names = PopulationNames(set, indicator, .none)
    let lacking = gap.populations.filter { view.latest($0) == nil }
      .map { $0 == .own ? "the board's own area" : names.name(of: $0) }
    let id = indicator.id.value
    return Finding(
      lacking.isEmpty
        ? "the gap '\(gap.id.value)' of \(id) has no period with all its figures"
        : "the gap '\(gap.id.value)' of \(id) cannot be computed: there is no figure for "
          + lacking.prefix(3).joined(separator: ", ")
          + (lacking.count > 3 ? " and \(lacking.count - 3) more" : ""),
      at: gap.id.range, help: "add the rows to the figures, or take the gap out")
  }
}
