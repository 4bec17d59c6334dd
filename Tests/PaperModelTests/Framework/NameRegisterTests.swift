import PaperModel
import Testing

@Suite struct `The register of names` {
  @Test(arguments: [
    ("Foleshill Women's Training", "Foleshill Womens Training"),
    ("Food & Drink", "food and drink"), ("Early-Years Team", "Early Years Team"),
    ("The Healthy Child Programme", "Healthy child programme"), ("Crèche", "creche"),
    ("Dept. for Work, and Pensions", "Dept for Work and Pensions"), ("#CovConnects", "CovConnects"),
  ])
  func `finds a name in another spelling of the same words`(name: String, typed: String) {
    var names = NameRegister()
    names.add(7, names: [name])
    #expect(names.number(of: typed) == 7)
  }

  @Test(arguments: [("Family Hubs", "Family Hub"), ("Compass", "Compass Aspire"), ("The", "")])
  func `does not take different words for one name`(name: String, typed: String) {
    var names = NameRegister()
    names.add(7, names: [name])
    #expect(names.number(of: typed) == nil)
  }

  @Test func `keeps the first meaning of a name`() {
    var names = NameRegister()
    names.add(1, names: ["A"])
    names.add(2, names: ["a", "B"])
    #expect(names.number(of: "A") == 1)
    #expect(names.number(of: "b") == 2)
  }
}
