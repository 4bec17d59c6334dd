import Foundation
import TestSupport
import Testing

/// Other programs read what the register is written as.
@Suite struct `The register for other programs` {
  private typealias Sample = RegisterWorkspace

  /// What a script says of a file.
  private static func read(_ script: String, _ arguments: [String]) throws -> String {
    let run = try Python.run(script, arguments)
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  private static func written(
    _ format: String, _ arguments: [String] = [], files: [String: String] = Sample.files
  ) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(files)
    let run = try RunningProgram(
      ["register", "--to", format, "-o", "register." + format] + arguments, in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    return folder
  }

  // MARK: - JSON

  @Test(
    .enabled(if: Python.isWanted("jsonschema")),
    arguments: [
      [], ["--include-private"], ["--on", "2018-03-02"], ["--open"], ["--search", "xyzzy"],
    ])
  func `is JSON that fits the schema, and with any change does not`(arguments: [String]) throws {
    let schema = RunningProgram.project + "/Documentation/register.schema.json"
    let folder = try Self.written("json", arguments)
    let said = try Self.read("register_json.py", [schema, folder.path(of: "register.json")])
    let lines = said.split(separator: "\n")
    #expect(lines.dropLast().isEmpty, "\(said)")
    let tried = lines.last.flatMap { Int($0.prefix { $0.isNumber }) } ?? 0
    #expect(tried > (arguments == ["--search", "xyzzy"] ? 5 : 100))
  }

  @Test func `has the names of OParl and those of its own`() throws {
    let text = try Sample.run(["--to", "json", "--on", "2018-03-02"]).output
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let meetings = try #require(root["meeting"] as? [[String: Any]])
    #expect(root["board-paper:on"] as? String == "2018-03-02")
    #expect(meetings.map { $0["id"] as? String } == ["2016-10-17", "2017-07-10", "2018-02-05"])
    #expect(meetings[0]["start"] as? String == "2016-10-17T14:00:00")
    #expect(meetings[0]["end"] as? String == "2016-10-17T15:40:00")
    #expect(meetings[2]["start"] as? String == "2018-02-05")
    #expect(
      meetings[1]["name"] as? String
        == "Annual meeting, Sample Health and Wellbeing Board, 10th July 2017")
    #expect((meetings[0]["participant"] as? [String])?.count == 3)
    let item = try #require((meetings[1]["agendaItem"] as? [[String: Any]])?.first)
    #expect(item["number"] as? String == "2." && item["order"] as? Int == 1)
    #expect(item["public"] as? Bool == true)
    #expect(item["result"] as? String == "As recommended; Deferred; Added")
    #expect(
      item["resolutionText"] as? String == """
        1) The progress made be noted.
        2) Agreement be given to receive further updates every six months.
        3) Approve the funding
        4) Organisations say how many apprentices they have.
        """)
    let paper = try #require((item["board-paper:paper"] as? [[String: Any]])?.first)
    #expect(paper["reference"] as? String == "HWB/17/4")
    #expect(
      (paper["mainFile"] as? [String: Any])?["fileName"] as? String == "update.md")
    let resolutions = try #require(item["board-paper:resolution"] as? [[String: Any]])
    let back = try #require((resolutions[1]["followUp"] as? [[String: Any]])?.first)
    #expect(back["state"] as? String == "overdue")
    #expect(
      back["nextDue"] as? [String] == ["2018-01-10", "2018-07-10", "2019-01-10", "2019-07-10"])
  }

  @Test func `has no word of a sub-item whose item is private`() throws {
    let run = try Sample.run(["--to", "json", "meetings/2017-07-10/minutes/04.md"])
    #expect(run.status == 0 && !run.output.contains("lease"))
    #expect(run.errors.contains("1 decision is left out"))
  }

  // MARK: - iCalendar

  @Test(.enabled(if: Python.isWanted("icalendar")))
  func `is a calendar with a day for each open follow-up that has a date`() throws {
    let folder = try Self.written("ics")
    #expect(
      try Self.read("register_ics.py", [folder.path(of: "register.ics")]) == """
        2016-10-17/yearly@sample-health-and-wellbeing-board.board-paper 2018-07-10 2018-07-11 2017-07-10 Report on the strategy (West Sample Fire Service)
        2017-07-10/agree@sample-health-and-wellbeing-board.board-paper 2018-01-10 2018-01-11 2017-07-10 Bring a further report on "Progress on the strategy" to the Board (Not stated)
        2017-07-10/apprentices@sample-health-and-wellbeing-board.board-paper 2017-09-29 2017-09-30 2017-09-12 Say how many apprentices there are (Every member organisation)
        2018-02-05/brief@sample-health-and-wellbeing-board.board-paper 2018-03-01 2018-03-02 2018-02-05 Brief the members (Chris Adeyemi)

        """)
    let empty = try Self.written("ics", ["--search", "xyzzy"])
    #expect(try Self.read("register_ics.py", [empty.path(of: "register.ics")]) == "")
    let text = try empty.read("register.ics")
    #expect(text.contains("BEGIN:VTIMEZONE\r\n"))
  }

  @Test func `keeps an event as it was when something else is reported`() throws {
    func event(_ id: String, _ files: [String: String]) throws -> String? {
      try Sample.run(["--to", "ics"], files: files).output.components(separatedBy: "BEGIN:VEVENT")
        .first { $0.contains("UID:" + id) }
    }
    var files = Sample.files
    files["actions.yaml"]? += """

        - { follow-up: brief, date: 2018-02-20, state: open, due: 2018-03-20 }
      """
    #expect(try event("2017-07-10/agree", files) == event("2017-07-10/agree", Sample.files))
    let moved = try #require(try event("2018-02-05/brief", files))
    #expect(moved.contains("DTSTART;VALUE=DATE:20180320\r\n"))
    #expect(moved.contains("DTSTAMP:20180220T000000Z\r\n"))
  }

  // MARK: - Excel

  @Test func `is a workbook in which the checklist finds nothing`() throws {
    for arguments in [[], ["--include-private"], ["--open"], ["--search", "beds"]] {
      let folder = try Self.written("xlsx", arguments)
      let run = try RunningProgram(["check", "register.xlsx", "--strict"], in: folder.path)
      #expect(run.status == 0 && run.output.isEmpty, "\(run.output)")
    }
  }

  @Test(.enabled(if: Python.isWanted("openpyxl")))
  func `is a workbook with cover, contents, decisions and follow-ups for another reader`() throws {
    let folder = try Self.written("xlsx")
    let said = try Self.read("register_xlsx.py", [folder.path(of: "register.xlsx")])
    try Golden.expect(
      said, equalsFileAt: RegisterWorkspace.golden("workbook.txt"))
    let none = try Self.written("xlsx", ["--search", "beds"])
    #expect(
      try Self.read("register_xlsx.py", [none.path(of: "register.xlsx")])
        .split(separator: "\n").filter { $0.hasPrefix("==") }
        == ["== Cover", "== Contents", "== Decisions"])
  }

  // MARK: - CSV

  @Test func `is CSV that begins with the mark by which Excel knows UTF-8`() throws {
    let folder = try TemporaryFolder(Sample.files)
    let arguments = ["register", "--to", "csv", "-o", "register.csv"]
    #expect(try RunningProgram(arguments, in: folder.path).status == 0)
    #expect([UInt8](try folder.data(of: "register.csv")).starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test func `is CSV whose lines end as RFC 4180 has it`() throws {
    let text = try Sample.run(["--to", "csv"]).output
    #expect(text.hasSuffix("\r\n"))
    #expect(text.replacing("\r\n", with: "").utf8.allSatisfy { $0 != 0x0A && $0 != 0x0D })
  }

  @Test(.enabled(if: OutsideTool.isWanted("python3")))
  func `is CSV that another reader takes apart alike, and in which nothing is run`() throws {
    let folder = try Self.written("csv", files: HostileRegister.files)
    let said = try Self.read("register_csv.py", [folder.path(of: "register.csv")])
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(said.utf8)) as? [[String: String]])
    #expect(rows.count == HostileRegister.texts.count)
    for (row, text) in zip(rows, HostileRegister.texts) {
      // An apostrophe stands before what would be run, and nothing else is changed.
      let plain = text.filter { $0 != "'" }
      for column in ["title", "text", "reasons", "moved-by", "action", "owner", "report"] {
        #expect(row[column]?.filter { $0 != "'" } == plain, "\(column)")
      }
    }
  }
}
