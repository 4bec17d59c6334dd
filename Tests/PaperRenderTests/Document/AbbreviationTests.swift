import PaperModel
import Testing

@testable import PaperRender

@Suite struct `The abbreviations of a board` {
  private static let range = InputRange.start(of: "board.yaml")
  private static let board = Board(
    name: Placed("Board", at: range), council: nil,
    organisations: [
      organisation("lep", "Local Enterprise Partnership", short: "LEP", also: ["C&WLEP"]),
      organisation("fire", "West Midlands Fire Service", short: "Fire Service", also: ["WMFS"]),
      organisation("dwp", "DWP", short: "DWP", also: []),
    ])

  private static func organisation(
    _ id: String, _ name: String, short: String, also: [String]
  ) -> Organisation {
    Organisation(
      id: Placed(id, at: range), name: name, shortName: short, also: also, unit: nil)
  }

  @Test func `are letters in capitals for an organisation's name`() {
    #expect(
      Abbreviation.all(of: Self.board) == [
        Abbreviation("LEP", of: "Local Enterprise Partnership"),
        Abbreviation("C&WLEP", of: "Local Enterprise Partnership"),
        Abbreviation("WMFS", of: "West Midlands Fire Service"),
      ])
  }

  @Test func `are none where there is no board`() { #expect(Abbreviation.all(of: nil) == []) }
}
