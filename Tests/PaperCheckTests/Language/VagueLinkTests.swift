import Testing

@Suite struct `A link that does not say where it leads` {
  @Test(arguments: [
    "It is [1️⃣here](https://www.example.org/).", "[1️⃣Click here!](https://www.example.org/)",
    "[*1️⃣read more*](https://www.example.org/)",
  ])
  func `is found`(body: String) throws {
    try RuleCase("vague-link", body: body).expectPlaces()
  }

  @Test(arguments: [
    "[the evaluation](https://www.example.org/)", "here, click here",
    "<https://www.example.org/here>",
    "[what is here](https://www.example.org/)",
  ])
  func `is not seen in links that do`(body: String) throws {
    try RuleCase("vague-link", body: body).expectPlaces()
  }
}
