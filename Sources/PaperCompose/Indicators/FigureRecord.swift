import PaperMarkup
package import PaperModel

extension IndicatorFigure {
  /// The figure as it was typed, or the statement for a time in which nothing is measured.
  package var printed: String? {
    switch self {
    case .stated(let observation), .absent(.shorthand(_, let observation)):
      observation.shownAs ?? observation.value.typed
    case .computed(let computed): computed.value.typed
    case .absent(.notRunning(let shown)): shown
    case .absent(.noRow), .absent(.empty), .absent(.incomplete): nil
    }
  }

  fileprivate var observation: Observation? { observations.count == 1 ? observations.first : nil }
}

/// A figure of an indicator with what it is of.
package struct PeriodFigure: Sendable {
  fileprivate let measure: Measure
  fileprivate let period: ReportingPeriod
  fileprivate let figure: IndicatorFigure

  /// The figures by which an indicator is judged in the period of a paper, those of the years before
  /// first. A figure that nobody gave is left out.
  static func all(of view: IndicatorView) -> [PeriodFigure] {
    let figures: [(Measure, ReportingPeriod?, IndicatorFigure)] = [
      (.baseline, view.baseline.observation?.period, view.baseline),
      (.actual, view.year.previous, view.lastYear), (.actual, view.period, view.actual),
      (.yearToDate, view.period, view.yearToDate),
    ]
    return figures.compactMap { measure, period, figure in
      guard let period, figure.saysSomething else { return nil }
      return PeriodFigure(measure: measure, period: period, figure: figure)
    }
  }
}

extension Records {
  /// A figure of an indicator.
  static let figure = Record<PeriodFigure>(
    "figure",
    [
      .code("measure", "What it is: `baseline`, `actual` or `year-to-date`.") {
        $0.measure.rawValue
      },
      .code("period", "The period that it is of.") { $0.period.description },
      .data("value", .number, "Its number, in the unit of the indicator, where it is one.") {
        ($0.figure.value?.number).map { .decimal($0.description) }
      },
      .data("shown", .text, "The figure as documents print it.") {
        $0.figure.printed.map { .text($0) }
      },
      .code("state", "How final it is, where that is stated, such as `provisional`.") {
        $0.figure.observation?.state?.rawValue
      },
      .data("suppliedOn", .day, "The day on which it was supplied, where that is stated.") {
        ($0.figure.observation?.suppliedOn?.description).map { .text($0) }
      },
    ])

  /// A target of an indicator.
  static let target = Record<Target>(
    "target",
    [
      .code("period", "The period in which it is to be reached.") { $0.period.description },
      .data("value", .number, "Its number, in the unit of the indicator, where it is one.") {
        ($0.value.number).map { .decimal($0.description) }
      },
      .data("shown", .text, "The target as documents print it.") {
        .text($0.shown ?? $0.value.typed)
      },
    ])
}
