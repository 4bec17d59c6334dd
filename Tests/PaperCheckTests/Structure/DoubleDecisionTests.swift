import Testing

@Suite struct `Two decisions in one recommendation` {
  @Test(arguments: [
    "Endorse progress made to date and 1️⃣contribute comments and suggestions",
    "Note the report; 1️⃣approve the “new” targets",
    "Approve the strategy and 1️⃣delegate authority to the Director to finalise it",
    "Note and endorse the report", "Approve the plan and targets",
    "Agree to receive and discuss the report", "Note the work of the Group and its partners",
    "Ask partners to read and sign the plan", "Support a plan to improve and extend the service",
  ])
  func `are found where the second has a verb of its own`(text: String) throws {
    try RuleCase.recommend("double-decision", text).expectPlaces()
  }
}
