import PaperModel

extension Rule {
  /// A percentage without its sign, or a count with one, is a slip that every sum would carry on.
  static let misfitFigure = Rule(
    id: "misfit-figure", summary: "A value does not fit the unit of its indicator."
  ) { workspace, _ in
    workspace.indicatorSets.flatMap { set in
      let figures = set.record.observations.compactMap { observation in
        set.indicator(observation.indicator).flatMap {
          diagnostic(observation.value, unit: $0.unit, at: observation.range)
        }
      }
      let targets = set.indicators.flatMap { indicator in
        indicator.targets.compactMap {
          diagnostic($0.value, unit: indicator.unit, at: $0.range)
        }
      }
      return figures + targets
    }
  }

  private static func diagnostic(
    _ value: FigureValue, unit: FigureUnit, at range: InputRange
  ) -> Diagnostic? {
    value.misfit(with: unit).map { misfit in
      // Real cells hold words, such as "to be agreed", which harm no sum.
      let isHarmless = if case .words = misfit { true } else { false }
      return Diagnostic(
        isHarmless ? .note : .error, rule: "misfit-figure", misfit.message, at: range,
        help: misfit.help)
    }
  }
}
