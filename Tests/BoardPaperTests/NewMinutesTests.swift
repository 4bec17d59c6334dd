import Foundation
import TestSupport
import Testing

@Suite struct `new minutes` {
  private static let files = [
    "board.yaml": BadInput.board,
    "a/meeting.yaml": """
    kind: meeting
    date: 2018-02-05
    state: held
    attendance: [{ category: Members, people: [Alex Morgan] }]
    agenda:
      - { id: declarations, standing: declarations }
      - { id: previous, standing: previous-minutes, minutes-of: [2017-12-01] }
      - { id: arising, standing: matters-arising }
      - { id: marmot, documents: [{ paper: one.md }, { paper: two.md }] }
      - id: partners
        title: Reports of partners
        items:
          - { id: fire, title: Fire Service }
          - { id: police, paper: three.md }
      - { id: winter, title: 'Winter: ''#1'' # of all' }
    """,
    "a/one.md": paper(
      """
        - id: endorse
          text: 'Endorse: the *progress* #1'
          parts: [of the plan, of the aims]
        - Note it
      """),
    "a/two.md": paper(
      "  - { id: endorse, text: Endorse it again }\n  - { id: unknown, text: Go on }"),
    "a/three.md": paper("  - { id: thank, text: Thank the police }"),
  ]

  private static func paper(_ recommendations: String) -> String {
    BadInput.paper(body: "## Purpose\n\nTo inform.").replacing(
      "subject: Progress", with: "subject: Progress\nrecommendations:\n" + recommendations)
  }

  private static let written = [
    "02-previous.md", "03-arising.md", "04-marmot.md", "05.1-fire.md", "05.2-police.md",
    "06-winter.md",
  ]

  @Test(arguments: ["a", "a/meeting.yaml", "./a/"])
  func `writes a file for each item, which is built with every recommendation waiting`(
    meeting: String
  ) throws {
    let folder = try TemporaryFolder(Self.files)
    let made = try RunningProgram(["new", "minutes", "--for", meeting], in: folder.path)
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.output == Self.written.map { "wrote a/minutes/\($0)\n" }.joined())
    #expect(
      try folder.read("a/minutes/04-marmot.md").hasPrefix(
        """
        ---
        kind: minute
        # Progress
        item: marmot
        resolutions:
          # outcome: as-recommended, amended, deferred or not-agreed
          # Endorse: the progress #1
          # - of the plan
          # - of the aims
          - decides: endorse
            outcome:
          # Note it
          - decides: 2
            outcome:
          # Endorse it again
          - decides: 3
            outcome:
          # Go on
          - decides: 4
            outcome:
        ---

        The Board considered a report
        """))
    #expect(
      try folder.read("a/minutes/02-previous.md")
        == """
        ---
        kind: minute
        # Minutes of Previous Meeting
        item: previous
        # Which were agreed: [2017-12-01]
        agrees:
        ---

        """)

    let check = try RunningProgram(["check"], in: folder.path)
    #expect(check.status == 0, "\(check.output)")
    let waiting = check.output.split(separator: "\n").filter { $0.hasSuffix("[missing-outcome]") }
    #expect(waiting.count == 5, "\(check.output)")
    #expect(waiting.allSatisfy { $0.contains(": warning: the outcome of recommendation ") })
    let final = try RunningProgram(["check", "--stage", "final"], in: folder.path)
    #expect(final.status == 1)
    for name in Self.written {
      #expect(
        final.output.contains(
          try Regex("(?m)^a/minutes/\(name):\\d+:\\d+: error: .*\\[unwritten-(text|minute)\\]$")),
        "\(name)")
    }

    let build = try RunningProgram(["build", "a"], in: folder.path)
    #expect(build.status == 0, "\(build.errors)")
    let minutes = try folder.read("out/a/minutes.md")
    #expect(minutes.ranges(of: "(outcome to be recorded)").count == 5, "\(minutes)")
    #expect(!minutes.contains("The Board considered"))
    #expect(minutes.ranges(of: "(minute to be written)").count == 5, "\(minutes)")
    #expect(
      minutes.contains("Winter: '\\#1' # of all") || minutes.contains("Winter: '#1' # of all"))
  }

  @Test func `keeps what is there, and writes only what is missing`() throws {
    let folder = try TemporaryFolder(Self.files)
    let mine = "---\nkind: minute\nitem: marmot\n---\n\nMine.\n"
    try folder.write(mine, to: "a/minutes/report.md")
    try folder.write("not a minute", to: "a/minutes/06-winter.md.txt")
    let made = try RunningProgram(["new", "minutes", "--for", "."], in: folder.path(of: "a"))
    #expect(made.status == 0, "\(made.errors)")
    #expect(
      made.output
        == Self.written.filter { !$0.contains("marmot") }.map { "wrote minutes/\($0)\n" }.joined())
    #expect(try folder.read("a/minutes/report.md") == mine)

    let again = try RunningProgram(["new", "minutes", "--for", "a"], in: folder.path)
    #expect(again.status == 0)
    #expect(again.output == "")
    #expect(again.errors.hasSuffix("every item of 'a/meeting.yaml' has its minute\n"))
  }

  @Test func `does not write over a file that is something else`() throws {
    let folder = try TemporaryFolder(Self.files)
    let text = "---\nkind: text\n---\n\nMine.\n"
    try folder.write(text, to: "a/minutes/06-winter.md")
    let made = try RunningProgram(["new", "minutes", "--for", "a"], in: folder.path)
    #expect(made.status == 0)
    #expect(try folder.read("a/minutes/06-winter.md") == text)
    #expect(
      made.errors.hasSuffix("'a/minutes/06-winter.md' is there already, and stays as it is\n"))
    #expect(made.output.split(separator: "\n").count == Self.written.count - 1)
  }

  @Test func `writes into another folder minutes that name their meeting`() throws {
    let folder = try TemporaryFolder(Self.files)
    let made = try RunningProgram(
      ["new", "minutes", "--for", "a", "-o", "minutes/2018"], in: folder.path)
    #expect(made.status == 0, "\(made.errors)")
    #expect(
      try folder.read("minutes/2018/06-winter.md").hasPrefix(
        "---\nkind: minute\nmeeting: ../../a/meeting.yaml\n# Winter: '#1' # of all\nitem: winter\n")
    )
    let check = try RunningProgram(["check"], in: folder.path)
    #expect(check.status == 0, "\(check.output)")
    let again = try RunningProgram(["new", "minutes", "--for", "a"], in: folder.path)
    #expect(again.output == "")
  }

  @Test(arguments: [
    (["new", "minutes"], "needs the meeting"),
    (["new", "paper", "--for", "a"], "belongs to 'new minutes'"),
    (["new", "minutes", "--for", "nowhere"], "does not exist"),
    (["new", "minutes", "--for", "empty"], "does not exist"),
    (["new", "minutes", "--for", "a/one.md"], "is not the file of a meeting"),
    (["new", "minutes", "--for", "board.yaml"], "is not the file of a meeting"),
    (["new", "minutes", "--for", "cancelled.yaml"], "was cancelled"),
    (["new", "minutes", "--for", "a", "-o", "../elsewhere"], "lies outside the workspace"),
    (["new", "minutes", "--for", "a", "-o", "link"], "lies outside the workspace"),
  ])
  func `says what it cannot do, and writes nothing`(arguments: [String], reason: String) throws {
    let outside = try TemporaryFolder()
    let folder = try TemporaryFolder(Self.files)
    try folder.write("", to: "empty/x.txt")
    try folder.write(
      "kind: meeting\ndate: 2018-03-05\nstate: cancelled\nagenda: [{ id: one, title: One }]\n",
      to: "cancelled.yaml")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(of: "link"), withDestinationPath: outside.path)
    let before = folder.files()
    let run = try RunningProgram(arguments, in: folder.path)
    #expect(run.status == 64, "\(run.errors)")
    #expect(run.errors.contains(reason), "\(run.errors)")
    #expect(folder.files() == before)
    #expect(outside.files() == [])
  }

  @Test func `writes nothing where something is wrong`() throws {
    let folder = try TemporaryFolder(Self.files)
    try folder.write(BadInput.paper(body: "## Purpose\n\n<b>X</b>"), to: "a/two.md")
    let run = try RunningProgram(["new", "minutes", "--for", "a"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("a/two.md:9:1: error: "))
    #expect(!folder.exists("a/minutes"))
  }

  @Test func `is told in the help`() throws {
    let help = try RunningProgram(["new", "--help"]).output
    #expect(help.contains("board-paper new minutes --for meetings/2018-02-05"))
    #expect(help.contains("--for <meeting>"))
  }
}
