import PaperModel

extension Rule {
  /// Finds sentences that say that a figure is above or below its target, with both numbers, which are the
  /// other way round.
  static let contradictedComparison = ofDocuments(
    "contradicted-comparison", .warning, in: .figures,
    page: Page(
      finds: """
        A sentence says that a figure is above or below its target, and the two numbers in it, typed or \
        looked up, are equal or the other way round.
        """,
      why: """
        Whoever reads the sentence believes that all is well, or that it is not. The number was brought up \
        to date, and the words beside it were not.
        """,
      example: "148 young people met a work coach, above the target of 170.",
      instead: "148 young people met a work coach, below the target of 170.",
      doubt: """
        Seldom: the figure has to be the only number before words such as `above the target of`, in one \
        sentence; units have to be the same, and `not above` and `may exceed` claim nothing.
        """
    )
  ) { checked in
    checked.prose.flatMap { line in
      TargetClaim.all(in: line, figures: checked.figureBooks[line.document]).compactMap(\.finding)
    }
  }
}

extension TargetClaim {
  fileprivate var finding: Finding? {
    guard let order = figure.value.order(to: target.value) else { return nil }
    let isTrue =
      switch relation {
      case .above: order == .greater
      case .below: order == .less
      }
    guard !isTrue else { return nil }
    let span = line.span(words)
    return Finding(
      "'\(line.text(span))' does not fit the numbers: \(figure.shown), and a target of "
        + "\(target.shown)", at: line.range(span),
      help: order == .equal ? "say that the target was met" : "write which of them is larger")
  }
}
