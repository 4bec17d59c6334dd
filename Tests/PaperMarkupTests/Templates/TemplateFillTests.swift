import PaperMarkup
import Testing

@Suite("A template is filled with values that stay values")
struct TemplateFillTests {
  private func fill(
    _ source: String, _ kinds: [String: TemplateNames.Kind], _ values: [String: TemplateValue],
    numbers: SectionNumbers = SectionNumbers()
  ) throws -> String {
    let template = try Template(source)
    let names = names(kinds)
    try #require(template.problems(names) == [])
    return MarkdownWriter.write(
      template.fill(TemplateScope(values), names: names, numbers: numbers))
  }

  @Test func `a hole prints text, a line or blocks`() throws {
    let filled = try fill(
      "# {{title}}\n\nBy {{who}}:\n\n{{body}}\n",
      ["title": .text, "who": .line, "body": .blocks],
      [
        "title": .text("A *plan*"), "who": .line([.strong([.text("Us")])]),
        "body": .blocks([text("a"), .list(List(marker: .bullet, items: [[text("b")]]))]),
      ])
    #expect(filled == "# A \\*plan\\*\n\nBy **Us**:\n\na\n\n- b\n")
  }

  @Test func `a link may have two names of the same length`() throws {
    let filled = try fill(
      "- [{{title}}]({{place}})\n", ["title": .text, "place": .text],
      ["title": .text("Plan"), "place": .text("https://a.uk")])
    #expect(filled == "- [Plan](https://a.uk)\n")
  }

  @Test(arguments: [
    "# x", "- x", "1. x", "> x", "<b>", "{{title}}", "*x*", "[a](b)", "```", "| a |", "a\n\n# b",
    "---",
    "\\", "&amp;", "\u{F0000}",
  ])
  func `a hostile value never becomes structure`(value: String) throws {
    let template = try Template("{{a}}\n\n- {{a}}\n\n> **{{a}}**\n\n[{{a}}](x{{a}})\n")
    let names = names(["a": .text])
    let filled = template.fill(TemplateScope(["a": .text(value)]), names: names)
    let read = MarkdownReader.read(MarkdownWriter.write(filled))
    let shown = value.replacing("\n", with: " ")
    #expect(
      read.blocks.map(\.block).printed == [
        text(shown), .list(List(marker: .bullet, items: [[text(shown)]])),
        .quote([.paragraph([.strong([.text(shown)])])]),
        .paragraph([.link(destination: "x" + value, [.text(shown)])]),
      ])
    #expect(read.unsupported.isEmpty)
  }

  @Test func `sections repeat for each scope, with inner names before outer ones`() throws {
    let source = """
      {{#groups}}
      ## {{name}} of {{board}}

      {{#rows}}
      - {{name}}: {{#tags}}{{name}} {{/tags}}
      {{/rows}}
      {{^rows}}
      None for {{name}}.
      {{/rows}}
      {{/groups}}
      """
    let tag = names(["name": .text])
    let row = names(["name": .text, "tags": .scope(tag)])
    let group = names(["name": .text, "rows": .scope(row)])
    func named(_ name: String, _ more: [String: TemplateValue] = [:]) -> TemplateScope {
      TemplateScope(more.merging(["name": .text(name)]) { $1 })
    }
    let filled = try fill(
      source, ["board": .text, "groups": .scope(group)],
      [
        "board": .text("B"),
        "groups": .scopes([
          named(
            "G1",
            [
              "rows": .scopes([
                named("r1", ["tags": .scopes([named("t1"), named("t2")])]), named("r2"),
              ])
            ]), named("G2"),
        ]),
      ])
    #expect(filled == "## G1 of B\n\n- r1: t1 t2\n- r2:\n\n## G2 of B\n\nNone for G2.\n")
  }

  @Test func `an inner name without a value does not show the outer one`() throws {
    let inner = names(["title": .text])
    let filled = try fill(
      "{{#items}}\n[{{title}}]\n{{/items}}", ["title": .text, "items": .scope(inner)],
      ["title": .text("outer"), "items": .scopes([TemplateScope([:])])])
    #expect(filled == "\\[]\n")
  }

  @Test func `sections of other kinds print once when there is something`() throws {
    let source =
      "{{#t}}t{{/t}}{{^t}}no t{{/t}} {{#f}}f{{/f}}{{^f}}no f{{/f}} {{#b}}b{{/b}}{{^b}}no b{{/b}}"
    let kinds: [String: TemplateNames.Kind] = ["t": .text, "f": .flag, "b": .blocks]
    #expect(try fill(source, kinds, [:]) == "no t no f no b\n")
    #expect(
      try fill(source, kinds, ["t": .text(""), "f": .flag(false), "b": .blocks([])])
        == "no t no f no b\n")
    #expect(
      try fill(source, kinds, ["t": .text("x"), "f": .flag(true), "b": .blocks([.rule])])
        == "t f b\n")
  }

  @Test func `what is left without content is not printed`() throws {
    let source = """
      {{a}}

      - {{a}}
      - {{b}}

      1. {{a}}

      > {{a}}
      >
      > - **{{a}}**

      ## {{a}}

      [{{a}}](mailto:{{a}})

      {{a}}
      {{b}}
      {{a}}
      """
    #expect(try fill(source, ["a": .text, "b": .text], ["b": .text("B")]) == "- B\n\nB\n")
  }

  @Test(arguments: [
    ("x {{a}} y", "x y"), ("{{a}} y", "y"), ("x {{a}}", "x"), ("x{{a}}y", "xy"),
    ("x ({{a}})", "x ()"),
    ("**{{a}}** y", "y"), ("x {{a}}\ny", "x\ny"), ("x {{a}} {{a}} y", "x y"),
    ("x{{#a}} ({{a}}){{/a}}.", "x."),
    ("{{b}}{{#b}}{{a}} y{{/b}}", "B y"), ("x{{#b}} {{/b}}\n{{#b}} {{/b}}y", "x\ny"),
  ])
  func `a hole without a value leaves no stray space`(source: String, expected: String) throws {
    let filled = try fill(source, ["a": .text, "b": .text], ["b": .text("B")])
    #expect(filled == expected + "\n")
  }

  @Test func `blocks fill items and quotes`() throws {
    let body: [Block] = [text("a"), text("b")]
    let filled = try fill("- {{x}}\n\n> {{x}}\n", ["x": .blocks], ["x": .blocks(body)])
    #expect(filled == "- a\n\n  b\n\n> a\n>\n> b\n")
  }

  @Test func `links take their text and their destination from values`() throws {
    let filled = try fill(
      "[{{name}}](mailto:{{mail}}) or **[{{mail}}](mailto:{{mail}})**",
      ["name": .line, "mail": .text],
      [
        "name": .line([.link(destination: "evil", [.text("A B")])]), "mail": .text("a@b.uk"),
      ])
    #expect(filled == "[A B](mailto:a@b.uk) or **[a@b.uk](mailto:a@b.uk)**\n")
  }

  @Test func `a link whose destination is not known is its text`() throws {
    let source = "[Write](mailto:{{mail}}) now"
    #expect(try fill(source, ["mail": .text], [:]) == "Write now\n")
    #expect(try fill(source, ["mail": .text], ["mail": .text("")]) == "Write now\n")
  }

  @Test func `emphasis around a hole within a word is emphasis`() throws {
    let template = try Template("a**{{x}}**b *{{x}}*")
    let filled = template.fill(TemplateScope(["x": .text("X")]), names: names(["x": .text]))
    #expect(
      filled == [
        .paragraph([
          .text("a"), .strong([.text("X")]), .text("b "), .emphasis([.text("X")]),
        ])
      ])
  }

  @Test func `lists that meet at a section are one`() throws {
    let source = """
      - first
      {{#rows}}
      - {{name}}
      {{/rows}}
      - last

      1. one
      {{#rows}}
      1. {{name}}
      {{/rows}}

      Text

      {{#rows}}
      {{blocks}}
      {{/rows}}
      """
    let row = names(["name": .text, "blocks": .blocks])
    let rows = ["r", "s"].map { name in
      TemplateScope([
        "name": .text(name),
        "blocks": .blocks([.list(List(marker: .bullet, items: [[text(name)]]))]),
      ])
    }
    let filled = try fill(source, ["rows": .scope(row)], ["rows": .scopes(rows)])
    #expect(
      filled == "- first\n- r\n- s\n- last\n\n1. one\n2. r\n3. s\n\nText\n\n- r\n\n+ s\n")
    #expect(
      try fill("- a\n{{#rows}}\n- b\n{{/rows}}\n- c", ["rows": .scope(row)], [:]) == "- a\n- c\n")
    #expect(try fill("- a\n\n+ b\n", [:], [:]) == "- a\n\n+ b\n")
  }

  @Test func `cells of a table take holes, and blocks when alone`() throws {
    let filled = try fill(
      "| {{a}} | B |\n|---|---|\n| x {{a}} | {{b}} |\n", ["a": .text, "b": .blocks],
      ["a": .text("|"), "b": .blocks([text("p"), text("q")])])
    #expect(filled == "| \\| | B |\n| --- | --- |\n| x \\| | <p>p</p><p>q</p> |\n")
  }

  @Test func `sections in quotes and items, remarks, and Windows line ends`() throws {
    let source =
      "<!-- a remark -->\r\n> {{#f}}\r\n> yes\r\n> {{/f}}\r\n\r\n- x\r\n  {{ ^f }}\r\n  no\r\n  {{/ f}}\r\n"
    #expect(try fill(source, ["f": .flag], ["f": .flag(true)]) == "> yes\n\n- x\n")
    #expect(try fill(source, ["f": .flag], [:]) == "- x\n\n  no\n")
  }

  @Test func `names of any language, told apart by case`() throws {
    let kinds: [String: TemplateNames.Kind] = [
      "größe": .text, "Name": .text, "name": .text, "a-1_b": .text,
    ]
    let values: [String: TemplateValue] = [
      "größe": .text("5"), "Name": .text("N"), "name": .text("n"), "a-1_b": .text("x"),
    ]
    #expect(try fill("{{größe}} {{Name}} {{name}} {{a-1_b}}", kinds, values) == "5 N n x\n")
  }

  @Test func `an empty template is an empty document`() throws {
    #expect(try fill("", [:], [:]) == "")
    #expect(try fill("\n\n<!-- x -->\n", [:], [:]) == "")
  }

  @Test func `only names that the template reaches are asked for`() throws {
    let template = try Template("{{#f}}\n{{never}}\n{{/f}}\n{{a}}")
    let names = names(["f": .flag, "never": .text, "a": .text])
    let filled = template.fill(
      TemplateScope { name in
        if name == "never" { Issue.record("asked for") }
        return name == "a" ? .text("A") : nil
      }, names: names)
    #expect(filled == [text("A")])
  }
}

func names(_ kinds: [String: TemplateNames.Kind]) -> TemplateNames {
  TemplateNames(kinds.mapValues { TemplateNames.Entry($0, "A name.") })
}
