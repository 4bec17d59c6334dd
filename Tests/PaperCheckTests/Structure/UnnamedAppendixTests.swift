import PaperCheck
import PaperModel
import Testing

@Suite struct `An appendix that no text names` {
  @Test(arguments: [
    RuleCase("unnamed-appendix", appendices: 1, marked: [1], "Nothing."),
    RuleCase("unnamed-appendix", appendices: 1, "See Appendix 1."),
    RuleCase("unnamed-appendix", appendices: 1, "See **Appendix 1** (Part 1)."),
    RuleCase("unnamed-appendix", appendices: 1, "The plan is attached."),
    RuleCase("unnamed-appendix", appendices: 1, "The appendix has the figures."),
    RuleCase("unnamed-appendix", appendices: 3, marked: [2], "See Appendix 1 and appendix 3."),
    RuleCase("unnamed-appendix", appendices: 3, "See Appendices 1 to 3."),
    RuleCase("unnamed-appendix", appendices: 3, "See Appendices 1–3."),
    RuleCase("unnamed-appendix", appendices: 3, "See Appendices 1, 2 and 3."),
    RuleCase("unnamed-appendix", appendices: 3, "The appendices have the figures."),
    RuleCase(
      "unnamed-appendix", appendices: 2, marked: [1, 2], "It is attached. See Annex B of the plan."),
    RuleCase(
      "unnamed-appendix", appendices: 1, recommendation: "Approve the plan in Appendix 1", "X."),
  ])
  func `is found`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }

  @Test func `is not asked for in a draft`() throws {
    #expect(Rule.named("unnamed-appendix")?.severity[.draft] == nil)
  }
}
