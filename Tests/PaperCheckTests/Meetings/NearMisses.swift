import Foundation
import PaperModel

/// What looks like a fault and is none.
extension MeetingFault {
  static let nearMisses: [MeetingFault] = [
    MeetingFault(
      "an empty outcome before the meeting",
      changes: [
        (meeting, "state: held", "state: scheduled"), (meeting, attended, ""),
        (minute, resolved, "resolutions:\n  - decides: endorse\n    outcome:\n"),
        ("actions.yaml", "", "kind: actions\nupdates: []\n"),
        ("b/minutes/previous.md", "agrees: [2017-07-10]\n", ""),
      ]),
    MeetingFault(
      "a minute that records only what was moved",
      changes: [
        (
          "b/o.md", "",
          "---\nkind: minute\nitem: other\nmotions: [{ text: That it be so, result: lost }]\n---\n"
        )
      ]),
    MeetingFault(
      "a report that a later meeting minuted",
      changes: [
        (
          "c/meeting.yaml", "",
          "kind: meeting\ndate: 2018-04-09\nagenda: [{ id: arising, title: Arising }]\n"
        ),
        ("actions.yaml", "minute: 61", "minute: 2018-04-09/arising"),
      ]),
    MeetingFault(
      "a recommendation that was decided in parts",
      minute: "- decides: hear\n    outcome: deferred",
      to: "- { decides: hear, outcome: amended, text: Some of it }\n"
        + "  - { decides: hear, outcome: deferred, text: The rest }"),
    MeetingFault(
      "a recommendation of a second paper by its number",
      changes: [
        (meeting, "paper: paper.md", "documents: [{ paper: paper.md }, { paper: second.md }]"),
        (
          "b/second.md", "",
          "---\nkind: paper\ndate: 2018-02-05\nsubject: P\nrecommendations: [Note it]\n---\n\n"
            + "## Purpose\n\nX.\n"
        ),
        (minute, "- outcome: added", "- { decides: 4, outcome: deferred }\n  - outcome: added"),
      ]),
    MeetingFault(
      "an addition without an outcome", minute: "- outcome: added\n    text", to: "- text"),
    MeetingFault(
      "wording as recommended that is stated", minute: "confirmed: yes",
      to: "text: The progress be endorsed."),
    MeetingFault(
      "a public decision on a private paper, in words of its own", stage: .final,
      changes: [
        (paper, "kind: paper", "kind: paper\nprivate: 3"),
        (minute, "confirmed: yes", "text: The progress be endorsed."),
        (minute, "outcome: deferred", deferredInWords),
      ]),
    MeetingFault(
      "a private decision on a private paper", stage: .final,
      changes: [
        (meeting, "paper: paper.md", "title: Progress\n    private: 3\n    paper: paper.md"),
        (
          meeting, "- id: marmot",
          "- { id: keep-out, standing: exclusion-of-public }\n  - id: marmot"
        ),
      ]),
    MeetingFault(
      "a refusal without words", minute: "outcome: deferred", to: "outcome: not-agreed"),
    MeetingFault(
      "as many names as votes", minute: "for: [A Morgan, Dana Reid]",
      to: "for: { count: 2, names: [A Morgan, Dana Reid] }"),
    MeetingFault(
      "as many votes as members", minute: "for: [A Morgan, Dana Reid], against: 1",
      to: "for: 1, against: 1, abstained: 1"),
    MeetingFault(
      "more votes where it is not stated who the members are",
      changes: [
        (
          "board.yaml", "",
          "kind: board\nname: Sample Board\norganisations: [{ id: police, name: P }]\n"
        ),
        (minute, "for: [A Morgan, Dana Reid]", "for: 30"),
        ("actions.yaml", "", "kind: actions\nupdates: []\n"), (meeting, "quorum: 2", "quorum: 9"),
      ]),
    MeetingFault(
      "a mover where it is not stated who was there",
      changes: [
        (meeting, attended, ""), (meeting, "state: held", "state: scheduled"),
        (minute, resolved, "resolutions:\n  - decides: endorse\n    moved-by: Pat Greene\n"),
        (minute, "moved-by: Cllr Morgan", "moved-by: Cllr Nobody"),
        ("actions.yaml", "", "kind: actions\nupdates: []\n"),
      ]),
    MeetingFault(
      "two people of one surname",
      changes: [
        (meeting, "- Dr Jo Patel", "- Dr Jo Patel\n      - Councillor Bea Morgan"),
        (
          minute, "moved-by: Cllr Morgan, seconded-by: Lee Doyle",
          "moved-by: Cllr A. Morgan, seconded-by: Cllr B. Morgan"
        ),
        (minute, "for: [A Morgan, Dana Reid]", "for: [A Morgan, B Morgan]"),
      ]),
    MeetingFault(
      "numbers with gaps",
      changes: [
        (minute, "item: marmot", "item: marmot\nnumber: 75"),
        ("actions.yaml", ", minute: 61", ", minute: 75"),
        ("actions.yaml", "minute 61", "minute 76"),
      ].map { ($0.0, $0.1, $0.2) }),
    MeetingFault(
      "a sub-item with a number out of order",
      changes: [
        ("b/minutes/part.md", "", "---\nkind: minute\nitem: part\nnumber: 611\n---\n\nX.\n")
      ]),
    MeetingFault(
      "a sub-item with a number of its own",
      changes: [
        ("b/minutes/part.md", "", "---\nkind: minute\nitem: part\nnumber: 62\n---\n\nX.\n")
      ]),
    MeetingFault(
      "numbers that begin anew with the annual meeting, after one that did not",
      changes: [
        ("c.yaml", "", numbered("2018-05-08", "80")), ("d.yaml", "", numbered("2018-05-24", "1")),
        ("e.yaml", "", numbered("2018-07-09", "3")), ("f.yaml", "", numbered("2019-04-30", "90")),
        ("g.yaml", "", numbered("2019-06-03", "1")),
      ]),
    MeetingFault(
      "numbers of a first meeting in May that is the last of its year",
      changes: [
        ("0.yaml", "", numbered("2017-05-02", "90")), ("1.yaml", "", numbered("2017-05-25", "1")),
      ]),
    MeetingFault(
      "numbers of another body, and of another year",
      changes: [
        ("c.yaml", "", numbered("2018-03-01", "60", "body: Sub-committee\n")),
        ("d.yaml", "", numbered("2018-03-02", "60/17")),
        ("e.yaml", "", numbered("2018-04-09", "60/18")),
      ]),
    MeetingFault(
      "a number of a meeting that was cancelled",
      changes: [
        ("c.yaml", "", numbered("2018-03-01", "60").replacing("scheduled", with: "cancelled"))
      ]),
    MeetingFault(
      "a minute further up in the same meeting", minute: "${minute 4}", to: "${minute 60}"),
    MeetingFault(
      "a minute of the same meeting that nobody has written yet",
      minute: "further-to: [2017-07-10/old]", to: "further-to: [2018-02-05/previous]"),
    MeetingFault(
      "a meeting by its id",
      changes: [
        ("a/meeting.yaml", "date: 2017", "id: summer\ndate: 2017"),
        (meeting, "minutes-of: [2017-07-10]", "minutes-of: [summer]"),
        ("b/minutes/previous.md", "agrees: [2017-07-10]", "agrees: [summer]"),
        ("b/minutes/previous.md", "meeting: 2017-07-10", "meeting: summer"),
        (minute, "[2017-07-10/old]", "[summer/old]"),
        (minute, "minute 2017-07-10/", "minute summer/"),
      ]),
    MeetingFault(
      "items of one id in two meetings", changes: [("a/meeting.yaml", "id: more", "id: marmot")]),
    MeetingFault(
      "meetings on one day with ids",
      changes: [
        ("c.yaml", "", "kind: meeting\nid: other\ndate: 2018-02-05\nbody: Other\nagenda: []\n")
      ]),
    MeetingFault(
      "a follow-up that is named in full",
      updates: "  - { follow-up: 2018-02-05/ask, date: 2018-02-05, state: done }"),
    MeetingFault(
      "a follow-up whose date was stated later",
      changes: [
        (minute, ", due: 2018-03-01", ""),
        (
          "actions.yaml", "",
          "kind: actions\nupdates: [{ follow-up: ask, date: 2018-02-20, state: open, due: 2018-03-01 }]\n"
        ),
      ]),
    MeetingFault(
      "a follow-up without owner and date that is done",
      changes: [
        (minute, ", owner: Alex Morgan, organisation: police, due: 2018-03-01", ""),
        (
          "actions.yaml", "",
          "kind: actions\nupdates: [{ follow-up: ask, date: 2018-02-20, state: done }]\n"
        ),
      ]),
    MeetingFault(
      "a follow-up without an owner that says so",
      minute: "owner: Alex Morgan, organisation: police", to: "owner: Not stated"),
    MeetingFault(
      "a report-back, which has neither owner nor date",
      minute: "- decides: hear\n    outcome: deferred",
      to: "- { decides: hear, outcome: as-recommended, confirmed: yes }"),
    MeetingFault(
      "a follow-up that is due on the day of its meeting", minute: "due: 2018-03-01",
      to: "due: 2018-02-05"),
    MeetingFault(
      "an answer of the owner",
      updates: "  - { follow-up: ask, date: 2018-02-20, organisation: police, state: done }"),
    MeetingFault(
      "answers of several members after one of them",
      updates: """
          - { follow-up: all, date: 2018-02-20, organisation: ccg, state: done }
          - { follow-up: all, date: 2018-02-21, organisation: police, state: open }
        """),
    MeetingFault(
      "an organisation of a member by its name",
      changes: [
        ("board.yaml", "organisation: Voluntary Action", "organisation: HWCV"),
        ("actions.yaml", "", "kind: actions\nupdates: []\n"),
      ]),
    MeetingFault(
      "apologies of somebody who came later",
      changes: [
        (meeting, "apologies: [Kim Walsh,", "apologies: [Kim Walsh, Jo Patel,"),
        (meeting, "- Dr Jo Patel", "- { name: Dr Jo Patel, note: from minute 61 on }"),
      ]),
    MeetingFault(
      "as many members as have to be there", meeting: "quorum: 2", to: "quorum: 3"),
    MeetingFault(
      "a member of a time whom the board no longer has",
      changes: [
        (meeting, "- Dr Jo Patel", "- Dr Jo Patel\n      - Ruth Old"),
        (meeting, "quorum: 2", "quorum: 4"),
      ]),
  ]

  private static let attended = """
    attendance:
      - category: Members
        people:
          - { name: Councillor Alex Morgan, role: Chair }
          - Dr Jo Patel
          - Lee Doyle
          - { name: Dana Reid, substitute-for: Kim Walsh }
      - { category: Employees, people: [Sam Okafor] }

    """

  /// The resolutions of the minute, as they stand in it.
  private static let resolved: String = {
    let text = files[minute] ?? ""
    let rest = text[(text.range(of: "resolutions:")?.lowerBound ?? text.endIndex)...]
    return String(rest[..<(rest.range(of: "---")?.lowerBound ?? rest.endIndex)])
  }()

  /// A meeting with two items and a first number.
  private static func numbered(_ date: String, _ first: String, _ more: String = "") -> String {
    "kind: meeting\ndate: \(date)\nid: m-\(date)\nstate: scheduled\nfirst-minute: \(first)\n\(more)"
      + "agenda: [{ id: one, title: One }, { id: two, title: Two }]\n"
  }
}
