import Testing

@Suite struct `An appendix that is named and not there` {
  @Test(arguments: [
    RuleCase("unknown-appendix", appendices: 1, "See Appendix 1 and Appendix 1️⃣2."),
    RuleCase("unknown-appendix", appendices: 1, "See Appendices 1 and 1️⃣3."),
    RuleCase("unknown-appendix", appendices: 1, "See Appendix 1️⃣A."),
    RuleCase("unknown-appendix", appendices: 0, "The plan is in Appendix 1️⃣1."),
    RuleCase("unknown-appendix", appendices: 1, "See Appendix 2 of the strategy, or Appendix 1."),
    RuleCase("unknown-appendix", appendices: 1, "As the strategy's Appendix 4 says."),
    RuleCase("unknown-appendix", appendices: 1, "See [Appendix 4](https://www.example.org/a)."),
    RuleCase("unknown-appendix", appendices: 1, "See Annex 4."),
    RuleCase("unknown-appendix", appendices: 1, "The appendix 1 is long. In appendix I list it."),
  ])
  func `is found`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }

  @Test func `is looked for under the house's name for appendices`() throws {
    let files = HouseFiles.coventry(changing: "appendices: Appendix 1", to: "appendices: Annex A")
    let body = "See Annex A, Annexes A and 1️⃣C, and Appendix 2."
    let own = RuleCase("unknown-appendix", appendices: 1, body).files
    try RuleCase("unknown-appendix", files: own.merging(files) { $1 }).expectPlaces()
  }
}
