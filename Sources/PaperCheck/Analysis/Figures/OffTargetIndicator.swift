import PaperModel

/// An indicator that is below its target in a paper that prints it.
struct OffTargetIndicator {
  let paper: BoardPaper
  let period: ReportingPeriod
  let indicator: Indicator
  let standing: TargetStatus
  /// Whether a text of the paper, or a report that it prints, mentions the indicator.
  let isMentioned: Bool
  /// Whether an aim that names the indicator has an open action, or a report on the period.
  let isActedOn: Bool

  /// The place of the finding: the figure, or the status that was stated for it.
  var place: InputRange {
    if case .judgedByOwner(let judgement) = standing.rule { return judgement.range }
    return standing.judged.observations.last?.range ?? indicator.id.range
  }

  /// Notes that point to related places.
  var notes: [Diagnostic.Note] {
    let target = standing.target.map {
      Diagnostic.Note("the target for \($0.period) is '\($0.value.typed)'", at: $0.range)
    }
    return [target, Diagnostic.Note("the paper", at: paper.subject.range)].compactMap { $0 }
  }

  /// The indicators below target of all papers, in the order of the papers.
  static func all(in checked: CheckedWorkspace) -> [OffTargetIndicator] {
    var aims: [String: [Aim]] = [:]
    for aim in checked.workspace.plans.lazy.flatMap(\.groups).flatMap(\.aims) {
      for indicator in aim.indicators { aims[indicator.value, default: []].append(aim) }
    }
    return zip(checked.papers, checked.paperFigures).flatMap { paper, said in
      paper.appendices.compactMap { IndicatorReport(on: $0, of: paper) }.flatMap { report in
        report.set.soundIndicators.compactMap { indicator -> OffTargetIndicator? in
          let id = indicator.id.value
          let standings = report.view(of: indicator).standings(
            checked.house.status.thresholds, judgement: report.judgement(of: indicator))
          guard let standing = standings.first,
            standing.status == .red || standing.status == .amber
          else { return nil }
          return OffTargetIndicator(
            paper: paper, period: report.period, indicator: indicator, standing: standing,
            isMentioned: said.mentioned.contains(id),
            isActedOn: aims[id]?.contains { $0.isActedOn(in: report.period) } ?? false)
        }
      }
    }
  }
}

extension Aim {
  fileprivate func isActedOn(in period: ReportingPeriod) -> Bool {
    progress(for: period) != nil || actions.contains(where: \.isOpen)
  }
}

extension PlanAction {
  private static let doneWords = ["done", "complete", "finish", "close", "ended", "cancel"]

  fileprivate var isOpen: Bool {
    guard let status = status?.lowercased() else { return true }
    return !Self.doneWords.contains(where: status.hasPrefix)
  }
}
