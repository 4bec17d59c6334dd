import PaperMarkup
import Testing

@Suite struct `A part of a template` {
  private static func parts(_ texts: [(String, String)]) -> TemplateParts {
    TemplateParts(
      texts.map { TemplateParts.File(name: $0.0, path: "parts/\($0.0).md", text: $0.1) })
  }

  private static let names = TemplateNames([
    "title": .init(.text, "A title."),
    "person": .init(.scope(TemplateNames(["name": .init(.text, "A name.")])), "People."),
  ])

  private func filled(_ source: String, _ parts: TemplateParts) throws -> String {
    let people = ["Ann", "Bob"].map { TemplateScope(["name": .text($0)]) }
    let scope = TemplateScope(["title": .text("Board"), "person": .scopes(people)])
    return MarkdownWriter.write(
      try Template(source, parts: parts).fill(
        scope, names: Self.names,
        numbers: SectionNumbers(
          sections: NumberingStyle(scheme: .decimal, suffix: "."), subsections: false,
          paragraphs: .none)))
  }

  @Test func `prints what it holds with the names that are known where it is used`() throws {
    let parts = Self.parts([("contact", "Ask {{title}}:\n\n{{#person}}\n- {{name}}\n{{/person}}\n")]
    )
    #expect(
      try filled("# A\n\n{{> contact}}\n\nEnd.", parts) == """
        # A

        Ask Board:

        - Ann
        - Bob

        End.

        """)
  }

  @Test func `may be in a section, in an item and in another part, with headings that count on`()
    throws
  {
    let parts = Self.parts([
      ("one", "## {{number}} One\n\n{{> two}}\n"), ("two", "## {{number}} Two, {{title}}\n"),
      ("name", "{{name}}\n"),
    ])
    let text = "# A\n\n{{#person}}\n{{>name}}\n{{/person}}\n\n{{> one}}\n\n## {{number}} Three\n"
    #expect(
      try filled(text, parts) == """
        # A

        Ann

        Bob

        ## 1. One

        ## 2. Two, Board

        ## 3. Three

        """)
  }

  @Test func `is told where it does not exist, with its place`() throws {
    let parts = Self.parts([("contact", "x")])
    let thrown = #expect(throws: TemplateProblems.self) {
      try Template("# A\n\n{{> contcat}}\n\na {{> contact}} b", parts: parts)
    }
    let problems = try #require(thrown).problems
    #expect(
      problems.map(\.kind) == [
        .unknownPart("contcat", suggestion: "contact"), .blockInLine("contact"),
      ])
    #expect(problems.map(\.start.line) == [3, 5])
    #expect(problems[0].help == "did you mean 'contact'?")
  }

  @Test func `is told what is wrong in its own file, once for each template`() throws {
    let parts = Self.parts([("contact", "{{title}}\n\n{{nmae}}\n")])
    let template = try Template("{{> contact}}\n\n{{titel}}\n", parts: parts)
    let problems = template.problems(Self.names)
    #expect(Set(problems.map(\.file)) == ["parts/contact.md", nil])
    #expect(problems.first { $0.file != nil }?.start == TextPosition(line: 3, column: 1))
    #expect(template.usedParts == ["contact"])
    #expect(template.printedNames.contains(["title"]))
  }

  @Test func `cannot be within itself, nor within very many others`() {
    let circle = Self.parts([("a", "{{> b}}\n"), ("b", "{{> a}}\n")])
    #expect(circle.problems.map(\.problem.kind) == [.circularPart("a")])
    let chain = Self.parts((0..<40).map { ("p\($0)", "{{> p\($0 + 1)}}\n") } + [("p40", "x")])
    #expect(!chain.problems.isEmpty)
    #expect(throws: TemplateProblems.self) { try Template("{{> nothing}}", parts: chain) }
  }

  @Test func `that is faulty is reported in its file, and not where it is used`() throws {
    let parts = Self.parts([("contact", "{{#person}}\n")])
    #expect(parts.problems.map(\.path) == ["parts/contact.md"])
    #expect(throws: Never.self) { try Template("{{> contact}}", parts: parts) }
  }
}
