/// How a figure compares with that of the same period a year before.
package enum YearTrend: Hashable, Sendable {
  case better(than: FigureValue)
  /// The same, or worse.
  case notBetter(than: FigureValue)
  /// There is no figure a year before, or none that can be compared.
  case unknown

  package var isBetter: Bool { if case .better = self { true } else { false } }
}

extension IndicatorView {
  /// The trend of the figure that the indicator is judged by, which is the year to date or that of
  /// the period, whatever time the target is for.
  package var yearTrend: YearTrend {
    guard let now = judgedNow.value, let then = aYearBefore?.judgedNow.value,
      let direction = DirectionOfTravel(from: then, to: now, better: indicator.better)
    else { return .unknown }
    return direction == .improving ? .better(than: then) : .notBetter(than: then)
  }

  /// The figure that is held against the target of the year.
  package var judgedNow: IndicatorFigure {
    switch indicator.judge {
    case .yearToDate: yearToDate
    case .latest: actual
    }
  }
}
