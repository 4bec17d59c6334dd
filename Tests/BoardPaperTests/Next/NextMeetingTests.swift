import TestSupport
import Testing

@Suite struct `next MEETING` {
  static func example(meets: String? = "first Monday of February, July and October") throws
    -> TemporaryFolder
  {
    let folder = try TemporaryFolder(copyOf: RunningProgram.project + "/Examples/coventry-hwb")
    let board = try folder.read("board.yaml").split(
      separator: "\n", omittingEmptySubsequences: false
    ).filter { !$0.hasPrefix("meets:") }.joined(separator: "\n")
    try folder.write(board + (meets.map { "meets: \($0)\n" } ?? ""), to: "board.yaml")
    return folder
  }

  private static let file = "meetings/2018-07-02/meeting.yaml"

  @Test func `makes the meeting of the board's next day`() throws {
    let folder = try Self.example()
    let run = try RunningProgram(["next", "meetings/2018-02-05"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output == """
        wrote meetings/2018-07-02/meeting.yaml
        minutes to agree: 2018-02-05
        matters arising: 4 open follow-ups
        item 'marmot' hears 2016-10-17/updates, due 2018-08-05; 2018-02-05/report-back, due 2018-08-05
        its paper begins with: board-paper next meetings/2018-02-05/marmot-update.md
        a new municipal year has begun: state 'first-minute:'

        """)
    #expect(
      try folder.read(Self.file) == """
        kind: meeting
        date: 2018-07-02
        start: 14:00
        venue: Committee Room 3, Council House, Coventry
        quorum: 4
        contact:
          name: Terry Quinn
          job-title: Governance Services Officer
          telephone: 024 7500 0001
          email: terry.quinn@example.gov.uk
        notices: The meeting is open to the public, and may be filmed.

        agenda:
          - id: declarations
            standing: declarations
          - id: previous-minutes
            standing: previous-minutes
            minutes-of: [2018-02-05]
          # 2017-07-10/apprenticeships, due 2017-09-29, 7 of 9 organisations: Say how many apprentices
          #   there are, and what would help to take on more
          # 2018-02-05/comments, due 2018-03-30, 9 of 9 organisations: Send comments and suggestions
          #   on the Action Plan to the Steering Group
          # 2018-02-05/third-quarter, due 2018-03-01, Sam Okafor, Coventry City Council (Public
          #   Health): Send the figures of the third quarter to members when they are there
          # 2018-02-05/lease, due 2018-04-30 (private)
          - id: matters-arising
            standing: matters-arising
          # 2016-10-17/updates, due 2018-08-05, Chair of the Marmot Steering Group, West Midlands Fire
          #   Service: Report progress on the Marmot action plan to the Board
          # 2018-02-05/report-back, due 2018-08-05, Sam Okafor: Bring a further report on "Progress
          #   update on the Marmot City Strategy 2016-2019" to the Board
          - id: marmot
            title: Progress update on the Marmot City Strategy 2016-2019
            for: decision
            report-of:
              - job-title: Director of Public Health
            reporting:
              - name: Alex Morgan
                organisation: West Midlands Fire Service
            hears: [2016-10-17/updates, 2018-02-05/report-back]
          - id: other-business
            standing: other-business

        """)
    let check = try RunningProgram(["check"], in: folder.path)
    #expect(check.status == 0, "\(check.output)")
    let build = try RunningProgram(["build"], in: folder.path)
    #expect(build.status == 0, "\(build.errors)")
    let agenda = try folder.read("out/meetings/2018-07-02/agenda.md")
    #expect(agenda.contains("Progress update on the Marmot City Strategy 2016-2019"), "\(agenda)")
  }

  @Test(arguments: ["meetings/2018-02-05/meeting.yaml", "./meetings/2018-02-05/", "2018-02-05"])
  func `takes its last one by folder, file or id, and a stated day`(name: String) throws {
    let folder = try Self.example(meets: nil)
    let before = folder.files()
    let dry = try RunningProgram(
      ["next", name, "--date", "2018-03-12", "--dry-run"], in: folder.path)
    #expect(dry.status == 0, "\(dry.errors)")
    #expect(
      dry.output.hasPrefix("would write meetings/2018-03-12/meeting.yaml:\n\nkind: meeting\n"))
    #expect(folder.files() == before)
    let run = try RunningProgram(["next", name, "--date", "2018-03-12"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let text = try folder.read("meetings/2018-03-12/meeting.yaml")
    // Within the municipal year, minutes are numbered on; nothing is due before the meeting after it.
    #expect(text.contains("\nfirst-minute: 69\n"), "\(text)")
    #expect(!text.contains("hears:"), "\(text)")
  }

  @Test func `goes on from a meeting that it made`() throws {
    let folder = try Self.example()
    for (last, next) in [
      ("2018-02-05", "2018-07-02"), ("2018-07-02", "2018-10-01"), ("2018-10-01", "2019-02-04"),
    ] {
      let run = try RunningProgram(["next", "meetings/\(last)"], in: folder.path)
      #expect(run.status == 0 && run.output.hasPrefix("wrote meetings/\(next)/"), "\(run.errors)")
    }
    let check = try RunningProgram(["check"], in: folder.path)
    #expect(check.status == 0, "\(check.output)")
  }

  @Test func `writes over nothing`() throws {
    let folder = try Self.example()
    _ = try RunningProgram(["next", "meetings/2018-02-05"], in: folder.path)
    let text = try folder.read(Self.file)
    let again = try RunningProgram(["next", "meetings/2018-02-05"], in: folder.path)
    #expect(again.status == 64)
    #expect(again.errors.contains("'\(Self.file)' is there already, and stays as it is"))
    #expect(try folder.read(Self.file) == text)

    let moved = try RunningProgram(
      ["next", "meetings/2018-02-05", "--date", "2018-07-02"],
      in: try {
        try folder.write(text, to: "meetings/summer/meeting.yaml"); return folder.path
      }())
    #expect(moved.status == 64)
  }

  @Test(
    arguments: [
      (nil, [], "state '--date 2018-07-02'"),
      ("first Monday of May", [], "2018-05-07, when councils do not work: state '--date'"),
      (nil, ["--date", "2018-02-05"], "2018-02-05 is not after 2018-02-05"),
      (nil, ["--date", "5 July"], "is not a date"),
      (nil, ["--period", "2017/18"], "belong to papers"),
    ] as [(String?, [String], String)])
  func `says why it cannot`(meets: String?, arguments: [String], reason: String) throws {
    let folder = try Self.example(meets: meets)
    let before = folder.files()
    let run = try RunningProgram(["next", "meetings/2018-02-05"] + arguments, in: folder.path)
    #expect(run.status == 64 && run.errors.contains(reason), "\(run.errors)")
    #expect(folder.files() == before)
  }

  @Test func `needs a day that is understood`() throws {
    let folder = try Self.example(meets: "now and then")
    let run = try RunningProgram(["check"], in: folder.path)
    #expect(run.status == 1)
    #expect(
      run.output.contains("'now and then' does not say on which days the board meets"),
      "\(run.output)")
  }
}
