import PaperMarkup
import Testing

@Suite("A template of a line makes a line")
struct LineTemplateTests {
  private let kinds: [String: TemplateNames.Kind] = [
    "name": .text, "role": .text, "number": .text, "body": .blocks,
  ]

  private func fill(_ source: String, _ values: [String: TemplateValue]) throws -> [Inline] {
    let template = try LineTemplate(source)
    try #require(template.problems(names(kinds)) == [])
    return template.fill(TemplateScope(values), names: names(kinds))
  }

  @Test func `parts depend on what there is`() throws {
    let source = "{{name}}{{#role}} (*{{role}}*){{/role}}"
    #expect(try fill(source, ["name": .text("A")]) == [.text("A")])
    #expect(
      try fill(source, ["name": .text("A"), "role": .text("Chair")]) == [
        .text("A ("), .emphasis([.text("Chair")]), .text(")"),
      ])
    #expect(try fill(source, [:]) == [])
  }

  @Test(arguments: [
    "1. {{name}}", "# {{name}}", "- {{name}}", "> {{name}}", "| {{name}}", "    {{name}}",
  ])
  func `what begins a block elsewhere is text`(source: String) throws {
    let start = String(source.drop { $0 == " " }.dropLast("{{name}}".count))
    #expect(try fill(source, ["name": .text("A")]) == [.text(start + "A")])
  }

  @Test func `a section tag alone on a line is a part of the line`() throws {
    #expect(try fill("{{#name}}\nx\n{{/name}}", ["name": .text("A")]) == [.text("x")])
  }

  @Test func `number is a name like any other`() throws {
    #expect(
      try fill("{{number}}. {{name}}", ["number": .text("5"), "name": .text("A")]) == [
        .text("5. A")
      ])
  }

  @Test func `problems have their places`() throws {
    let template = try LineTemplate("é {{nam}} {{body}}")
    let problems = template.problems(names(kinds))
    #expect(
      problems.map(\.kind) == [.unknownName("nam", suggestion: "name"), .blockInLine("body")])
    #expect(problems.map(\.start) == [at(1, 3), at(1, 11)])
    let error = #expect(throws: TemplateProblems.self) {
      try LineTemplate("{{#a}} é {{b}} <b> `{{c}}`")
    }
    #expect(
      error?.problems.map(\.kind) == [
        .unclosedSection("a"), .unsupported(.html), .misplacedTag("{{c}}"),
      ])
    #expect(error?.problems.map(\.start) == [at(1, 1), at(1, 16), at(1, 21)])
  }
}
