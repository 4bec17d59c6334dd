import PaperModel

extension Rule {
  /// Finds papers that print figures without a reporting period, which determines the figures.
  static let missingPeriod = ofWorkspaces(
    "missing-period", .error, in: .figures, isEssential: true,
    page: Page(
      finds: "A paper prints figures and does not say which period it reports on.",
      why: """
        The period decides which quarter, year to date and target are printed. Without it the same \
        paper would show other figures when it is built again in a year.
        """,
      example: """
        kind: paper
        date: 2018-02-05
        subject: Progress update
        appendices:
          - title: Indicators
            indicators: ../../indicators/marmot-2016-19.yaml
        """,
      instead: "State it at the top of the paper: `period: Q2 2017/18`.",
      doubt: """
        Never wrong: a paper that shows no indicators and asks for no figures needs no period.
        """
    )
  ) { checked in
    let tables = checked.workspace.papers.compactMap { paper -> Finding? in
      let indicators = paper.appendices.first { $0.indicators != nil }
      guard paper.period == nil, !paper.faultyKeys.contains("period"), let indicators else {
        return nil
      }
      return Finding(
        "a paper with indicators says which period it reports on",
        at: indicators.title.range, help: "state for example 'period: Q2 2017/18'")
    }
    return tables
      + checked.referenceFindings.filter { $0.rule == "missing-period" }.map(\.finding)
  }
}
