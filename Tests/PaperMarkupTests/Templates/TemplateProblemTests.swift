import PaperMarkup
import Testing

@Suite("All that is wrong with a template is found, where it stands")
struct TemplateProblemTests {
  private func problems(_ source: String) -> [TemplateProblem] {
    do {
      _ = try Template(source)
      return []
    } catch {
      return error.problems
    }
  }

  private func places(_ problems: [TemplateProblem]) -> [String] {
    problems.map { "\($0.start.line):\($0.start.column)-\($0.end.line):\($0.end.column)" }
  }

  @Test(arguments: [
    ("é {{name", TemplateProblem.Kind.unclosedTag, "1:3-1:9"),
    ("{{a {{b}}", .unclosedTag, "1:1-1:5"),
    ("{{}}", .invalidName(""), "1:1-1:5"),
    ("{{# }}", .invalidName(""), "1:1-1:7"),
    ("{{a b}}", .invalidName("a b"), "1:1-1:8"),
    ("{{> a}}", .unknownPart("a", suggestion: nil), "1:1-1:8"),
    ("{{{a}}}", .invalidName("{a"), "1:1-1:7"),
    ("a\n\n{{#x}}\nb\n", .unclosedSection("x"), "3:1-3:7"),
    ("a {{^x}} b", .unclosedSection("x"), "1:3-1:9"),
    ("> {{#x}}\n\na", .unclosedSection("x"), "1:3-1:9"),
    ("a\n{{/x}}\n", .unopenedSection("x"), "2:1-2:7"),
    ("**é** {{/x}}", .unopenedSection("x"), "1:7-1:13"),
    ("a `{{x}}`", .misplacedTag("{{x}}"), "1:4-1:9"),
    ("```\né {{#x}}\n```", .misplacedTag("{{#x}}"), "2:3-2:9"),
    ("    {{x}}", .misplacedTag("{{x}}"), "1:5-1:10"),
    ("<!-- {{x}} -->", .misplacedTag("{{x}}"), "1:6-1:11"),
    ("[a](b \"{{x}}\")", .misplacedTag("{{x}}"), "1:8-1:13"),
    ("[a](b{{#x}})", .misplacedTag("{{#x}}"), "1:6-1:12"),
    ("[{{x}}]: y", .misplacedTag("{{x}}"), "1:2-1:7"),
    ("[a][r] [b][r]\n\n[r]: {{x}}", .misplacedTag("{{x}}"), "3:6-3:11"),
    ("{{a}} {{b}} <b>", .unsupported(.html), "1:13-1:16"),
    ("{{a}}\n\n> {{b}} ![{{c}}](d)", .unsupported(.image), "3:9-3:20"),
    ("{{a}}\n\n<div>\n", .unsupported(.html), "3:1-3:6"),
  ])
  func `each problem has its place`(source: String, kind: TemplateProblem.Kind, place: String) {
    let problems = problems(source)
    #expect(problems.map(\.kind) == [kind])
    #expect(places(problems) == [place])
  }

  @Test func `all problems are found at once, in the order of the text`() {
    let problems = problems("{{a}\n\n{{#b}}\n\n`{{c}}`\r\n\r\n<i>{{/d}}\n\n{{number}}\n")
    #expect(
      problems.map(\.kind) == [
        .unclosedTag, .unclosedSection("b"), .misplacedTag("{{c}}"), .unsupported(.html),
        .unopenedSection("d"),
      ])
    #expect(problems.map(\.start) == [at(1, 1), at(3, 1), at(5, 2), at(7, 1), at(7, 4)])
  }

  @Test(arguments: [
    ("a {{number}}", "1:3-1:13"), ("{{number}}", "1:1-1:11"), ("- {{number}}", "1:3-1:13"),
    ("{{paragraph-number}}", "1:1-1:21"), ("# a {{#number}}b{{/number}}", "1:5-1:16"),
  ])
  func `a number that nothing has is reported where it can only be that of a thing`(
    source: String, place: String
  ) throws {
    let problems = try Template(source).problems(names([:]))
    #expect(problems.map(\.kind) == [.misplacedNumber])
    #expect(places(problems) == [place])
  }

  @Test func `sections that cross are both reported`() {
    let problems = problems("{{#a}} {{#b}} {{/a}} {{/b}}")
    #expect(problems.map(\.kind) == [.unclosedSection("b"), .unopenedSection("b")])
    #expect(places(problems) == ["1:8-1:14", "1:22-1:28"])
  }

  @Test func `a section may not be opened in a line and closed in another block`() {
    let problems = problems("- {{#a}}\n- b\n\n{{/a}}")
    #expect(problems.map(\.kind) == [.unclosedSection("a"), .unopenedSection("a")])
  }

  @Test func `sections too deep are reported`() {
    let source =
      String(repeating: "> {{#a}}", count: 1) + String(repeating: "{{#a}}", count: 5_000)
      + String(repeating: "{{/a}}", count: 5_001)
    #expect(problems(source).first?.kind == .unsupported(.tooDeep))
  }

  // MARK: Sections as other languages write them

  @Test(arguments: [
    ("é {{#each x}}", "each x", "{{#x}}", "1:3-1:14"),
    ("{{# if  x-1 }}\n", "if  x-1", "{{#x-1}}", "1:1-1:15"),
    ("a\n\n- {{/each x}}", "each x", "{{/x}}", "3:3-3:14"),
  ])
  func `a section with 'each' or 'if' before its name is told how it is written`(
    source: String, name: String, meant: String, place: String
  ) {
    let problems = problems(source)
    #expect(problems.map(\.kind) == [.invalidName(name, meant: meant)])
    #expect(places(problems) == [place])
    #expect(problems.first?.help == "a section has its name alone: write '\(meant)'")
  }

  @Test(arguments: [
    "{{each x}}", "{{^each x}}", "{{> if x}}", "{{#each x y}}", "{{#each x.y}}", "{{#eachx y}}",
    "{{#Each x}}", "{{#for x}}", "{{# }}",
  ])
  func `what is only similar is an invalid name without a guess`(source: String) {
    let problems = problems(source)
    guard case .invalidName(_, nil)? = problems.first?.kind else {
      Issue.record("\(problems)")
      return
    }
    #expect(problems.count == 1 && problems[0].help == nil)
  }

  @Test(arguments: [
    ("{{/each}}", "each", true), ("a {{/if}}", "if", true), ("{{/eacH}}", "eacH", false),
    ("{{/x}}", "x", false),
  ])
  func `an end without a name is told that it has one`(
    source: String, name: String, isNamed: Bool
  ) {
    let problems = problems(source)
    #expect(problems.map(\.kind) == [.unopenedSection(name)])
    #expect(
      (problems.first?.help == "a section is closed by its name: '{{#x}}' by '{{/x}}'") == isNamed)
  }

  @Test func `'else' is told as the section that is meant`() throws {
    let problems = try nameProblems("{{#draft}}a{{else}}b{{/draft}}")
    #expect(problems.map(\.kind) == [.unknownName("else", suggestion: nil)])
    #expect(places(problems) == ["1:12-1:20"])
    #expect(problems.first?.help?.contains("'{{^x}}'") == true)
    let near = try nameProblems("{{elses}}")
    #expect(near.first?.help == nil)
    let known = try Template("{{else}}").problems(names(["else": .text]))
    #expect(known == [])
  }

  // MARK: Names

  private func nameProblems(_ source: String) throws -> [TemplateProblem] {
    let person = names(["name": .text, "role": .line])
    return try Template(source).problems(
      names([
        "title": .text, "lead": .line, "body": .blocks, "draft": .flag, "people": .scope(person),
      ]))
  }

  @Test(arguments: [
    ("{{title}} {{lead}}\n\n{{body}}\n\n{{#draft}}x{{/draft}}", []),
    ("{{#title}}{{title}}{{/title}} {{^body}}x{{/body}}", []),
    ("{{#people}}{{name}} {{title}} {{role}}{{/people}}", []),
    ("{{#people}}\n- {{body}}\n{{/people}}", []),
    ("a {{titel}}", [TemplateProblem.Kind.unknownName("titel", suggestion: "title")]),
    ("{{Title}}", [.unknownName("Title", suggestion: "title")]),
    ("{{zzzzzz}}", [.unknownName("zzzzzz", suggestion: nil)]),
    (
      "{{#draft}}\n{{^body}}\n> - {{nmae}}\n{{/body}}\n{{/draft}}",
      [.unknownName("nmae", suggestion: nil)]
    ),
    ("{{^people}}{{name}}{{/people}}", [.unknownName("name", suggestion: nil)]),
    (
      "{{#people}}{{nmae}}{{/people}} {{name}}",
      [
        .unknownName("nmae", suggestion: "name"), .unknownName("name", suggestion: nil),
      ]
    ),
    (
      "{{#peopel}}{{name}} {{rol}}{{/peopel}}",
      [
        .unknownName("peopel", suggestion: "people"), .unknownName("rol", suggestion: "role"),
      ]
    ),
    ("{{#zzzzzz}}{{yyyyyy}}{{/zzzzzz}}", [.unknownName("zzzzzz", suggestion: nil)]),
    ("See {{body}}", [.blockInLine("body")]), ("# {{body}}", [.blockInLine("body")]),
    ("**{{body}}**", [.blockInLine("body")]), ("[{{body}}](x)", [.blockInLine("body")]),
    ("[x]({{body}})", [.blockInLine("body")]),
    ("{{#draft}}{{body}}{{/draft}}", [.blockInLine("body")]),
    ("| {{body}} |\n|---|\n| {{body}} |", [.blockInLine("body")]),
    ("[x]({{lead}})", [.markupInDestination("lead")]), ("{{draft}}", [.notText("draft")]),
    ("a {{people}}", [.notText("people")]),
  ])
  func `names are checked in every branch, without data`(
    source: String, kinds: [TemplateProblem.Kind]
  ) throws {
    #expect(try nameProblems(source).map(\.kind) == kinds)
  }

  @Test func `names have their places`() throws {
    let source = "é {{titel}}\n\n{{#draft}}\n> x **{{ bdoy }}**\n{{/draft}}\n\n[a](b{{c}})\n"
    let problems = try nameProblems(source)
    #expect(places(problems) == ["1:3-1:12", "4:7-4:17", "7:6-7:11"])
  }

  @Test func `messages name the fault and a mend`() {
    let problem = TemplateProblem(
      .unknownName("titel", suggestion: "title"), start: at(1, 1), end: at(1, 10))
    #expect(problem.message == "'titel' is not known here")
    #expect(problem.help == "did you mean 'title'?")
  }
}
