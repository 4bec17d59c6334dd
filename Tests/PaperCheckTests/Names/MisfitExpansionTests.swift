import Testing

@Suite struct `An abbreviation whose letters are not those of its words` {
  @Test(arguments: [
    "the Integrated Care (1️⃣ICS)", "the Clinical Commissioning Group (1️⃣CGC)",
    "a Mental Health Support Team (1️⃣MHSTs)", "Minimum Energy Efficiency Standards (1️⃣MEEs)",
  ])
  func `is found`(body: String) throws {
    try RuleCase("misfit-expansion", body: body).expectPlaces()
  }

  @Test(arguments: [
    "the Clinical Commissioning Group (CCG)", "Clinical Commissioning Groups (CCGs)",
    "the National Institute for Health and Care Excellence (NICE)",
    "UK Health Security Agency (UKHSA)",
    "not in employment, education or training (NEET)",
    "Coventry Rape and Sexual Abuse Centre (CRASAC)",
    "the Royal National Institute of Blind People (RNIB)", "Saplings Programme (SEN)",
    "Multi-Agency Safeguarding Hub (MASH)", "Child and Adolescent Mental Health Services (CAMHS)",
    "Looked After Children (LACs)", "NHS England (NHSE)", "Sam Okafor (CCG)", "(ICS)",
    "West Midlands Combined Authority's (WMCA) plan",
    "Voluntary, Community and Social Enterprise (VCSE)",
  ])
  func `is not seen in right ones and in other brackets`(body: String) throws {
    try RuleCase("misfit-expansion", body: body).expectPlaces()
  }
}
