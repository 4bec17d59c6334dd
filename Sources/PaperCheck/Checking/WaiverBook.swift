import PaperModel

/// The waivers, and which of them have been used.
struct WaiverBook {
  private let waivers: [Waiver]
  private let day: CalendarDate?
  /// The indices of the waivers by their subject.
  private let numbers: [Subject: [Int]]
  private var isUsed: [Bool]

  /// A rule in one file, or in all files.
  private struct Subject: Hashable {
    let rule: String
    let file: String?
  }

  init(_ waivers: [Waiver], on day: CalendarDate?) {
    self.waivers = waivers
    self.day = day
    numbers = Dictionary(grouping: waivers.indices) {
      Subject(rule: waivers[$0].rule.value, file: waivers[$0].file)
    }
    isUsed = [Bool](repeating: false, count: waivers.count)
  }

  /// Whether a finding is waived. Marks the waiver as used.
  mutating func waives(_ finding: Diagnostic) -> Bool {
    guard !waivers.isEmpty, Rule.named(finding.rule)?.isEssential == false else { return false }
    let candidates = [finding.range.file, nil].flatMap {
      numbers[Subject(rule: finding.rule, file: $0)] ?? []
    }
    var isWaived = false
    for number in candidates where waivers[number].covers(finding.rule, at: finding.range) {
      isUsed[number] = true
      if !isOver(waivers[number]) { isWaived = true }
    }
    return isWaived
  }

  private func isOver(_ waiver: Waiver) -> Bool {
    guard let until = waiver.until, let day else { return false }
    return until < day
  }

  /// What is wrong with the waivers themselves.
  /// - Parameter isLookedFor: whether a rule is switched on. A waiver of a rule that is off cannot
  ///   be used, and is not reported as unused.
  func findings(isLookedFor: (String) -> Bool) -> [Diagnostic] {
    zip(waivers, isUsed).compactMap { waiver, isUsed in
      let id = waiver.rule.value
      guard let rule = Rule.named(id) else { return Rule.unknownRule(waiver.rule) }
      if rule.isEssential {
        return finding(
          .essentialRule, waiver, "'\(id)' cannot be waived: documents would be wrong",
          help: "take the waiver away")
      }
      if isOver(waiver), let until = waiver.until {
        return finding(
          .expiredWaiver, waiver, "the waiver of '\(id)' held until \(until)",
          help: isUsed
            ? "mend what was waived, or state a later day" : "take it away: nothing is waived by it"
        )
      }
      if waiver.reason.isEmpty {
        return finding(
          .unreasonedWaiver, waiver, "the waiver of '\(id)' gives no reason",
          help: "write it after a colon: 'allow \(id): as agreed with the owner'")
      }
      guard !isUsed, isLookedFor(id) else { return nil }
      return finding(
        .unusedWaiver, waiver, "nothing is waived by 'allow \(id)'", help: "take it away")
    }
  }

  private func finding(
    _ rule: Rule, _ waiver: Waiver, _ message: String, help: String
  ) -> Diagnostic {
    Diagnostic(.warning, rule: rule.id, message, at: waiver.rule.range, help: help)
  }
}
