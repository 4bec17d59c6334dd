import Foundation
import PaperModel
import TestSupport
import Testing

private typealias Sample = SampleMeetings

@Suite struct `A minute` {
  private static let meeting = Sample.meeting("2018-02-05", items: ["one"])

  @Test(arguments: ["a/m.md", "a/minutes/m.md"])
  func `belongs to the meeting in its folder or the one above`(path: String) throws {
    let sample = try SampleMeetings(["a/meeting.yaml": Self.meeting, path: Sample.minute("one")])
    #expect(sample.findings == [])
    #expect(sample.book.record.minutes.map(\.meeting) == ["a/meeting.yaml"])
  }

  @Test func `belongs to the meeting that it names`() throws {
    let sample = try SampleMeetings([
      "a/meeting.yaml": Self.meeting,
      "minutes/m.md": Sample.minute("one", "meeting: ../a/meeting.yaml"),
    ])
    #expect(sample.findings == [])
    #expect(sample.book.record.minutes.map(\.meeting) == ["a/meeting.yaml"])
  }

  @Test(arguments: ["m.md", "a/b/minutes/m.md"])
  func `without a meeting is reported`(path: String) throws {
    let sample = try SampleMeetings(["a/meeting.yaml": Self.meeting, path: Sample.minute("one")])
    #expect(sample.findings == ["\(path):1:1 missing-meeting"])
    #expect(sample.book.record.minutes.isEmpty)
  }

  @Test(arguments: [
    ("a/paper.md", "wrong-kind"), ("board.yaml", "wrong-kind"), ("a/nowhere.yaml", "missing-file"),
    ("../outside.yaml", "outside-workspace"), ("/etc/passwd", "not-a-relative-path"),
    ("a", "not-a-file"),
  ])
  func `that names no meeting is reported at the name`(path: String, rule: String) throws {
    let sample = try SampleMeetings([
      "a/meeting.yaml": Self.meeting,
      "a/paper.md": "---\nkind: paper\ndate: 2018-02-05\nsubject: P\n---\n\n## Purpose\n\nX.\n",
      "m.md": Sample.minute("one", "meeting: \(path)"),
    ])
    #expect(sample.findings == ["m.md:4:10 \(rule)"])
    #expect(sample.book.record.minutes.isEmpty)
  }

  @Test func `beside a file of another kind that is called as a meeting is reported`() throws {
    let sample = try SampleMeetings([
      "a/meeting.yaml": Self.meeting,
      "b/meeting.yaml": "kind: actions\nupdates: []\n",
      "b/m.md": Sample.minute("one"),
    ])
    #expect(sample.findings == ["b/m.md:1:1 wrong-kind"])
  }

  @Test func `whose meeting is wrong is not called wrong for that`() throws {
    let sample = try SampleMeetings([
      "a/meeting.yaml": "kind: meeting\ndate: soon\nagenda: []\n", "a/m.md": Sample.minute("one"),
      "b/meeting.yaml": "kind: meeting\n  agenda: []\n", "b/m.md": Sample.minute("one"),
    ])
    #expect(
      sample.findings == [
        "a/meeting.yaml:2:7 invalid-date", "b/meeting.yaml:2:3 wrong-indentation",
      ])
  }

  @Test func `is read with its meeting where it alone is named`() throws {
    let folder = try TemporaryFolder([
      "meeting.yaml": Self.meeting, "m.md": Sample.minute("one", "number: 5"),
    ])
    let sample = try SampleMeetings(folder, paths: ["m.md"])
    #expect(sample.findings == [])
    #expect(try sample.number("2018-02-05", "one") == "5")
    #expect(sample.book.record.named == ["m.md"])
  }

  @Test func `behind a link to a meeting of the workspace belongs to that`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": "kind: board\nname: Sample\n", "a/meeting.yaml": Self.meeting,
      "b/m.md": Sample.minute("one"),
    ])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(of: "b/meeting.yaml"), withDestinationPath: "../a/meeting.yaml")
    let sample = try SampleMeetings(folder)
    #expect(sample.findings == [])
    #expect(sample.book.record.minutes.map(\.meeting) == ["a/meeting.yaml"])
  }

  @Test func `behind a link that leads out of the workspace is refused`() throws {
    let outside = try TemporaryFolder(["meeting.yaml": Self.meeting])
    let folder = try TemporaryFolder([
      "board.yaml": "kind: board\nname: Sample\n", "a/meeting.yaml": Self.meeting,
      "b/m.md": Sample.minute("one"),
    ])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(of: "b/meeting.yaml"),
      withDestinationPath: outside.path(of: "meeting.yaml"))
    let sample = try SampleMeetings(folder)
    #expect(sample.findings == ["b/m.md:1:1 outside-workspace", "b/meeting.yaml:1:1 unread-file"])
    #expect(sample.book.record.meetings.map(\.path) == ["a/meeting.yaml"])
  }
}

@Suite struct `A meeting` {
  @Test func `is read whole`() throws {
    let sample = try SampleMeetings([
      "a/meeting.yaml": """
      kind: meeting
      id: annual-2018
      body: Sub-committee
      title: Annual meeting
      date: 2018-05-17
      start: 2.00 pm
      end: 15:40
      venue: Committee Room 3
      state: held
      published: 2018-05-09
      quorum: 4
      first-minute: 1/18
      members: [{ name: Alex Morgan, votes: no }, Jo Patel]
      contact: { name: Terry Quinn }
      notices: The meeting is filmed.
      attendance:
        - { category: Board Members, people: [Jo Patel, { name: Dana Reid, substitute-for: Alex Morgan }] }
        - { category: Employees, group: People, people: [Sam Okafor] }
      apologies: [Alex Morgan, { name: Kim Walsh, note: for lateness }]
      declarations: [{ name: Jo Patel, item: one, interest: is a *trustee* }]
      agenda:
        - id: one
          title: First
          for: decision
          text: See ${minute 5}.
          private: 3
          late: it came late.
          documents:
            - { title: Report, from: Somebody, link: 'https://example.org/r' }
            - { title: Later, to-follow: yes }
          report-of: [{ job-title: Director }]
          reporting: [Sam Okafor]
          minutes-of: [2018-02-05]
          hears: [2018-02-05/ask]
          items: [{ id: two, title: Second }]
        - { id: three, standing: declarations }
      """
    ])
    #expect(sample.findings == [])
    let meeting = try sample.meeting("annual-2018")
    #expect(meeting.body == "Sub-committee")
    #expect(meeting.start?.description == "14:00")
    #expect(meeting.end?.description == "15:40")
    #expect(meeting.state == .held)
    #expect(meeting.quorum?.value == 4)
    #expect(meeting.firstMinute?.value.description == "1/18")
    #expect(meeting.members?.map(\.votes) == [false, true])
    #expect(
      meeting.attendance.flatMap(\.people).map(\.name.value) == [
        "Jo Patel", "Dana Reid", "Sam Okafor",
      ])
    #expect(
      meeting.attendance.flatMap(\.people).compactMap(\.substituteFor?.value) == ["Alex Morgan"])
    #expect(meeting.apologies.map(\.note) == [nil, "for lateness"])
    #expect(meeting.declarations?.map(\.item?.value) == ["one"])
    #expect(meeting.references.map(\.value) == [.number(MinuteNumber(5))])
    let item = try #require(meeting.item("one"))
    #expect(item.exemption?.paragraph?.value == "3")
    #expect(
      item.documents.map { document in
        switch document.source {
        case .paper: "paper"
        case .other(let link): link ?? ""
        case .toFollow: "to follow"
        }
      } == ["https://example.org/r", "to follow"])
    #expect(meeting.item("two")?.title?.value == "Second")
    #expect(
      sample.book.title(of: try #require(meeting.item("three"))) == "Declarations of Interest")
  }

  @Test func `says that no interests were declared, or nothing of them`() throws {
    for (stated, count) in [("declarations: none\n", 0), ("declarations: []\n", 0), ("", nil)] {
      let sample = try SampleMeetings(["m.yaml": Sample.meeting("2018-02-05", more: stated)])
      #expect(try sample.meeting("2018-02-05").declarations?.count == count)
    }
  }

  @Test(arguments: [
    ("../outside.md", "outside-workspace"), ("nowhere.md", "missing-file"),
    ("text.md", "wrong-kind"), ("meeting.yaml", "wrong-kind"),
    ("../../../etc/hostname", "outside-workspace"),
  ])
  func `reads no paper but those of the workspace`(path: String, rule: String) throws {
    // What an unresolved path would lead to, were it taken from the workspace's folder.
    let text = "---\nkind: paper\ndate: 2018-02-05\nsubject: Another\n---\n\n## Purpose\n\nX.\n"
    let folder = try TemporaryFolder([
      "outside.md": text, "w/nowhere.md": text,
      "w/board.yaml": "kind: board\nname: Sample\n",
      "w/a/text.md": "---\nkind: text\n---\n\nX.\n",
      "w/a/meeting.yaml": Sample.meeting(
        "2018-02-05",
        items: ["{ id: one, paper: \(path == "../outside.md" ? "../../outside.md" : path) }"]),
    ])
    let sample = try SampleMeetings(folder, paths: ["w"])
    #expect(sample.findings == ["w/a/meeting.yaml:5:23 \(rule)"])
    #expect(sample.book.record.papers.isEmpty)
  }

  @Test func `is read with all others of the workspace where one is named`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": "kind: board\nname: Sample\n",
      "a/meeting.yaml": Sample.meeting("2018-02-05", items: ["one"]),
      "b/meeting.yaml": Sample.meeting("2018-04-09", items: ["one"]),
      "b/m.md": Sample.minute("one"),
      "actions.yaml": "kind: actions\nupdates: []\n",
      "broken.yaml": "kind: plan\n  - [",
    ])
    let sample = try SampleMeetings(folder, paths: ["a"])
    #expect(sample.findings == [])
    #expect(sample.book.record.meetings.map(\.path) == ["a/meeting.yaml", "b/meeting.yaml"])
    #expect(sample.book.record.minutes.count == 1)
    #expect(sample.book.record.logs.count == 1)
    #expect(sample.book.record.named == ["a/meeting.yaml"])
  }
}

@Suite struct `A text of minutes` {
  @Test func `asks for other minutes, first in what was said`() throws {
    let sample = try SampleMeetings([
      "a/meeting.yaml": Sample.meeting("2018-02-05", items: ["one"]),
      "a/m.md": Sample.minute(
        "one", "reasons: See ${minute 5}.\nresolutions: [{ text: 'As in ${minute  6/17 }.' }]",
        body: "Further to ${minute 2017-07-10/marmot}, and \\${minute 8}."),
    ])
    #expect(sample.findings == [])
    #expect(
      sample.book.record.minutes.first?.references.map(\.value.description)
        == ["2017-07-10/marmot", "5", "6/17"])
  }

  @Test(arguments: [
    ("${minute}", "wrong-reference"), ("${minute }", "wrong-reference"),
    ("${minute nine}", "wrong-reference"), ("${minutes 9}", "wrong-reference"),
    ("${PI2.ytd}", "wrong-reference"), ("${minute 9", "unclosed-reference"),
    ("${Minute 9}", "wrong-reference"),
  ])
  func `asks for nothing else`(text: String, rule: String) throws {
    let sample = try SampleMeetings([
      "a/meeting.yaml": Sample.meeting("2018-02-05", items: ["one"]),
      "a/m.md": Sample.minute("one", body: "See \(text) there."),
    ])
    #expect(sample.findings == ["a/m.md:6:5 \(rule)"])
  }

  @Test func `is the only one that asks for minutes`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": "kind: board\nname: Sample\n",
      "a/meeting.yaml": Sample.meeting("2018-02-05"),
      "p.md":
        "---\nkind: paper\ndate: 2018-02-05\nsubject: P\n---\n\n## Purpose\n\nSee ${minute 5}.\n",
    ])
    let sample = try SampleMeetings(folder)
    #expect(sample.findings == ["p.md:9:5 wrong-reference"])
  }
}

@Suite struct `A vote` {
  private static func vote(_ text: String) throws -> (votes: [String], findings: [String]) {
    let sample = try SampleMeetings([
      "a/meeting.yaml": Sample.meeting("2018-02-05", items: ["one"]),
      "a/m.md": Sample.minute("one", "resolutions:\n  - text: So\n    vote: \(text)"),
    ])
    let votes = sample.book.record.minutes.first?.resolutions.first?.proposal.vote ?? []
    return (
      votes.map {
        "\($0.option.value) \($0.count.value) \($0.names.map(\.value).joined(separator: ","))"
      },
      sample.findings
    )
  }

  @Test(arguments: [
    ("{ for: 7, against: 0 }", ["for 7 ", "against 0 "]),
    ("{ for: [A, B], abstained: [] }", ["for 2 A,B", "abstained 0 "]),
    ("{ for: { count: 3, names: [A] }, Ja: 1 }", ["for 3 A", "Ja 1 "]),
    ("{ for: { names: [A] } }", ["for 1 A"]),
  ])
  func `is counted or named, by any word`(text: String, votes: [String]) throws {
    let read = try Self.vote(text)
    #expect(read.votes == votes)
    #expect(read.findings == [])
  }

  @Test(arguments: [
    ("7", "wrong-shape"), ("[7, 2]", "wrong-shape"), ("{ for: many }", "wrong-value"),
    ("{ for: -1 }", "wrong-value"), ("{ for: 10000 }", "wrong-value"),
    ("{ for: '' }", "missing-value"),
    ("{ for: { cuont: 3 } }", "unknown-key"), ("{ for: 1.5 }", "wrong-value"),
  ])
  func `is nothing else`(text: String, rule: String) throws {
    #expect(
      try Self.vote(text).findings.map { $0.split(separator: " ").last.map(String.init) } == [rule])
  }
}
