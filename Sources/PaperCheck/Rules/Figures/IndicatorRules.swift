import PaperModel

/// Builders for rules on indicators.
extension Rule {
  /// Makes a rule that checks one indicator at a time, with its figures.
  static func ofIndicators(
    _ id: String, _ severity: StagedSeverity, page: Page,
    check: @escaping @Sendable (Indicator, CurrentFigures, CheckedWorkspace) -> [Finding]
  ) -> Rule {
    ofWorkspaces(id, severity, in: .figures, page: page) { checked in
      checked.figures.flatMap { figures in
        figures.set.soundIndicators.flatMap { check($0, figures, checked) }
      }
    }
  }

  /// Makes a rule that finds something missing from indicators. If all indicators of a file lack
  /// it, that is reported once.
  /// - Parameters:
  ///   - what: what they lack, without an article.
  ///   - place: where to report it; nil for an indicator that does not need it.
  static func ofLacking(
    _ what: String, id: String, _ severity: StagedSeverity, page: Page, help: String,
    isConcerned: @escaping @Sendable (Indicator, IndicatorSet, CheckedWorkspace) -> Bool = {
      _, _, _ in true
    },
    lacks: @escaping @Sendable (Indicator, IndicatorSet, CheckedWorkspace) -> Bool,
    place: @escaping @Sendable (Indicator) -> InputRange = { $0.id.range }
  ) -> Rule {
    ofWorkspaces(id, severity, in: .figures, page: page) { checked in
      checked.workspace.indicatorSets.flatMap { set in
        let concerned = set.soundIndicators.filter { isConcerned($0, set, checked) }
        let lacking = concerned.filter { lacks($0, set, checked) }
        if let first = lacking.first, lacking.count == concerned.count, lacking.count > 2 {
          return [
            Finding(
              "no \(what) is stated for any of the \(lacking.count) indicators", at: place(first),
              help: help)
          ]
        }
        return lacking.map {
          Finding("\($0.id.value) has no \(what)", at: place($0), help: help)
        }
      }
    }
  }
}
