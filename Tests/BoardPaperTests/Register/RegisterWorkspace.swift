import Foundation
import TestSupport

/// A workspace whose meetings have one of everything that a register tells apart.
enum RegisterWorkspace {
  static let files = [
    "board.yaml": board, "actions.yaml": actions,
    "meetings/2016-10-17/meeting.yaml": autumn, "meetings/2016-10-17/minutes/02.md": strategy,
    "meetings/2017-07-10/meeting.yaml": summer, "meetings/2017-07-10/update.md": paper,
    "meetings/2017-07-10/minutes/01.md": agreed, "meetings/2017-07-10/minutes/02.md": progress,
    "meetings/2017-07-10/minutes/03.md": premises,
    "meetings/2017-07-10/minutes/04.md": lease,
    "meetings/2018-02-05/meeting.yaml": winter, "meetings/2018-02-05/minutes/01.md": pressures,
    "meetings/2018-02-05/minutes/02.md": beds,
    "meetings/2018-04-09/meeting.yaml": next, "meetings/2018-03-12/meeting.yaml": cancelled,
  ]

  private static let board = """
    kind: board
    name: Sample Health and Wellbeing Board
    council: Sample City Council
    organisations:
      - { id: public-health, name: Sample City Council, short-name: SCC, unit: Public Health }
      - { id: education, name: Sample City Council, unit: Education }
      - { id: fire-service, name: West Sample Fire Service, also: [Sample Fire Brigade] }
      - { id: trust, name: Sample NHS Trust, short-name: the Trust }
      - { id: idle, name: Idle Hands }
    members:
      - { name: Councillor Alex Morgan, role: Chair, organisation: public-health }
      - { name: Sam Okafor, organisation: fire-service }
      - { name: Jo Patel, organisation: Sample NHS Trust }
    """

  private static let actions = """
    kind: actions
    updates:
      - follow-up: send-strategy
        date: 2016-11-10
        state: done
        text: It was sent, as ${minute 10} asked.
        minute: 2017-07-10/progress
      - follow-up: 2017-07-10/apprentices
        date: 2017-09-12
        organisation: fire-service
        state: done
        text: Six.
      - follow-up: leaflet
        date: 2017-10-01
        state: withdrawn
        text: It is not needed any more.
    """

  // MARK: - Autumn 2016

  private static let autumn = """
    kind: meeting
    date: 2016-10-17
    start: 14:00
    end: 15:40
    venue: Committee Room 3
    state: held
    first-minute: 9
    attendance:
      - category: Board Members
        people: [Councillor Alex Morgan, Sam Okafor, Jo Patel]
    agenda:
      - { id: declarations, standing: declarations }
      - { id: strategy, title: The strategy, report-of: [{ job-title: Director of Public Health }] }
    """

  private static let strategy = """
    ---
    kind: minute
    item: strategy
    reasons: |
      It rests on what the needs assessment found.
    resolutions:
      - id: approve
        decides: unknown
        outcome: as-recommended
        text: |
          The strategy be approved, and in particular

          1. its aims, and
          2. its *targets*.
        moved-by: Councillor Alex Morgan
        seconded-by: Sam Okafor
        vote: { for: 2, against: [Jo Patel] }
        follow-ups:
          - id: send-strategy
            text: Send the strategy to the crèche
            owner: Lee Doyle, Director of Public Health
            organisation: public-health
            due: 2016-11-14
          - id: yearly
            text: Report on the strategy
            organisation: fire-service
            due: every year
      - outcome: added
        text: A leaflet be printed.
        follow-ups:
          - { id: leaflet, text: Print a leaflet, owner: not stated, due: 2017-01-31 }
    ---

    The Board considered the strategy.
    """

  // MARK: - Summer 2017

  private static let summer = """
    kind: meeting
    title: Annual meeting
    date: 2017-07-10
    start: 14:00
    state: held
    first-minute: 3
    attendance:
      - category: Board Members
        people: [Councillor Alex Morgan, Sam Okafor]
    declarations:
      - { name: Sam Okafor, item: progress, interest: is a trustee of the charity }
    agenda:
      - { id: minutes, standing: previous-minutes, minutes-of: [2016-10-17] }
      - { id: progress, paper: update.md, hears: [2016-10-17/yearly] }
      - id: premises
        title: Premises
        private: { paragraph: 3, reason: the lease is being negotiated }
        items:
          - { id: lease, title: The lease }
    """

  private static let paper = """
    ---
    kind: paper
    date: 2017-07-10
    subject: Progress on the strategy
    recommendations:
      - { id: note, text: Note the progress made }
      - { id: agree, text: 'Agree to receive further updates every six months', report-back: every 6 months }
      - { id: fund, text: Approve the funding }
    metadata: { reference: HWB/17/4 }
    ---

    ## Purpose

    To tell how far the strategy has come.
    """

  private static let agreed = """
    ---
    kind: minute
    item: minutes
    agrees: [2016-10-17]
    ---

    The minutes were agreed.
    """

  private static let progress = """
    ---
    kind: minute
    item: progress
    further-to: [2016-10-17/strategy]
    alternatives: To wait for the figures of the year was considered.
    resolutions:
      - { decides: note, outcome: as-recommended, confirmed: yes }
      - { decides: agree, outcome: as-recommended }
      - { decides: fund, outcome: deferred }
      - id: apprentices
        outcome: added
        text: Organisations say how many apprentices they have.
        follow-ups:
          - id: apprentices
            text: Say how many apprentices there are
            organisation: every-member
            due: 2017-09-29
    ---

    Further to ${minute 10}, the Board considered the progress.
    """

  private static let premises = """
    ---
    kind: minute
    item: premises
    resolutions:
      - outcome: added
        text: The secret price of 400 pounds be offered.
        follow-ups:
          - { id: offer, text: Make the secret offer, owner: Lee Doyle, due: 2017-08-01 }
    ---

    It was secret.
    """

  private static let lease = """
    ---
    kind: minute
    item: lease
    resolutions:
      - { outcome: added, text: The secret lease be signed. }
    ---

    It was secret.
    """

  // MARK: - Winter 2018

  private static let winter = """
    kind: meeting
    date: 2018-02-05
    state: held
    agenda:
      - { id: pressures, title: Pressures in winter }
      - { id: beds, title: Beds, for: decision }
    """

  private static let pressures = """
    ---
    kind: minute
    item: pressures
    number: 30/15
    resolutions:
      - outcome: added
        text: The report be noted.
        follow-ups:
          - { id: brief, text: Brief the members, owner: Chris Adeyemi, due: 2018-03-01 }
          - { id: ask, text: Ask again, owner: Chris Adeyemi, organisation: trust }
    ---

    The Board heard of it.
    """

  private static let beds = """
    ---
    kind: minute
    item: beds
    resolutions:
      - { decides: unknown }
      - { decides: unknown, outcome: not-agreed, text: More beds be paid for. }
    ---

    The Board spoke about beds.
    """

  private static let next = """
    kind: meeting
    date: 2018-04-09
    agenda:
      - { id: other, title: Another item }
    """

  private static let cancelled = """
    kind: meeting
    date: 2018-03-12
    state: cancelled
    agenda:
      - { id: gone, title: What was to be }
    """
}

extension RegisterWorkspace {
  /// A run of `register`.
  static func run(
    _ arguments: [String], files: [String: String] = files, width: Int = 120,
    environment: [String: String] = [:]
  ) throws -> RunningProgram {
    let folder = try TemporaryFolder(files)
    return try RunningProgram(
      ["register"] + arguments, in: folder.path,
      environment: environment.merging(["COLUMNS": String(width)]) { first, _ in first })
  }

  /// The rows of a run with `--to csv`, each by the names of its columns.
  static func rows(
    _ arguments: [String] = [], files: [String: String] = files,
    environment: [String: String] = [:]
  ) throws -> [[String: String]] {
    let run = try run(arguments + ["--to", "csv"], files: files, environment: environment)
    guard run.status == 0 else { throw RunFailed(message: run.errors) }
    var lines = ReadCSV.rows(run.output.replacing("\r\n", with: "\n"))
    let header = lines.removeFirst()
    guard lines.allSatisfy({ $0.count == header.count }) else {
      throw RunFailed(message: "rows of different lengths")
    }
    return lines.map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }

  /// The follow-ups of a run, by their ids.
  static func followUps(_ arguments: [String]) throws -> [String] {
    try rows(arguments).compactMap { $0["follow-up"] }.filter { !$0.isEmpty }
      .map { String($0.split(separator: "/").last ?? "") }
  }

  /// An approved document.
  static func golden(_ name: String) -> String {
    RunningProgram.project + "/Tests/BoardPaperTests/Golden/register/" + name
  }

  struct RunFailed: Error {
    let message: String
  }
}
