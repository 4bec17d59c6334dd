import PaperModel

/// What the rules for meetings find.
extension MeetingFault {
  static let all =
    outcomes + drafts + proposals + numbers + references + followUps + attendance
    + privacy

  // MARK: - What became of recommendations

  private static let outcomes: [MeetingFault] = [
    MeetingFault(
      "an outcome that is left empty", "warning missing-outcome",
      changes: [
        (
          minute, "decides: endorse\n    outcome: as-recommended", "decides: 1️⃣endorse\n    outcome:"
        ),
        (paper, "Endorse the", "2️⃣Endorse the"),
      ]),
    MeetingFault(
      "wording that nobody has confirmed, in minutes that were agreed",
      "error unconfirmed-wording",
      changes: [
        (minute, "decides: endorse", "decides: 1️⃣endorse"), (minute, "    confirmed: yes\n", ""),
        (paper, "Endorse the", "2️⃣Endorse the"),
        (
          "c/meeting.yaml", "",
          """
          kind: meeting
          date: 2018-04-09
          state: held
          attendance: [{ category: Members, people: [Alex Morgan, Jo Patel] }]
          agenda: [{ id: previous, standing: previous-minutes }]
          """
        ),
        (
          "c/minutes/previous.md", "",
          "---\nkind: minute\nitem: previous\nagrees: [2018-02-05]\n---\n\nThey were agreed.\n"
        ),
      ]),
    MeetingFault(
      "an outcome that is left empty at the end", "error missing-outcome", stage: .final,
      minute: "decides: endorse\n    outcome: as-recommended", to: "decides: 1️⃣endorse\n    outcome:"
    ),
    MeetingFault(
      "an outcome of a paper that is not here", "warning missing-outcome",
      minute: "- outcome: added", to: "- decides: 1️⃣unknown"),
    MeetingFault(
      "a recommendation that nobody decided", "warning missing-outcome",
      changes: [
        (minute, "---\nkind", "1️⃣---\nkind"),
        (minute, "  - decides: hear\n    outcome: deferred\n", ""),
        (paper, "text: Receive", "text: 2️⃣Receive"),
      ]),
    MeetingFault(
      "two recommendations that nobody decided", "error missing-outcome", "error missing-outcome",
      stage: .final,
      changes: [
        (minute, "---\nkind", "1️⃣---\nkind"),
        (minute, "  - decides: hear\n    outcome: deferred\n", ""),
        (minute, "decides: 2\n    outcome: amended", "decides: 1\n    outcome: amended"),
        (minute, "outcome: as-recommended\n    confirmed: yes", "outcome: amended\n    text: So"),
      ]),
    MeetingFault(
      "a minute that nobody wrote", "error unwritten-minute", stage: .final,
      changes: [("b/o.md", "", "1️⃣---\nkind: minute\nitem: other\nstanding-words:\n---\n")]),
    MeetingFault(
      "a misspelt recommendation", "error unknown-recommendation",
      minute: "- decides: hear\n    outcome: deferred",
      to: "- { decides: hear, outcome: deferred }\n  - decides: 1️⃣haer\n    outcome: deferred"),
    MeetingFault(
      "a number that no recommendation has", "error unknown-recommendation",
      minute: "- decides: hear\n    outcome: deferred",
      to: "- { decides: hear, outcome: deferred }\n  - decides: 1️⃣4\n    outcome: deferred"),
    MeetingFault(
      "a recommendation of an item without a paper", "error unknown-recommendation",
      changes: [
        (
          "b/o.md", "",
          "---\nkind: minute\nitem: other\nresolutions: [{ decides: 1️⃣1, text: So }]\n---\n\nX.\n"
            .replacing("text: So", with: "outcome: amended, text: So")
        )
      ]),
    MeetingFault(
      "a recommendation twice", "warning repeated-decision",
      minute: "- decides: hear\n    outcome: deferred",
      to: "2️⃣- { decides: hear, outcome: deferred }\n  - { decides: 1️⃣3, outcome: deferred }"
        .replacing("2️⃣- {", with: "- 2️⃣{")),
    MeetingFault(
      "a recommendation that is agreed to and deferred", "warning repeated-decision",
      minute: "- decides: hear\n    outcome: deferred",
      to: "- { decides: hear, outcome: deferred, text: So }\n"
        + "  - { decides: 1️⃣hear, outcome: as-recommended, text: So }"),
    MeetingFault(
      "an addition that decides something", "error contradictory-outcome",
      minute: "outcome: deferred", to: "outcome: 1️⃣added\n    text: So"),
    MeetingFault(
      "an amendment of nothing", "error contradictory-outcome", minute: "outcome: added",
      to: "outcome: 1️⃣amended"),
    MeetingFault(
      "a refusal of nothing", "error contradictory-outcome", minute: "outcome: added",
      to: "outcome: 1️⃣not-agreed"),
    MeetingFault(
      "a report-back of what was deferred", "warning contradictory-outcome",
      minute: "outcome: deferred", to: "outcome: deferred\n    report-back: 1️⃣every year"),
    MeetingFault(
      "an amendment without words", "warning missing-wording",
      minute: "outcome: amended\n    text: The figures be noted with thanks.",
      to: "outcome: 1️⃣amended"),
    MeetingFault(
      "an amendment without words at the end", "error missing-wording", stage: .final,
      minute: "outcome: amended\n    text: The figures be noted with thanks.",
      to: "outcome: 1️⃣amended"),
    MeetingFault(
      "an outcome of what is not here, without words", "warning missing-wording",
      minute: "outcome: added\n    text: Partners be asked.",
      to: "outcome: 1️⃣as-recommended\n    decides: unknown"),
    MeetingFault(
      "wording that nobody has confirmed", "note unconfirmed-wording",
      changes: [
        (minute, "decides: endorse", "decides: 1️⃣endorse"), (minute, "    confirmed: yes\n", ""),
        (paper, "Endorse the", "2️⃣Endorse the"),
      ]),
  ]

  private static let drafts: [MeetingFault] = [
    MeetingFault(
      "wording that cannot be turned", "note unturned-wording",
      changes: [
        (minute, "decides: endorse", "decides: 1️⃣endorse"), (minute, "    confirmed: yes\n", ""),
        (paper, "text: Endorse the progress", "text: 2️⃣Gladden the progress"),
      ]),
    MeetingFault(
      "quoted wording that cannot be turned in its second part", "note unturned-wording",
      changes: [
        (minute, "decides: endorse", "decides: 1️⃣endorse"), (minute, "    confirmed: yes\n", ""),
        (
          paper, "text: Endorse the progress", "text: 'Endorse the progress 2️⃣and gladden the Board'"
        ),
      ]),
    MeetingFault(
      "wording with markup that cannot be turned", "note unturned-wording",
      changes: [
        (minute, "decides: endorse", "decides: 1️⃣endorse"), (minute, "    confirmed: yes\n", ""),
        (paper, "text: Endorse the progress", "text: 2️⃣Gladden the *progress*"),
      ]),
  ]

  // MARK: - Who moved and voted

  private static let proposals: [MeetingFault] = [
    MeetingFault(
      "more names than votes", "error miscounted-vote", minute: "for: [A Morgan, Dana Reid]",
      to: "for: { count: 1️⃣1, names: [A Morgan, Dana Reid] }"),
    MeetingFault(
      "fewer names than votes", "warning miscounted-vote", minute: "for: [A Morgan, Dana Reid]",
      to: "for: { count: 1️⃣2, names: [A Morgan] }"),
    MeetingFault(
      "a person who voted in two ways", "error repeated-voter",
      minute: "for: [A Morgan, Dana Reid], against: 1",
      to: "for: [A Morgan, 2️⃣Dana Reid], against: [1️⃣Dana Reid]"),
    MeetingFault(
      "a person under two names", "warning repeated-voter",
      minute: "for: [A Morgan, Dana Reid], against: 1",
      to: "for: [2️⃣A Morgan, Dana Reid], against: [1️⃣Councillor Morgan]"),
    MeetingFault(
      "more votes than members", "warning too-many-votes", minute: "for: [A Morgan, Dana Reid]",
      to: "1️⃣for: 3"),
    MeetingFault(
      "a mover who was not there", "warning absent-person", minute: "moved-by: the Chair",
      to: "moved-by: 1️⃣Pat Greene"),
    MeetingFault(
      "a misspelt seconder of a motion", "warning absent-person", minute: "seconded-by: Lee Doyle",
      to: "seconded-by: 1️⃣Lee Doyel"),
    MeetingFault(
      "somebody else of a surname", "warning absent-person", minute: "moved-by: Cllr Morgan",
      to: "moved-by: 1️⃣Cllr Bea Morgan"),
    MeetingFault(
      "a voter who was not there", "warning absent-person", minute: "[A Morgan, Dana Reid]",
      to: "[A Morgan, 1️⃣Pat Greene]"),
    MeetingFault(
      "a declaration of somebody who was not there", "warning absent-person",
      meeting: "name: Jo Patel, item", to: "name: 1️⃣Pat Greene, item"),
    MeetingFault(
      "a mover who seconds", "warning self-seconded",
      minute: "moved-by: Cllr Morgan, seconded-by: Lee Doyle",
      to: "moved-by: 2️⃣Cllr Morgan, seconded-by: 1️⃣the Chair"),
  ]

  // MARK: - Numbers

  private static let numbers: [MeetingFault] = [
    MeetingFault(
      "a number twice in a meeting", "error repeated-minute-number",
      changes: [
        (meeting, "first-minute: 60", "first-minute: 2️⃣60"),
        (minute, "item: marmot", "item: marmot\nnumber: 1️⃣60"),
        ("actions.yaml", ", minute: 61", ""), ("actions.yaml", "minute 61", "minute 60"),
      ]),
    MeetingFault(
      "a number of a sub-item that appears twice", "error repeated-minute-number",
      changes: [
        (meeting, "first-minute: 60", "first-minute: 2️⃣60"),
        ("b/minutes/part.md", "", "---\nkind: minute\nitem: part\nnumber: 1️⃣60\n---\n\nX.\n"),
      ]),
    MeetingFault(
      "a number twice in a year", "warning repeated-minute-number",
      changes: [
        ("a/meeting.yaml", "first-minute: 3", "first-minute: 2️⃣3"),
        (meeting, "first-minute: 60", "first-minute: 1️⃣3"),
        (minute, "${minute 4}", "it"), ("actions.yaml", ", minute: 61", ""),
        ("actions.yaml", "minute 61", "minute 4"),
      ]),
    MeetingFault(
      "a number with its year twice", "warning repeated-minute-number",
      changes: [
        ("a/meeting.yaml", "first-minute: 3", "first-minute: 3/17"),
        (meeting, "first-minute: 60", "first-minute: 1️⃣4/17"),
        (meeting, "${minute 3}", "${minute 3/17}"), (minute, "${minute 4}", "it"),
        ("b/minutes/previous.md", "minute: 3", "minute: 3/17"),
        ("actions.yaml", ", minute: 61", ""), ("actions.yaml", "${minute 61}", "it"),
      ]),
    MeetingFault(
      "a number that runs backwards in a meeting", "warning backward-minute-number",
      changes: [
        (meeting, "first-minute: 60", "first-minute: 2️⃣60"),
        (minute, "item: marmot", "item: marmot\nnumber: 1️⃣16"),
        ("actions.yaml", ", minute: 61", ""), ("actions.yaml", "${minute 61}", "it"),
      ]),
    MeetingFault(
      "a number that runs backwards from one meeting to the next", "warning backward-minute-number",
      changes: [
        ("a/meeting.yaml", "first-minute: 3", "first-minute: 2️⃣73"),
        (meeting, "first-minute: 60", "first-minute: 1️⃣60"),
        (meeting, "${minute 3}", "${minute 73}"), (minute, "${minute 4}", "it"),
        ("b/minutes/previous.md", "minute: 3", "minute: 73"),
      ]),
  ]

  // MARK: - Names of other things

  private static let references: [MeetingFault] = [
    MeetingFault(
      "a minute that is not there", "error unknown-minute", minute: "${minute 4}",
      to: "1️⃣${minute 5}"),
    MeetingFault(
      "a minute of a later number", "error unknown-minute", minute: "${minute 4}",
      to: "1️⃣${minute 62}"),
    MeetingFault(
      "an item that a meeting does not have", "error unknown-minute",
      minute: "further-to: [2017-07-10/old]", to: "further-to: [1️⃣2017-07-10/odl]"),
    MeetingFault(
      "a minute of a meeting that is not there", "error unknown-minute",
      minute: "further-to: [2017-07-10/old]", to: "further-to: [1️⃣2017-07-11/old]"),
    MeetingFault(
      "a minute that goes on from itself", "error unknown-minute",
      minute: "further-to: [2017-07-10/old]", to: "further-to: [1️⃣2018-02-05/marmot]"),
    MeetingFault(
      "a minute that goes on from a later meeting", "error unknown-minute",
      changes: [
        (
          "a/m.md", "",
          "---\nkind: minute\nitem: old\nfurther-to: [1️⃣2018-02-05/marmot]\n---\n\nX.\n"
        )
      ]),
    MeetingFault(
      "a minute on an agenda that is of the same meeting", "error unknown-minute",
      meeting: "${minute 3}", to: "1️⃣${minute 60}"),
    MeetingFault(
      "a correction of a minute that the meeting does not have", "error unknown-minute",
      changes: [("b/minutes/previous.md", "minute: 3", "minute: 1️⃣33")]),
    MeetingFault(
      "a report from a minute that was not there yet", "error unknown-minute",
      updates: "  - { follow-up: ask, date: 2018-02-20, state: open, minute: 1️⃣63 }"),
    MeetingFault(
      "a report whose text names a minute that is not there", "error unknown-minute",
      updates: "  - { follow-up: ask, date: 2018-02-20, state: open, text: 'As 1️⃣${minute 7}.' }"),
    MeetingFault(
      "minutes of a meeting that is not there", "error unknown-meeting",
      meeting: "minutes-of: [2017-07-10]", to: "minutes-of: [1️⃣2017-07-11]"),
    MeetingFault(
      "minutes of a meeting before the first", "note unknown-meeting",
      meeting: "minutes-of: [2017-07-10]", to: "minutes-of: [2017-07-10, 1️⃣2017-07-09]"),
    MeetingFault(
      "an agreement to a meeting that is not there", "error unknown-meeting",
      changes: [("b/minutes/previous.md", "agrees: [2017-07-10]", "agrees: [1️⃣annual]")]),
    MeetingFault(
      "a correction of a meeting that is not there", "error unknown-meeting",
      changes: [("b/minutes/previous.md", "meeting: 2017-07-10", "meeting: 1️⃣2017-10-07")]),
    MeetingFault(
      "an agreement to a meeting's own minutes", "error untimely-agreement",
      changes: [("b/minutes/previous.md", "agrees: [2017-07-10]", "agrees: [1️⃣2018-02-05]")]),
    MeetingFault(
      "minutes of a later meeting", "error untimely-agreement",
      changes: [
        ("a/meeting.yaml", "title: Old business", "title: Old, minutes-of: [1️⃣2018-02-05]")
      ]),
    MeetingFault(
      "minutes of a meeting that was cancelled", "warning untimely-agreement",
      changes: [
        ("c.yaml", "", "kind: meeting\ndate: 2017-11-27\nstate: cancelled\nagenda: []\n"),
        (meeting, "minutes-of: [2017-07-10]", "minutes-of: [2017-07-10, 1️⃣2017-11-27]"),
      ]),
    MeetingFault(
      "a minute of an item that is not on the agenda", "error unknown-item",
      changes: [("b/minutes/previous.md", "item: previous", "item: 1️⃣previuos")]),
    MeetingFault(
      "a declaration about an item that is not on the agenda", "error unknown-item",
      meeting: "item: marmot", to: "item: 1️⃣mramot"),
    MeetingFault(
      "two minutes of one item", "error repeated-minute",
      changes: [
        ("b/minutes/previous.md", "item: previous", "item: 2️⃣previous"),
        ("b/minutes/z.md", "", "---\nkind: minute\nitem: 1️⃣previous\n---\n\nX.\n"),
      ]),
    MeetingFault(
      "two items of one id", "error duplicate-id",
      changes: [
        (meeting, "{ id: previous", "{ id: 2️⃣previous"),
        (meeting, "{ id: other", "{ id: 1️⃣previous"),
      ]),
    MeetingFault(
      "an item and a sub-item of one id", "error duplicate-id", meeting: "id: part",
      to: "id: 1️⃣marmot"),
    MeetingFault(
      "two meetings on one day", "error duplicate-id",
      changes: [
        ("b2.yaml", "", "kind: meeting\ndate: 1️⃣2018-02-05\nbody: Other\nagenda: []\n"),
        (meeting, "date: 2018-02-05", "date: 2️⃣2018-02-05"),
      ]),
    MeetingFault(
      "two resolutions of one id", "error duplicate-id",
      minute: "- decides: hear\n    outcome: deferred\n  - outcome",
      to: "- decides: hear\n    id: 2️⃣so\n    outcome: deferred\n  - id: 1️⃣so\n    outcome"),
    MeetingFault(
      "an organisation of a follow-up that is not there", "error unknown-organisation",
      minute: "organisation: police", to: "organisation: 1️⃣polcie"),
    MeetingFault(
      "an organisation of a member that is not there", "error unknown-organisation",
      changes: [
        (
          "board.yaml", "name: Pat Greene, organisation: police",
          "name: Pat Greene, organisation: 1️⃣polcie"
        )
      ]),
    MeetingFault(
      "an organisation of a meeting's member that is not there", "error unknown-organisation",
      changes: [
        (meeting, "quorum: 2", "members: [Kim Walsh, { name: Alex Morgan, organisation: 1️⃣ccgs }]"),
        ("actions.yaml", "", "kind: actions\nupdates: []\n"),
        (minute, "vote: { for: [A Morgan, Dana Reid], against: 1,", "vote: { for: 1,"),
      ]),
  ]

  // MARK: - What is to be done

  private static let followUps: [MeetingFault] = [
    MeetingFault(
      "a report on nothing", "error unknown-follow-up",
      updates: "  - { follow-up: 1️⃣aks, date: 2018-02-20, state: open }"),
    MeetingFault(
      "an agenda that hears nothing", "error unknown-follow-up", meeting: "paper: paper.md",
      to: "paper: paper.md\n    hears: [1️⃣2017-07-10/updates]"),
    MeetingFault(
      "a report on one of two", "error unknown-follow-up",
      changes: [
        (
          "a/m.md", "",
          """
          ---
          kind: minute
          item: old
          resolutions:
            - text: So
              follow-ups: [{ id: ask, text: Ask, owner: not stated, due: 2017-08-01 }]
          ---

          X.
          """
        ),
        (
          "actions.yaml", "",
          "kind: actions\nupdates: [{ follow-up: 1️⃣ask, date: 2018-02-20, state: done }]\n"
        ),
      ]),
    MeetingFault(
      "two follow-ups of one id", "error duplicate-id", minute: "{ id: all, text: Answer,",
      to: "{ id: 1️⃣ask, text: Answer,"
    ).with("actions.yaml", "", "kind: actions\nupdates: []\n"),
    MeetingFault(
      "a report-back of the same id as a follow-up", "error duplicate-id",
      changes: [
        (
          minute, "- decides: hear\n    outcome: deferred",
          "- { decides: hear, outcome: amended, text: So }"
        ),
        (minute, "{ id: ask,", "{ id: 1️⃣hear,"),
        ("actions.yaml", "", "kind: actions\nupdates: []\n"),
      ]),
    MeetingFault(
      "a report behind a later one", "warning misordered-update",
      updates: """
          - { follow-up: ask, date: 2️⃣2018-02-20, state: open }
          - { follow-up: all, date: 1️⃣2018-02-19, organisation: ccg, state: reported }
        """),
    MeetingFault(
      "a report from before the meeting", "error untimely-update",
      changes: [
        (
          "actions.yaml", "",
          "kind: actions\nupdates: [{ follow-up: ask, date: 1️⃣2018-02-04, state: done }]\n"
        ),
        (meeting, "date: 2018-02-05", "date: 2️⃣2018-02-05"),
      ]),
    MeetingFault(
      "a report on what is done", "warning untimely-update",
      updates: """
          - { follow-up: ask, date: 2018-02-20, state: 2️⃣done }
          - { follow-up: ask, date: 2018-02-21, state: 1️⃣open }
        """),
    MeetingFault(
      "a report of a turn of what is done once", "warning untimely-update",
      updates: "  - { follow-up: ask, date: 2018-02-20, state: 1️⃣reported }"),
    MeetingFault(
      "an answer of somebody who is no member", "error unknown-respondent",
      updates: "  - { follow-up: all, date: 2018-02-20, organisation: 1️⃣cgc, state: done }"),
    MeetingFault(
      "an answer of somebody else than the owner", "warning unknown-respondent",
      updates: "  - { follow-up: ask, date: 2018-02-20, organisation: 1️⃣ccg, state: done }"),
    MeetingFault(
      "a follow-up without an owner", "warning missing-owner",
      minute: "id: all, text: Answer, organisation: every-member", to: "id: 1️⃣all, text: Answer"
    ).with("actions.yaml", "", "kind: actions\nupdates: []\n"),
    MeetingFault(
      "a follow-up without a date", "warning missing-due-date",
      minute:
        "id: ask, text: Ask partners, owner: Alex Morgan, organisation: police, due: 2018-03-01",
      to: "id: 1️⃣ask, text: Ask partners, owner: Alex Morgan"
    ).with("actions.yaml", "", "kind: actions\nupdates: []\n"),
    MeetingFault(
      "a follow-up that is due before its meeting", "error untimely-due-date",
      changes: [
        (minute, "due: 2018-03-01", "due: 1️⃣2017-03-01"),
        (meeting, "date: 2018-02-05", "date: 2️⃣2018-02-05"),
      ]),
    MeetingFault(
      "a follow-up that is moved to before its meeting", "error untimely-due-date",
      updates: "  - { follow-up: ask, date: 2018-02-20, state: open, due: 1️⃣2018-01-15 }"),
  ]

  // MARK: - Who was there

  // MARK: - What the public may not see

  /// Excludes the public before the last item of the earlier meeting.
  private static let excluding = (
    "a/meeting.yaml", "title: Old business", "standing: exclusion-of-public"
  )

  private static let privacy: [MeetingFault] = [
    MeetingFault(
      "a paper of public business that is private elsewhere", "error contradictory-privacy",
      "error contradictory-privacy", "warning misdated-paper",
      changes: [
        (
          "a/meeting.yaml", "title: More business",
          "title: More business, paper: 1️⃣../b/paper.md, private: 3"
        ), excluding,
      ]),
    MeetingFault(
      "an exemption without a paragraph", "error unknown-exemption",
      changes: [
        ("a/meeting.yaml", "title: More business", "title: More business, private: 1️⃣commercial"),
        excluding,
      ]),
    MeetingFault(
      "private business before which the public is not excluded", "warning missing-exclusion",
      changes: [
        (
          "a/meeting.yaml", "id: more, title: More business",
          "id: 1️⃣more, title: More business, private: 3"
        )
      ]),
    MeetingFault(
      "a public decision on a private paper, without words", "warning private-wording",
      changes: [
        (paper, "kind: paper", "kind: paper\nprivate: 3"),
        (minute, "decides: endorse", "decides: 1️⃣endorse"), (minute, deferred, deferredInWords),
      ]),
    MeetingFault(
      "a public refusal of what a private paper asks, without words, at the end",
      "error private-wording", stage: .final,
      changes: [
        (meeting, "paper: paper.md", "documents: [{ paper: paper.md, private: 3 }]"),
        (minute, "confirmed: yes", "text: The progress be endorsed."),
        (minute, "decides: hear\n    outcome: deferred", "decides: 1️⃣hear\n    outcome: not-agreed"),
      ]),
  ]

  private static let deferred = "outcome: deferred"
  static let deferredInWords = "outcome: deferred\n    text: Updates be left to the next meeting."

  private static let attendance: [MeetingFault] = [
    MeetingFault(
      "apologies of somebody who was there", "note present-apology",
      changes: [
        (meeting, "apologies: [Kim Walsh,", "apologies: [Kim Walsh, 1️⃣Jo Patel,"),
        (meeting, "- Dr Jo Patel", "- 2️⃣Dr Jo Patel"),
      ]),
    MeetingFault(
      "a substitute of somebody who was there", "warning needless-substitute",
      meeting: "substitute-for: Kim Walsh", to: "substitute-for: 1️⃣Jo Patel"),
    MeetingFault(
      "a substitute of somebody who is no member", "warning unknown-member",
      meeting: "substitute-for: Kim Walsh", to: "substitute-for: 1️⃣Kim Wlash"),
    MeetingFault(
      "fewer members than have to be there", "warning inquorate-meeting", meeting: "quorum: 2",
      to: "quorum: 1️⃣4"),
    MeetingFault(
      "a meeting without an attendance", "note missing-attendance",
      changes: [
        (
          "a/meeting.yaml",
          "attendance: [{ category: Members, people: [Alex Morgan, Jo Patel] }]\n", ""
        ),
        ("a/meeting.yaml", "kind: meeting", "1️⃣kind: meeting"),
      ]),
    MeetingFault(
      "a meeting without an attendance at the end", "warning missing-attendance", stage: .final,
      changes: [
        (
          "a/meeting.yaml",
          "attendance: [{ category: Members, people: [Alex Morgan, Jo Patel] }]\n", ""
        ),
        ("a/meeting.yaml", "kind: meeting", "1️⃣kind: meeting"),
      ]),
    MeetingFault(
      "a meeting with an attendance that is not said to be held", "warning unheld-meeting",
      changes: [
        ("a/meeting.yaml", "state: held\n", ""),
        ("a/meeting.yaml", "kind: meeting", "1️⃣kind: meeting"),
      ]),
  ]

  /// The same fault with one more change.
  private func with(_ file: String, _ old: String, _ new: String) -> MeetingFault {
    MeetingFault(name, findings: findings, stage: stage, changes: changes + [(file, old, new)])
  }
}
