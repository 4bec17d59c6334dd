import Testing

/// An indicator that is far behind, with what a paper and a plan say.
private func found(
  _ rule: String, _ body: String, _ description: String = "", stage: String = "",
  row: String =
    "1️⃣40", plan: String? = nil, more: [String] = [], board: String? = nil
) -> RuleCase {
  let files = FigureFiles.record(
    [FigureFiles.indicator(more: more)], ["PI2,year-to-date,Q2 2017/18,\(row)"])
  let plan = plan.map { ["plan.yaml": $0] } ?? [:]
  let head = board.map {
    ["board.yaml": "kind: board\nname: Sample Health and Wellbeing Board\n\($0)\n"]
  }
  return RuleCase(
    rule, description,
    files: files.merging(plan) { $1 }.merging([
      "paper.md": FigureFiles.paper(body, hasPlan: !plan.isEmpty)
    ]) { $1 }.merging(head ?? [:]) { $1 })
}

private func plan(_ aim: String) -> String {
  """
  kind: action-plan
  title: Plan
  groups:
    - priority: growth
      aims:
        - aim: Help people
          indicators: [PI2]
  \(aim)
  """
}

private let action = "        actions: [{ text: Ask schools, status: under way }]\n"
private let doneAction = "        actions: [{ text: Ask schools, status: Completed in May }]\n"
private let report = "        progress: [{ period: Q2 2017/18, text: Schools were asked. }]\n"
private let oldReport = "        progress: [{ period: 2016/17, text: Schools were asked. }]\n"

@Suite struct `An indicator that is Red` {
  private static let id = "red-without-action"

  @Test(arguments: [
    found(id, "All is well."),
    found(id, "All is well.", "with what is done", plan: plan(doneAction)),
    found(id, "All is well.", "with what was reported", plan: plan(oldReport)),
    found(id, "All is well.", row: "40", plan: plan(action)),
    found(id, "All is well.", row: "40", plan: plan(report)),
    found(id, "Only ${PI2.ytd} came; we ask schools.", row: "40"),
    found(id, "All is well.", "Amber", row: "80"),
    found(id, "All is well.", "Green", row: "85"),
    found(
      id, "All is well.", "by its owner", row: "90",
      more: ["judgements: [{ period: 1️⃣Q2 2017/18, status: red, reason: It fell }]"]),
    found(
      id, "All is well.", "and not by its owner", row: "40",
      more: ["judgements: [{ period: Q2 2017/18, status: green, reason: It is early }]"]),
  ])
  func `is found where nobody acts on it or speaks of it`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }
}

@Suite struct `An indicator that is behind` {
  private static let id = "unmentioned-indicator"

  @Test(arguments: [
    found(id, "All is well.", plan: plan(action)),
    found(id, "All is well.", "Amber", row: "1️⃣80"),
    found(id, "Many young people live here.", "in few of its words", plan: plan(action)),
    found(id, "All is well.", "Red, of which another rule speaks", row: "40"),
    found(id, "Few young people with disabilities come to a work coach.", row: "40"),
    found(id, "PI2 is behind.", row: "40", plan: plan(action)),
    found(id, "${PI2.ytd} came.", row: "40", plan: plan(action)),
    found(
      id, "All is well.", "in a report", row: "40",
      plan: plan(
        "        progress: [{ period: Q2 2017/18, text: 'So far ${PI2.ytd} of ${PI2.target}.' }]\n")
    ),
    found(id, "All is well.", "Green", row: "85"),
  ])
  func `is found where no text of the paper speaks of it`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }
}

@Suite struct `An exception of a summary` {
  private static let id = "missing-corrective-action"
  private static let wanted = "summaries: yes\npublish-status: yes"
  private static let own = ["corrective: [{ period: Q2 2017/18, text: Schools are asked. }]"]
  private static let success =
    "        progress: [{ period: Q2 2017/18, text: All went well. }]\n"
  private static let answer =
    "        progress: [{ period: Q2 2017/18, text: So far, corrective: Schools are asked. }]\n"

  @Test(arguments: [
    found(id, "All is well.", board: wanted),
    found(
      id, "All is well.", "although an aim tells a success", plan: plan(success), board: wanted),
    found(id, "All is well.", "Amber", row: "1️⃣80", board: wanted),
    found(
      id, "All is well.", "Amber, which the board leaves out", row: "80",
      board: wanted + "\nexceptions: [red]"),
    found(id, "All is well.", "Green", row: "85", board: wanted),
    found(id, "All is well.", "without a summary", row: "40", board: "publish-status: yes"),
    found(id, "All is well.", "of a board that keeps it", row: "40", board: "summaries: yes"),
    found(id, "All is well.", "with an answer of its own", row: "40", more: own, board: wanted),
    found(id, "All is well.", "with one of its aim", row: "40", plan: plan(answer), board: wanted),
    found(
      id, "All is well.", "with one of the year before",
      more: ["corrective: [{ period: 2016/17, text: Schools were asked. }]"], board: wanted),
  ])
  func `is found where nobody says what is being done`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }
}
