import Foundation
import PaperSource

/// Meetings, minutes, logs of actions and words of a house with one thing wrong.
extension BadInput {
  static let meetings: [BadInput] = meetingFiles + minuteFiles + logs + meetingWords

  // MARK: - meeting.yaml

  private static let meetingFiles: [BadInput] = [
    BadInput(
      "a meeting without a date", rule: "missing-key", meeting: "1️⃣kind: meeting\nagenda: []"),
    BadInput(
      "a meeting without an agenda", rule: "missing-key",
      meeting: "1️⃣kind: meeting\ndate: 2018-02-05"),
    BadInput(
      "a misspelt key of a meeting", rule: "unknown-key", of: "1️⃣venu: Committee Room 3"),
    BadInput("an agenda that is a text", rule: "wrong-shape", agenda: "1️⃣Marmot"),
    BadInput(
      "an item that is a text", rule: "wrong-shape", agenda: "\n  - 1️⃣Marmot"),
    BadInput(
      "an item that is neither titled nor standing", rule: "missing-key",
      agenda: "[1️⃣{ id: marmot }]"),
    BadInput(
      "two items whose titles make one id", rule: "duplicate-id",
      agenda: "[{ title: 2️⃣Marmot }, { title: 1️⃣MARMOT }]"),
    BadInput(
      "an item with a misspelt key", rule: "unknown-key",
      agenda: "[{ id: a, title: A, 1️⃣standign: declarations }]"),
    BadInput(
      "a standing item of an unknown sort", rule: "wrong-value",
      agenda: "[{ id: a, standing: 1️⃣declaration }]"),
    BadInput(
      "a sub-item with sub-items", rule: "unknown-key",
      agenda: "[{ id: a, title: A, items: [{ id: b, title: B, 1️⃣items: [] }] }]"),
    BadInput(
      "a purpose of an unknown sort", rule: "wrong-value",
      agenda: "[{ id: a, title: A, for: 1️⃣noting }]"),
    BadInput(
      "an exemption that is a list", rule: "wrong-shape",
      agenda: "[{ id: a, title: A, private: 1️⃣[3] }]"),
    BadInput(
      "a document without a title", rule: "missing-key",
      agenda: "[{ id: a, title: A, documents: [1️⃣{ from: Somebody }] }]"),
    BadInput(
      "a link that is a script", rule: "wrong-value",
      agenda: "[{ id: a, title: A, documents: [{ title: D, link: 1️⃣'javascript:alert(1)' }] }]"),
    BadInput(
      "a document that is neither here nor to follow", rule: "wrong-value",
      agenda: "[{ id: a, title: A, documents: [{ title: D, to-follow: 1️⃣soon }] }]"),
    BadInput(
      "a paper that is not there", rule: "missing-file",
      agenda: "[{ id: a, paper: 1️⃣nowhere.md }]"),
    BadInput(
      "a paper outside the workspace", rule: "outside-workspace",
      agenda: "[{ id: a, paper: 1️⃣../../outside.md }]"),
    BadInput(
      "a paper that is the meeting itself", rule: "wrong-kind",
      agenda: "[{ id: a, paper: 1️⃣meeting.yaml }]"),
    BadInput(
      "a paper that is a folder", rule: "not-a-file", agenda: "[{ id: a, paper: 1️⃣../m }]"),
    BadInput(
      "a follow-up with a space", rule: "wrong-id",
      agenda: "[{ id: a, title: A, hears: [1️⃣the promotion] }]"),
    BadInput(
      "a figure on an agenda", rule: "wrong-reference",
      agenda: "[{ id: a, title: A, text: 'See 1️⃣${PI2.ytd}' }]"),
    BadInput(
      "a minute on an agenda that is not there", rule: "unknown-minute",
      agenda: "[{ id: a, title: A, text: 'See 1️⃣${minute 66}' }]"),
    BadInput("a time that is none", rule: "wrong-value", of: "start: 1️⃣half past two"),
    BadInput("a quorum in words", rule: "wrong-value", of: "quorum: 1️⃣five"),
    BadInput("a quorum that is huge", rule: "wrong-value", of: "quorum: 1️⃣99999999999999999999"),
    BadInput("an unknown state", rule: "wrong-value", of: "state: 1️⃣hled"),
    BadInput("a first minute of nothing", rule: "wrong-value", of: "first-minute: 1️⃣0"),
    BadInput(
      "a date of a publication that is none", rule: "invalid-date", of: "published: 1️⃣2018-02-31"),
    BadInput("an id with a blank", rule: "wrong-id", of: "id: 1️⃣annual meeting"),
    BadInput(
      "an attendance without people", rule: "missing-key",
      of: "attendance: [1️⃣{ category: Members }]"),
    BadInput(
      "an attendance that is a list of names", rule: "wrong-shape", of: "attendance: [1️⃣Alex Morgan]"
    ),
    BadInput(
      "an attendee split at a comma", rule: "split-at-comma",
      of: "attendance: [{ category: M, people: [{ name: Alex, role: Chair, 1️⃣Board }] }]"),
    BadInput(
      "a declaration without an interest", rule: "missing-key",
      of: "declarations: [1️⃣{ name: Alex Morgan }]"),
    BadInput("declarations in words", rule: "wrong-shape", of: "declarations: 1️⃣nothing declared"),
    BadInput(
      "a member whose vote is in words", rule: "wrong-value",
      of: "members: [{ name: Alex, votes: 1️⃣sometimes }]"),
    BadInput("HTML in a notice", rule: "html-in-text", of: "notices: The 1️⃣<b>film</b>"),
    BadInput("a notice cut off", rule: "text-cut-off", of: "notices: The film 1️⃣# 1"),
    BadInput(
      "a meeting with 10,000 brackets", rule: "nested-too-deeply",
      agenda: String(repeating: "[", count: 63) + "1️⃣" + String(repeating: "[", count: 10_000)),
    BadInput(
      "a meeting that breaks off", rule: "unclosed-quote",
      files: ["board.yaml": board, "m/meeting.yaml": "kind: meeting\nagenda: [{ id: a, title: 1️⃣'A"]),
    BadInput(
      "a meeting in Markdown", rule: "unknown-kind",
      files: ["board.yaml": board, "m/meeting.md": "---\nkind: 1️⃣meeting\ndate: 2018-02-05\n---\n"]),
    BadInput(
      "two meetings of one day", rule: "duplicate-id",
      files: [
        "board.yaml": board, "a.yaml": "kind: meeting\ndate: 2️⃣2018-02-05\nagenda: []\n",
        "b.yaml": "kind: meeting\ndate: 1️⃣2018-02-05\nagenda: []\n",
      ]),
  ]

  // MARK: - minute.md

  private static let minuteFiles: [BadInput] = [
    BadInput(
      "a minute in a folder without a meeting", rule: "missing-meeting",
      files: ["board.yaml": board, "m/minutes/x/a.md": "1️⃣---\nkind: minute\nitem: a\n---\n\nX.\n"]),
    BadInput(
      "a minute whose meeting is a paper", rule: "wrong-kind",
      files: [
        "board.yaml": board, "p.md": paper(body: "## Purpose\n\nX."),
        "a.md": "---\nkind: minute\nmeeting: 1️⃣p.md\nitem: a\n---\n\nX.\n",
      ]),
    BadInput(
      "a minute whose meeting lies outside", rule: "outside-workspace",
      minute: "meeting: 1️⃣../../m.yaml"),
    BadInput(
      "a minute without an item", rule: "missing-key",
      files: meeting(and: "---\n1️⃣kind: minute\n---\n\nX.\n")),
    BadInput(
      "a minute of an item that is not on the agenda", rule: "unknown-item",
      files: meeting(and: "---\nkind: minute\nitem: 1️⃣marmto\n---\n\nX.\n")),
    BadInput(
      "a minute in YAML", rule: "unknown-kind",
      files: ["board.yaml": board, "a.yaml": "kind: 1️⃣minute\nitem: a\n"]),
    BadInput(
      "a minute that is not closed", rule: "unclosed-front-matter",
      files: meeting(and: "1️⃣---\nkind: minute\nitem: marmot\n\nX.\n")),
    BadInput("a misspelt key of a minute", rule: "unknown-key", minute: "1️⃣resolution: []"),
    BadInput("a number in words", rule: "wrong-value", minute: "number: 1️⃣sixty-six"),
    BadInput("resolutions as a text", rule: "wrong-shape", minute: "resolutions: 1️⃣It was agreed"),
    BadInput("a resolution as a text", rule: "wrong-shape", minute: "resolutions: [1️⃣It be so]"),
    BadInput(
      "a resolution of nothing", rule: "missing-key", minute: "resolutions: [1️⃣{ outcome: added }]"),
    BadInput(
      "a misspelt key of a resolution", rule: "unknown-key",
      minute: "resolutions: [{ text: So, 1️⃣outcom: added }]"),
    BadInput(
      "an unknown outcome", rule: "wrong-value",
      minute: "resolutions: [{ text: So, outcome: 1️⃣agreed }]"),
    BadInput(
      "a recommendation that is not there", rule: "unknown-recommendation",
      minute: "resolutions: [{ decides: 1️⃣endorse, outcome: as-recommended }]"),
    BadInput(
      "a recommendation in words", rule: "wrong-id",
      minute: "resolutions: [{ decides: 1️⃣the first one, outcome: deferred }]"),
    BadInput(
      "an addition that decides something", rule: "contradictory-outcome",
      minute: "resolutions: [{ decides: unknown, outcome: 1️⃣added, text: So }]"),
    BadInput(
      "a vote as a number", rule: "wrong-shape", minute: "resolutions: [{ text: So, vote: 1️⃣7 }]"),
    BadInput(
      "a vote in words", rule: "wrong-value",
      minute: "resolutions: [{ text: So, vote: { for: 1️⃣most } }]"),
    BadInput(
      "a way of voting twice", rule: "duplicate-key",
      minute: "resolutions: [{ text: So, vote: { 2️⃣for: 1, 1️⃣for: 2 } }]"),
    BadInput(
      "more names than votes", rule: "miscounted-vote",
      minute: "resolutions: [{ text: So, vote: { for: { count: 1️⃣1, names: [A, B] } } }]"),
    BadInput(
      "a motion without a result", rule: "missing-key", minute: "motions: [1️⃣{ text: Defer it }]"),
    BadInput(
      "a motion of an unknown result", rule: "wrong-value",
      minute: "motions: [{ text: Defer it, result: 1️⃣failed }]"),
    BadInput(
      "a turn that is none", rule: "unknown-recurrence",
      minute: "resolutions: [{ text: So, report-back: 1️⃣now and then }]"),
    BadInput(
      "a follow-up without an id", rule: "missing-key",
      minute: "resolutions: [{ text: So, follow-ups: [1️⃣{ text: Ask }] }]"),
    BadInput(
      "a follow-up that is due some day", rule: "invalid-date",
      minute: "resolutions: [{ text: So, follow-ups: [{ id: a, text: Ask, due: 1️⃣soon }] }]"),
    BadInput(
      "a follow-up that is due before its meeting", rule: "untimely-due-date",
      minute: "resolutions: [{ text: So, follow-ups: [{ id: a, text: Ask, due: 1️⃣2018-02-04 }] }]"),
    BadInput(
      "a follow-up of an organisation that is not there", rule: "unknown-organisation",
      minute: "resolutions: [{ text: So, follow-ups: [{ id: a, text: Ask, organisation: 1️⃣ccc }] }]"),
    BadInput("an agreement that is no list", rule: "wrong-shape", minute: "agrees: 1️⃣2017-07-10"),
    BadInput(
      "an agreement to a meeting that is not there", rule: "unknown-meeting",
      minute: "agrees: [1️⃣2018-07-10]"),
    BadInput(
      "a correction without its meeting", rule: "missing-key",
      minute: "corrections: [1️⃣{ text: It was so }]"),
    BadInput(
      "a minute that goes on from nothing", rule: "unknown-minute", minute: "further-to: [1️⃣66]"),
    BadInput(
      "a minute that goes on from a sentence", rule: "wrong-reference",
      minute: "further-to: [1️⃣Minute 66]"),
    BadInput(
      "a text that names no minute", rule: "wrong-reference",
      files: meeting(and: minute("", body: "As 1️⃣${minute nine} says."))),
    BadInput(
      "a text that names a minute which is not there", rule: "unknown-minute",
      files: meeting(and: minute("", body: "As 1️⃣${minute 9} says."))),
    BadInput(
      "a text of minutes that names a figure", rule: "wrong-reference",
      files: meeting(and: minute("", body: "Of 1️⃣${PI2.ytd} people."))),
    BadInput(
      "a picture in a minute", rule: "picture-in-text",
      files: meeting(and: minute("", body: "See 1️⃣![chart](chart.png)."))),
    BadInput(
      "a minute with 10,000 quotes in quotes", rule: "nested-too-deeply",
      files: meeting(and: minute("", body: "1️⃣" + String(repeating: "> ", count: 10_000) + "x"))),
    BadInput(
      "a NUL byte in a minute", rule: "forbidden-character",
      files: meeting(and: minute("", body: "It was 1️⃣\0said."))),
    BadInput(
      "two minutes of one item", rule: "repeated-minute",
      files: meeting(and: "---\nkind: minute\nitem: 1️⃣marmot\n---\n\nX.\n").merging([
        "m/b.md": "---\nkind: minute\nitem: 2️⃣marmot\n---\n\nX.\n"
      ]) { $1 }),
  ]

  // MARK: - actions.yaml

  private static let logs: [BadInput] = [
    BadInput(
      "a log without updates", rule: "missing-key",
      files: ["board.yaml": board, "actions.yaml": "1️⃣kind: actions\n"]),
    BadInput(
      "a log whose updates are named", rule: "wrong-shape",
      files: ["board.yaml": board, "actions.yaml": "kind: actions\nupdates:\n  1️⃣ask: done\n"]),
    BadInput("an update as a text", rule: "wrong-shape", update: "1️⃣ask is done"),
    BadInput(
      "an update without its follow-up", rule: "missing-key",
      update: "1️⃣{ date: 2018-03-01, state: done }"),
    BadInput(
      "an update of something in words", rule: "wrong-id",
      update: "{ follow-up: 1️⃣the promotion, date: 2018-03-01, state: done }"),
    BadInput(
      "an update of what nobody asked for", rule: "unknown-follow-up",
      update: "{ follow-up: 1️⃣2018-02-05/aks, date: 2018-03-01, state: done }"),
    BadInput(
      "an update of an unknown state", rule: "wrong-value",
      update: "{ follow-up: ask, date: 2018-03-01, state: 1️⃣closed }"),
    BadInput(
      "an update of no day", rule: "invalid-date",
      update: "{ follow-up: ask, date: 1️⃣2018-02-30, state: done }"),
    BadInput(
      "an update from before the meeting", rule: "untimely-update",
      update: "{ follow-up: ask, date: 1️⃣2018-02-04, state: done }"),
    BadInput(
      "an update from a minute that is not there", rule: "unknown-minute",
      update: "{ follow-up: ask, date: 2018-03-01, state: done, minute: 1️⃣66 }"),
    BadInput(
      "an update with a misspelt key", rule: "unknown-key",
      update: "{ follow-up: ask, date: 2018-03-01, 1️⃣status: done }"),
    BadInput(
      "an update with several lines", rule: "several-lines",
      files: meeting(and: minute(asked)).merging([
        "actions.yaml": """
        kind: actions
        updates:
          - follow-up: ask
            date: 2018-03-01
            state: done
            text: 1️⃣|
              One
              Two

        """
      ]) { $1 }),
  ]

  // MARK: - meetings.yaml of a house

  private static let meetingWords: [BadInput] = [
    BadInput(
      "words of a house for a paper", rule: "wrong-kind",
      words: { _ in "1️⃣kind: house\nname: Sample\n" }),
    BadInput(
      "words of a house that are taken away although documents need them",
      rule: "missing-value",
      words: { $0.replacing("unwritten: '(minute to be written)'", with: "1️⃣unwritten:") }),
    BadInput(
      "a misspelt name in a line of a house", rule: "unknown-name",
      words: { $0.replacing("'{{option}} {{count}}", with: "'1️⃣{{optoin}} {{count}}") }),
    BadInput(
      "a name of a line that is not closed", rule: "unclosed-section",
      words: { $0.replacing("minute-reference: '", with: "minute-reference: '1️⃣{{#number}}") }),
    BadInput(
      "a standing item that there is not", rule: "unknown-key",
      words: { $0.replacing("  declarations:\n", with: "  1️⃣declaration:\n") }),
    BadInput(
      "an outcome that there is not", rule: "unknown-key",
      words: { $0.replacing("    deferred: Deferred", with: "    1️⃣defered: Deferred") }),
    BadInput(
      "a mood that there is not", rule: "wrong-value",
      words: { $0.replacing("mood: passive-subjunctive", with: "mood: 1️⃣passive") }),
    BadInput(
      "a column that there is not", rule: "wrong-value",
      words: { $0.replacing("- { column: outcome,", with: "- { column: 1️⃣outcomes,") }),
    BadInput(
      "a numbering that there is not", rule: "unknown-numbering",
      words: { $0.replacing("  agenda-items: 1.", with: "  agenda-items: 1️⃣x") }),
    BadInput(
      "a key of the words that there is not", rule: "unknown-key",
      words: { $0 + "\n1️⃣colours: red\n" }),
  ]

  // MARK: - Files

  private static let builtInWords =
    BuiltInHouse.files(of: "coventry")?.first { $0.name == "meetings.yaml" }?.text ?? ""

  static let asked = "resolutions: [{ text: So, follow-ups: [{ id: ask, text: Ask }] }]"

  /// A minute of `marmot` with lines in its front matter.
  static func minute(_ lines: String, body: String = "It was said.") -> String {
    "---\nkind: minute\nitem: marmot\n\(lines.isEmpty ? "" : lines + "\n")---\n\n\(body)\n"
  }

  /// A workspace with a meeting, and a minute of its.
  static func meeting(and minute: String) -> [String: String] {
    [
      "board.yaml": board, "m/minute.md": minute,
      "m/meeting.yaml": """
      kind: meeting
      date: 2018-02-05
      state: held
      agenda: [{ id: marmot, title: Marmot }]
      """,
    ]
  }

  private init(_ name: String, rule: String, meeting: String) {
    self.init(
      name, rule: rule, files: ["board.yaml": Self.board, "m/meeting.yaml": meeting + "\n"])
  }

  private init(_ name: String, rule: String, agenda: String) {
    self.init(name, rule: rule, meeting: "kind: meeting\ndate: 2018-02-05\nagenda: \(agenda)")
  }

  private init(_ name: String, rule: String, of lines: String) {
    self.init(
      name, rule: rule, meeting: "kind: meeting\ndate: 2018-02-05\n\(lines)\nagenda: []")
  }

  private init(_ name: String, rule: String, minute lines: String) {
    self.init(name, rule: rule, files: Self.meeting(and: Self.minute(lines)))
  }

  private init(_ name: String, rule: String, update: String) {
    self.init(
      name, rule: rule,
      files: Self.meeting(and: Self.minute(Self.asked)).merging([
        "actions.yaml": "kind: actions\nupdates:\n  - \(update)\n"
      ]) { $1 })
  }

  /// A workspace with the house that is built in, whose words for meetings are changed.
  private init(_ name: String, rule: String, words change: (String) -> String) {
    self.init(
      name, rule: rule,
      files: Self.sampleHouseFiles.reduce(
        into: [
          "board.yaml": Self.board + "house: house\n",
          "paper.md": Self.paper(body: "## Purpose\n\nTo inform."),
          "house/meetings.yaml": change(Self.builtInWords),
        ]
      ) { $0["house/" + $1.key] = $1.value })
  }
}
