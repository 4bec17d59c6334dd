import TestSupport
import Testing

@Suite struct `What documents of meetings say by themselves` {
  private static let paper = """
    ---
    kind: paper
    date: 2018-02-05
    subject: Winter plan
    recommendations:
      - id: back
        text: Receive updates
        report-back: every 6 months
    report-authors: [{ name: Sam Okafor }]
    ---

    ## Purpose

    Text.
    """
  private static let files = [
    "board.yaml": BadInput.board,
    "a/meeting.yaml": """
    kind: meeting
    date: 2017-12-04
    state: held
    attendance: [{ category: Members, people: [Alex Morgan] }]
    agenda: [{ id: one, title: One }]
    """,
    "a/one.md": """
    ---
    kind: minute
    item: one
    resolutions:
      - text: It be done
        follow-ups: [{ id: late, text: Do it, owner: Alex Morgan, due: 2018-01-15 }]
    ---

    X.
    """,
    "b/meeting.yaml": """
    kind: meeting
    date: 2018-02-05
    state: held
    attendance: [{ category: Members, people: [Alex Morgan] }]
    agenda:
      - { id: previous, standing: previous-minutes }
      - { id: arising, standing: matters-arising }
      - { id: winter, paper: p.md, report-of: [{ job-title: Director of Public Health }] }
      - { id: summer, paper: q.md, report-of: [{ name: Sam Okafor, job-title: Director }] }
    """,
    "b/p.md": paper, "b/q.md": paper.replacing("Winter", with: "Summer"),
    "b/winter.md": minute("winter"), "b/summer.md": minute("summer"),
  ]

  private static func minute(_ item: String) -> String {
    "---\nkind: minute\nitem: \(item)\nresolutions: [{ decides: back, outcome: as-recommended }]\n"
      + "---\n\nX.\n"
  }

  private static func render(_ document: String) throws -> String {
    let folder = try TemporaryFolder(files)
    let run = try RunningProgram(
      ["render", "b/meeting.yaml", "--document", document], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  @Test func `has an article before a post, and none before a name`() throws {
    let agenda = try Self.render("agenda")
    #expect(agenda.contains("Report of the Director of Public Health"))
    #expect(agenda.contains("Report of Sam Okafor, Director"))
  }

  @Test func `names the previous meeting where its minutes are not named`() throws {
    let agenda = try Self.render("agenda")
    #expect(
      agenda.contains("minutes of the previous meeting, held on 4th December 2017"), "\(agenda)")
  }

  @Test func `tells that one owner is late, as of organisations`() throws {
    let agenda = try Self.render("agenda")
    let row = agenda.split(separator: "\n").first { $0.contains("Do it") }
    #expect(row?.contains("Overdue") == true, "\(agenda)")
  }

  @Test func `asks the author for a further report, of two papers each`() throws {
    let folder = try TemporaryFolder(Self.files)
    let check = try RunningProgram(["check"], in: folder.path)
    #expect(check.status == 0, "\(check.output)")
    let register = try RunningProgram(["register", "--to", "csv"], in: folder.path)
    for (subject, id) in [
      ("Winter plan", "2018-02-05/back"), ("Summer plan", "2018-02-05/summer-back"),
    ] {
      let row = register.output.split(separator: "\n").first { $0.contains(id + ",") }
      #expect(row?.contains("Bring a further report on \"\"\(subject)\"\" to the Board") == true)
      #expect(row?.contains("Sam Okafor") == true, "\(register.output)")
    }
  }
}
