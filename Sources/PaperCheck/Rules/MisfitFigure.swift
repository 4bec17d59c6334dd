import PaperModel

extension Rule {
  /// A percentage without its sign, or a count with one, is a slip that every sum would carry on.
  static let misfitFigure = ofWorkspaces(
    "misfit-figure", .error, in: .figures,
    page: Page(finds: "A value does not fit the unit of its indicator.")
  ) { checked in
    checked.workspace.indicatorSets.flatMap { set in
      let figures = set.record.observations.compactMap { observation in
        judged(observation.indicator, in: set).flatMap {
          diagnostic(observation.value, unit: $0.unit, at: observation.range)
        }
      }
      let targets = set.indicators.filter { !set.faultyIDs.contains($0.id.value) }.flatMap {
        indicator in
        indicator.targets.compactMap {
          diagnostic($0.value, unit: indicator.unit, at: $0.range)
        }
      }
      return figures + targets
    }
  }

  /// The indicator of an id, if its unit is known.
  private static func judged(_ id: String, in set: IndicatorSet) -> Indicator? {
    set.faultyIDs.contains(id) ? nil : set.indicator(id)
  }

  private static func diagnostic(
    _ value: FigureValue, unit: FigureUnit, at range: InputRange
  ) -> Finding? {
    value.misfit(with: unit).map { misfit in
      // Real cells hold words, such as "to be agreed", which harm no sum.
      let isHarmless = if case .words = misfit { true } else { false }
      return Finding(
        isHarmless ? .note : .error, misfit.message, at: range,
        help: misfit.help)
    }
  }
}
