import TestSupport
import Testing

@Suite struct `Figures that are awaited` {
  private static func files(_ meeting: String, asking: String = "${PI1.ytd}") -> [String: String] {
    [
      "board.yaml": BadInput.board,
      "m/meeting.yaml":
        "kind: meeting\ndate: 2018-07-02\n\(meeting)agenda: [{ paper: paper.md }]\n",
      "m/paper.md": """
      ---
      kind: paper
      date: 2018-07-02
      period: Q4 2017/18
      subject: Progress
      indicators: [../i.yaml]
      ---

      ## Purpose

      Now \(asking) people were seen.
      """,
      "i.yaml": """
      kind: indicators
      title: Indicators
      figures: i.csv
      indicators:
        - { id: PI1, title: Number of people, unit: count, better: higher }
      """,
      "i.csv": "indicator,measure,period,value\nPI1,actual,Q1 2017/18,5\n",
    ]
  }

  @Test func `keep a draft from nothing, and it from being final`() throws {
    let folder = try TemporaryFolder(Self.files(""))
    let draft = try RunningProgram(["check"], in: folder.path)
    #expect(draft.status == 0, "\(draft.output)")
    #expect(
      draft.output.contains(
        "m/paper.md:11:5: warning: the year to date of PI1 cannot be added up"), "\(draft.output)")
    #expect(draft.output.contains("[awaited-figure]"))
    let build = try RunningProgram(["build"], in: folder.path)
    #expect(build.status == 0, "\(build.errors)")
    #expect(try folder.read("out/m/paper.md").contains("Now [x] people"))
    for stage in ["clearance", "final"] {
      let run = try RunningProgram(["check", "--stage", stage], in: folder.path)
      #expect(run.status == 1 && run.output.contains("error: the year to date of PI1"))
    }
    try folder.write(
      folder.read("i.csv") + "PI1,year-to-date,Q4 2017/18,9\n", to: "i.csv")
    let final = try RunningProgram(["check"], in: folder.path)
    #expect(!final.output.contains("awaited-figure"), "\(final.output)")
  }

  @Test(arguments: [
    ("published: 2018-06-20\n", "${PI1.ytd}"), ("state: held\n", "${PI1.actual}"),
    ("", "${PI1.actual Q3 2017/18}"), ("", "${PI1.target 2019/20}"),
  ])
  func `are missing in a paper that is no draft, and of another period`(
    meeting: String, asking: String
  ) throws {
    let folder = try TemporaryFolder(Self.files(meeting, asking: asking))
    let run = try RunningProgram(["check"], in: folder.path)
    #expect(run.status == 1 && run.output.contains("[absent-figure]"), "\(run.output)")
  }

  @Test func `of a later period keep no meeting from being published`() throws {
    let folder = try `next MEETING`.example()
    let minute = "meetings/2018-02-05/minutes/05-marmot.md"
    try folder.write(
      folder.read(minute).replacing(
        "decides: report-back\n", with: "decides: report-back\n    confirmed: yes\n"), to: minute)
    for arguments in [
      ["next", "meetings/2018-02-05"], ["next", "meetings/2018-02-05/marmot-update.md"],
    ] {
      let run = try RunningProgram(arguments, in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
    }
    let environment = ["SOURCE_DATE_EPOCH": "1520208000"]
    let last = try RunningProgram(
      ["publish", "2018-02-05"], in: folder.path, environment: environment)
    #expect(last.status == 0, "\(last.errors)")
    let next = try RunningProgram(
      ["publish", "2018-07-02"], in: folder.path, environment: environment)
    #expect(next.status == 1)
    #expect(
      next.errors.contains("marmot-2016-19.yaml:") && next.errors.contains("[awaited-figure]"))
  }
}
