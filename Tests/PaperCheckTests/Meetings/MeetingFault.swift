import PaperModel
import Testing

/// One change, or a few, to meetings in which nothing is wrong, and what is to be found then.
struct MeetingFault: Sendable, CustomTestStringConvertible {
  /// A text that is replaced in a file; an empty one stands for the whole of a file.
  typealias Change = (file: String, old: String, new: String)

  let name: String
  /// What is found, in the order of places; where nothing is, the change is a near miss.
  let findings: [String]
  let stage: Stage
  let changes: [Change]

  var testDescription: String { name }

  /// - Parameters:
  ///   - findings: as `warning missing-owner`. The mark 1️⃣ in the changes shows where the first
  ///     stands, and 2️⃣ where its note points.
  init(_ name: String, _ findings: String..., stage: Stage = .draft, changes: [Change]) {
    self.init(name, findings: findings, stage: stage, changes: changes)
  }

  init(_ name: String, findings: [String], stage: Stage, changes: [Change]) {
    self.name = name
    self.findings = findings
    self.stage = stage
    self.changes = changes
  }

  /// A change to one place of the minute of `marmot`.
  init(
    _ name: String, _ findings: String..., stage: Stage = .draft, minute old: String,
    to new: String
  ) {
    self.init(name, findings: findings, stage: stage, changes: [(Self.minute, old, new)])
  }

  /// A change to one place of the meeting.
  init(
    _ name: String, _ findings: String..., stage: Stage = .draft, meeting old: String,
    to new: String
  ) {
    self.init(name, findings: findings, stage: stage, changes: [(Self.meeting, old, new)])
  }

  /// Another text of `actions.yaml`, below `updates:`.
  init(_ name: String, _ findings: String..., updates: String) {
    let text = "kind: actions\nupdates:\n\(updates)\n"
    self.init(name, findings: findings, stage: .draft, changes: [("actions.yaml", "", text)])
  }

  /// The files with the changes made, and the marks in them.
  func files() throws -> [String: String] {
    var files = Self.files
    for (file, old, new) in changes {
      guard let text = files[file], !old.isEmpty else {
        files[file] = new
        continue
      }
      try #require(text.contains(old), "'\(old)' is not in \(file)")
      files[file] = text.replacing(old, with: new, maxReplacements: 1)
    }
    return files
  }

  static let meeting = "b/meeting.yaml"
  static let minute = "b/minutes/marmot.md"
  static let paper = "b/paper.md"

  /// Two meetings, of which the later goes on from the earlier.
  static let files = [
    "board.yaml": """
    kind: board
    name: Sample Board
    organisations: [{ id: police, name: Police }, { id: ccg, name: CCG }]
    members:
      - { name: Councillor Alex Morgan, role: Chair, organisation: police }
      - { name: Dr Jo Patel, organisation: ccg }
      - { name: Kim Walsh, organisation: Voluntary Action }
      - { name: Lee Doyle, organisation: ccg, votes: no }
      - { name: Pat Greene, organisation: police }
    """,
    "a/meeting.yaml": """
    kind: meeting
    date: 2017-07-10
    state: held
    first-minute: 3
    attendance: [{ category: Members, people: [Alex Morgan, Jo Patel] }]
    agenda:
      - { id: old, title: Old business }
      - { id: more, title: More business }
    """,
    paper: """
    ---
    kind: paper
    date: 2018-02-05
    to: Sample Board
    subject: Progress
    from: [{ name: Alex Morgan }]
    recommendations:
      - id: endorse
        text: Endorse the progress
      - Note the figures
      - id: hear
        text: Receive updates
        report-back: every 6 months
    ---

    ## Purpose

    X.

    ## Background and context

    X.

    ## Options considered and recommended proposals

    X.
    """,
    meeting: """
    kind: meeting
    date: 2018-02-05
    state: held
    quorum: 2
    first-minute: 60
    notices: See ${minute 3}.
    attendance:
      - category: Members
        people:
          - { name: Councillor Alex Morgan, role: Chair }
          - Dr Jo Patel
          - Lee Doyle
          - { name: Dana Reid, substitute-for: Kim Walsh }
      - { category: Employees, people: [Sam Okafor] }
    apologies: [Kim Walsh, { name: Sam Okafor, note: for lateness }]
    declarations: [{ name: Jo Patel, item: marmot, interest: is a trustee }]
    agenda:
      - { id: previous, standing: previous-minutes, minutes-of: [2017-07-10] }
      - id: marmot
        paper: paper.md
        items: [{ id: part, title: A part of it }]
      - { id: other, standing: other-business }
    """,
    minute: """
    ---
    kind: minute
    item: marmot
    further-to: [2017-07-10/old]
    motions:
      - { text: Defer it, result: lost, moved-by: Cllr Morgan, seconded-by: Lee Doyle }
    resolutions:
      - decides: endorse
        outcome: as-recommended
        confirmed: yes
        moved-by: the Chair
        seconded-by: J Patel
        vote: { for: [A Morgan, Dana Reid], against: 1, absent: [Kim Walsh] }
      - decides: 2
        outcome: amended
        text: The figures be noted with thanks.
      - decides: hear
        outcome: deferred
      - outcome: added
        text: Partners be asked.
        follow-ups:
          - { id: ask, text: Ask partners, owner: Alex Morgan, organisation: police, due: 2018-03-01 }
          - { id: all, text: Answer, organisation: every-member, due: every 6 months }
    ---

    As ${minute 4} says, and ${minute 2017-07-10/old}.
    """,
    "b/minutes/previous.md": """
    ---
    kind: minute
    item: previous
    agrees: [2017-07-10]
    corrections: [{ meeting: 2017-07-10, minute: 3, text: It was so. }]
    ---

    They were agreed.
    """,
    "actions.yaml": """
    kind: actions
    updates:
      - { follow-up: ask, date: 2018-02-20, state: open, due: 2018-03-15, minute: 61 }
      - { follow-up: ask, date: 2018-03-02, state: done, text: 'As ${minute 61} asked.' }
      - { follow-up: all, date: 2018-03-02, organisation: ccg, state: reported }
      - { follow-up: all, date: 2018-03-02, organisation: Voluntary Action, state: done }
    """,
  ]
}
