import PaperCheck
import PaperModel
import Testing

@Suite struct `A waiver` {
  private static func rules(frontMatter: String = "", body: String, board: String = "") throws
    -> [String]
  {
    let paper = RuleCase("double-word", frontMatter: frontMatter, body: body)
    let files = paper.files.merging([
      "board.yaml": "kind: board\nname: Sample Health and Wellbeing Board\n\(board)"
    ]) { $1 }
    return try RuleCase("double-word", files: files).all().map(\.rule)
  }

  @Test func `in a body holds for the block below it`() throws {
    let body = "<!-- allow double-word: a quotation -->\n\nThe the one.\n\nThe one."
    #expect(try Self.rules(body: body) == [])
    #expect(try Self.rules(body: body + "\n\nAnother the the.") == ["double-word"])
  }

  @Test func `in YAML holds for the entry at which it stands`() throws {
    for entry in [
      "recommendations:\n  - note the the progress # allow double-word: as minuted\n",
      "recommendations:\n  # allow double-word: as minuted\n  - text: note the the progress\n",
    ] {
      #expect(try Self.rules(frontMatter: entry, body: "Text.") == [])
    }
  }

  @Test func `in this file holds for all of it`() throws {
    let body = "The the one.\n\n<!-- allow double-word in this file: quotations -->\n\nNo no, two."
    #expect(try Self.rules(body: body) == [])
  }

  @Test func `of board.yaml holds for the file that it names`() throws {
    let board = "waivers:\n  - { rule: double-word, file: paper.md, reason: quotations }\n"
    #expect(try Self.rules(body: "The the one.", board: board) == [])
  }

  @Test func `is reported where it is of no use, has no reason or names no rule`() throws {
    #expect(
      try Self.rules(body: "<!-- allow double-word: a quotation -->\n\nOne.") == ["unused-waiver"])
    #expect(
      try Self.rules(body: "<!-- allow double-word -->\n\nThe the.") == ["unreasoned-waiver"])
    #expect(
      try Self.rules(body: "<!-- allow doubel-word: x -->\n\nThe one.") == ["unknown-rule"])
    #expect(
      try Self.rules(body: "<!-- allow unknown-figure: x -->\n\nThe one.") == ["essential-rule"])
  }

  @Test func `that is over is reported beside what it waived`() throws {
    let text = "<!-- allow double-word until 2018-06-30: soon mended -->\n\nThe the one."
    let paper = RuleCase("double-word", body: text)
    let after = Checker(stage: .draft, on: CalendarDate(year: 2018, month: 7, day: 1))
    let before = Checker(stage: .draft, on: CalendarDate(year: 2018, month: 6, day: 30))
    #expect(try paper.all(by: before).map(\.rule) == [])
    #expect(try paper.all(by: after).map(\.rule) == ["expired-waiver", "double-word"])
  }
}

@Suite struct `A setting of board.yaml` {
  private static func findings(_ checks: String) throws -> [String] {
    try RuleCase(
      "double-word",
      files: [
        "board.yaml": "kind: board\nname: Sample Health and Wellbeing Board\nchecks:\n\(checks)",
        "paper.md":
          "---\nkind: paper\ndate: 2018-02-05\nsubject: Progress\n---\n\n## Purpose\n\nThe the one.\n",
      ]
    ).all().map { "\($0.severity) \($0.rule)" }
  }

  @Test func `changes how much a finding matters, or switches its rule off`() throws {
    #expect(try Self.findings("  double-word: error\n") == ["error double-word"])
    #expect(try Self.findings("  double-word: note\n") == ["note double-word"])
    #expect(try Self.findings("  double-word: off\n") == [])
  }

  @Test func `is reported where no rule has its name, or none may be switched off`() throws {
    #expect(
      try Self.findings("  doubel-word: off\n") == [
        "warning unknown-rule", "warning double-word",
      ])
    #expect(
      try Self.findings("  unknown-figure: off\n") == [
        "warning essential-rule", "warning double-word",
      ])
  }
}
