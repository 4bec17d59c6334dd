import PaperModel

extension Rule {
  /// Finds counts below zero: -1 or -99 is usually a code for a missing value in the source.
  static let negativeCount = ofWorkspaces(
    "negative-count", .warning, in: .figures,
    page: Page(
      finds: "A count that is below nought.",
      why: """
        There cannot be fewer than none of what is counted. Some sources write -1 or -99 where they \
        have no figure, and it would be printed, summed and judged as one.
        """,
      example: "FALLS,actual,2018/19,-1",
      instead: """
        Ask the source what it means. Write `[x]` where there is no figure, `[c]` where it is \
        confidential, or the count.
        """,
      doubt: """
        Wrong where an indicator counts a change, such as places gained and lost: waive it there, \
        with that reason.
        """
    )
  ) { checked in
    checked.workspace.indicatorSets.flatMap { set in
      let counts = set.indicators.filter {
        $0.unit == .count && !set.faultyIDs.contains($0.id.value)
      }
      let ids = Set(counts.map(\.id.value))
      let figures = set.records.observations.filter { ids.contains($0.indicator) }
        .compactMap { finding($0.value, at: $0.range) }
      return figures + counts.flatMap(\.targets).compactMap { finding($0.value, at: $0.range) }
    }
  }

  private static func finding(_ value: FigureValue, at range: InputRange) -> Finding? {
    guard let number = value.least, number < .zero else { return nil }
    return Finding(
      "'\(value.typed)' is a count below nought", at: range,
      help: "some sources write -1 for none: write '[x]' where there is no figure")
  }
}

extension FigureValue {
  /// The number stated, or the first of two.
  fileprivate var least: ExactDecimal? {
    switch content {
    case .number(let number, _, _), .bound(_, let number, _, _), .range(let number, _, _): number
    case .ratio, .shorthand, .words, .empty: nil
    }
  }
}
