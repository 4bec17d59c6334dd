import PaperCheck
import Testing

@Suite struct `The page of a rule` {
  private static let ids = Rule.all.map(\.id)

  private static func page(_ id: String) throws -> Rule.Page { try #require(Rule.named(id)).page }

  @Test(arguments: ids)
  func `is of a name in kebab case`(id: String) {
    #expect(id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
  }

  @Test(arguments: ids)
  func `says in one sentence what it finds`(id: String) throws {
    let finds = try Self.page(id).finds
    #expect(finds.hasSuffix("."))
    #expect(finds.firstMatch(of: /[.!?]\s/) == nil)
  }

  @Test(arguments: ids)
  func `says why, what to write instead and how often it is wrong`(id: String) throws {
    let page = try Self.page(id)
    #expect(!page.instead.isEmpty)
    let sentences =
      [page.finds, page.why, page.doubt] + (page.insteadIsTyped ? [] : [page.instead])
    for part in sentences {
      #expect(!part.isEmpty)
      #expect(part.firstMatch(of: /^\s|\s$|\n| {2}/) == nil, "single spaces: \(part)")
      #expect(part.count { $0 == "`" }.isMultiple(of: 2), "code ends where it began: \(part)")
    }
  }

  @Test(arguments: ids)
  func `has an example without blanks at the ends of its lines`(id: String) throws {
    let lines = try Self.page(id).example.split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first?.isEmpty == false)
    #expect(lines.last?.isEmpty == false)
    #expect(lines.allSatisfy { $0.last?.isWhitespace != true })
  }
}
