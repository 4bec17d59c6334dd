import PaperMarkup
import PaperModel
import PaperSource
import Testing

@testable import PaperRender

@Suite struct `Words of which something is known` {
  private func terms(_ text: String, style: String? = nil) throws -> [Term] {
    let built = HouseReader.readBuiltIn(BuiltInHouse.defaultName)?.house
    let house = try #require(built)
    return TermFinder(house: house, board: Self.board).terms(in: [.paragraph([.text(text)])])
      .filter { if case .date = $0.meaning { true } else { false } }
  }

  @Test func `are found in notes as well`() throws {
    let house = try #require(HouseReader.readBuiltIn(BuiltInHouse.defaultName)?.house)
    let line: [Inline] = [.text("a"), .note([.text("on 5th February 2018")])]
    let terms = TermFinder(house: house, board: nil).terms(in: [.paragraph(line)])
    #expect(terms.map(\.text) == ["5th February 2018"])
  }

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

  @Test(arguments: [
    ("held on 5th February 2018, and on 1st March 2018.", ["1st March 2018", "5th February 2018"]),
    ("Monday, 5th February 2018", ["5th February 2018"]),
    ("(31st December 1999)", ["31st December 1999"]),
    // Not as the house writes them, or no such day.
    ("5 February 2018", []), ("2018-02-05", []), ("February 2018", []), ("5th 2018", []),
    ("31st February 2018", []), ("5st February 2018", []), ("2017/18", []), ("", []),
    ("95th February 2018", []), ("5th February 20180", []),
  ])
  func `are dates as the house writes them`(text: String, expected: [String]) throws {
    #expect(try terms(text).map(\.text) == expected)
  }

  @Test func `know their day`() throws {
    let day = try #require(CalendarDate(year: 2018, month: 2, day: 5))
    #expect(try terms("on 5th February 2018") == [Term("5th February 2018", .date(day))])
  }

  @Test func `are letters in capitals for an organisation's name`() throws {
    let built = HouseReader.readBuiltIn(BuiltInHouse.defaultName)?.house
    let terms = TermFinder(house: try #require(built), board: Self.board).terms(in: [])
    #expect(
      terms == [
        Term("LEP", .abbreviation(of: "Local Enterprise Partnership")),
        Term("C&WLEP", .abbreviation(of: "Local Enterprise Partnership")),
        Term("WMFS", .abbreviation(of: "West Midlands Fire Service")),
      ])
  }
}
