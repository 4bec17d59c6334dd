import PaperModel
import Testing

@testable import PaperSource

@Suite struct `Markdown of other programs` {
  private func found(_ text: String) -> [String] {
    let origin = InputRange.start(of: "a.md")
    return PastedMarkup.findings(in: text) { _ in origin }.map(\.rule)
  }

  @Test func `is told where it stands`() {
    var places: [Range<Int>] = []
    _ = PastedMarkup.findings(in: "é\n- [ ] a[^*] ~~c~~\n-\n") { range in
      places.append(range)
      return InputRange.start(of: "a.md")
    }
    #expect(places == [5..<8, 10..<14, 15..<20, 21..<22])
  }

  @Test(arguments: [
    ("Falls rose[^*].", "footnote-in-text"), ("[^a@b]: Northfield.", "footnote-in-text"),
    ("Now ~~not~~ so.", "struck-text"), ("- [ ] to do", "task-in-list"),
    ("1. [x] done", "task-in-list"), ("> * [X] done", "task-in-list"),
    ("- a\n-\n- b", "empty-list-item"),
    ("-", "empty-list-item"), ("a\n\n1.\n", "empty-list-item"),
  ])
  func `is told`(text: String, rule: String) { #expect(found(text) == [rule]) }

  @Test(arguments: ["Falls rose[^1].", "[^1]: Northfield."])
  func `is told of a note in a text of one line`(text: String) {
    let origin = InputRange.start(of: "a.md")
    let found = PastedMarkup.findings(in: text, isLine: true) { _ in origin }
    #expect(found.map(\.rule) == ["footnote-in-text"])
  }

  @Test(arguments: [
    "`[^1]` and `~~a~~`", "\\[^1] \\~~a~~", "```\n- [ ] a\n[^1]\n```", "about ~5 and ~~ 6 ~~",
    "Title\n-",
    "Falls rose[^1].\n\n[^1]: Northfield.", "-\n  text", "- [x]: a", "[a](b) [x] text", "[^1](b)",
    "---", "* * *", "a\n---\nb", "[ ] a",
    "<!-- ~~a~~ -->",
  ])
  func `is not found where it means itself`(text: String) { #expect(found(text) == []) }
}
