import Foundation
import TestSupport
import Testing

@Suite struct `The list of what is waiting` {
  private typealias Sample = StatusWorkspace

  /// The sample with a text replaced in a file, or added at the end of it where there is none.
  private static func folder(
    _ changes: (file: String, old: String, new: String)...
  ) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(Sample.files)
    for (file, old, new) in changes {
      try Sample.Supply("", file, old, new).apply(to: folder)
    }
    return folder
  }

  private static func ids(
    on day: String = Sample.day, _ arguments: [String] = [], in folder: TemporaryFolder
  ) throws -> Set<String> {
    try Sample.ids(["--as-of", day] + arguments, in: folder)
  }

  private static let figure = "figure/indicators.yaml/PI1/Q4 2017/18"
  private static let progress = "progress/The plan/growth/1/Q4 2017/18"

  // MARK: - Near misses

  @Test func `has a figure until the day on which it was supplied`() throws {
    let folder = try Self.folder(("figures.csv", "", "PI1,actual,Q4 2017/18,5,2018-04-17\n"))
    #expect(try Self.ids(in: folder).contains(Self.figure))
    #expect(try !Self.ids(on: "2018-04-17", in: folder).contains(Self.figure))
  }

  @Test(arguments: [
    ("PI1,actual,Q4 2017/18,[x],2018-04-10\n", false),
    ("PI1,actual,Q4 2017/18,,2018-04-10\n", true),
    ("PI1,year-to-date,Q4 2017/18,9,2018-04-10\n", false),
    ("PI1,year-to-date,Q3 2017/18,9,2018-04-10\n", true),
  ])
  func `takes a code and a year to date for a figure, and no blank cell`(
    row: String, isWaiting: Bool
  ) throws {
    let folder = try Self.folder(("figures.csv", "", row))
    #expect(try Self.ids(in: folder).contains(Self.figure) == isWaiting)
  }

  @Test(arguments: [("H2 2017/18", false), ("January 2018", false), ("Q3 2017/18", true)])
  func `takes progress of a part of the period`(period: String, isWaiting: Bool) throws {
    let folder = try Self.folder(("plan.yaml", "period: Q2 2017/18", "period: \(period)"))
    #expect(try Self.ids(in: folder).contains(Self.progress) == isWaiting)
  }

  @Test func `has progress of which only the entry was opened`() throws {
    let opened = "It has begun. }\n          - { period: Q4 2017/18, text: … }"
    let folder = try Self.folder(("plan.yaml", "It has begun. }", opened))
    #expect(try Self.ids(in: folder).contains(Self.progress))
  }

  @Test func `prints the number of a table to which an aim refers`() throws {
    let folder = try Self.folder(
      ("plan.yaml", "aim: Visit more homes", "aim: 'Visit the homes of ${table homes}'"),
      (
        "meetings/05/update.md", "It began in 2016.",
        "It began in 2016.\n\nTable: Homes {#homes}\n\n| Home | Kind |\n| --- | --- |\n| a | b |"
      ))
    let run = try Sample.run(["--as-of", Sample.day, "--to", "md"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Visit the homes of Table 1"), "\(run.output)")
  }

  @Test func `is open on the day by which something is needed, and overdue after it`() throws {
    let folder = try TemporaryFolder(Sample.files)
    for (day, state) in [("2018-04-20", "open"), ("2018-04-21", "overdue")] {
      let rows = try Sample.rows(["--as-of", day], in: folder)
      #expect(rows.first { $0["id"] == Self.figure }?["state"] == state)
    }
  }

  @Test func `has what a meeting needs until its day, and not afterwards`() throws {
    let folder = try TemporaryFolder(Sample.files)
    #expect(try Self.ids(on: "2018-05-14", in: folder).contains(Self.figure))
    let after = try Self.ids(on: "2018-05-15", in: folder)
    #expect(!after.contains(Self.figure) && after.contains("meeting/2018-05-14"))
  }

  @Test func `has nothing of a meeting that was cancelled`() throws {
    let folder = try Self.folder(
      ("meetings/05/meeting.yaml", "date: 2018-05-14", "date: 2018-05-14\nstate: cancelled"))
    let ids = try Self.ids(in: folder)
    #expect(ids.allSatisfy { !$0.contains("2018-05-14") })
    // The paper has a date of its own, and what comes back is due by then again.
    #expect(ids.contains(Self.figure))
    let rows = try Sample.rows(in: folder)
    #expect(rows.first { $0["kind"] == "report-back" }?["due"] == "2018-08-05")
  }

  @Test func `has what comes back for the agenda of the meeting by which it is due`() throws {
    let folder = try Self.folder(
      (
        "meetings/02/old.md", "every six months, report-back: every 6",
        "again, report-back: every 3"
      ))
    let row = try #require(try Sample.rows(in: folder).first { $0["kind"] == "report-back" })
    #expect(row["due"] == "2018-05-03" && row["meeting"] == "2018-05-14")
    #expect(row["what"]?.contains("wanted on that of 14th May 2018") == true)
    // On the sixth of May it is overdue, and that meeting is the next.
    let late = try Sample.rows(["--as-of", "2018-05-06"], in: folder)
    let overdue = try #require(late.first { $0["kind"] == "report-back" })
    #expect(overdue["due"] == "2018-05-05" && overdue["state"] == "overdue")
    #expect(overdue["meeting"] == "2018-05-14")
  }

  @Test func `has drafted words that a later meeting agreed, which is no error here`() throws {
    let folder = try Self.folder(
      ("meetings/03/meeting.yaml", "date: 2018-03-05", "date: 2018-03-05\nstate: held"),
      (
        "meetings/03/minutes/other.md", "",
        "---\nkind: minute\nitem: other\nagrees: [2018-02-05]\n---\n\nThey were agreed.\n"
      ))
    #expect(try Self.ids(in: folder).contains("confirmation/2018-02-05/plan/note"))
    #expect(try RunningProgram(["check"], in: folder.path).output.contains("unconfirmed-wording"))
  }

  @Test func `has no placeholder that is waived, or that a rule does not look for`() throws {
    let waived = try Self.folder(
      ("meetings/05/update.md", "\nTBC\n", "\n<!-- allow unwritten-text: it is a name -->\n\nTBC\n")
    )
    #expect(try !Self.ids(in: waived).contains("text/meetings/05/update.md"))
    let off = try Self.folder(("board.yaml", "", "checks: { unwritten-text: off }\n"))
    #expect(try !Self.ids(in: off).contains("text/meetings/05/update.md"))
  }

  @Test func `counts a placeholder in an included text, and a section that is not there`() throws {
    let folder = try Self.folder(
      ("shared.md", "", "---\nkind: text\n---\n\nTBC\n"),
      ("meetings/05/update.md", "It began in 2016.", "${include ../../shared.md}"),
      ("meetings/05/update.md", "## Options considered and recommended proposals", "## Others"))
    let row = try #require(try Sample.rows(in: folder).first { $0["kind"] == "text" })
    #expect(row["what"] == "\"Progress\": 3 places still to be written")
  }

  @Test func `asks the roles of the house, and not of a briefing`() throws {
    let board = ("board.yaml", "name: Sample Board", "name: Sample Board\nhouse: numbered")
    let folder = try Self.folder(board)
    func roles() throws -> Set<String> {
      Set(
        try Sample.rows(in: folder).filter { $0["kind"] == "clearance" }.compactMap {
          $0["id"]?.split(separator: "/").last.map { String($0) }
        })
    }
    #expect(try roles() == ["finance", "legal"])
    try folder.write(
      "---\nkind: briefing\ntitle: Progress\ndate: 2018-05-14\n---\n\n## One\n\n- It is.\n",
      to: "meetings/05/update.md")
    #expect(try roles() == [])
  }

  // MARK: - What is asked for

  @Test(arguments: [
    (["Fire Service"], ["progress", "follow-up"]), (["fire"], ["progress", "follow-up"]),
    (["Rahman"], ["follow-up"]), (["Terry Quinn", "Alex Taylor"], ["clearance", "meeting"]),
    (["nobody is named"], ["document"]),
  ])
  func `can be that of a person or an organisation`(names: [String], kinds: [String]) throws {
    let folder = try TemporaryFolder(Sample.files)
    let rows = try Sample.rows(
      ["--as-of", Sample.day] + names.flatMap { ["--for", $0] }, in: folder)
    let found = Set(rows.compactMap { $0["kind"] })
    #expect(found.isSuperset(of: kinds) && !found.contains("figure"))
  }

  @Test func `refuses a name that nobody has, and suggests one`() throws {
    let folder = try TemporaryFolder(Sample.files)
    let run = try Sample.run(["--for", "Fire Servise", "--as-of", Sample.day], in: folder)
    #expect(run.status == 64 && run.errors.contains("did you mean 'Fire Service'?"))
  }

  @Test func `can be that of a folder`() throws {
    let folder = try TemporaryFolder(Sample.files)
    let next = try Self.ids(["meetings/05"], in: folder)
    #expect(next.contains(Self.figure) && next.contains("document/2018-05-14/talk/1"))
    #expect(next.allSatisfy { !$0.contains("2018-02-05") && !$0.contains("2018-03-05") })
    let past = try Self.ids(["meetings/02"], in: folder)
    #expect(past.contains("minute/2018-02-05/beds") && !past.contains(Self.figure))
  }

  @Test func `is as on the day of SOURCE_DATE_EPOCH, where none is named`() throws {
    let folder = try TemporaryFolder(Sample.files)
    let run = try Sample.run([], in: folder, environment: ["SOURCE_DATE_EPOCH": "1523836800"])
    let other = try Sample.run(["--as-of", Sample.day], in: folder)
    #expect(run.status == 0 && run.output == other.output)
    #expect(run.output.hasPrefix("What is waiting for Sample Board on 2018-04-16\n"))
  }

  // MARK: - What is private

  @Test func `leaves out what files state to be private, and says so`() throws {
    let folder = try Self.folder(
      (
        "meetings/05/meeting.yaml", "  - { id: talk",
        "  - { id: lease, title: The secret lease, private: { paragraph: 3, reason: it is }, "
          + "documents: [{ paper: secret.md }] }\n  - { id: talk"
      ),
      (
        "indicators.yaml", "  - { id: PI2",
        "  - { id: PI9, title: A secret, unit: count, "
          + "private: { paragraph: 3, reason: it is } }\n  - { id: PI2"
      ))
    let run = try Sample.run(["--as-of", Sample.day], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.output.contains("ecret") && !run.output.contains("PI9"))
    #expect(run.errors.contains("2 things are left out"))
    for format in ["text", "md", "html"] {
      let whole = try Sample.run(
        ["--as-of", Sample.day, "--include-private", "--to", format], in: folder)
      #expect(whole.output.contains("secret.md") && whole.output.contains("PI9"))
      #expect(whole.output.lowercased().contains("not for publication"), "\(format)")
      #expect(whole.errors.isEmpty)
    }
  }

  @Test func `counts as left out only what it would show of somebody`() throws {
    let folder = try Self.folder(
      (
        "indicators.yaml", "  - { id: PI2",
        "  - { id: PI9, title: A secret, unit: count, owner: { organisation: fire }, "
          + "private: { paragraph: 3, reason: it is } }\n  - { id: PI2"
      ))
    let council = try Sample.run(["--as-of", Sample.day, "--for", "council"], in: folder)
    #expect(!council.errors.contains("left out"), "\(council.errors)")
    let fire = try Sample.run(["--as-of", Sample.day, "--for", "fire"], in: folder)
    #expect(fire.errors.contains("1 thing is left out"), "\(fire.errors)")
  }

  @Test func `has a paper that no agenda names yet`() throws {
    let folder = try Self.folder(
      ("meetings/05/meeting.yaml", "{ id: update, paper: update.md }", "{ id: update, title: U }"))
    let run = try Sample.run(["--as-of", Sample.day], in: folder)
    #expect(run.output.contains("PI1: figure for Q4 17/18") && run.errors.isEmpty)
  }

  @Test(arguments: ["out/waiting.csv", "waiting.md"])
  func `is not written where it would be published or read`(path: String) throws {
    let folder = try TemporaryFolder(Sample.files)
    let run = try Sample.run(["--as-of", Sample.day, "--to", "md", "-o", path], in: folder)
    #expect(run.status == 64 && !folder.exists(path))
  }

  // MARK: - Errors

  @Test func `shows what is certain where a paper cannot be read`() throws {
    let folder = try Self.folder(("meetings/05/update.md", "subject: Progress", "subject: [Prog"))
    let run = try Sample.run(["--as-of", Sample.day, "--to", "csv"], in: folder)
    #expect(run.status == 1 && run.errors.contains("meetings/05/update.md:"))
    let ids = Set(Sample.rows(of: run.output).compactMap { $0["id"] })
    #expect(ids.contains("minute/2018-02-05/beds") && ids.contains("paper/2018-05-14/beds/beds.md"))
    #expect(ids.allSatisfy { !$0.contains("update.md") })
  }

  @Test func `keeps a paper with an error in its text`() throws {
    let folder = try Self.folder(("meetings/05/update.md", "\nTBC\n", "\nTBC ${PI77.ytd}\n"))
    let run = try Sample.run(["--as-of", Sample.day, "--to", "csv"], in: folder)
    #expect(run.status == 1 && run.errors.contains("PI77"))
    let ids = Set(Sample.rows(of: run.output).compactMap { $0["id"] })
    #expect(ids == Set(Sample.supplies.map(\.id)))
  }

  @Test(arguments: [
    ("figures.csv", "PI1,actual,Q2 2017/18,4", "PI1,actual,Q9 2017/18,4", "figure"),
    ("plan.yaml", "- number: 1", "- nubmer: 1", "progress"),
    ("actions.yaml", "updates: []", "updates: [{ follow-up: brief }]", "follow-up"),
    ("meetings/02/minutes/winter.md", "item: winter", "item: [winter", "minute"),
  ])
  func `takes nothing for missing that may be in a file with errors`(
    file: String, old: String, new: String, kind: String
  ) throws {
    let folder = try Self.folder((file, old, new))
    let run = try Sample.run(["--as-of", Sample.day, "--to", "csv"], in: folder)
    #expect(run.status == 1 && run.errors.contains(file), "\(run.errors)")
    let kinds = Set(Sample.rows(of: run.output).compactMap { $0["kind"] })
    #expect(!kinds.contains(kind) && kinds.contains("clearance") && kinds.contains("document"))
  }

  @Test func `is shown though the board has errors, which are told`() throws {
    let folder = try Self.folder(("board.yaml", "deadlines:", "deadlnes:"))
    let run = try Sample.run(["--as-of", Sample.day, "--to", "csv"], in: folder)
    #expect(run.status == 1 && run.errors.contains("did you mean 'deadlines'?"))
    #expect(Sample.rows(of: run.output).count == Sample.supplies.count)
  }

  // MARK: - Forms

  @Test func `fits a window of any width`() throws {
    let folder = try TemporaryFolder(Sample.files)
    for width in [40, 80, 132] {
      let run = try Sample.run(["--as-of", Sample.day], in: folder, width: width)
      #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= width })
      #expect(run.output.contains("13 things are waiting, 6 overdue."))
    }
  }

  @Test func `begins with the deadlines of the meetings to come`() throws {
    let folder = try TemporaryFolder(Sample.files)
    let run = try Sample.run(["--as-of", Sample.day], in: folder, width: 132)
    #expect(
      run.output.split(separator: "\n")[1]
        == "Meeting of 2018-05-14: drafts by 2018-04-20, clearance by 2018-04-27, publication by 2018-05-03"
    )
  }

  @Test func `gives programs no formula`() throws {
    let folder = try Self.folder(
      ("meetings/02/minutes/plan.md", "text: Brief the members", "text: '=cmd()'"),
      ("meetings/05/update.md", "name: Alex Taylor", "name: '@SUM(A1)'"))
    let run = try Sample.run(["--as-of", Sample.day, "--to", "csv"], in: folder)
    #expect(run.output.contains(",'=cmd()") && run.output.contains("'@SUM(A1)"))
    #expect(!run.output.contains(",=") && !run.output.contains(",@"))
    let md = try Sample.run(
      ["--as-of", Sample.day, "--to", "html"],
      in: Self.folder(("plan.yaml", "Visit more homes", "Visit \\<script\\> homes")))
    #expect(!md.output.contains("<script> homes"))
  }

  @Test func `has an event for each day, which later lists move`() throws {
    let folder = try TemporaryFolder(Sample.files)
    func events(_ day: String) throws -> [String: String] {
      let run = try Sample.run(["--as-of", day, "--to", "ics"], in: folder)
      #expect(run.output.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
      let text = run.output.replacing("\r\n ", with: "")
      let lines = text.split(separator: "\r\n").map { String($0) }
      return Dictionary(
        uniqueKeysWithValues: zip(
          lines.filter { $0.hasPrefix("UID:") }, lines.filter { $0.hasPrefix("DTSTART;") }))
    }
    let first = try events(Sample.day)
    #expect(first.count == 13)
    #expect(first["UID:figure/indicators.yaml/PI1/Q4 2017/18@sample-board.board-paper"] != nil)
    let later = try events("2018-04-30")
    #expect(Set(later.keys) == Set(first.keys))
    try Sample.Supply("", "board.yaml", "draft: 15", "draft: 16").apply(to: folder)
    let moved = try events(Sample.day)
    #expect(Set(moved.keys) == Set(first.keys) && moved != first)
    let none = try Sample.run(["--as-of", "2016-01-01", "--to", "ics", "meetings/02"], in: folder)
    #expect(none.output.contains("VTIMEZONE") || none.output.contains("VEVENT"))
  }

  @Test func `is a document of the council with a table for each person`() throws {
    let folder = try TemporaryFolder(Sample.files)
    let run = try Sample.run(["--as-of", Sample.day, "--to", "md"], in: folder)
    #expect(run.output.hasPrefix("# What is waiting\n"))
    #expect(run.output.contains("\n## Sample City Council\n\n### Jo Patel\n"))
    #expect(run.output.contains("\n| What | Needed by | Status | Where |\n"))
    let page = try Sample.run(["--as-of", Sample.day, "--to", "html"], in: folder)
    #expect(page.output.contains("<h1") && page.output.contains("<caption"))
    #expect(page.output.contains("<th scope=\"row\"") && page.output.contains("lang=\"en-GB\""))
    let same = try Sample.run(["--as-of", Sample.day, "--to", "html"], in: folder)
    #expect(same.output == page.output)
  }

  @Test func `is in the language of the house`() throws {
    let folder = try Self.folder(
      ("board.yaml", "name: Sample Board", "name: Sample Board\nhouse: cymraeg"))
    let run = try Sample.run(["--as-of", Sample.day], in: folder)
    #expect(
      run.status == 0 && run.output.hasPrefix("Yr hyn sy'n aros, Sample Board, ar 2018-04-16"))
    #expect(!run.output.contains("waiting") && !run.output.contains("Overdue"))
  }
}
