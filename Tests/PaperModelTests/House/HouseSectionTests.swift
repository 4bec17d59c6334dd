import PaperModel
import PaperMarkup
import Testing

@Suite struct `A section that a house knows` {
  private let section = HouseSection(
    id: Placed("background", at: .start(of: "house.yaml")), heading: "Background and context",
    also: ["Background"], required: .final)

  @Test(arguments: [
    "Background and context", "background and  Context", "BACKGROUND", "Background ",
  ])
  func `is known by its heading and by others, however they are typed`(heading: String) {
    #expect(section.isCalled(heading))
  }

  @Test(arguments: ["Backgrounds", "Background and", "3. Background", ""])
  func `is not taken for another`(heading: String) {
    #expect(!section.isCalled(heading))
  }
}

@Suite struct `A stage` {
  @Test func `comes before the next`() {
    #expect(Stage.draft < .clearance && .clearance < .final && !(Stage.final < .draft))
  }
}
