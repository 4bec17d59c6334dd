package import PaperModel

/// A figure that comes out of a download, as it is written into the figures of a set.
package struct ImportedFigure: Sendable {
  package let indicator: String
  package let period: ReportingPeriod
  /// The period as the download has it.
  package let typedPeriod: String
  package let population: FigurePopulation
  package let value: FigureValue
  package let limits: ConfidenceLimits?
  package let denominator: ExactDecimal?
  package let compared: ComparedWord?
  package let trend: RecentTrend?
  package let note: String?
  /// The number of the indicator in Fingertips.
  package let fingertips: String
  /// Where the download states it.
  package let range: InputRange

  /// Whether a row of figures says the same, however it is typed.
  package func isSame(as row: Observation) -> Bool {
    let isValue =
      value.order(to: row.value).map { $0 == .equal } ?? (value.content == row.value.content)
    return isValue && limits?.lower.typed == row.limits?.lower.typed
      && limits?.upper.typed == row.limits?.upper.typed
      && denominator == row.facts?.denominator && compared == row.facts?.compared
      && trend == row.facts?.trend
  }
}
