import Foundation
import TestSupport
import Testing

/// A workspace with a meeting of which two items are public and one is not, and its publication.
struct PublishWorkspace {
  let folder: TemporaryFolder

  init(_ more: [String: String] = [:]) throws {
    folder = try TemporaryFolder(Self.files.merging(more) { $1 })
  }

  static let files = [
    "board.yaml": BadInput.board,
    "m/meeting.yaml": meeting("scheduled"),
    "m/plan.md": paper("plan", "The plan has three aims, of which one is met."),
    "m/winter.md": paper("winter", "The winter was mild, and the wards were full."),
    "m/lease.md": paper(
      "lease", "Rent offered: seventy thousand pounds yearly to Zebulon Traders."),
  ]

  static let minute = """
    ---
    kind: minute
    item: plan
    introduced-by: [Alex Morgan]
    resolutions:
      - decides: note
        outcome: as-recommended
        confirmed: yes
    ---

    The Board considered the plan.

    """

  static func meeting(_ state: String, more: String = "") -> String {
    """
    kind: meeting
    date: 2018-02-05
    state: \(state)
    agenda:
      - { id: plan, title: The plan, paper: plan.md }
      - { id: winter, title: Winter, paper: winter.md }
      - { id: lease, title: The lease, paper: lease.md, private: { paragraph: 3, reason: a lease is negotiated } }
    \(more)
    """
  }

  static func paper(_ subject: String, _ text: String) -> String {
    """
    ---
    kind: paper
    date: 2018-02-05
    from:
      - name: Alex Morgan
    subject: About the \(subject)
    recommendations:
      - id: note
        text: Note the \(subject)
    ---

    ## Purpose

    To inform about the \(subject).

    ## Background and context

    \(text)

    ## Options considered and recommended proposals

    None.

    """
  }

  /// Runs `publish` of the meeting on a day.
  @discardableResult
  func publish(_ arguments: [String] = [], on day: String = "2018-01-26") throws -> RunningProgram {
    try run(["publish", "m", "--on", day] + arguments)
  }

  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> RunningProgram {
    try RunningProgram(arguments, in: folder.path, environment: environment)
  }

  /// What was published: the bytes of each file.
  func published() throws -> [String: Data] {
    let names = folder.files().filter { $0.hasPrefix("published/") }
    return Dictionary(uniqueKeysWithValues: try names.map { ($0, try folder.data(of: $0)) })
  }

  /// A file of an edition.
  func file(_ path: String, of edition: Int) throws -> String {
    try folder.read("published/2018-02-05/\(edition)/files/\(path)")
  }

  func replace(_ text: String, with other: String, in file: String) throws {
    let old = try folder.read(file)
    try #require(old.contains(text))
    try folder.write(old.replacing(text, with: other), to: file)
  }
}
