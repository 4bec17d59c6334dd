package import PaperMarkup

/// How the indicators of a paper stand, and what has changed since the last paper about them.
package struct PerformanceSummary: Sendable {
  package let paper: BoardPaper
  package let period: ReportingPeriod
  /// The last earlier paper about the same indicators or the same plan; nil if this is the first.
  package let previous: BoardPaper?
  /// The indicators of all appendices or of one set of them, in their order.
  package let entries: [SummaryEntry]
  /// The follow-ups that came up since the last paper.
  package let newActions: [TrackedFollowUp]
  /// Those that were closed since, including those that also came up since.
  package let closedActions: [TrackedFollowUp]

  /// Nil for a paper without indicators, or without a period.
  /// - Parameter set: the set of indicators that it is about; nil for all of the paper.
  package init?(
    of paper: BoardPaper, about set: IndicatorSet? = nil, in workspace: Workspace
  ) {
    guard let period = paper.period?.value else { return nil }
    let subject = SummarySubject(paper)
    let previous = workspace.papersWithMeetings
      .filter { $0.date.value < paper.date.value && $0.period != nil && subject.isOf($0) }
      .max { ($0.date.value, $0.path) < ($1.date.value, $1.path) }
    let entries = paper.appendices.flatMap { appendix -> [SummaryEntry] in
      guard let report = IndicatorReport(on: appendix, of: paper),
        set.map({ $0.path == report.set.path }) ?? true
      else { return [] }
      let earlier = previous.flatMap { previous in
        previous.period.map {
          IndicatorReport(on: report.set, in: $0.value, asOf: previous.date.value)
        }
      }
      let aims = AimsOfIndicators(appendix.plan)
      return report.set.indicators.map { indicator in
        SummaryEntry(
          indicator, report, earlier: earlier, aims: aims[indicator.id.value],
          thresholds: workspace.house.status.thresholds)
      }
    }
    guard !entries.isEmpty else { return nil }
    self.paper = paper
    self.period = period
    self.previous = previous
    self.entries = entries
    let actions = previous.map {
      ActionChanges(between: $0.date.value, and: paper.date.value, about: subject, in: workspace)
    }
    newActions = actions?.new ?? []
    closedActions = actions?.closed ?? []
  }

  /// The number of indicators with each status.
  package var statuses: [Status: Int] {
    entries.reduce(into: [:]) { $0[$1.status, default: 0] += 1 }
  }

  /// The indicators whose status is one of those that the board calls exceptions, the worst first.
  package func exceptions(_ statuses: Set<Status>) -> [SummaryEntry] {
    [Status.red, .amber].filter(statuses.contains).flatMap { status in
      entries.filter { $0.status == status }
    }
  }

  /// The indicators of which something has changed since the last paper.
  /// - Parameter withStatus: whether a change of status alone counts.
  package func changes(withStatus: Bool) -> [SummaryEntry] {
    entries.filter { entry in
      guard let change = entry.change else { return false }
      return change.isOfFigures || !change.targets.isEmpty || (withStatus && change.isOfStatus)
    }
  }
}

/// An indicator in a summary.
package struct SummaryEntry: Sendable {
  package let view: IndicatorView
  /// How it stands against its target, or its first longer one.
  package let standing: TargetStatus
  package let judgement: OwnerJudgement?
  /// What is being done about it where it is behind: the reports of its own, and then those of the aims
  /// that it measures.
  package let corrective: [[Prose.Block]]
  package let comparator: (name: String, value: FigureValue)?
  /// What has changed since the last paper; nil where there is none.
  package let change: IndicatorChange?

  package var indicator: Indicator { view.indicator }
  package var status: Status { standing.status }

  init(
    _ indicator: Indicator, _ report: IndicatorReport, earlier: IndicatorReport?, aims: [Aim],
    thresholds: StatusThresholds
  ) {
    let view = report.view(of: indicator)
    let judgement = report.judgement(of: indicator)
    let standing = view.mainStanding(thresholds, judgement)
    self.view = view
    self.judgement = judgement
    self.standing = standing
    corrective =
      [indicator.corrective(for: report.period)?.value].compactMap { $0 }
      + aims.compactMap { $0.progress(for: report.period)?.corrective?.value }
    comparator =
      report.set.comparators.lazy.filter { $0.indicator == indicator.id.value }
      .compactMap { comparator in
        comparator.value(for: report.period).map { (comparator.name, $0) }
      }.first
    change = earlier.map { earlier in
      let before = earlier.view(of: indicator)
      let standingBefore = before.mainStanding(thresholds, earlier.judgement(of: indicator))
      return IndicatorChange(
        from: before, to: view, statuses: (standingBefore.status, standing.status),
        revised: report.view(of: indicator, in: earlier.period).judgedNow)
    }
  }
}

extension IndicatorView {
  /// The standing that tables and counts print: against the target of the year, or the first longer one.
  fileprivate func mainStanding(
    _ thresholds: StatusThresholds, _ judgement: OwnerJudgement?
  ) -> TargetStatus {
    standings(thresholds, judgement: judgement).first
      ?? standing(thresholds, judgement: judgement)
  }
}

/// The aims of a plan by the indicators that measure them.
private struct AimsOfIndicators {
  private var aims: [String: [Aim]] = [:]

  init(_ plan: ActionPlan?) {
    for aim in plan?.groups.flatMap(\.aims) ?? [] {
      for indicator in aim.indicators { aims[indicator.value, default: []].append(aim) }
    }
  }

  subscript(_ indicator: String) -> [Aim] { aims[indicator] ?? [] }
}

/// What papers are about, by which earlier ones are found.
struct SummarySubject {
  private let files: Set<String>

  init(_ paper: BoardPaper) { files = paper.filesOfAppendices }

  /// Whether a paper has one of the same files of indicators or plans in its appendices.
  func isOf(_ paper: BoardPaper) -> Bool { !files.isDisjoint(with: paper.filesOfAppendices) }
}

extension BoardPaper {
  /// Whether it begins with a summary of how its indicators stand.
  package func wantsSummary(of board: Board?) -> Bool {
    !isBriefing && (hasSummary ?? board?.hasSummaries ?? false)
  }

  fileprivate var filesOfAppendices: Set<String> {
    Set(appendices.flatMap { [$0.indicators?.range.file, $0.plan?.range.file] }.compactMap { $0 })
  }
}

extension Workspace {
  /// The papers that were selected and those of its meetings, each once.
  fileprivate var papersWithMeetings: [BoardPaper] {
    var seen: Set<String> = []
    return (papers + (meetings?.papers ?? [])).filter { seen.insert($0.path).inserted }
  }
}
