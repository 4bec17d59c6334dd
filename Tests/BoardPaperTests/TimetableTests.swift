import TestSupport
import Testing

/// The timetable of a paper, and how long a paper may be.
@Suite struct `A timetable of a paper` {
  private static func workspace(house: String, template: String? = nil) throws -> TemporaryFolder {
    var files = [
      "board.yaml": BadInput.board + "house: house\n",
      "house/house.yaml": "kind: house\nextends: coventry\n" + house,
      "paper.md": """
      ---
      kind: paper
      date: 2018-02-05
      subject: A lease
      recommendations: [{ id: grant, text: Grant the lease }]
      timetable:
        - { event: Cabinet, date: 2018-03-06 }
        - { event: The lease begins, date: 2018-04-01 }
      ---

      ## Purpose

      To inform the Board of the lease.
      """,
    ]
    files["house/board-paper.md"] = template
    return try TemporaryFolder(files)
  }

  private static let template = """
    # {{subject}}

    {{#timetable-steps}}
    ## Timetable

    {{steps}}
    {{/timetable-steps}}

    {{recommendations}}

    {{#step}}
    {{n}}. {{event}}: {{date}}
    {{/step}}

    {{#section}}
    ## {{heading}}

    {{content}}
    {{/section}}

    {{> appendices}}
    """

  private static let table = """
    own-tables:
      - name: steps
        row: step
        columns:
          - { label: Step, cell: '{{event}}' }
          - { label: When, cell: '{{#date}}{{month}} {{year}}{{/date}}' }
    """

  @Test func `is a table or lines, as the house says`() throws {
    let folder = try Self.workspace(house: Self.table, template: Self.template)
    let run = try RunningProgram(["render", "paper.md"], in: folder.path)
    #expect(
      run.output.hasPrefix(
        """
        # A lease

        ## Timetable

        | Step | When |
        | --- | --- |
        | Cabinet | March 2018 |
        | The lease begins | April 2018 |

        - i) Grant the lease

        1\\. Cabinet: 6th March 2018

        2\\. The lease begins: 1st April 2018
        """), "\(run.output)\(run.errors)")
    let data = try RunningProgram(["render", "paper.md", "--to", "json"], in: folder.path)
    #expect(data.output.contains("\"timetable\": ["), "\(data.output)")
    #expect(data.output.contains("\"date\": \"2018-03-06\""))
  }

  @Test func `that no template prints is told by the check of the house`() throws {
    let folder = try Self.workspace(house: "")
    let run = try RunningProgram(["house", "check", "house"], in: folder.path)
    #expect(run.output.contains("'timetable' is stated once, and this house prints it nowhere"))
  }

  @Test func `is part of the corporate report`() throws {
    let folder = try Self.workspace(house: "")
    try folder.write(BadInput.board + "house: coventry-corporate\n", to: "board.yaml")
    try folder.write(
      try folder.read("paper.md").replacing("## Purpose", with: "## Context"), to: "paper.md")
    let run = try RunningProgram(["render", "paper.md"], in: folder.path)
    #expect(run.output.contains("Timetable for implementing this decision"), "\(run.errors)")
    #expect(run.output.contains("| The lease begins | 1st April 2018 |"), "\(run.output)")
  }

  @Test func `with a date that is none is told at its place`() throws {
    let folder = try Self.workspace(house: "")
    try folder.write(
      try folder.read("paper.md").replacing("2018-03-06", with: "March"), to: "paper.md")
    let run = try RunningProgram(["check"], in: folder.path)
    #expect(run.output.contains("paper.md:7:29: error:"), "\(run.output)")
  }

  @Test(
    arguments: [
      ("most-words: 11\n", []),
      (
        "most-words: 10\n", ["paper.md:1:1: note: this paper has 11 words, and the house allows 10"]
      ),
      (
        "sections: [{ id: purpose, heading: Purpose, most-words: 6 }]\n",
        [
          "paper.md:11:1: note: the section 'Purpose' has 7 words, and the house allows 6"
        ]
      ),
      ("sections: [{ id: purpose, heading: Purpose, most-words: 7 }]\n", []),
    ] as [(String, [String])])
  func `is in a paper that may be no longer than the house allows`(
    house: String, found: [String]
  ) throws {
    let folder = try Self.workspace(house: house)
    let run = try RunningProgram(["check"], in: folder.path)
    let told = run.output.split(separator: "\n").filter { $0.contains("[overlong-text]") }
    #expect(told.map(String.init) == found.map { "\($0) [overlong-text]" }, "\(run.output)")
    guard !found.isEmpty else { return }
    let final = try RunningProgram(["check", "--stage", "final"], in: folder.path)
    #expect(final.output.contains("warning: " + (found[0].split(separator: "note: ").last ?? "")))
  }
}
