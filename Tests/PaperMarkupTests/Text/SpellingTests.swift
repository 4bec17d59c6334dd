import PaperMarkup
import Testing

@Suite struct `What somebody may have meant` {
  @Test(arguments: [
    ("subjcet", "subject"), ("Date", "date"), ("recomendations", "recommendations"),
    ("fro", "from"), ("PI22", "PI2"),
  ])
  func `is the word that differs least`(typed: String, meant: String) {
    let words = ["subject", "date", "recommendations", "from", "PI2", "PI3"]
    #expect(Spelling.closest(to: typed, in: words) == meant)
  }

  @Test func `is not said where nothing is near`() {
    #expect(Spelling.closest(to: "colour", in: ["subject", "date"]) == nil)
    #expect(Spelling.closest(to: "", in: ["subject"]) == nil)
  }

  @Test func `does not depend on the order of the words`() {
    #expect(Spelling.closest(to: "PI9", in: ["PI2", "PI1"]) == "PI1")
    #expect(Spelling.closest(to: "PI9", in: ["PI1", "PI2"]) == "PI1")
  }
}
