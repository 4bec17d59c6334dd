import PaperMarkup
import PaperModel

/// Where a figure that a paper prints is stated.
struct FigureSource {
  /// What is known of a printed figure.
  struct Found {
    let indicator: Indicator
    /// Where it is stated, or where the figures are from which it is computed.
    let ranges: [InputRange]
  }

  private let sets: [IndicatorSet]
  private let period: ReportingPeriod?

  init(_ paper: BoardPaper) {
    sets = paper.indicatorSets
    period = paper.period?.value
  }

  /// The most places that are told of one figure.
  private static let mostPlaces = 4

  /// What a reference of a text prints.
  func found(_ reference: FigureReference, printed text: String) -> Found? {
    guard let (set, indicator) = indicator(reference.indicator) else { return nil }
    let targets: [Target]
    switch reference.figure {
    case .target: targets = indicator.targets
    default: targets = []
    }
    return found(indicator, in: set, printed: text, targets: targets, isTarget: !targets.isEmpty)
  }

  /// The figure in a row of a table.
  /// - Parameter row: the texts of its cells.
  func found(inRow row: [String], printed text: String) -> Found? {
    for set in sets {
      for indicator in set.indicators {
        let title = indicator.title.value.singleSpaced
        guard row.contains(where: { $0.singleSpaced.contains(title) }) else { continue }
        return found(
          indicator, in: set, printed: text, targets: indicator.targets, isTarget: false)
      }
    }
    return nil
  }

  private func indicator(_ id: String) -> (IndicatorSet, Indicator)? {
    for set in sets {
      if let indicator = set.indicators.first(where: { $0.id.value == id }) {
        return (set, indicator)
      }
    }
    return nil
  }

  private func found(
    _ indicator: Indicator, in set: IndicatorSet, printed text: String, targets: [Target],
    isTarget: Bool
  ) -> Found {
    let wanted = text.singleSpaced
    let value = FigureValue(parsing: wanted)
    func isSame(_ stated: FigureValue, _ shown: String?) -> Bool {
      if let shown, shown.singleSpaced == wanted { return true }
      return stated.typed == wanted || stated.order(to: value) == .equal
    }
    var ranges = targets.filter { isSame($0.value, $0.shown) }.map(\.range)
    let rows = set.record.observations.filter { $0.indicator == indicator.id.value }
    if !isTarget { ranges += rows.filter { isSame($0.value, $0.shownAs) }.map(\.range) }
    if ranges.isEmpty, isTarget { ranges = targets.map(\.range) }
    if ranges.isEmpty, !isTarget, let days = period.map({ ($0.yearToDate ?? $0).days }) {
      // A year to date is computed from the figures of its parts.
      ranges = rows.filter { $0.measure == .actual && days.contains($0.period.days) }.map(\.range)
    }
    if ranges.isEmpty { ranges = [indicator.id.range] }
    return Found(indicator: indicator, ranges: Array(ranges.prefix(Self.mostPlaces)))
  }
}
