import PaperModel

extension Rule {
  /// Finds values that do not fit their unit: a percentage without its sign, or a count with one,
  /// would affect every total.
  static let misfitFigure = ofWorkspaces(
    "misfit-figure", .error, in: .figures,
    page: Page(
      finds:
        "A value does not fit the unit of its indicator, or is a number of more than 18 digits.",
      why: """
        17 and 17% are far apart, and such a slip is carried on into every total, status and chart \
        that uses the figure.
        """,
      example: """
        - id: PI6
          title: Children aged 11 or under among those who use the service
          unit: percent
          targets:
            - { for: 2017/18, value: 17 }
        """,
      instead: """
        Write `value: 17%`, or correct `unit:` where that is what is wrong. Where there is no \
        figure yet, write `[x]`.
        """,
      doubt: """
        Right nearly always: a percentage has its `%`, and a count is a whole number. Words such \
        as `To be agreed` harm no total: they are only noted, and may stay.
        """
    )
  ) { checked in
    checked.workspace.indicatorSets.flatMap { set in
      let figures = set.records.observations.compactMap { observation in
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

  /// The indicator with an id, if its unit is known.
  private static func judged(_ id: String, in set: IndicatorSet) -> Indicator? {
    set.faultyIDs.contains(id) ? nil : set.indicator(id)
  }

  private static func diagnostic(
    _ value: FigureValue, unit: FigureUnit, at range: InputRange
  ) -> Finding? {
    value.misfit(with: unit).map { misfit in
      // Existing data has words in cells, such as "to be agreed", which do not affect sums.
      let isHarmless = if case .words = misfit { true } else { false }
      return Finding(
        isHarmless ? .note : .error, misfit.message, at: range,
        help: misfit.help)
    }
  }
}
