import PaperMarkup
import Testing

@Suite("A record")
struct RecordTests {
  private struct Aim: Sendable {
    let number: Int
    let actions: [String]
  }

  private static let action = Record<String>("action", [.text("text", "What is done.") { $0 }])
  private static let aim = Record<Aim>(
    "aim",
    [
      .text("number", "Its number.") { String($0.number) },
      .each("action", "Each action.", of: action) { $0.actions },
    ])
  private static let plan = Record<[Aim]>(
    "plan",
    [
      .each("aim", "Each aim.", of: aim) { $0 },
      .number("label", "A number after that of the section.") {
        (NumberingStyle(scheme: .decimal, prefix: "{{section}}."), $0.count)
      },
    ])
  private static let subject = [
    Aim(number: 7, actions: ["read", "write"]), Aim(number: 9, actions: []),
    Aim(number: 12, actions: ["count"]),
  ]

  private func filled(
    _ source: String, names: TemplateNames? = nil, sections: NumberingStyle? = nil
  ) throws -> String {
    let template = try Template(source)
    let names = names ?? Self.plan.names
    try #require(template.problems(names) == [], "\(template.problems(names))")
    return MarkdownWriter.write(
      template.with(names).fill(
        Self.plan, of: Self.subject, numbers: SectionNumbers(sections: sections)))
  }

  @Test func `repeats a section with its number, and knows the first and the last`() throws {
    #expect(
      try filled(
        "{{#aim}}{{n}}: {{number}}{{#first}} first{{/first}}{{#last}} last{{/last}}{{^last}}; {{/last}}{{/aim}}"
      ) == "1: 7 first; 2: 9; 3: 12 last\n")
  }

  @Test func `has a table over a collection, with a row above each group`() throws {
    let names = TemplateNames(Self.plan.names.entries, records: ["plan"])
    let row = try #require(names.names(ofRow: "action"))
    let table = TableTemplate(
      caption: try LineTemplate("Actions"), group: try LineTemplate("Aim {{number}}"),
      groupLabel: "Aim",
      columns: [
        TableTemplate.Column(
          name: nil, label: LineTemplate(text: "No."), cell: try Template(cell: "{{number}}"),
          isPrintedOnce: true),
        TableTemplate.Column(
          name: nil, label: LineTemplate(text: "What"), cell: try Template(cell: "{{text}}")),
      ], names: row)
    let extended = names.adding(tables: [("actions", "action", table)])
    #expect(
      try filled("{{actions}}", names: extended) == """
        **Actions**

        | No. | What |
        | --- | --- |
        | **Aim 7** | |
        | 7 | read |
        | | write |
        | **Aim 12** | |
        | 12 | count |

        """)
    let path = try #require(names.path(to: "action"))
    #expect(path.names == ["aim", "action"])
    let flat = try #require(
      table.flat(Self.plan, of: Self.subject, names: names, rows: path))
    #expect(flat.columns.map(\.plainText) == ["Aim", "No.", "What"])
    #expect(flat.rows.map { $0.map(\.textWithNotes) }[1] == ["Aim 7", "7", "write"])
  }

  @Test func `tells the number of the section around in its own numbers`() throws {
    let style = NumberingStyle(scheme: .decimal, suffix: ".")
    #expect(
      try filled("## {{number}} One\n\n## {{number}} Two\n\n{{label}} text", sections: style)
        == "## 1. One\n\n## 2. Two\n\n2.3 text\n")
    #expect(try filled("{{label}} text") == "3 text\n")
  }

  @Test func `takes facts that only a house knows after its own`() throws {
    let own = Record<Int>(
      "thing", [.text("size", "Its size.") { String($0) }],
      own: { number in TemplateScope(["colour": .text("red \(number)"), "size": .text("no")]) })
    let names = own.names.adding([
      "thing": [
        "colour": TemplateNames.Entry(.text, "Its colour."), "size": TemplateNames.Entry(.flag, ""),
      ]
    ])
    let template = try Template("{{size}} {{colour}}").with(names)
    #expect(template.problems(names) == [])
    #expect(template.fill(own, of: 5) == [.paragraph([.text("5 red 5")])])
  }
}
