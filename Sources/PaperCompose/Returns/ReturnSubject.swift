package import PaperModel

/// Something of which a return asks: the figures of an indicator, the progress of an aim, or what became
/// of a follow-up.
package enum ReturnSubject: Sendable {
  /// An aim with its place in its plan.
  package struct PlacedAim: Sendable {
    package let plan: ActionPlan
    /// The indices of its group, and of the aim in it.
    package let group: Int
    package let place: Int
    package let aim: Aim
    package let paper: BoardPaper
    /// The period that is asked for: that of the entry that was opened, or that of the paper.
    package let period: ReportingPeriod
    fileprivate let id: String
  }

  case figure(Indicator, of: IndicatorSet, ReportingPeriod, BoardPaper)
  case progress(PlacedAim)
  /// The organisation is the one that answers, where every member organisation is to.
  case followUp(TrackedFollowUp, organisation: String?)

  /// The same id as in the list of what is waiting.
  package var id: String {
    switch self {
    case .figure(let indicator, let set, let period, _):
      WaitingItem.id(.figure, WaitingItem.names(of: indicator, in: set, for: period))
    case .progress(let aim): aim.id
    case .followUp(let followUp, let organisation):
      WaitingItem.id(.followUp, WaitingItem.names(of: followUp, answeredBy: organisation))
    }
  }

  package var table: ReturnTable {
    switch self {
    case .figure: .figures
    case .progress: .progress
    case .followUp: .followUps
    }
  }
}

extension ReturnSubject {
  /// All that a return for a meeting can be about, whether it is still waited for or not.
  package static func all(for meeting: Meeting, in workspace: Workspace) -> [ReturnSubject] {
    papers(of: meeting, in: workspace).flatMap(subjects)
      + (workspace.followUpBook?.followUps ?? []).flatMap { followUp -> [ReturnSubject] in
        followUp.respondents.isEmpty
          ? [.followUp(followUp, organisation: nil)]
          : followUp.respondents.map { .followUp(followUp, organisation: $0) }
      }
  }

  /// The papers of a meeting: those on its agenda, and those of its day that no agenda names.
  private static func papers(of meeting: Meeting, in workspace: Workspace) -> [BoardPaper] {
    let onAgenda = meeting.paperNamings.map(\.paper)
    let named = Set(workspace.paperNamings.map(\.paper)).union(onAgenda)
    var seen: Set<String> = []
    return
      (onAgenda.compactMap(workspace.paper)
      + workspace.papers.filter { $0.date.value == meeting.date.value && !named.contains($0.path) })
      .filter { seen.insert($0.path).inserted }
  }

  private static func subjects(of paper: BoardPaper) -> [ReturnSubject] {
    guard let period = paper.period?.value else { return [] }
    return paper.appendices.flatMap { appendix -> [ReturnSubject] in
      let figures =
        (appendix.indicators.map { set in
          set.indicators.filter { $0.unit != .milestone }.map {
            ReturnSubject.figure($0, of: set, period, paper)
          }
        })
      let aims = appendix.plan.map { subjects(of: $0, in: period, paper) }
      return (figures ?? []) + (aims ?? [])
    }
  }

  private static func subjects(
    of plan: ActionPlan, in period: ReportingPeriod, _ paper: BoardPaper
  ) -> [ReturnSubject] {
    plan.groups.enumerated().flatMap { number, group in
      group.aims.enumerated().map { place, aim in
        let names = WaitingItem.names(of: aim, at: place, of: group, in: plan, for: period)
        return ReturnSubject.progress(
          PlacedAim(
            plan: plan, group: number, place: place, aim: aim, paper: paper,
            period: aim.entry(about: period)?.period.value ?? period,
            id: WaitingItem.id(.progress, names)))
      }
    }
  }
}
