import PaperModel
import Testing

@testable import PaperSource

@Suite struct `A house that is part of the program` {
  @Test(arguments: BuiltInHouse.names)
  func `has nothing wrong with it`(name: String) throws {
    let result = try #require(HouseReader.readBuiltIn(name, isChecked: true))
    #expect(result.diagnostics == [])
    #expect(result.house != nil)
  }

  @Test(arguments: BuiltInHouse.names)
  func `says every word, of which nothing is made up`(name: String) throws {
    let source = try #require(HouseSource.builtIn(name))
    var files = HouseFiles(source)
    let read = (files.house(), files.meetings())
    let (house, meetings) = (try #require(read.0), try #require(read.1))
    #expect(house.pages.isComplete && house.workbook.isComplete && house.status.isComplete)
    #expect(house.outcomes.isComplete)
    #expect(Resolution.Outcome.allCases.allSatisfy { meetings.resolutions.outcomes[$0] != nil })
    #expect(Motion.Result.allCases.allSatisfy { meetings.resolutions.motionResults[$0] != nil })
    #expect(FollowUpState.allCases.allSatisfy { meetings.followUps.states[$0] != nil })
    for column in RegisterTerminalWords.Column.allCases {
      #expect(meetings.register.terminal.column(column) != "")
    }
  }

  @Test func `is there under the name of the default`() {
    #expect(BuiltInHouse.names.contains(BuiltInHouse.defaultName))
  }
}
