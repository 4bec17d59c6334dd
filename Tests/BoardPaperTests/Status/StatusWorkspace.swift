import TestSupport
import Testing

/// A workspace that waits for one thing of each kind on 16 April 2018, and how each is supplied.
///
/// Its next meeting is on Monday 14 May 2018; the Monday before is a bank holiday.
enum StatusWorkspace {
  static let day = "2018-04-16"

  static let files = [
    "board.yaml": board, "plan.yaml": plan, "indicators.yaml": indicators, "figures.csv": figures,
    "actions.yaml": "kind: actions\nupdates: []\n",
    "meetings/02/meeting.yaml": winter, "meetings/02/old.md": oldPaper,
    "meetings/02/minutes/plan.md": planMinute, "meetings/02/minutes/winter.md": winterMinute,
    "meetings/03/meeting.yaml": spring,
    "meetings/05/meeting.yaml": next, "meetings/05/update.md": paper,
  ]

  private static let board = """
    kind: board
    name: Sample Board
    deadlines: { draft: 15, clearance: 10, publication: 6 }
    priorities: [{ id: growth, title: Growth }]
    organisations:
      - { id: council, name: Sample City Council }
      - { id: fire, name: West Sample Fire Service, short-name: Fire Service }
    members:
      - { name: Sam Okafor, organisation: council }
      - { name: Ali Rahman, organisation: fire }

    """

  private static let plan = """
    kind: action-plan
    title: The plan
    groups:
      - priority: growth
        aims:
          - number: 1
            aim: Visit more homes
            actions: [Begin]
            lead: Fire prevention team
            led-by: [fire]
            progress:
              - { period: Q2 2017/18, text: It has begun. }

    """

  private static let indicators = """
    kind: indicators
    title: Indicators
    figures: figures.csv
    indicators:
      - id: PI1
        title: Homes visited
        owner: { organisation: council, contact: Jo Patel }
        unit: count
      - { id: PI2, title: Alarms fitted, unit: count }
      - { id: PI3, title: A system is in place, unit: milestone }
      - { id: PI4, title: Courses, unit: count, runs: 2016/17 }

    """

  private static let figures = """
    indicator,measure,period,value,supplied-on
    PI1,actual,Q2 2017/18,4,2017-10-20
    PI2,year-to-date,Q4 2017/18,[x],2018-04-10

    """

  private static let winter = """
    kind: meeting
    date: 2018-02-05
    state: held
    contact: { name: Terry Quinn, email: terry.quinn@example.gov.uk }
    declarations: none
    agenda:
      - { id: declarations, standing: declarations }
      - { id: plan, title: The plan, documents: [{ paper: old.md }] }
      - { id: winter, title: Winter }
      - { id: beds, title: Beds }

    """

  private static let oldPaper = """
    ---
    kind: paper
    date: 2018-02-05
    subject: The plan
    from: [{ name: Sam Okafor }]
    recommendations:
      - { id: note, text: Note the progress made }
      - { id: fund, text: Approve the funding }
      - { id: hear, text: Agree to receive further updates every six months, report-back: every 6 months }
    report-authors: [{ name: Sam Okafor, email: sam.okafor@example.gov.uk }]
    ---

    ## Purpose

    To tell how far it has come.

    ## Background and context

    It began in 2016.

    ## Options considered and recommended proposals

    There were none. TBC

    """

  private static let planMinute = """
    ---
    kind: minute
    item: plan
    resolutions:
      - { decides: note, outcome: as-recommended }
      - { decides: fund }
      - { decides: hear, outcome: as-recommended, confirmed: yes }
      - id: brief
        outcome: added
        text: Members be briefed.
        follow-ups:
          - { id: brief, text: Brief the members, owner: Ali Rahman, due: 2018-04-15 }
    ---

    The Board spoke about the plan.

    """

  private static let winterMinute = """
    ---
    kind: minute
    item: winter
    resolutions:
      - { decides: unknown, outcome: amended }
    ---

    The Board spoke about the winter.

    """

  private static let spring = """
    kind: meeting
    date: 2018-03-05
    contact: { name: Terry Quinn, email: terry.quinn@example.gov.uk }
    agenda: [{ id: other, title: Another item }]

    """

  private static let next = """
    kind: meeting
    date: 2018-05-14
    agenda:
      - { id: update, paper: update.md }
      - id: beds
        title: Beds
        documents: [{ paper: beds.md }]
        report-of: [{ name: Chris Adeyemi }]
      - { id: talk, title: A talk, documents: [{ title: Slides, to-follow: yes }] }

    """

  private static let paper = """
    ---
    kind: paper
    date: 2018-05-14
    period: Q4 2017/18
    subject: Progress
    from: [{ name: Sam Okafor }]
    report-authors: [{ name: Sam Okafor, email: sam.okafor@example.gov.uk }]
    appendices:
      - { title: The plan, plan: ../../plan.yaml, indicators: ../../indicators.yaml }
    clearance:
      - { role: finance, name: Alex Taylor, sent: 2018-04-10 }
      - { role: director, name: Ali Rahman, sent: 2018-04-10, approved: 2018-04-12 }
    ---

    ## Purpose

    To tell how far it has come.

    ## Background and context

    It began in 2016.

    ## Options considered and recommended proposals

    TBC

    """

  /// Something that is waiting, and what supplies it: a file, and the text in it that is replaced. A text
  /// of nothing is added at the end.
  struct Supply: CustomTestStringConvertible, Sendable {
    let id: String
    let file: String
    let old: String
    let new: String

    init(_ id: String, _ file: String, _ old: String, _ new: String) {
      (self.id, self.file, self.old, self.new) = (id, file, old, new)
    }

    var testDescription: String { id }

    func apply(to folder: TemporaryFolder) throws {
      let text = (try? folder.read(file)) ?? ""
      let changed = old.isEmpty ? text + new : text.replacing(old, with: new)
      guard changed != text else { throw RegisterWorkspace.RunFailed(message: "no change: \(id)") }
      try folder.write(changed, to: file)
    }
  }

  private static let done = """
    ---
    kind: paper
    date: 2018-05-14
    subject: Beds
    from: [{ name: Sam Okafor }]
    report-authors: [{ name: Sam Okafor, email: sam.okafor@example.gov.uk }]
    ---

    ## Purpose

    To tell of beds.

    ## Background and context

    There are some.

    ## Options considered and recommended proposals

    There were none.

    """

  static let supplies = [
    Supply(
      "figure/indicators.yaml/PI1/Q4 2017/18", "figures.csv", "",
      "PI1,actual,Q4 2017/18,5,2018-04-16\n"),
    Supply(
      "progress/The plan/growth/1/Q4 2017/18", "plan.yaml", "It has begun. }",
      "It has begun. }\n          - { period: Q4 2017/18, text: More homes were visited. }"),
    Supply(
      "text/meetings/05/update.md", "meetings/05/update.md", "\nTBC\n", "\nThere were none.\n"),
    Supply(
      "clearance/meetings/05/update.md/finance", "meetings/05/update.md",
      "Alex Taylor, sent: 2018-04-10", "Alex Taylor, sent: 2018-04-10, approved: 2018-04-16"),
    Supply("paper/2018-05-14/beds/beds.md", "meetings/05/beds.md", "", done),
    Supply(
      "document/2018-05-14/talk/1", "meetings/05/meeting.yaml", "to-follow: yes",
      "link: 'https://www.example.org/slides'"),
    Supply(
      "meeting/2018-03-05", "meetings/03/meeting.yaml", "date: 2018-03-05",
      "date: 2018-03-05\nstate: cancelled"),
    Supply(
      "minute/2018-02-05/beds", "meetings/02/minutes/beds.md", "",
      "---\nkind: minute\nitem: beds\n---\n\nThe Board spoke about beds.\n"),
    Supply(
      "outcome/2018-02-05/plan/fund", "meetings/02/minutes/plan.md", "decides: fund",
      "decides: fund, outcome: deferred"),
    Supply(
      "wording/2018-02-05/winter/1", "meetings/02/minutes/winter.md", "outcome: amended",
      "outcome: amended, text: Help be given."),
    Supply(
      "confirmation/2018-02-05/plan/note", "meetings/02/minutes/plan.md",
      "decides: note, outcome: as-recommended",
      "decides: note, outcome: as-recommended, confirmed: yes"),
    Supply(
      "follow-up/2018-02-05/brief", "actions.yaml", "updates: []",
      "updates:\n  - { follow-up: brief, date: 2018-04-16, state: done }"),
    Supply(
      "report-back/2018-02-05/hear", "meetings/05/meeting.yaml", "title: Beds\n",
      "title: Beds\n    hears: [2018-02-05/hear]\n"),
  ]
}

extension StatusWorkspace {
  static func run(
    _ arguments: [String], in folder: TemporaryFolder, width: Int = 80,
    environment: [String: String] = [:]
  ) throws -> RunningProgram {
    try RunningProgram(
      ["status"] + arguments, in: folder.path,
      environment: environment.merging(["COLUMNS": String(width)]) { first, _ in first })
  }

  /// The rows of a run with `--to csv`, each by the names of its columns.
  static func rows(
    _ arguments: [String] = ["--as-of", day], in folder: TemporaryFolder
  ) throws -> [[String: String]] {
    let run = try run(arguments + ["--to", "csv"], in: folder)
    guard run.status == 0 else { throw RegisterWorkspace.RunFailed(message: run.errors) }
    return rows(of: run.output)
  }

  static func rows(of output: String) -> [[String: String]] {
    var lines = ReadCSV.rows(output.replacing("\r\n", with: "\n"))
    let header = lines.removeFirst()
    return lines.map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }

  static func ids(
    _ arguments: [String] = ["--as-of", day], in folder: TemporaryFolder
  ) throws -> Set<String> {
    Set(try rows(arguments, in: folder).compactMap { $0["id"] })
  }
}
