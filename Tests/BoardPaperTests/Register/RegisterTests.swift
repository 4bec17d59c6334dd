import Foundation
import TestSupport
import Testing

@Suite struct `register` {
  private typealias Sample = RegisterWorkspace

  // MARK: - What stands in it

  @Test func `has each resolution of the meetings that were held, by date and in their order`()
    throws
  {
    var seen: [String] = []
    for row in try Sample.rows() {
      let decision = "\(row["meeting"] ?? "") \(row["item"] ?? "") \(row["resolution"] ?? "")"
      if seen.last != decision { seen.append(decision) }
    }
    #expect(
      seen == [
        "2016-10-17 strategy 1", "2016-10-17 strategy 2", "2017-07-10 progress 1",
        "2017-07-10 progress 2", "2017-07-10 progress 3", "2017-07-10 progress 4",
        "2018-02-05 pressures 1", "2018-02-05 beds 1", "2018-02-05 beds 2",
      ])
  }

  @Test func `says of a decision all that was recorded`() throws {
    let row = try #require(try Sample.rows().first)
    let expected = [
      "date": "2016-10-17", "body": "Sample Health and Wellbeing Board", "minute": "10",
      "title": "The strategy", "report-of": "Director of Public Health", "decides": "unknown",
      "outcome": "as-recommended", "wording": "stated",
      "text": "The strategy be approved, and in particular a) its aims, and b) its targets.",
      "moved-by": "Councillor Alex Morgan", "seconded-by": "Sam Okafor",
      "vote": "for 2 and against 1 (Jo Patel)",
      "reasons": "It rests on what the needs assessment found.", "public": "yes",
      "minutes": "agreed", "agreed-on": "2017-07-10",
      "file": "meetings/2016-10-17/minutes/02.md",
    ]
    for (column, value) in expected { #expect(row[column] == value, "\(column)") }
  }

  @Test func `says of a recommendation what became of it, and whose words these are`() throws {
    let rows = try Sample.rows().filter { $0["item"] == "progress" }
    #expect(rows.map { $0["decides"] } == ["note", "agree", "fund", ""])
    #expect(rows.map { $0["wording"] } == ["confirmed", "drafted", "recommended", "stated"])
    #expect(
      rows.map { $0["text"] } == [
        "The progress made be noted.",
        "Agreement be given to receive further updates every six months.",
        "Approve the funding", "Organisations say how many apprentices they have.",
      ])
    #expect(rows[0]["recommendation"] == "Note the progress made")
    #expect(rows[0]["paper"] == "meetings/2017-07-10/update.md")
    #expect(rows[0]["title"] == "Progress on the strategy")
    #expect(rows[0]["interests"] == "Sam Okafor is a trustee of the charity")
    #expect(rows[0]["further-to"] == "2016-10-17/strategy")
    #expect(rows[0]["minutes"] == "draft")
    let beds = try Sample.rows().filter { $0["item"] == "beds" }
    #expect(beds.map { $0["wording"] } == ["missing", "stated"])
    #expect(beds.map { $0["outcome"] } == ["", "not-agreed"])
  }

  @Test func `says of a follow-up who is to do what by when, and what became of it`() throws {
    let rows = Dictionary(
      try Sample.rows().map { ($0["follow-up"] ?? "", $0) }
    ) { first, _ in first }
    func row(_ id: String) throws -> [String: String] { try #require(rows[id]) }

    let sent = try row("2016-10-17/send-strategy")
    #expect(sent["action"] == "Send the strategy to the crèche")
    #expect(sent["owner"] == "Lee Doyle, Director of Public Health")
    #expect(sent["organisation"] == "Sample City Council (Public Health)")
    #expect(sent["state"] == "done" && sent["reported-on"] == "2016-11-10")
    #expect(sent["report"] == "It was sent, as Minute 10 asked.")
    #expect(sent["closed-by"] == "2017-07-10/progress" && sent["next-due"] == "")

    // It counts from the meeting that last heard it.
    let yearly = try row("2016-10-17/yearly")
    #expect(yearly["due"] == "2018-07-10" && yearly["every-months"] == "12")
    #expect(yearly["next-due"] == "2018-07-10; 2019-07-10; 2020-07-10; 2021-07-10")
    #expect(yearly["last-heard"] == "2017-07-10")
    #expect(yearly["owner"] == "" && yearly["organisation"] == "West Sample Fire Service")

    let back = try row("2017-07-10/agree")
    #expect(back["report-back"] == "yes" && back["owner"] == "not stated")
    #expect(back["due"] == "2018-01-10")
    #expect(try row("2016-10-17/leaflet")["state"] == "withdrawn")
    #expect(try row("2018-02-05/ask")["due"] == "")
    #expect(
      try row("2017-07-10/apprentices")["answers"]
        == "Sample City Council (Public Health): open; West Sample Fire Service: done; "
        + "Sample NHS Trust: open")
  }

  // MARK: - As on a day

  @Test func `sees everything as on the day that is named`() throws {
    let rows = try Sample.rows(["--on", "2017-07-09"])
    #expect(Set(rows.map { $0["meeting"] }) == ["2016-10-17"])
    #expect(rows.allSatisfy { $0["minutes"] == "draft" })
    let yearly = try #require(rows.first { $0["follow-up"] == "2016-10-17/yearly" })
    #expect(yearly["due"] == "2017-10-17" && yearly["last-heard"] == "")
    let before = try Sample.rows(["--on", "2016-11-09"])
    #expect(before.first?["state"] == "open" && before.first?["report"] == "")
    #expect(try Sample.rows(["--on", "2016-10-16"]).isEmpty)
    #expect(try Sample.rows(["--on", "2016-10-17"]).count == 3)
  }

  @Test func `has nothing overdue but as on a day`() throws {
    #expect(try Sample.rows().allSatisfy { $0["state"] != "overdue" })
    let due = try Sample.rows(["--on", "2017-09-29"]).first {
      $0["follow-up"] == "2017-07-10/apprentices"
    }
    #expect(due?["state"] == "open")
    #expect(try Sample.followUps(["--overdue", "--on", "2017-09-29"]) == ["leaflet"])
    #expect(
      try Sample.followUps(["--overdue", "--on", "2017-09-30"]) == ["leaflet", "apprentices"])
    #expect(try Sample.followUps(["--overdue", "--on", "2017-10-01"]) == ["apprentices"])
  }

  @Test func `means today, which it says, or the day of a whole build`() throws {
    let none = try Sample.run(["--overdue"])
    #expect(none.status == 0)
    #expect(none.errors.contains(/overdue as on 20\d\d-\d\d-\d\d\n/))
    #expect(!(try Sample.run(["--overdue", "--on", "today"])).errors.contains("as on"))
    let environment = ["SOURCE_DATE_EPOCH": "1519862400"]
    let built = try Sample.rows(["--overdue"], environment: environment)
    #expect(built.map { $0["follow-up"] } == ["2017-07-10/agree", "2017-07-10/apprentices"])
    // Where nobody asks what is overdue it says nothing: no meeting goes missing for it.
    #expect(
      try Sample.rows(environment: ["SOURCE_DATE_EPOCH": "0"]) == Sample.rows())
    #expect(try Sample.rows(["--overdue", "--on", "today"]).count > 3)
    #expect(try Sample.run(["--overdue", "--on", "tomorrow"]).status == 64)
  }

  // MARK: - What is asked for

  @Test(arguments: [
    (["--open"], ["yearly", "agree", "apprentices", "brief", "ask"]),
    (["--owner", "fire-service"], ["yearly", "apprentices"]),
    (["--owner", "sample fire brigade"], ["yearly", "apprentices"]),
    (["--owner", "FIRE SERVICE"], ["yearly", "apprentices"]),
    // Its answer is there.
    (["--owner", "fire-service", "--open"], ["yearly"]),
    (["--owner", "the Trust", "--open"], ["apprentices", "ask"]),
    (["--owner", "Sample City Council"], ["send-strategy", "apprentices"]),
    (["--owner", "Sample City Council, Education"], []),
    (["--owner", "Sample City Council (Public Health)"], ["send-strategy", "apprentices"]),
    (["--owner", "education"], []),
    (["--owner", "Doyle"], ["send-strategy"]),
    (["--owner", "director of public health"], ["send-strategy"]),
    (["--owner", "Doyle", "--open"], []),
    (["--owner", "doyle", "--owner", "chris adeyemi"], ["send-strategy", "brief", "ask"]),
    (["--owner", "not stated"], ["leaflet", "agree"]),
    (["--owner", "idle"], []),
    (["--since", "2017-07-10"], ["agree", "apprentices", "brief", "ask"]),
    (["--since", "2017-07-11"], ["brief", "ask"]),
    (["--overdue", "--on", "2018-03-02"], ["agree", "apprentices", "brief"]),
    (["--overdue", "--on", "2018-03-02", "--owner", "fire-service"], []),
    (["--overdue", "--on", "2018-07-11", "--owner", "fire-service"], ["yearly"]),
    (["--overdue", "--on", "2018-03-02", "--owner", "trust"], ["apprentices"]),
    // Both must hold of the same follow-up.
    (["--search", "strategy", "--owner", "not stated"], ["leaflet", "agree"]),
    (["--search", "leaflet", "--open"], []),
  ])
  func `shows what fits all that is asked for`(arguments: [String], expected: [String]) throws {
    #expect(try Sample.followUps(arguments) == expected)
  }

  @Test(arguments: [
    ("CRECHE", ["strategy 1"]), ("crèche", ["strategy 1"]), ("cre\u{300}che", ["strategy 1"]),
    ("needs found", ["strategy 1", "strategy 2"]), ("needs found leaflet", ["strategy 2"]),
    ("leaf crèche", []), ("pressures", ["pressures 1"]), ("noted", ["progress 1", "pressures 1"]),
    ("not ed", ["progress 1", "pressures 1"]), ("\u{2014}", []), ("secret", []),
    // What was considered is not what was decided, and neither is the prose.
    ("considered", []), ("spoke", []),
  ])
  func `finds words in item, wording, reasons and follow-ups`(
    words: String, expected: [String]
  ) throws {
    var found: [String] = []
    for row in try Sample.rows(["--search", words]) {
      let decision = "\(row["item"] ?? "") \(row["resolution"] ?? "")"
      if found.last != decision { found.append(decision) }
    }
    #expect(found == expected)
  }

  @Test(arguments: [
    (["--owner", "fire-servise"], "did you mean 'fire-service'?"),
    (["--owner", "Chris Adeyem"], "did you mean 'Chris Adeyemi'?"),
    (["--owner", "Hris"], "has nothing to do"), (["--owner", "fire"], "has nothing to do"),
    (["--owner", ""], "has nothing to do"),
    (["--since", "2017"], "is not a date"), (["--on", "2017-02-30"], "is not a date"),
    (["--to", "rtf"], "rtf"), (["--to", "xlsx"], "name a file with '-o'"),
  ])
  func `refuses what it does not understand`(arguments: [String], message: String) throws {
    let run = try Sample.run(arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  // MARK: - Parts of a workspace

  @Test func `is of the meetings that are named, and knows all others`() throws {
    let one = try Sample.rows(["meetings/2017-07-10"])
    #expect(Set(one.map { $0["meeting"] }) == ["2017-07-10"])
    #expect(one.first?["further-to"] == "2016-10-17/strategy")
    let file = try Sample.rows(["meetings/2016-10-17/meeting.yaml"])
    #expect(file.count == 3 && file.allSatisfy { $0["agreed-on"] == "2017-07-10" })
    #expect(
      try Sample.rows(["meetings/2018-02-05/minutes/02.md"]).map { $0["item"] } == ["beds", "beds"])
    #expect(try Sample.rows(["."]).count == Sample.rows().count)
  }

  @Test func `says that there is nothing and ends well`() throws {
    for (arguments, files, message) in [
      (["--search", "xyzzy"], Sample.files, "no decision fits what is asked for\n"),
      ([], ["board.yaml": BadInput.board], "no meeting was found\n"),
      (
        [],
        [
          "board.yaml": BadInput.board,
          "meeting.yaml": "kind: meeting\ndate: 2018-02-05\nagenda: [{ id: a, title: A }]\n",
        ], "no meeting was held yet\n"
      ),
    ] {
      for format in ["text", "xlsx"] {
        let run = try Sample.run(arguments + ["--to", format, "-o", "new/file"], files: files)
        #expect(run.status == 0)
        #expect(run.errors.hasSuffix(message), "\(run.errors)")
        #expect(run.output.isEmpty)
      }
    }
  }

  @Test(arguments: ["register.md", "meetings/register.yaml", "new/../x.md"])
  func `is not written where it would be taken for a source`(path: String) throws {
    let folder = try TemporaryFolder(Sample.files)
    let run = try RunningProgram(["register", "--to", "md", "-o", path], in: folder.path)
    #expect(run.status == 64)
    #expect(run.errors.contains("would be taken for a source"))
    #expect(folder.files().count == Sample.files.count)
    for other in ["out-private/register.md", "register.csv"] {
      #expect(
        try RunningProgram(["register", "--to", "md", "-o", other], in: folder.path).status == 0)
    }
  }

  @Test func `leaves out what an error touches, and says so`() throws {
    var files = Sample.files
    files["meetings/2018-02-05/minutes/02.md"] =
      "---\nkind: minute\nitem: beds\nresolutoins: []\n---\n"
    let run = try Sample.run([], files: files)
    #expect(run.status == 1)
    #expect(run.errors.contains("did you mean 'resolutions'?"))
    #expect(
      run.errors.contains(
        "left out because of the errors in 'meetings/2018-02-05/minutes/02.md': 'meetings/2018-02-05/minutes/"
      ))
  }

  // MARK: - What is private

  @Test(arguments: ["text", "md", "csv", "json", "ics", "xlsx"])
  func `leaves out what was decided without the public, and says so`(format: String) throws {
    let folder = try TemporaryFolder(Sample.files)
    for (arguments, count) in [([], 2), (["--open"], 1), (["--search", "lease"], 1)] {
      let run = try RunningProgram(
        ["register", "--to", format, "-o", "register.out"] + arguments, in: folder.path)
      #expect(run.status == 0)
      #expect(
        run.errors.contains("\(count) decision\(count == 1 ? " is" : "s are") left out"),
        "\(run.errors)")
      guard folder.exists("register.out") else { continue }
      let data = try folder.data(of: "register.out")
      for secret in ["secret", "offer", "Premises", "lease"] where format != "xlsx" {
        #expect(!String(decoding: data, as: UTF8.self).contains(secret), "\(secret)")
      }
    }
    #expect(try !Sample.run(["--since", "2018-01-01"]).errors.contains("left out"))
  }

  @Test func `shows it to who asks for it, and marks it`() throws {
    let run = try Sample.run(["--include-private", "--to", "md"])
    #expect(run.output.contains("The secret price of 400 pounds be offered."))
    #expect(run.output.contains("The secret lease be signed."))
    #expect(run.output.contains("Premises (private)"))
    #expect(!run.errors.contains("left out"))
    let rows = try Sample.rows(["--include-private"]).filter { $0["public"] == "no" }
    #expect(rows.map { $0["item"] } == ["premises", "lease"])
  }
}
