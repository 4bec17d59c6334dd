import Foundation
import TestSupport
import Testing

@Suite struct `next PAPER` {
  private static let last = "meetings/2018-02-05/marmot-update.md"
  private static let new = "meetings/2018-07-02/marmot-update.md"
  private static let plan = "plans/marmot-2016-19.yaml"

  private func begun() throws -> TemporaryFolder {
    let folder = try `next MEETING`.example()
    let run = try RunningProgram(["next", "meetings/2018-02-05"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    return folder
  }

  @Test func `takes the paper over as a draft that checks and builds`() throws {
    let folder = try begun()
    let old = try folder.read(Self.last)
    let run = try RunningProgram(["next", Self.last], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output == """
        wrote meetings/2018-07-02/marmot-update.md
        wrote meetings/2018-07-02/who-reports.svg
        changed plans/marmot-2016-19.yaml: progress of 2017/18 opened
        changed meetings/2018-07-02/meeting.yaml: the paper is at item 'marmot'
        period: Q4 2017/18, after Q2 2017/18; '--period' states another
        7 sentences to look at, marked '[TBC …]': date 3, period 3, plan 2
        it includes shared/marmot-city.md, which other texts may share: look at that too
        figures awaited for Q4 2017/18:
          Coventry City Council (Place Directorate), Jo Patel: PI1, PI2, PI3, PI12
          Compass, Ellis Grant: PI6
          CRASAC, Robin Hale: PI7
          West Midlands Police, Toni Marsh: PI8
          Coventry City Council (Public Health), Sam Okafor: PI9
          Department for Work and Pensions, Tom Reid: PI10, PI11
          Coventry City Council (Place Directorate), Maria Lopez: PI13
          Coventry and Warwickshire Chamber of Commerce, David Chen: PI14
        progress awaited for 2017/18:
          Public Health with Education, Coventry City Council: 1
          Economy and Jobs Team, Coventry City Council, with partners: 2, 3
          Public Health, Coventry City Council, with CRASAC and Barnardo's: 4
          Public Health and Education, Coventry City Council, with Compass and Coventry and Rugby CCG: 5
          Department for Work and Pensions: 6
          Economy and Jobs Team, Coventry City Council, with DWP and Public Health: 7
          All organisations, led by Resources Directorate, Coventry City Council, and West Midlands Fire Service: 8
          Coventry and Warwickshire Chamber of Commerce: 9
          Economy and Jobs Team, Coventry City Council: 10

        """)
    #expect(try folder.read(Self.last) == old)
    let text = try folder.read(Self.new)
    #expect(
      text.hasPrefix(
        """
        ---
        kind: paper
        to: Coventry Health and Wellbeing Board
        date: 2018-07-02
        period: Q4 2017/18
        """))
    for kept in ["  - id: endorse\n", "  - id: report-back\n", "report-back: every 6 months"] {
      #expect(text.contains(kept))
    }
    #expect(text.contains("\n  - { role: finance, name: Casey Lund }\n  - { role: director, "))
    #expect(text.contains("reference: …\n"))
    #expect(text.contains("came to the Board in July 2017. [TBC date] It held"), "\(text)")
    #expect(text.contains("(annual\n  target ${PI7.target});"))
    #expect(try folder.read("meetings/2018-07-02/meeting.yaml").contains("paper: marmot-update.md"))
    #expect(folder.exists("meetings/2018-07-02/who-reports.svg"))
    #expect(
      try folder.read(Self.plan).contains(
        """
                  # Lead: Department for Work and Pensions
                  - period: 2017/18
                    text: …

        """))

    let check = try RunningProgram(["check"], in: folder.path)
    #expect(check.status == 0, "\(check.output)")
    let build = try RunningProgram(["build"], in: folder.path)
    #expect(build.status == 0, "\(build.errors)")
    let final = try RunningProgram(["check", "--stage", "final"], in: folder.path)
    #expect(final.status == 1)
    let errors = final.output.split(separator: "\n").filter { $0.contains(": error: ") }
    for (file, place) in [(Self.new, "TBC"), (Self.plan, "…")] {
      #expect(
        errors.contains {
          $0.hasPrefix(file) && $0.contains(place) && $0.hasSuffix("[unwritten-text]")
        },
        "\(final.output)")
    }
    let marks = text.components(separatedBy: "[TBC ").count - 1
    #expect(errors.filter { $0.hasPrefix(Self.new) && $0.contains("TBC") }.count <= marks)
  }

  @Test func `leaves papers of before as they are`() throws {
    let folder = try begun()
    let made = try TemporaryFolder()
    func build(_ name: String) throws -> RunningProgram {
      try RunningProgram(
        ["build", "meetings/2018-02-05", "--output", made.path + "/" + name], in: folder.path)
    }
    _ = try build("before")
    _ = try RunningProgram(["next", Self.last], in: folder.path)
    let again = try build("after")
    #expect(again.status == 0, "\(again.errors)")
    let paper = "public/meetings/2018-02-05/marmot-update.md"
    #expect(try made.read("before/" + paper) == made.read("after/" + paper))
  }

  @Test func `goes round again and again`() throws {
    let folder = try begun()
    _ = try RunningProgram(["next", Self.last], in: folder.path)
    for arguments in [["meetings/2018-07-02"], ["meetings/2018-07-02/marmot-update.md"]] {
      let run = try RunningProgram(["next"] + arguments, in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
    }
    let text = try folder.read("meetings/2018-10-01/marmot-update.md")
    #expect(text.contains("\ndate: 2018-10-01\nperiod: Q1 2018/19\n"), "\(text.prefix(200))")
    // What is marked already is not marked twice.
    #expect(!text.contains("[TBC date] [TBC"), "\(text)")
    let check = try RunningProgram(["check"], in: folder.path)
    #expect(check.status == 0, "\(check.output)")
    let build = try RunningProgram(["build"], in: folder.path)
    #expect(build.status == 0, "\(build.errors)")
  }

  @Test func `writes nothing when it only shows, and over nothing`() throws {
    let folder = try begun()
    func contents() throws -> [String: [UInt8]] {
      Dictionary(
        uniqueKeysWithValues: try folder.files().map { ($0, Array(try folder.data(of: $0))) })
    }
    let before = try contents()
    let dry = try RunningProgram(["next", Self.last, "--dry-run"], in: folder.path)
    #expect(dry.status == 0, "\(dry.errors)")
    #expect(dry.output.hasPrefix("would write \(Self.new)\n\n---\nkind: paper\n"))
    #expect(dry.output.contains("+          - period: 2017/18\n"))
    #expect(try contents() == before)

    _ = try RunningProgram(["next", Self.last], in: folder.path)
    let once = try contents()
    let again = try RunningProgram(["next", Self.last], in: folder.path)
    #expect(again.status == 64 && again.errors.contains("'\(Self.new)' is there already"))
    #expect(try contents() == once)
  }

  @Test func `opens a plan that papers share once`() throws {
    let folder = try begun()
    let other = try folder.read(Self.last).replacing(
      "subject: Progress", with: "subject: More progress")
    try folder.write(other, to: "meetings/2018-02-05/other-update.md")
    _ = try RunningProgram(["next", Self.last], in: folder.path)
    let plan = try folder.read(Self.plan)
    let run = try RunningProgram(["next", "meetings/2018-02-05/other-update.md"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.read(Self.plan) == plan)
    let meeting = try folder.read("meetings/2018-07-02/meeting.yaml")
    #expect(meeting.contains("  - id: other-update\n    paper: other-update.md\n"), "\(meeting)")
  }

  @Test func `puts each paper of one item to an item of its own`() throws {
    let folder = try begun()
    let meeting = "meetings/2018-02-05/meeting.yaml"
    let text = try folder.read(Self.last)
    var documents = ""
    for name in ["second", "third"] {
      try folder.write(
        text.replacing("subject: Progress", with: "subject: The \(name) progress"),
        to: "meetings/2018-02-05/\(name).md")
      documents += ", { paper: \(name).md }"
    }
    let old = try folder.read(meeting)
    let item = "{ paper: marmot-update.md }"
    #expect(old.contains(item))
    try folder.write(old.replacing(item, with: item + documents), to: meeting)
    for name in ["marmot-update", "second", "third"] {
      let run = try RunningProgram(["next", "meetings/2018-02-05/\(name).md"], in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
    }
    let new = try folder.read("meetings/2018-07-02/meeting.yaml")
    #expect(
      new.contains("  - id: marmot-paper\n    paper: second.md\n")
        && new.contains("  - id: marmot-paper-2\n    paper: third.md\n"), "\(new)")
    let check = try RunningProgram(["check"], in: folder.path)
    #expect(!check.output.contains("duplicate-id"), "\(check.output)")
  }

  @Test(arguments: [
    (["meetings/2018-02-05/marmot-update.md"], "there is no meeting after 2018-02-05"),
    (["meetings/2018-02-05/marmot-briefing.md"], "is a briefing"),
    (["meetings/2018-02-05/minutes/05-marmot.md"], "is not a paper"),
    (["meetings/nowhere.md"], "does not exist"),
    (
      ["meetings/2018-02-05/marmot-update.md", "--for", "2017-07-10"],
      "the last paper of 2018-02-05"
    ),
    (["meetings/2018-02-05/marmot-update.md", "--date", "2018-07-02"], "belongs to meetings"),
    (["meetings/2018-02-05/marmot-update.md", "--period", "soon"], "period"),
  ])
  func `says why it cannot`(arguments: [String], reason: String) throws {
    let folder = try `next MEETING`.example()
    let before = folder.files()
    let run = try RunningProgram(["next"] + arguments, in: folder.path)
    #expect(run.status == 64 && run.errors.contains(reason), "\(run.errors)")
    #expect(folder.files() == before)
  }

  @Test func `takes over a paper without a period, in a folder of its own`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board,
      "m/2018-02-05.yaml":
        "kind: meeting\ndate: 2018-02-05\nagenda:\n  - paper: ../papers/one.md\n",
      "m/2018-07-02.yaml":
        "kind: meeting\r\ndate: 2018-07-02\r\nagenda: [{ id: a, title: B }] # all\r\n",
      "papers/one.md": """
      ---
      kind: paper
      date: 2018-02-05
      subject: 'Progress: one'
      recommendations: [{ id: note, text: Note the 20 visits of 2017 }, 'Go on, by March']
      ---

      ## Purpose

      It will be *done by March 2018*. Nothing else.

      | What | When |
      | --- | --- |
      | One | In June 2018 |

      `In 2018` it is code. See [the plan of May 2017](https://example.org/2017).
      """,
    ])
    let run = try RunningProgram(["next", "papers/one.md"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let text = try folder.read("papers/one-2018-07-02.md")
    #expect(
      text.contains("It will be *done by March 2018*. [TBC date, plan] Nothing else."), "\(text)")
    #expect(text.contains("| One | In June 2018 [TBC date] |"), "\(text)")
    #expect(!text.contains("period:"))
    #expect(
      try folder.read("m/2018-07-02.yaml").contains(
        "{ id: one, paper: ../papers/one-2018-07-02.md }] # all\r\n"))
    let check = try RunningProgram(["check"], in: folder.path)
    #expect(check.status == 0, "\(check.output)")
  }
}
