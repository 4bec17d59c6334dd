import PaperModel
import Testing

@Suite struct `A reference to a table or a picture` {
  private static let rule = "unknown-caption"
  private static let table = "Table: A {#young-people}\n\n| a |\n| - |\n| b |\n\n"

  @Test(arguments: [
    "As 1️⃣${table young-poeple} shows.\n\n" + table, "As ${table young-people} shows.\n\n" + table,
    table + "**As ${table young-people} shows**, and 1️⃣${picture young-people} does.",
    table + "See 1️⃣${chart PI2}.", "See 1️⃣${table a}.", table + "\\${table x} and `{#a}`",
    table + "- ${table young-people}\n- 1️⃣${table young}", table + "No reference.",
  ])
  func `is an error at its place where nothing in the document has the name`(body: String) throws {
    try RuleCase(Self.rule, body, body: body).expectPlaces()
  }

  private func help(_ body: String) throws -> [String?] {
    try RuleCase(Self.rule, body: body).findings().map(\.help)
  }

  @Test func `is told what was probably meant`() throws {
    #expect(try help(Self.table + "${table young-poeple}") == ["did you mean 'young-people'?"])
    #expect(
      try help(Self.table + "${picture young-people}")
        == ["did you mean '${table young-people}'?"])
    #expect(
      try help("${table a}") == ["give the table a caption: 'Table: What it shows {#a}'"])
    #expect(try help(Self.table + "${table quite-another}") == ["the names are 'young-people'"])
  }

  @Test func `finds only what is in its own document, with what that includes`() throws {
    func paper(_ body: String) -> String {
      "---\nkind: paper\ndate: 2018-02-05\nsubject: X\n---\n\n## Purpose\n\n\(body)\n"
    }
    try RuleCase(
      Self.rule,
      files: [
        "a.md": paper("${include text.md}\n\nSee ${table young-people}."),
        "b.md": paper("See 1️⃣${table young-people}."),
        "text.md": "---\nkind: text\n---\n\n" + Self.table + "As ${table young-people} shows.\n",
      ]
    ).expectPlaces()
  }

  @Test func `does not lead from what is published to what is private`() throws {
    func files(_ body: String) -> [String: String] {
      [
        "meeting.yaml":
          "kind: meeting\ndate: 2018-02-05\nagenda:\n  - { id: a, paper: paper.md }\n",
        "paper.md": """
        ---
        kind: paper
        date: 2018-02-05
        subject: X
        appendices:
          - { title: Secret, text: secret.md, private: { paragraph: 3, reason: a lease } }
        ---

        ## Purpose

        \(body)

        """,
        "secret.md": "---\nkind: text\n---\n\n" + Self.table + "As ${table young-people} shows.\n",
      ]
    }
    let found = try RuleCase(Self.rule, files: files("See 1️⃣${table young-people}.")).findings()
    #expect(
      found.map(\.message) == ["the table 'young-people' is private, and this text is published"])
    #expect(found.map(\.range.file) == ["paper.md"])
    try RuleCase(Self.rule, files: files("See below.")).expectPlaces()
  }

  @Test func `is an error in a house without numbers`() throws {
    let house = HouseFiles.coventry(changing: "  tables: 'Table 1:'\n", to: "")
    let paper = RuleCase(Self.rule, body: Self.table + "See 1️⃣${table young-people}.").files
    try RuleCase(Self.rule, files: paper.merging(house) { $1 }).expectPlaces()
  }

  @Test func `cannot have a target that is there twice`() throws {
    let twice = "Table: A {#a}\n\n| a |\n| - |\n\nTable: B 1️⃣{#a}\n\n| a |\n| - |\n"
    try RuleCase("duplicate-id", body: twice).expectPlaces()
    let differing = "Table: A {#a}\n\n| a |\n| - |\n\nTable: B {#b}\n\n| a |\n| - |\n"
    try RuleCase("duplicate-id", body: differing).expectPlaces()
  }
}
