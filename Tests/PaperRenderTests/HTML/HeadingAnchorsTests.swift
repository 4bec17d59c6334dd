import PaperMarkup
import Testing

@testable import PaperRender

@Suite struct `The ids of headings` {
  private func ids(_ headings: String...) -> [String] {
    HeadingAnchors(headings.map { .heading(level: 2, [.text($0)]) }).ids
  }

  @Test(arguments: [
    ("Purpose", "purpose"), ("1. Purpose", "purpose"),
    ("60 Apologies & absence", "apologies-absence"),
    ("1.2 (a) What's next?", "a-what-s-next"), ("2018", "2018"), ("Élan 中", "élan-中"),
    ("–", "section"),
    ("A--B", "a-b"), ("Contents", "contents--2"), ("main", "main--2"),
    ("a\u{202E}b<\"'>", "a-b"),
  ])
  func `are made of their words`(heading: String, id: String) {
    #expect(ids(heading) == [id])
  }

  @Test func `are unique, also where headings look like ids`() {
    let ids = ids("A", "A", "a--2", "A 2", "table--1", "A", "", "?")
    #expect(Set(ids).count == ids.count, "\(ids)")
    #expect(ids.prefix(2) == ["a", "a--2"])
  }

  @Test func `stay when a section comes before`() {
    #expect(ids("1. New", "2. Purpose").last == ids("1. Purpose").first)
  }

  @Test func `are short, and quick to make`() {
    let headings = Array(
      repeating: Block.heading(level: 2, [.text(String(repeating: "word ", count: 200))]),
      count: 5_000)
    let ids = HeadingAnchors(headings).ids
    #expect(Set(ids).count == 5_000)
    #expect(ids.allSatisfy { $0.utf8.count < 80 })
  }
}
