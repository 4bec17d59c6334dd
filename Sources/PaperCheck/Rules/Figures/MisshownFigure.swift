import PaperModel

extension Rule {
  /// Finds figures in whose place another number would be printed.
  static let misshownFigure = ofWorkspaces(
    "misshown-figure", .error, in: .figures,
    page: Page(
      finds: "A text in `shown-as` whose number is not that of the figure.",
      why: """
        The text is printed in place of the figure, and everything else goes by the figure: the \
        table says 844, and the status and the workbook 1,844.
        """,
      example: """
        indicator,measure,period,value,shown-as
        PI12,baseline,2015/16,1844,844
        """,
      instead: """
        indicator,measure,period,value,shown-as
        PI12,baseline,2015/16,1844,"1,844"
        """,
      doubt: """
        Right nearly always: rounded numbers (`£1.2m`), a second number beside the first \
        (`6.8% (15,010)`), parts of a sum and ratios (`1 in 5` for 20%) are left alone. Where the text \
        begins with words it is only a warning, since its number may count something else.
        """
    )
  ) { checked in
    checked.workspace.indicatorSets.flatMap { set in
      set.records.observations.compactMap { finding($0) }
    }
  }

  private static func finding(_ row: Observation) -> Finding? {
    guard let shown = row.shownAs, let place = row.shownRange else { return nil }
    let severity: Diagnostic.Severity?
    switch ShownFigure(shown, of: row.value) {
    case .same: return nil
    case .other: severity = nil
    case .otherInWords: severity = .warning
    }
    return Finding(
      severity, "'\(shown.prefix(60))' would be printed, and the figure is '\(row.value.typed)'",
      at: place, notes: [Diagnostic.Note("the figure", at: row.range)],
      help: "correct one of the two; what else has to be said belongs in 'note'")
  }
}
