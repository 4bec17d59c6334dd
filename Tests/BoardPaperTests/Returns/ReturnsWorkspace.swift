import Foundation
import TestSupport
import Testing

/// A workspace that waits for figures, progress and follow-ups of three partners, before a meeting on
/// 14 May 2018.
enum ReturnsWorkspace {
  static let made = "2018-04-16"
  static let read = "2018-04-30"
  static let folderOfReturns = "returns/2018-05-14"

  static let files = [
    "board.yaml": board, "plan.yaml": plan, "indicators.yaml": indicators, "figures.csv": figures,
    "actions.yaml": "kind: actions\nupdates: []\n",
    "meetings/02/meeting.yaml": winter, "meetings/02/minutes/plan.md": minute,
    "meetings/05/meeting.yaml": next, "meetings/05/update.md": paper,
  ]

  static let board = """
    kind: board
    name: Sample Board
    council: Sample City Council
    deadlines: { draft: 10 }
    priorities: [{ id: growth, title: Growth }]
    organisations:
      - { id: council, name: Sample City Council }
      - { id: fire, name: West Sample Fire Service, short-name: Fire Service }
      - { id: police, name: Sample Police }
    members:
      - { name: Sam Okafor, organisation: council }
      - { name: Ali Rahman, organisation: fire }

    """

  static let plan = """
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
              # Lead: Fire prevention team
              - period: Q4 2017/18
                text: …
          - number: 2
            aim: Be on the street
            led-by: [police]

    """

  static let indicators = """
    kind: indicators
    title: Indicators
    figures: figures.csv
    indicators:
      - id: PI1
        title: Homes visited
        definition: Each home counts once.
        owner: { organisation: fire, contact: Jo Patel }
        unit: count
        targets: [{ for: 2017/18, value: 40 }]
      - { id: PI2, title: Homes with alarms, owner: { organisation: fire }, unit: percent }
      - { id: PI3, title: Cost of alarms, owner: { organisation: council }, unit: currency }
      - { id: PI4, title: Patrols, owner: { organisation: police }, unit: count }
      - { id: PI5, title: Informers, owner: { organisation: police }, unit: count, private: { paragraph: 7, reason: crime } }
      - { id: PI6, title: Nobody's figure, unit: count }

    """

  static let figures = """
    indicator,measure,period,value,note,supplied-by,supplied-on
    PI1,actual,Q2 2017/18,4,,Jo Patel,2017-10-20

    """

  private static let winter = """
    kind: meeting
    date: 2018-02-05
    state: held
    contact: { name: Terry Quinn, email: terry.quinn@example.gov.uk }
    agenda: [{ id: plan, title: The plan }]

    """

  private static let minute = """
    ---
    kind: minute
    item: plan
    resolutions:
      - id: brief
        outcome: added
        text: Members be briefed.
        follow-ups:
          - { id: brief, text: Brief the members, owner: Ali Rahman, organisation: fire, due: 2018-04-15 }
          - { id: apprentices, text: Say how many apprentices there are, organisation: every-member, due: 2018-04-20 }
    ---

    The Board spoke about the plan.

    """

  private static let next = """
    kind: meeting
    date: 2018-05-14
    contact: { name: Terry Quinn, email: terry.quinn@example.gov.uk }
    agenda: [{ id: update, paper: update.md }]

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
    ---

    ## Purpose

    To tell how far it has come: ${PI1.actual} homes.

    """

  /// The workspace with its returns.
  static func folder(_ changes: [String: String] = [:]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(files.merging(changes) { $1 })
    let run = try make([], in: folder)
    try #require(run.status == 0, "\(run.errors)")
    return folder
  }

  static func make(
    _ arguments: [String], in folder: TemporaryFolder
  ) throws -> RunningProgram {
    try RunningProgram(
      ["returns", "make", "--for", "2018-05", "--as-of", made] + arguments, in: folder.path)
  }

  static func read(
    _ files: [String], _ arguments: [String] = [], in folder: TemporaryFolder,
    environment: [String: String] = [:]
  ) throws -> RunningProgram {
    try RunningProgram(
      ["returns", "read"] + files + ["--on", read] + arguments, in: folder.path,
      environment: environment)
  }

  static func workbook(_ partner: String, in folder: TemporaryFolder) throws -> EditedWorkbook {
    try EditedWorkbook(folder.data(of: "\(folderOfReturns)/\(partner).xlsx"))
  }

  /// The texts of all sources.
  static func sources(of folder: TemporaryFolder) throws -> [String: String] {
    try Dictionary(
      uniqueKeysWithValues: folder.files().filter {
        ["yaml", "csv", "md"].contains($0.split(separator: ".").last.map(String.init) ?? "")
      }.map { ($0, try folder.read($0)) })
  }
}
