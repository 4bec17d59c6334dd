import TestSupport
import Testing

/// What people type who have not read which forms are asked for.
@Suite struct `What a person types first` {
  private static let meeting = """
    kind: meeting
    date: 5 February 2018
    state: held
    agenda:
      - title: Winter plan
        paper: p.md
      - standing: other-business
      - paper: q.md
    attendance: [{ category: Members, people: [Alex Morgan] }]
    """
  private static let minute = """
    ---
    kind: minute
    item: winter-plan
    resolutions:
      - decides: 1
        outcome: as-recommended
        vote: { for: 4, against: 1 }
    ---

    Text.
    """
  private static let paper = """
    ---
    kind: paper
    date: Monday, 5th February 2018
    subject: Winter
    recommendations: [Endorse it]
    ---

    ## Purpose

    Text.
    """
  private static let files = [
    "board.yaml": BadInput.board, "m/meeting.yaml": meeting, "m/min.md": minute, "m/p.md": paper,
    "m/q.md": paper.replacing("Winter", with: "Other"),
  ]

  @Test func `is taken where its meaning is plain`() throws {
    let folder = try TemporaryFolder(Self.files)
    let check = try RunningProgram(["check"], in: folder.path)
    #expect(check.status == 0 && !check.output.contains("error: "), "\(check.output)")
    let agenda = try RunningProgram(["render", "m/meeting.yaml"], in: folder.path)
    #expect(
      agenda.output.contains("5 February 2018") || agenda.output.contains("5th February 2018"))
    let minutes = try RunningProgram(["new", "minutes", "--for", "m"], in: folder.path)
    #expect(minutes.output == "wrote m/minutes/02-other-business.md\nwrote m/minutes/03-q.md\n")
  }

  @Test(arguments: [
    ("m/meeting.yaml", "people: [Alex Morgan]", "people: Alex Morgan"),
    (
      "m/meeting.yaml", "attendance: [{ category: Members, people: [Alex Morgan] }]",
      "attendance: { category: Members, people: [Alex Morgan] }"
    ),
    ("m/min.md", "vote: { for: 4, against: 1 }", "vote: 4 for, 1 against"),
    (
      "m/min.md", "vote: { for: 4, against: 1 }",
      "vote: For 4 and against 1".replacing(" and", with: ",")
    ),
    ("m/p.md", "date: 2018-02-05", "date: 05/02/2018"),
    ("m/p.md", "subject: Winter", "subject: [Winter]"),
    ("m/p.md", "recommendations: [Endorse it]", "recommendations: Endorse it"),
    ("m/p.md", "recommendations: ['Endorse, it']", "recommendations: 'Endorse, it'"),
    (
      "m/p.md", "recommendations:\n  - id: endorse\n    text: Endorse it",
      "recommendations:\n  id: endorse\n  text: Endorse it"
    ),
    ("m/p.md", "## Purpose", "## 1. Purpose"),
  ])
  func `is an error or a warning that '--fix' mends`(
    file: String, right: String, typed: String
  ) throws {
    var text = try #require(Self.files[file])
    let places = [
      "date: ": "date: Monday, 5th February 2018",
      "recommendations": "recommendations: [Endorse it]",
    ]
    for (start, place) in places where right.hasPrefix(start) {
      text = text.replacing(place, with: right)
    }
    try #require(text.contains(right))
    let folder = try TemporaryFolder(Self.files)
    try folder.write(text.replacing(right, with: typed), to: file)
    let before = try RunningProgram(["check", "--format", "json"], in: folder.path)
    #expect(before.output.contains("\"\(file)\""), "\(before.output)")
    let run = try RunningProgram(["check", "--fix"], in: folder.path)
    #expect(run.status == 0, "\(run.output)")
    #expect(try folder.read(file) == text)
  }

  @Test func `is not taken where it says two things`() throws {
    let folder = try TemporaryFolder(Self.files)
    try folder.write(
      Self.meeting.replacing("date: 5", with: "date: Friday 5"), to: "m/meeting.yaml")
    let run = try RunningProgram(["check"], in: folder.path)
    #expect(run.status == 1)
    #expect(
      run.output.contains(
        "m/meeting.yaml:2:7: error: 'Friday 5 February 2018' is not a date: 2018-02-05 is a Monday")
    )
  }

  @Test func `counts as the section that its number hides`() throws {
    let folder = try TemporaryFolder(Self.files)
    try folder.write(Self.paper.replacing("## Pur", with: "## 1. Pur"), to: "m/p.md")
    let run = try RunningProgram(["check", "--stage", "final", "m/p.md"], in: folder.path)
    #expect(run.output.contains("[hand-numbered-heading]"))
    #expect(!run.output.contains("'Purpose'"), "\(run.output)")
    let paper = try RunningProgram(["render", "m/p.md"], in: folder.path)
    #expect(!paper.output.contains("1. Purpose") || !paper.output.contains("1. 1."))
  }

  @Test func `as a question about what is overdue means today, which is said`() throws {
    let folder = try TemporaryFolder(Self.files)
    let run = try RunningProgram(["register", "--overdue"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.errors.contains(/overdue as on \d{4}-\d\d-\d\d\n/), "\(run.errors)")
  }
}
