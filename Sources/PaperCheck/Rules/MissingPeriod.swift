import PaperModel

extension Rule {
  /// The period decides which figures are printed; without it none can be.
  static let missingPeriod = ofPapers(
    "missing-period", "A paper prints indicators and does not say which period it reports on."
  ) { paper, _, _ in
    let indicators = paper.appendices.first { $0.indicators != nil }
    guard paper.period == nil, !paper.faultyKeys.contains("period"), let indicators else {
      return []
    }
    return [
      Diagnostic(
        rule: "missing-period", "a paper with indicators says which period it reports on",
        at: indicators.title.range, help: "state for example 'period: Q2 2017/18'")
    ]
  }
}
