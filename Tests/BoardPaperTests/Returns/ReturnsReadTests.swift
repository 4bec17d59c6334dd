import Foundation
import TestSupport
import Testing

@Suite struct `returns read` {
  private typealias W = ReturnsWorkspace

  /// A folder in which the fire service has answered.
  static func answered() throws -> TemporaryFolder {
    let folder = try W.folder()
    try folder.write(try fire(in: folder).data, to: "back/fire.xlsx")
    return folder
  }

  static func fire(in folder: TemporaryFolder) throws -> EditedWorkbook {
    var fire = try W.workbook("fire", in: folder)
    try fire.set("G5", "#1844", on: "Figures")
    try fire.set("H5", "#1860", on: "Figures")
    try fire.set("I5", "=cmd & more", on: "Figures")
    try fire.set("I5", "Without hostels, see =A1", on: "Figures")
    try fire.set("G6", "#6.8500000000000005E-2", on: "Figures")
    try fire.set("E5", "Ninety homes were visited.\n- *two* more\n- ${PI1.ytd} # x", on: "Progress")
    try fire.set("F5", "amber", on: "Progress")
    try fire.set("G5", "It began late: in May", on: "Progress")
    try fire.set("E5", "Done", on: "Follow_ups")
    try fire.set("F5", "All were [briefed]", on: "Follow_ups")
    try fire.set("G5", "#43210", on: "Follow_ups")
    try fire.set("F6", "Six", on: "Follow_ups")
    return fire
  }

  @Test func `takes in figures, progress and follow-ups, and says who has not answered`() throws {
    let folder = try Self.answered()
    let before = try W.sources(of: folder)
    let run = try W.read(["back/fire.xlsx"], in: folder)
    #expect(run.errors.isEmpty, "\(run.errors)")
    #expect(run.status == 0)
    #expect(
      run.output == """
        back/fire.xlsx, West Sample Fire Service: 3 figures, progress of 1 aim, 2 follow-ups
        changed figures.csv: 3 rows added
        changed plan.yaml: progress of 1 aim written
        changed actions.yaml: 2 entries added
        still awaited for the meeting of 2018-05-14, by 2018-04-27:
          Sample City Council: 1 figure, 1 follow-up
          Sample Police: 1 figure, progress of 1 aim

        """)
    let after = try W.sources(of: folder)
    #expect(
      after["figures.csv"] == (before["figures.csv"] ?? "") + """
        PI1,actual,Q4 2017/18,"1,844","Without hostels, see =A1",West Sample Fire Service,2018-04-30
        PI1,year-to-date,Q4 2017/18,"1,860",,West Sample Fire Service,2018-04-30
        PI2,actual,Q4 2017/18,6.85%,,West Sample Fire Service,2018-04-30

        """)
    let written = [
      "text: |-", "  Ninety homes were visited.", "", "  - \\*two\\* more", "  - \\${PI1.ytd} # x",
      "status: amber", "reason: 'It began late: in May'",
    ].map { $0.isEmpty ? "" : "            " + $0 }.joined(separator: "\n")
    #expect(
      after["plan.yaml"]
        == before["plan.yaml"]?.replacing("            text: …", with: written))
    #expect(
      after["actions.yaml"] == """
        kind: actions
        updates: [{ follow-up: 2018-02-05/brief, date: 2018-04-20, state: done, text: 'All were [briefed]' }, { follow-up: 2018-02-05/apprentices, date: 2018-04-30, organisation: fire, state: open, text: Six }]

        """)
    for (path, text) in before where !["figures.csv", "plan.yaml", "actions.yaml"].contains(path) {
      #expect(after[path] == text, "\(path)")
    }
    let check = try RunningProgram(["check"], in: folder.path)
    #expect(!check.output.contains("error:"), "\(check.output)")
    let build = try RunningProgram(["build"], in: folder.path)
    #expect(build.status == 0, "\(build.errors)")
    #expect(
      try folder.read("out-private/meetings/05/update.md").contains("1,844 homes")
        || folder.read("out/meetings/05/update.md").contains("1,844 homes"))
  }

  @Test func `is safe to run twice`() throws {
    let folder = try Self.answered()
    _ = try W.read(["back/fire.xlsx"], in: folder)
    let once = try W.sources(of: folder)
    let run = try W.read(["back/fire.xlsx"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output.hasPrefix(
        "back/fire.xlsx, West Sample Fire Service: nothing new, 6 there already\n"))
    #expect(!run.output.contains("changed"))
    #expect(try W.sources(of: folder) == once)
    // Also on a later day, since what was said is the same.
    let later = try RunningProgram(
      ["returns", "read", "back/fire.xlsx", "--on", "2018-05-02"], in: folder.path)
    #expect(later.output.contains("nothing new, 6 there already"))
  }

  @Test func `shows in a dry run what it would write, and writes nothing`() throws {
    let folder = try Self.answered()
    let before = try W.sources(of: folder)
    let run = try W.read(["back/fire.xlsx"], ["--dry-run"], in: folder)
    #expect(run.status == 0)
    for line in [
      "would change figures.csv: 3 rows added",
      "+PI2,actual,Q4 2017/18,6.85%,,West Sample Fire Service,2018-04-30",
      "+            status: amber", "still awaited for the meeting of 2018-05-14, by 2018-04-27:",
    ] {
      #expect(run.output.contains(line), "\(line)")
    }
    #expect(try W.sources(of: folder) == before)
  }

  @Test func `never writes over what is there, and tells both`() throws {
    let folder = try Self.answered()
    try folder.write(
      W.figures + "PI1,actual,Q4 2017/18,1840,,Jo Patel,2018-04-20\n", to: "figures.csv")
    try folder.write(W.plan.replacing("text: …", with: "text: Ten homes."), to: "plan.yaml")
    try folder.write(
      "kind: actions\nupdates:\n  - { follow-up: brief, date: 2018-04-21, state: withdrawn }\n",
      to: "actions.yaml")
    let before = try W.sources(of: folder)
    let run = try W.read(["back/fire.xlsx"], in: folder)
    #expect(run.status == 1)
    for line in [
      """
      back/fire.xlsx:Figures!G5: error: '1844' differs from the figure of PI1 for Q4 2017/18 that is there [differing-return]
      """,
      "figures.csv:3:23: note: which says '1840'",
      """
      back/fire.xlsx:Progress!E5: error: the progress of Q4 2017/18 is written already, and says something else [differing-return]
      """,
      "plan.yaml:15:19: note: which says 'Ten homes.'",
      """
      back/fire.xlsx:Follow_ups!E5: error: the follow-up is no longer open, and this says something else [differing-return]
      """,
      "actions.yaml:3:50: note: which says 'withdrawn'",
    ] {
      #expect(run.errors.contains(line), "\(line)\n\(run.errors)")
    }
    #expect(
      run.output.hasPrefix(
        "back/fire.xlsx, West Sample Fire Service: nothing is taken in, since it has errors\n"))
    #expect(try W.sources(of: folder) == before)
  }

  @Test func `takes in the others where one has errors`() throws {
    let folder = try Self.answered()
    var police = try W.workbook("police", in: folder)
    try police.set("G5", "many", on: "Figures")
    try folder.write(police.data, to: "back/police.xlsx")
    let run = try W.read(["back/police.xlsx", "back/fire.xlsx"], in: folder)
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        "back/police.xlsx:Figures!G5: error: 'many' is words, and the unit is count"))
    #expect(run.output.contains("changed figures.csv: 3 rows added"))
    #expect(run.output.contains("  Sample Police: 1 figure, progress of 1 aim\n"))
  }

  @Test func `warns of what has changed in the workspace, and accuses nobody`() throws {
    let folder = try Self.answered()
    try folder.write(
      W.indicators.replacing("Each home counts once.", with: "Each visit counts."),
      to: "indicators.yaml")
    let run = try W.read(["back/fire.xlsx"], in: folder)
    #expect(run.status == 0)
    #expect(
      run.errors.contains(
        """
        back/fire.xlsx:Figures!B5: warning: this has changed in the workspace since: it is 'Each visit counts.' now [old-return]
        """), "\(run.errors)")
    #expect(run.output.contains("3 figures"))
  }

  @Test func `adds an entry to a plan in which none was opened`() throws {
    let folder = try W.folder()
    var police = try W.workbook("police", in: folder)
    try police.set("E5", "Officers walk.", on: "Progress")
    try police.set("I5", "It comes in June", on: "Figures")
    try folder.write(police.data, to: "back/police.xlsx")
    #expect(try W.read(["back/police.xlsx"], in: folder).status == 0)
    #expect(
      try folder.read("plan.yaml").hasSuffix(
        """
                led-by: [police]
                progress:
                  - period: Q4 2017/18
                    text: Officers walk.

        """))
    // A note without a figure is kept, and the figure is still awaited.
    #expect(
      try folder.read("figures.csv").hasSuffix(
        "\nPI4,actual,Q4 2017/18,,It comes in June,Sample Police,2018-04-30\n"))
    let again = try W.read(["back/police.xlsx"], in: folder)
    #expect(again.output.hasPrefix("back/police.xlsx, Sample Police: nothing new, 2 there already"))
    #expect(again.output.contains("  Sample Police: 1 figure\n"))
  }

  @Test func `names the place where somebody keeps figures to which nothing can be added`() throws {
    let wide = "indicator,measure,Q2 2017/18\nPI1,actual,4\n"
    let folder = try W.folder(["figures.csv": wide])
    try folder.write(try Self.fire(in: folder).data, to: "back/fire.xlsx")
    let run = try W.read(["back/fire.xlsx"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.read("figures.csv") == wide)
    #expect(
      run.output.contains(
        """
        to be filled in by hand, since nothing can be added there:
          figures.csv, beside line 2: PI1, actual, Q4 2017/18, 1,844, Without hostels, see =A1
        """), "\(run.output)")
  }

  @Test func `names the cell beside which somebody keeps figures in a workbook of her own`() throws
  {
    let folder = try TemporaryFolder(
      W.files.merging([
        "indicators.yaml": W.indicators.replacing(
          "figures.csv", with: "master.xlsx#Quarterly_figures")
      ]) { $1 })
    try folder.write(try Self.master(), to: "master.xlsx")
    try #require(try W.make([], in: folder).status == 0)
    try folder.write(try Self.fire(in: folder).data, to: "back/fire.xlsx")
    let before = try folder.data(of: "master.xlsx")
    let run = try W.read(["back/fire.xlsx"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.data(of: "master.xlsx") == before)
    #expect(
      run.output.contains(
        "\n  master.xlsx, beside Figures!C4: PI1, actual, Q4 2017/18, 1,844, Without"),
      "\(run.output)")
  }

  /// A workbook with the table of figures of the workspace.
  private static func master() throws -> Data {
    var sample = SampleWorkbook()
    let headers = ["indicator", "period", "value", "measure"]
    for (column, header) in zip("ABCD", headers) {
      try sample.set("\(column)3", header, in: SampleWorkbook.figures)
    }
    try sample.replace("status [note 1]", with: "measure", in: SampleWorkbook.table)
    for row in 4...6 {
      try sample.set("A\(row)", row == 4 ? "PI1" : "PI3", in: SampleWorkbook.figures)
      try sample.set("B\(row)", "Q\(row - 2) 2016/17", in: SampleWorkbook.figures)
      try sample.set("C\(row)", "#\(row)", in: SampleWorkbook.figures)
      try sample.set("D\(row)", "actual", in: SampleWorkbook.figures)
    }
    return Data(sample.bytes)
  }

  @Test func `finds sheets and columns by their codes, whatever the house calls them now`() throws {
    let folder = try Self.answered()
    let run = try RunningProgram(["house", "export", "house"], in: folder.path)
    try #require(run.status == 0, "\(run.errors)")
    let words = try folder.read("house/meetings.yaml")
    try folder.write(
      words.replacing("Figure for the period (fill in)", with: "Value")
        .replacing("    figures: Figures\n", with: "    figures: Numbers\n"),
      to: "house/meetings.yaml")
    try folder.write(W.board + "house: house\n", to: "board.yaml")
    let read = try W.read(["back/fire.xlsx"], in: folder)
    #expect(read.status == 0, "\(read.errors)")
    #expect(read.output.contains("3 figures, progress of 1 aim, 2 follow-ups"))
  }

  @Test func `leaves all files as they were where one cannot be written`() throws {
    for write in 1...6 {
      let folder = try Self.answered()
      let before = try W.sources(of: folder)
      let run = try W.read(
        ["back/fire.xlsx"], in: folder, environment: ["BOARD_PAPER_FULL_AT": "\(write)"])
      guard run.status != 0 else { continue }
      #expect(run.status == 74, "\(write)")
      #expect(try W.sources(of: folder) == before, "\(write)")
    }
  }

  @Test func `is completed by the next run where it was killed`() throws {
    let whole = try Self.answered()
    _ = try W.read(["back/fire.xlsx"], in: whole)
    for step in 1...6 {
      let folder = try Self.answered()
      let run = try W.read(
        ["back/fire.xlsx"], in: folder, environment: ["BOARD_PAPER_KILLED_AT": "\(step)"])
      #expect(run.status != 0, "\(step)")
      #expect(try W.read(["back/fire.xlsx"], in: folder).status == 0)
      #expect(try W.sources(of: folder) == W.sources(of: whole), "\(step)")
    }
  }
}
