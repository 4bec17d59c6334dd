import PaperModel
import Testing

private typealias Sample = SampleMeetings

/// A meeting that asked for something, with what its minute states of it.
private func asked(_ followUp: String, also: [String: String] = [:]) throws -> SampleMeetings {
  let files = [
    "a/meeting.yaml": Sample.meeting("2018-02-05", items: ["one"]),
    "a/m.md": Sample.minute(
      "one",
      "resolutions:\n  - text: It be so\n    follow-ups:\n      - { id: ask, text: Ask, \(followUp) }"
    ),
  ]
  return try SampleMeetings(files.merging(also) { $1 })
}

private func actions(_ updates: String...) -> [String: String] {
  ["actions.yaml": log(updates)]
}

private func log(_ updates: [String]) -> String {
  "kind: actions\nupdates:\n"
    + updates.map { "  - { follow-up: ask, \($0) }\n" }.joined()
}

@Suite struct `A follow-up` {
  @Test func `is open until it is done, and overdue from the day after its date`() throws {
    let sample = try asked(
      "due: 2018-03-01", also: actions("date: 2018-03-10, state: done"))
    #expect(sample.findings == [])
    #expect(try sample.standing("2018-02-05/ask", on: "2018-02-05") == "open 2018-03-01")
    #expect(try sample.standing("2018-02-05/ask", on: "2018-03-01") == "open 2018-03-01")
    #expect(try sample.standing("2018-02-05/ask", on: "2018-03-02") == "overdue 2018-03-01")
    #expect(try sample.standing("2018-02-05/ask", on: "2018-03-10") == "done 2018-03-01")
    #expect(try sample.standing("2018-02-05/ask") == "done 2018-03-01")
  }

  @Test func `without a date is never overdue`() throws {
    let sample = try asked("owner: Alex Taylor")
    #expect(try sample.standing("2018-02-05/ask", on: "2030-01-01") == "open")
  }

  @Test func `has the latest date that an update moved it to`() throws {
    let sample = try asked(
      "due: 2018-03-01",
      also: actions(
        "date: 2018-02-20, state: open, due: 2018-04-01", "date: 2018-03-20, state: open",
        "date: 2018-03-25, state: open, due: 2018-05-01"))
    #expect(try sample.standing("2018-02-05/ask", on: "2018-02-19") == "open 2018-03-01")
    #expect(try sample.standing("2018-02-05/ask", on: "2018-02-20") == "open 2018-04-01")
    #expect(try sample.standing("2018-02-05/ask", on: "2018-03-24") == "open 2018-04-01")
    #expect(try sample.standing("2018-02-05/ask") == "open 2018-05-01")
  }

  @Test func `follows the dates of updates, whichever file they stand in`() throws {
    let sample = try asked(
      "due: 2018-03-01",
      also: [
        "a/actions.yaml": log(["date: 2018-04-01, state: done"]),
        "b/actions.yaml": log(["date: 2018-02-20, state: open"]),
      ])
    #expect(try sample.standing("2018-02-05/ask") == "done 2018-03-01")
  }

  @Test func `follows the order of updates on one day`() throws {
    let sample = try asked(
      "due: 2018-03-01",
      also: actions("date: 2018-02-20, state: done", "date: 2018-02-20, state: open"))
    #expect(try sample.standing("2018-02-05/ask") == "open 2018-03-01")
  }

  @Test func `of one owner is done whoever says so`() throws {
    let sample = try asked(
      "organisation: police",
      also: actions("date: 2018-02-20, organisation: police, state: done"))
    #expect(try sample.standing("2018-02-05/ask") == "done")
  }

  @Test func `of a meeting that was cancelled is none`() throws {
    let sample = try asked(
      "due: 2018-03-01",
      also: ["a/meeting.yaml": Sample.meeting("2018-02-05", state: "cancelled", items: ["one"])])
    #expect(sample.followUps.followUps.isEmpty)
  }

  @Test func `is named by its id where no other meeting has it, and else in full`() throws {
    let other = [
      "b/meeting.yaml": Sample.meeting("2018-04-09", items: ["one"]),
      "b/m.md": Sample.minute(
        "one", "resolutions:\n  - text: So\n    follow-ups: [{ id: ask, text: Ask again }]"),
    ]
    let short = try asked("due: 2018-03-01", also: actions("date: 2018-03-10, state: done"))
    #expect(short.followUps.problems.isEmpty)
    let ambiguous = try asked(
      "due: 2018-03-01",
      also: other.merging(actions("date: 2018-03-10, state: done")) { $1 })
    #expect(
      ambiguous.followUps.problems.map(\.problem)
        == [.ambiguous(["2018-02-05/ask", "2018-04-09/ask"])])
    #expect(try ambiguous.standing("2018-02-05/ask") == "open 2018-03-01")
    let full = try asked(
      "due: 2018-03-01",
      also: other.merging([
        "actions.yaml": """
        kind: actions
        updates:
          - { follow-up: 2018-04-09/ask, date: 2018-05-01, state: done }
          - { follow-up: 2018-04-09/aks, date: 2018-05-01, state: done }
        """
      ]) { $1 })
    #expect(
      full.followUps.problems.map(\.problem) == [.unknown(suggestion: "2018-04-09/ask")])
    #expect(try full.standing("2018-04-09/ask") == "done")
    #expect(try full.standing("2018-02-05/ask") == "open 2018-03-01")
  }
}

@Suite struct `What comes back` {
  /// Later meetings, of which one is cancelled and one is still to come; each hears it.
  private static let meetings = [
    "b/meeting.yaml": meeting("2018-06-11", "held"),
    "c/meeting.yaml": meeting("2018-10-08", "cancelled"),
    "d/meeting.yaml": meeting("2019-02-04", "scheduled"),
  ]

  private static func meeting(_ date: String, _ state: String) -> String {
    Sample.meeting(date, state: state, items: ["{ id: hearing, title: Hearing, hears: [ask] }"])
  }

  @Test func `is due counted from its meeting`() throws {
    let sample = try asked("due: every 6 months")
    #expect(try sample.standing("2018-02-05/ask") == "open 2018-08-05")
    #expect(try sample.standing("2018-02-05/ask", on: "2018-08-06") == "overdue 2018-08-05")
  }

  @Test func `counts from the meeting that last heard it, if that was held`() throws {
    let sample = try asked("due: every 6 months", also: Self.meetings)
    #expect(sample.findings == [])
    #expect(sample.followUps.problems.isEmpty)
    #expect(try sample.standing("2018-02-05/ask", on: "2018-06-10") == "open 2018-08-05")
    #expect(try sample.standing("2018-02-05/ask", on: "2018-06-11") == "open 2018-12-11")
    #expect(try sample.standing("2018-02-05/ask") == "open 2018-12-11")
  }

  @Test func `counts from a sub-item that hears it, too`() throws {
    let sample = try asked(
      "due: every 6 months",
      also: [
        "b/meeting.yaml": Sample.meeting(
          "2018-06-11",
          items: ["{ id: o, title: O, items: [{ id: i, title: I, hears: [2018-02-05/ask] }] }"])
      ])
    #expect(try sample.standing("2018-02-05/ask") == "open 2018-12-11")
  }

  @Test func `begins its turn anew when it was reported`() throws {
    let sample = try asked(
      "due: every 6 months",
      also: Self.meetings.merging(
        actions("date: 2018-07-20, state: reported", "date: 2018-07-25, state: open")
      ) { $1 })
    #expect(try sample.standing("2018-02-05/ask", on: "2018-07-19") == "open 2018-12-11")
    #expect(try sample.standing("2018-02-05/ask", on: "2018-07-20") == "open 2019-01-20")
  }

  @Test func `has a date that was moved until its turn begins anew`() throws {
    let moved = actions("date: 2018-06-01, state: open, due: 2018-09-30")
    let sample = try asked("due: every 6 months", also: moved)
    #expect(try sample.standing("2018-02-05/ask") == "open 2018-09-30")
    let heard = try asked("due: every 6 months", also: moved.merging(Self.meetings) { $1 })
    #expect(try heard.standing("2018-02-05/ask", on: "2018-06-10") == "open 2018-09-30")
    #expect(try heard.standing("2018-02-05/ask") == "open 2018-12-11")
  }

  @Test func `ends when it is done or withdrawn`() throws {
    for state in ["done", "withdrawn"] {
      let sample = try asked(
        "due: every 6 months", also: actions("date: 2018-07-20, state: \(state)"))
      let found = try #require(sample.followUps.followUps.first)
      #expect(found.standing(on: nil).state.rawValue == state)
      #expect(found.dueDates(on: nil, count: 3) == [])
    }
  }

  @Test func `is due again and again from then on`() throws {
    let sample = try asked(
      "due: every 6 months", also: ["a/meeting.yaml": Sample.meeting("2018-08-31", items: ["one"])])
    let found = try #require(sample.followUps.followUps.first)
    #expect(
      found.dueDates(on: nil, count: 3).map(\.description)
        == ["2019-02-28", "2019-08-31", "2020-02-29"])
    #expect(found.dueDates(on: nil, count: 0) == [])
    #expect(found.dueDates(on: nil, count: -1) == [])
  }

  @Test func `at the end of the calendar is due no more`() throws {
    let sample = try asked(
      "due: every 10 years", also: ["a/meeting.yaml": Sample.meeting("9995-08-31", items: ["one"])])
    let found = try #require(sample.followUps.followUps.first)
    #expect(found.standing(on: .last).due == nil)
    #expect(found.dueDates(on: nil, count: 3) == [])
  }

  @Test func `follows from a recommendation that was agreed to, under its id`() throws {
    let sample = try SampleMeetings([
      "a/meeting.yaml": Sample.meeting("2018-02-05", items: ["{ id: one, paper: paper.md }"]),
      "a/paper.md": """
      ---
      kind: paper
      date: 2018-02-05
      subject: P
      recommendations: [{ id: hear, text: Receive updates, report-back: every 6 months }]
      ---

      ## Purpose

      X.
      """,
      "a/m.md": Sample.minute("one", "resolutions: [{ decides: hear, outcome: as-recommended }]"),
      "actions.yaml":
        "kind: actions\nupdates: [{ follow-up: hear, date: 2018-07-20, state: reported }]\n",
    ])
    #expect(try sample.standing("2018-02-05/hear") == "open 2019-01-20")
    #expect(sample.followUps.followUps.map(\.isReportBack) == [true])
  }
}

@Suite struct `What every member is to answer` {
  private static let board = [
    "board.yaml": """
    kind: board
    name: Sample Board
    organisations: [{ id: police, name: Police }, { id: ccg, name: CCG }]
    members:
      - { name: Alex Morgan, organisation: police }
      - { name: Jo Patel, organisation: ccg }
      - { name: Kim Walsh, organisation: police }
      - { name: Lee Doyle, organisation: Voluntary Action }
      - { name: Sam Okafor }
    """
  ]

  private static func sample(_ due: String, _ updates: String...) throws -> SampleMeetings {
    let sample = try asked(
      "organisation: every-member, due: \(due)",
      also: board.merging(updates.isEmpty ? [:] : ["actions.yaml": log(updates)]) { $1 })
    #expect(sample.findings == [])
    return sample
  }

  private static func answers(_ sample: SampleMeetings, on date: String? = nil) throws -> [String] {
    let found = try #require(sample.followUps.followUps.first)
    return found.standing(on: try date.map { try CalendarDate(parsing: $0) }).answers.map {
      "\($0.organisation) \($0.state) \($0.due?.description ?? "")"
    }
  }

  @Test func `has one answer for each organisation`() throws {
    let sample = try Self.sample("2018-03-01")
    #expect(
      try Self.answers(sample, on: "2018-03-02") == [
        "police overdue 2018-03-01", "ccg overdue 2018-03-01",
        "Voluntary Action overdue 2018-03-01",
      ])
  }

  @Test func `is done when all have answered, or as a whole`() throws {
    let two = try Self.sample(
      "2018-03-01", "date: 2018-02-20, organisation: police, state: done",
      "date: 2018-02-21, organisation: ccg, state: withdrawn")
    #expect(try two.standing("2018-02-05/ask") == "open 2018-03-01")
    #expect(
      try Self.answers(two) == [
        "police done 2018-03-01", "ccg withdrawn 2018-03-01", "Voluntary Action open 2018-03-01",
      ])
    let all = try Self.sample(
      "2018-03-01", "date: 2018-02-20, organisation: police, state: done",
      "date: 2018-02-21, organisation: ccg, state: done",
      "date: 2018-02-22, organisation: Voluntary Action, state: done")
    #expect(try all.standing("2018-02-05/ask") == "done 2018-03-01")
    #expect(try all.standing("2018-02-05/ask", on: "2018-02-21") == "open 2018-03-01")
    let whole = try Self.sample("2018-03-01", "date: 2018-02-20, state: done")
    #expect(try whole.standing("2018-02-05/ask") == "done 2018-03-01")
  }

  @Test func `is moved for one, or for all`() throws {
    let one = try Self.sample(
      "2018-03-01", "date: 2018-02-20, organisation: ccg, state: open, due: 2018-04-01")
    #expect(
      try Self.answers(one, on: "2018-03-02") == [
        "police overdue 2018-03-01", "ccg open 2018-04-01", "Voluntary Action overdue 2018-03-01",
      ])
    #expect(try one.standing("2018-02-05/ask", on: "2018-03-02") == "overdue 2018-03-01")
    let all = try Self.sample("2018-03-01", "date: 2018-02-20, state: open, due: 2018-04-01")
    #expect(try all.standing("2018-02-05/ask", on: "2018-03-02") == "open 2018-04-01")
  }

  @Test func `begins anew only for the one that reported`() throws {
    let sample = try Self.sample(
      "every 6 months", "date: 2018-08-01, organisation: police, state: reported")
    #expect(
      try Self.answers(sample, on: "2018-08-06") == [
        "police open 2019-02-01", "ccg overdue 2018-08-05", "Voluntary Action overdue 2018-08-05",
      ])
    #expect(try sample.standing("2018-02-05/ask", on: "2018-08-06") == "overdue 2018-08-05")
  }

  @Test func `is of the members that the meeting had`() throws {
    let sample = try asked(
      "organisation: every-member",
      also: Self.board.merging([
        "a/meeting.yaml": Sample.meeting(
          "2018-02-05", items: ["one"], more: "members: [{ name: Pat Greene, organisation: ccg }]\n"
        )
      ]) { $1 })
    #expect(try Self.answers(sample).map { $0.prefix(3) } == ["ccg"])
  }
}
