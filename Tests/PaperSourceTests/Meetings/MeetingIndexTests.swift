import PaperMarkup
import PaperModel
import Testing

private typealias Sample = SampleMeetings

@Suite struct `The number of a minute in a meeting` {
  @Test func `counts on from the first, with or without a minute that was written`() throws {
    let sample = try SampleMeetings([
      "a/meeting.yaml": Sample.meeting("2018-02-05", first: "60", items: ["one", "two", "three"]),
      "a/minutes/two.md": Sample.minute("two"),
    ])
    #expect(sample.findings == [])
    #expect(try sample.number("2018-02-05", "one") == "60")
    #expect(try sample.number("2018-02-05", "two") == "61")
    #expect(try sample.number("2018-02-05", "three") == "62")
  }

  @Test func `is the one that is stated, from which the next count on`() throws {
    let sample = try SampleMeetings([
      "a/meeting.yaml": Sample.meeting(
        "2018-02-05", first: "60/17", items: ["one", "two", "three"]),
      "a/two.md": Sample.minute("two", "number: 65/17"),
    ])
    #expect(try sample.number("2018-02-05", "one") == "60/17")
    #expect(try sample.number("2018-02-05", "two") == "65/17")
    #expect(try sample.number("2018-02-05", "three") == "66/17")
  }

  @Test func `says nothing of the others where the meeting has no first`() throws {
    let sample = try SampleMeetings([
      "a/meeting.yaml": Sample.meeting("2018-02-05", items: ["one", "two", "three"]),
      "a/two.md": Sample.minute("two", "number: 65"),
    ])
    #expect(try sample.number("2018-02-05", "one") == nil)
    #expect(try sample.number("2018-02-05", "two") == "65")
    #expect(try sample.number("2018-02-05", "three") == nil)
  }

  @Test(arguments: [("9", "2"), ("2", "3"), ("441", "2")])
  func `of a sub-item is stated, and counted on from where it is the next`(
    stated: String, next: String
  ) throws {
    let sample = try SampleMeetings([
      "a/meeting.yaml": Sample.meeting(
        "2018-02-05", first: "1",
        items: [
          "{ id: one, title: One, items: [{ id: in, title: In }, { id: on, title: On }] }", "two",
        ]),
      "a/on.md": Sample.minute("on", "number: \(stated)"),
    ])
    #expect(try sample.number("2018-02-05", "one") == "1")
    #expect(try sample.number("2018-02-05", "in") == nil)
    #expect(try sample.number("2018-02-05", "on") == stated)
    #expect(try sample.number("2018-02-05", "two") == next)
  }

  @Test func `is none in a meeting that was cancelled`() throws {
    let sample = try SampleMeetings([
      "a/meeting.yaml": Sample.meeting(
        "2018-02-05", state: "cancelled", first: "60", items: ["one"])
    ])
    #expect(try sample.number("2018-02-05", "one") == nil)
  }
}

@Suite struct `A minute that another names` {
  /// Two meetings of the year 2016/17 and one of 2017/18, which begins anew; one of another body.
  private static let files = [
    "a/meeting.yaml": Sample.meeting("2016-07-11", first: "1", items: ["one", "two", "three"]),
    "b/meeting.yaml": Sample.meeting("2016-10-10", first: "4", items: ["one", "two", "three"]),
    "c/meeting.yaml": Sample.meeting("2017-07-10", first: "1", items: ["one", "two", "three"]),
    "d/meeting.yaml": Sample.meeting(
      "2017-06-01", first: "1", items: ["one"], more: "id: sub\nbody: Sub-committee\n"),
  ]

  @Test(arguments: [
    ("2", "2016-10-10", "one", "2016-07-11/two"),
    ("2", "2017-07-10", "one", "2016-07-11/two"),
    ("2", "2017-07-10", "three", "2017-07-10/two"),
    ("2", "2017-07-10", "two", "2016-07-11/two"),
    ("5", "2017-07-10", "one", "2016-10-10/two"),
    ("1", "2017-07-10", "one", "2016-07-11/one"),
    ("2016-07-11/three", "2017-07-10", "one", "2016-07-11/three"),
    ("sub/one", "2017-07-10", "one", "sub/one"),
  ])
  func `by its number is the latest of its body that comes before`(
    reference: String, meeting: String, item: String, found: String
  ) throws {
    let sample = try SampleMeetings(Self.files)
    #expect(try sample.find(reference, from: meeting, item: item) == found)
  }

  @Test(arguments: [
    ("5", "2016-07-11", "one"), ("3", "2016-07-11", "one"), ("1", "2016-07-11", "one"),
    ("7", "2017-07-10", "three"), ("2/16", "2017-07-10", "three"),
    ("2016-07-12/one", "2017-07-10", "one"), ("2016-07-11/four", "2017-07-10", "one"),
    ("1", "sub", "one"),
  ])
  func `is not looked for elsewhere`(reference: String, meeting: String, item: String) throws {
    let sample = try SampleMeetings(Self.files)
    #expect(try sample.find(reference, from: meeting, item: item) == nil)
  }

  @Test func `on an agenda is of an earlier meeting`() throws {
    let sample = try SampleMeetings(Self.files)
    #expect(try sample.find("2", from: "2017-07-10", item: nil) == "2016-07-11/two")
    #expect(try sample.find("1", from: "2016-07-11", item: nil) == nil)
  }
}

@Suite struct `The minutes of a meeting` {
  private static let meetings = [
    "a/meeting.yaml": Sample.meeting("2018-02-05", items: ["one"]),
    "b/meeting.yaml": Sample.meeting("2018-04-09", items: ["previous"]),
    "c/meeting.yaml": Sample.meeting("2018-07-09", items: ["previous"]),
    "d/meeting.yaml": Sample.meeting("2018-05-14", state: "cancelled", items: ["previous"]),
  ]

  @Test func `are a draft until a meeting that was held agrees to them`() throws {
    var files = Self.meetings
    files["d/p.md"] = Sample.minute("previous", "agrees: [2018-02-05]")
    let draft = try SampleMeetings(files)
    #expect(draft.findings == [])
    #expect(draft.book.agreement(of: try draft.meeting("2018-02-05")) == nil)
    files["c/p.md"] = Sample.minute("previous", "agrees: [2018-02-05, 2018-04-09]")
    let agreed = try SampleMeetings(files)
    #expect(agreed.book.agreement(of: try agreed.meeting("2018-02-05"))?.id.value == "2018-07-09")
    #expect(agreed.book.agreement(of: try agreed.meeting("2018-04-09"))?.id.value == "2018-07-09")
    #expect(agreed.book.agreement(of: try agreed.meeting("2018-07-09")) == nil)
  }

  @Test func `are agreed by the first that did`() throws {
    let both = Self.meetings.merging([
      "c/p.md": Sample.minute("previous", "agrees: [2018-02-05]"),
      "b/p.md": Sample.minute("previous", "agrees: [2018-02-05]"),
    ]) { $1 }
    let sample = try SampleMeetings(both)
    #expect(sample.book.agreement(of: try sample.meeting("2018-02-05"))?.id.value == "2018-04-09")
  }

  @Test func `have the corrections of later meetings, oldest first`() throws {
    func correction(_ text: String) -> String {
      "corrections: [{ meeting: 2018-02-05, minute: 5, text: \(text) }]"
    }
    let sample = try SampleMeetings(
      Self.meetings.merging([
        "c/p.md": Sample.minute("previous", correction("Second")),
        "b/p.md": Sample.minute("previous", correction("First")),
        "d/p.md": Sample.minute("previous", correction("Never")),
      ]) { $1 })
    let found = sample.book.corrections(of: try sample.meeting("2018-02-05"))
    #expect(found.map(\.correction.text.value.plainText) == ["First", "Second"])
    #expect(found.map(\.meeting.id.value) == ["2018-04-09", "2018-07-09"])
    #expect(found.map(\.correction.minute?.value.number) == [5, 5])
  }
}

@Suite struct `The members at a meeting` {
  @Test func `are those of the board, unless the meeting says so or is of another body`() throws {
    let sample = try SampleMeetings([
      "board.yaml": "kind: board\nname: Sample Board\nmembers: [Alex Morgan]\n",
      "a.yaml": Sample.meeting("2018-01-01"),
      "b.yaml": Sample.meeting("2018-01-02", more: "body: Sample Board\n"),
      "c.yaml": Sample.meeting("2018-01-03", more: "body: Sub-committee\n"),
      "d.yaml": Sample.meeting("2018-01-04", more: "body: Sub-committee\nmembers: [Jo Patel]\n"),
    ])
    let members = sample.book.record.meetings.map { meeting in
      sample.book.members(of: meeting).map(\.name.value)
    }
    #expect(members == [["Alex Morgan"], ["Alex Morgan"], [], ["Jo Patel"]])
  }
}

@Suite struct `What a minute resolved` {
  private static let paper = """
    ---
    kind: paper
    date: 2018-02-05
    subject: Progress of the partnership
    recommendations:
      - id: endorse
        text: Endorse the progress
      - Note the figures
      - id: hear
        text: Receive updates
        report-back: every 6 months
    ---

    ## Purpose

    To inform.
    """

  private static func sample(_ resolutions: String) throws -> SampleMeetings {
    try SampleMeetings([
      "paper.md": paper,
      "other.md": paper.replacing("id: endorse", with: "id: endorse-again"),
      "a/meeting.yaml": Sample.meeting(
        "2018-02-05",
        items: ["{ id: marmot, documents: [{ paper: ../paper.md }, { paper: ../other.md }] }"]),
      "a/m.md": Sample.minute("marmot", "resolutions:\n" + resolutions),
    ])
  }

  private static func decided(_ resolutions: String) throws -> [DecidedResolution] {
    let sample = try sample(resolutions)
    #expect(sample.findings == [])
    let item = try #require(try sample.meeting("2018-02-05").item("marmot"))
    let minute = try #require(sample.book.minute(of: item, in: try sample.meeting("2018-02-05")))
    return sample.book.resolutions(of: minute, item: item)
  }

  @Test(arguments: [
    ("endorse", "Endorse the progress"), ("2", "Note the figures"), ("1", "Endorse the progress"),
    ("4", "Endorse the progress"), ("endorse-again", "Endorse the progress"),
    ("6", "Receive updates"),
  ])
  func `decides a recommendation by its id, or its number through all papers`(
    reference: String, text: String
  ) throws {
    let decided = try Self.decided("  - { decides: \(reference), outcome: deferred }")
    #expect(decided.first?.recommendation?.text.value.plainText == text)
  }

  @Test(arguments: ["0", "7", "endrose", "unknown", "99999999999999999999"])
  func `decides none that is not there`(reference: String) throws {
    let decided = try Self.decided(
      "  - { decides: \(reference), outcome: as-recommended, text: It be so }")
    #expect(decided.first?.recommendation == nil)
  }

  @Test func `has the words of the item from its paper`() throws {
    let sample = try Self.sample("  - { decides: 1 }")
    let meeting = try sample.meeting("2018-02-05")
    #expect(
      sample.book.title(of: try #require(meeting.item("marmot"))) == "Progress of the partnership")
  }

  @Test func `is waiting, drafted, stated or missing`() throws {
    let decided = try Self.decided(
      """
        - { decides: endorse }
        - { decides: 2, outcome: as-recommended }
        - { decides: hear, outcome: as-recommended, text: Updates be received }
        - { decides: unknown, outcome: as-recommended }
        - text: It be so
      """)
    let kinds = decided.map { resolution in
      switch resolution.wording {
      case .waiting: "waiting"
      case .drafted(_, let isConfirmed): isConfirmed ? "confirmed" : "drafted"
      case .asRecommended: "as recommended"
      case .stated: "stated"
      case .missing: "missing"
      }
    }
    #expect(kinds == ["waiting", "drafted", "stated", "missing", "stated"])
    #expect(decided.map(\.id) == ["endorse", "2", "hear", nil, nil])
  }

  @Test func `of its own was added, whether or not that is stated`() throws {
    let decided = try Self.decided("  - text: It be so\n    report-back: every year\n")
    #expect(decided.first?.resolution.outcome?.value == .added)
    #expect(decided.first?.reportBack?.value.months == 12)
  }

  @Test(arguments: [
    ("as-recommended", 6), ("amended", 6), ("deferred", nil), ("not-agreed", nil), ("", nil),
  ])
  func `comes back where it was agreed to`(outcome: String, months: Int?) throws {
    let decided = try Self.decided("  - decides: hear\n    outcome: \(outcome)\n    text: So\n")
    #expect(decided.first?.reportBack?.value.months == months)
  }
}
