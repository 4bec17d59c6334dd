import PaperMarkup
import Testing

@Suite("A number that a thing states for itself")
struct StatedNumberTests {
  private struct Minute: Sendable {
    let number: String?
    let text: [String]
  }

  private static let minute = Record<Minute>(
    "minute",
    [
      .text("number", "Its number.") { $0.number },
      .blocks("content", "Its text.") { $0.text.map { .paragraph([.text($0)]) } },
      .annex("annex", "What has no numbers.") { $0.text.map { .paragraph([.text($0)]) } },
    ])
  private static let minutes = Record<[Minute]>(
    "minutes", [.each("minute", "Each minute.", of: minute) { $0 }])

  private func lines(_ source: String, _ minutes: [Minute]) throws -> [String] {
    let template = try Template(source)
    try #require(template.problems(Self.minutes.names) == [])
    return MarkdownWriter.write(
      template.fill(
        Self.minutes, of: minutes,
        numbers: SectionNumbers(
          subsections: true, paragraphs: NumberingStyle(example: "{{minute}}.1")))
    ).split(separator: "\n").map(String.init)
  }

  @Test func `numbers the paragraphs below its heading, and those of others have none`() throws {
    #expect(
      try lines(
        "{{#minute}}\n## {{number}} Item\n\n{{content}}\n\n{{annex}}\n{{/minute}}",
        [
          Minute(number: "6", text: ["a", "b"]), Minute(number: nil, text: ["c"]),
          Minute(number: "9", text: ["d"]),
        ]) == [
          "## 6 Item", "6.1 a", "6.2 b", "a", "b", "## Item", "c", "c", "## 9 Item", "9.1 d", "d",
        ])
  }

  @Test func `numbers paragraphs of the template and headings further down with the others`()
    throws
  {
    #expect(
      try lines(
        """
        {{#minute}}
        # Item

        {{content}}

        {{paragraph-number}} RESOLVED

        ## {{number}} Reasons

        {{content}}
        {{/minute}}
        """, [Minute(number: "15", text: ["a"]), Minute(number: "16", text: ["b"])]) == [
          "# Item", "15.1 a", "15.2 RESOLVED", "## 15.3 Reasons", "15.3.1 a",
          "# Item", "16.1 b", "16.2 RESOLVED", "## 16.3 Reasons", "16.3.1 b",
        ])
  }

  @Test func `has no place in a table or a list`() throws {
    let template = try Template("- {{paragraph-number}}")
    #expect(template.problems(Self.minutes.names).map(\.rule) == ["misplaced-number"])
  }
}
