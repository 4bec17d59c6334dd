import Testing

@Suite struct `A report-back that was promised` {
  private static let rule = "unheard-report-back"

  /// A meeting in October 2016 that asks for updates, and later ones.
  private static func later(_ texts: String..., log: String = "") -> [String: String] {
    var files = SampleFiles.meetings(
      "date: 2016-10-17\nstate: held\nagenda: [{ id: marmot, title: X }]")
    files["m0/marmot.md"] = """
      ---
      kind: minute
      item: marmot
      resolutions:
        - { id: updates, outcome: added, text: Updates be received., report-back: every 6 months }
      ---

      X.
      """
    for (place, text) in texts.enumerated() {
      files["later\(place)/meeting.yaml"] =
        "kind: meeting\n\(text)\n"
        + (text.contains("agenda:") ? "" : "agenda: [{ id: a, title: A }]\n")
    }
    if !log.isEmpty { files["actions.yaml"] = "kind: actions\nupdates:\n\(log)\n" }
    return files
  }

  private static let hears = "agenda: [{ id: a, title: A, hears: [updates] }]"

  @Test(arguments: [
    RuleCase(rule, "not heard", files: later("date: 1️⃣2017-07-10")),
    RuleCase(
      rule, "not heard when due",
      files: later("date: 2017-01-16", "date: 1️⃣2017-04-18", "date: 2017-07-10")),
    RuleCase(
      rule, "not heard again",
      files: later("date: 2017-04-18\nstate: held\n\(hears)", "date: 1️⃣2017-10-23")),
    RuleCase(
      rule, "cancelled", files: later("date: 2017-04-18\nstate: cancelled", "date: 1️⃣2017-07-10")),
    RuleCase(rule, "heard", files: later("date: 2017-07-10\n\(hears)")),
    RuleCase(
      rule, "heard by its whole name",
      files: later(
        "date: 2017-07-10\nagenda: [{ id: a, title: A, items: [{ id: b, title: B, hears: [2016-10-17/updates] }] }]"
      )),
    RuleCase(rule, "heard late", files: later("date: 2017-04-24", "date: 2017-07-10\n\(hears)")),
    RuleCase(rule, "not due yet", files: later("date: 2017-04-10")),
    RuleCase(rule, "of another body", files: later("date: 2017-07-10\nbody: Scrutiny")),
    RuleCase(
      rule, "let go",
      files: later(
        "date: 2017-07-10", log: "  - { follow-up: updates, date: 2017-01-16, state: withdrawn }")),
    RuleCase(
      rule, "reported otherwise",
      files: later(
        "date: 2017-07-10", log: "  - { follow-up: updates, date: 2017-04-03, state: reported }")),
  ])
  func `is heard when it is due`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }
}
