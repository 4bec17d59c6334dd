import PaperMarkup
import PaperModel
import PaperSource

/// Opens the progress of a period in an action plan: an entry for each aim that has none, with the name
/// of its lead.
struct ProgressOpening {
  let plan: ActionPlan
  /// The period that the paper reports on now, and the one on which it reported last.
  let paperPeriod: ReportingPeriod
  let lastPeriod: ReportingPeriod
  let board: Board?

  /// The period of the new entries, which ends with that of the paper. It is as long as that of entries a
  /// year before or, where there is none, as that of the latest.
  var period: ReportingPeriod {
    let all = plan.groups.flatMap(\.aims).flatMap(\.progress).map(\.period.value)
    let end = paperPeriod.end
    if let open = all.last(where: { $0.end == end }) { return open }
    if let yearly = all.lazy.reversed().compactMap(\.sameNextYear).first(where: { $0.end == end }) {
      return yearly
    }
    let latest = all.filter { $0.end <= lastPeriod.end }.max { $0.end < $1.end }
    var candidate = latest?.next
    while let period = candidate, period.end < end { candidate = period.next }
    return candidate.flatMap { $0.end == end ? $0 : nil } ?? paperPeriod
  }

  /// The aims without progress of the period, with their places in the plan.
  private var waiting: [(group: Int, place: Int, aim: Aim)] {
    let days = period.days
    return plan.groups.enumerated().flatMap { group, entry in
      entry.aims.enumerated().compactMap { place, aim in
        aim.progress.contains { $0.period.value.days == days } ? nil : (group, place, aim)
      }
    }
  }

  /// The plan with the new entries; nil where none is wanted.
  func edit(of file: InputFile) throws(YAMLAddition.Problem) -> FileEdit? {
    let waiting = waiting
    guard !waiting.isEmpty else { return nil }
    let addition = try YAMLAddition(to: file)
    var insertions: [Insertion] = []
    for (group, place, aim) in waiting {
      let entry = YAMLValue.mapping([
        YAMLPair(
          "period", .typed(period.description), comment: lead(of: aim).map { "Lead: \($0)" }),
        YAMLPair("text", .text("…")),
      ])
      insertions.append(
        try addition.insertion(
          of: [entry],
          in: [.key("groups"), .entry(group), .key("aims"), .entry(place), .key("progress")]))
    }
    return FileEdit(file, inserting: insertions)
  }

  /// Whose progress is awaited, with their aims.
  var awaited: [(who: String, what: [String])] {
    let days = period.days
    var groups: [(who: String, what: [String])] = []
    for (number, aim) in plan.groups.flatMap(\.aims).enumerated() {
      let isThere = aim.progress.contains { $0.period.value.days == days && $0.isWritten }
      if !isThere {
        groups.add(aim.number?.value ?? "\(number + 1)", of: lead(of: aim) ?? "nobody leads")
      }
    }
    return groups
  }

  private func lead(of aim: Aim) -> String? {
    if let lead = aim.lead { return lead.value }
    let names = aim.ledBy.map { board?.name(ofOrganisation: $0.value) ?? $0.value }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}

extension [(who: String, what: [String])] {
  /// Adds something to what is awaited from somebody, in the order in which they come.
  mutating func add(_ what: String, of who: String) {
    if let place = firstIndex(where: { $0.who == who }) {
      self[place].what.append(what)
    } else {
      append((who, [what]))
    }
  }
}
