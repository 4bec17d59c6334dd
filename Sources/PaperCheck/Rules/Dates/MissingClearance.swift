import PaperMarkup
import PaperModel

extension Rule {
  /// Finds papers that somebody still has to clear: clearance counts only with a date.
  static let missingClearance = ofPapers(
    "missing-clearance", .growing(.note, .warning, .error), in: .dates,
    page: Page(
      finds: """
        A paper has not been cleared by somebody who, by `clearance:` in `house.yaml`, must \
        have done so by this stage.
        """,
      why: """
        Finance, legal and the director answer for what a paper says of money, law and \
        services, and silence is not consent.
        """,
      example: """
        clearance:
          - { role: finance, name: Alex Taylor, sent: 2018-01-12 }
        """,
      instead: "Ask for the answer, and state when it came: `approved: 2018-01-17`.",
      doubt: """
        Never about what is stated. It is silent where the house asks for nobody's clearance.
        """
    )
  ) { paper, checked in
    guard !paper.faultyKeys.contains("clearance") else { return [] }
    let known = checked.house.clearance.map(\.role.value)
    return checked.house.clearance.compactMap { wanted in
      guard let required = wanted.required, required <= checked.stage else { return nil }
      let entries = paper.clearance.filter { $0.role.value == wanted.role.value }
      if entries.contains(where: { $0.approved != nil }) { return nil }
      if let waiting = entries.first {
        return Finding(
          "'\(wanted.label)' has not cleared this paper", at: waiting.role.range,
          help: "state 'approved:' with the date")
      }
      let others = paper.clearance.filter { !known.contains($0.role.value) }
      let near = Spelling.closest(to: wanted.role.value, in: others.map(\.role.value))
      return Finding(
        "'\(wanted.label)' has not cleared this paper",
        at: others.first { $0.role.value == near }?.role.range ?? paper.range,
        help: near == nil
          ? "state the role '\(wanted.role.value)' under 'clearance:', with the date"
          : "did you mean '\(wanted.role.value)'?")
    }
  }
}
