import PaperMarkup
import PaperModel

/// Looks up the areas, groups and scales that gaps name.
struct GapFinder {
  private(set) var diagnostics: [Diagnostic] = []
  private let populations: Populations
  private let groups: [String]

  /// - Parameter groups: the groups that only the indicator has.
  init(_ populations: Populations, groups: [PopulationGroup]) {
    self.populations = populations
    self.groups = (populations.groups + groups).map(\.id.value)
  }

  /// The gap; nil if what it names does not exist, after a report.
  mutating func gap(_ stated: StatedGap) -> Gap? {
    if let over = stated.over { return slope(stated, over) }
    let area = stated.area.map { self.area($0) }
    let group = stated.group.map { self.group($0) }
    if case .some(nil) = area { return nil }
    if case .some(nil) = group { return nil }
    let first = FigurePopulation(area: ownOrOther(stated.area?.value), group: stated.group?.value)
    guard let second = second(of: stated, first) else { return nil }
    guard first != second else {
      report(
        "wrong-gap", "a gap is between two areas or groups, and these are the same",
        at: stated.range, help: "name another under 'against:'")
      return nil
    }
    return Gap(id: stated.id, name: stated.name, comparison: .between(first, second))
  }

  private mutating func slope(_ stated: StatedGap, _ over: Placed<String>) -> Gap? {
    guard let scale = populations.scales.first(where: { $0.id.value == over.value }) else {
      unknown(
        "scale", rule: "unknown-scale", over, among: populations.scales.map(\.id.value),
        key: "scales")
      return nil
    }
    guard stated.group == nil, stated.area == nil, stated.against == nil else {
      report(
        "wrong-gap", "a gap over a scale names no area and no group", at: stated.range,
        help: "take 'over:' out, or the others")
      return nil
    }
    return Gap(id: stated.id, name: stated.name, comparison: .slope(scale))
  }

  private mutating func second(
    of stated: StatedGap, _ first: FigurePopulation
  ) -> FigurePopulation? {
    guard let against = stated.against else { return first.of(group: nil) }
    if groups.contains(against.value) { return first.of(group: against.value) }
    if areas.contains(against.value) {
      return FigurePopulation(area: ownOrOther(against.value), group: first.group)
    }
    unknown("area or group", rule: "unknown-group", against, among: areas + groups, key: "groups")
    return nil
  }

  private var areas: [String] {
    ([populations.own] + populations.areas).compactMap { $0?.id?.value }
  }

  /// The id of an area; nil for the board's own.
  private func ownOrOther(_ id: String?) -> String? {
    id == populations.own?.id?.value ? nil : id
  }

  private mutating func area(_ id: Placed<String>) -> String? {
    if areas.contains(id.value) { return id.value }
    unknown("area", rule: "unknown-area", id, among: areas, key: "areas")
    return nil
  }

  private mutating func group(_ id: Placed<String>) -> String? {
    if groups.contains(id.value) { return id.value }
    unknown("group", rule: "unknown-group", id, among: groups, key: "groups")
    return nil
  }

  private mutating func unknown(
    _ noun: String, rule: String, _ id: Placed<String>, among known: [String], key: String
  ) {
    report(
      rule, "\(noun) '\(id.value)' does not exist", at: id.range,
      help: Spelling.closest(to: id.value, in: known).map { "did you mean '\($0)'?" }
        ?? "state it under '\(key):'")
  }

  private mutating func report(
    _ rule: String, _ message: String, at range: InputRange, help: String
  ) {
    diagnostics.append(Diagnostic(rule: rule, message, at: range, help: help))
  }

  /// Reports groups of scales that the file does not state.
  static func unknownGroups(ofScalesIn populations: Populations) -> [Diagnostic] {
    var finder = GapFinder(populations, groups: [])
    for group in populations.scales.flatMap(\.groups) { _ = finder.group(group) }
    return finder.diagnostics
  }
}
