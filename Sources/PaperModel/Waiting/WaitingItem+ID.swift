/// The ids of what is waited for, which are made of the names of the thing alone. Returns know by them
/// what an answer is about, also when it is no longer waited for.
extension WaitingItem {
  package static func id(_ kind: WaitingKind, _ names: [String]) -> String {
    ([kind.rawValue] + names).joined(separator: "/")
  }

  /// The names of the figure of an indicator for a period.
  package static func names(
    of indicator: Indicator, in set: IndicatorSet, for period: ReportingPeriod
  ) -> [String] {
    [set.path, indicator.id.value, period.description]
  }

  /// The names of the progress of an aim in a period.
  /// - Parameter place: its place in its group, from 0.
  package static func names(
    of aim: Aim, at place: Int, of group: PlanGroup, in plan: ActionPlan,
    for period: ReportingPeriod
  ) -> [String] {
    let name = aim.number?.value ?? "aim-\(place + 1)"
    return [plan.title, group.priority.value, name, period.description]
  }

  /// The names of a follow-up, or of the answer of one organisation to it.
  package static func names(
    of followUp: TrackedFollowUp, answeredBy organisation: String?
  ) -> [String] {
    [followUp.id] + [organisation].compactMap { $0 }
  }
}
