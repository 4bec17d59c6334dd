import PaperMarkup
package import PaperModel

/// The part of an appendix about one priority: the aims of its plan and its indicators.
package struct AppendixGroup {
  /// The id of the priority; nil for indicators that belong to no priority.
  package let priority: String?
  package let plan: PlanGroup?
  package let indicators: [Indicator]

  /// The groups of an appendix, in the order of the plan and then of the board.
  package static func groups(of appendix: Appendix, board: Board?) -> [AppendixGroup] {
    let planned = appendix.plan?.groups ?? []
    let indicators = appendix.indicators?.indicators ?? []
    let byPriority = Dictionary(grouping: indicators) { $0.priority?.value }
    var order: [String?] = []
    var seen: Set<String?> = []
    let candidates =
      planned.map { Optional($0.priority.value) }
      + (board?.priorities.map { Optional($0.id.value) }.filter { byPriority[$0] != nil } ?? [])
      + indicators.map { $0.priority?.value }
    for candidate in candidates where seen.insert(candidate).inserted { order.append(candidate) }
    return order.map { priority in
      AppendixGroup(
        priority: priority, plan: planned.first { $0.priority.value == priority },
        indicators: byPriority[priority] ?? [])
    }
  }
}
