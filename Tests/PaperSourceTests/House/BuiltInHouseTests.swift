import PaperSource
import Testing

@Suite struct `A house that is part of the program` {
  @Test(arguments: BuiltInHouse.names)
  func `has nothing wrong with it`(name: String) throws {
    let result = try #require(HouseReader.readBuiltIn(name, isChecked: true))
    #expect(result.diagnostics == [])
    #expect(result.house != nil)
  }

  @Test func `is there under the name of the default`() {
    #expect(BuiltInHouse.names.contains(BuiltInHouse.defaultName))
  }
}
