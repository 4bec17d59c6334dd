import TestSupport
import Testing

/// Facts that only a house knows: keys that files can state, and names in its templates.
@Suite struct `A fact of the house's own` {
  private static func workspace(
    house: String = "", paper: String = "", template: String? = nil
  ) throws -> TemporaryFolder {
    var files = [
      "board.yaml": BadInput.board + "house: house\n",
      "house/house.yaml": """
      kind: house
      extends: coventry
      fields:
        - { on: paper, name: wards, required: draft, says: The wards. }
        - { on: paper, name: key-decision, kind: yes-or-no, says: Whether it is a key decision. }
        - { on: paper, name: considered, kind: date, says: When it was considered before. }
        - { on: paper, name: release, words: [Public, Exempt], says: Its release mark. }
        - { on: recommendation, name: reason, says: Why. }
      \(house)
      """,
      "paper.md": """
      ---
      kind: paper
      date: 2018-02-05
      subject: Progress
      \(paper)
      ---

      ## Purpose

      To inform.
      """,
    ]
    files["house/board-paper.md"] = template
    return try TemporaryFolder(files)
  }

  private static let template = """
    # {{subject}}

    Wards: {{wards}}{{#key-decision}}, key{{/key-decision}}{{^key-decision}}, not key{{/key-decision}}

    {{#considered}}
    Considered in {{month}} {{year}}, on {{considered}}
    {{/considered}}

    {{release}}

    {{#recommendation}}
    {{label}} {{text}}{{#reason}}, because {{reason}}{{/reason}}
    {{/recommendation}}

    {{#section}}
    ## {{heading}}

    {{content}}
    {{/section}}

    {{> appendices}}
    """

  @Test func `is stated, and printed where the template says`() throws {
    let folder = try Self.workspace(
      paper: """
        wards: All
        key-decision: yes
        considered: 2018-01-15
        release: Public
        recommendations: [{ text: Agree it, reason: it is right }]
        """, template: Self.template)
    let run = try RunningProgram(["render", "paper.md"], in: folder.path)
    #expect(
      run.output == """
        # Progress

        Wards: All, key

        Considered in January 2018, on 15th January 2018

        Public

        i) Agree it, because it is right

        ## Purpose

        To inform.

        """, "\(run.errors)")
  }

  @Test(arguments: [
    (
      "ward: All", "5:1: error: 'ward' is not a key of a paper [unknown-key]",
      "did you mean 'wards'?"
    ),
    (
      "wards: All\nrelease: Publik", "6:10: error: 'Publik' is not one of the words",
      "did you mean 'Public'?"
    ),
    ("wards: All\nconsidered: soon", "6:13: error:", "2018-02-05"),
    ("wards: All\nkey-decision: perhaps", "6:15: error: 'perhaps' is neither 'yes' nor 'no'", ""),
    (
      "wards: All\nrecommendations: [{ text: Agree, raeson: x }]", "'raeson' is not a key",
      "did you mean 'reason'?"
    ),
  ])
  func `is an error at its place where it is misspelt or of another kind`(
    paper: String, message: String, help: String
  ) throws {
    let folder = try Self.workspace(paper: paper)
    let run = try RunningProgram(["check"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.output.contains(message), "\(run.output)")
    #expect(run.output.contains(help), "\(run.output)")
  }

  @Test func `is in the paper's JSON, and in the schemas of its workspace`() throws {
    let folder = try Self.workspace(
      paper: """
        wards: All
        key-decision: yes
        considered: 2018-01-15
        recommendations: [{ text: Agree it, reason: it is right }]
        """)
    let json = try RunningProgram(["render", "paper.md", "--to", "json"], in: folder.path)
    #expect(json.output.contains("\"considered\": \"2018-01-15\""), "\(json.output)")
    #expect(json.output.contains("\"key-decision\": true"), "\(json.output)")
    #expect(json.output.contains("\"reason\": \"it is right\""), "\(json.output)")
    let schema = try RunningProgram(["schema", "paper"], in: folder.path)
    #expect(schema.output.contains("\"wards\""))
    #expect(schema.output.contains("\"Exempt\""))
    let elsewhere = try TemporaryFolder()
    let plain = try RunningProgram(["schema", "paper"], in: elsewhere.path)
    #expect(!plain.output.contains("\"wards\""))
  }

  @Test func `that is required is missed`() throws {
    let folder = try Self.workspace()
    let run = try RunningProgram(["check"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.output.contains("'wards' is missing from this paper"), "\(run.output)")
  }

  @Test func `is known in lines, tables and header, and a misspelt name there is an error`() throws
  {
    let folder = try Self.workspace(
      house: """
        header:
          - { field: wards, label: Wards }
          - { field: mark, label: Mark, value: '{{relaese}}' }
        """)
    let run = try RunningProgram(["house", "check", "house"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.output.contains("'relaese' is not known here"), "\(run.output)")
    #expect(run.output.contains("did you mean 'release'?"), "\(run.output)")
  }

  @Test func `cannot take a name that the program has already`() throws {
    let folder = try Self.workspace()
    let house = try folder.read("house/house.yaml")
    try folder.write(
      house.replacing("name: wards", with: "name: subject"), to: "house/house.yaml")
    let run = try RunningProgram(["house", "check", "house"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.output.contains("'subject' is a name that a paper has already"), "\(run.output)")
  }
}

/// What `house check` says of the workspace that a house is in.
@Suite struct `A fact that no template of the house prints` {
  private static func workspace(template: String) throws -> TemporaryFolder {
    try TemporaryFolder([
      "board.yaml": BadInput.board + "house: house\n",
      "house/house.yaml": """
      kind: house
      extends: coventry
      fields: [{ on: paper, name: wards, says: The wards. }]
      """,
      "house/board-paper.md": template,
      "paper.md": """
      ---
      kind: paper
      date: 2018-02-05
      subject: Progress
      wards: All
      report-authors: [{ name: Sam Okafor, email: sam@example.gov.uk }]
      ---

      ## Purpose

      To inform.
      """,
    ])
  }

  private static let bare = """
    # {{subject}}

    {{#recommendation}}
    {{text}}
    {{/recommendation}}

    {{#section}}
    ## {{heading}}

    {{content}}
    {{/section}}

    {{> appendices}}
    """

  @Test func `is told once, at the first place that states it`() throws {
    let folder = try Self.workspace(template: Self.bare)
    let run = try RunningProgram(["house", "check", "house"], in: folder.path)
    #expect(run.status == 0)
    #expect(
      run.output.contains(
        "paper.md:5:1: note: 'wards' is stated once, and this house prints it nowhere"),
      "\(run.output)")
    #expect(run.output.contains("'report-authors' is stated once"), "\(run.output)")
    #expect(run.output.contains("{{report-author}}"), "\(run.output)")
  }

  @Test func `is not told of what a template or a part prints`() throws {
    let folder = try Self.workspace(
      template: Self.bare + "\n\n{{wards}}\n\n{{> report-authors}}\n")
    let run = try RunningProgram(["house", "check", "house"], in: folder.path)
    #expect(run.output == "", "\(run.output)")
    #expect(run.status == 0)
  }
}
