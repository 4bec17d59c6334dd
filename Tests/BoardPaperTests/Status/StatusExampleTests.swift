import TestSupport
import Testing

/// What the example waits for, worked out by hand, at three dates.
@Suite struct `What the example waits for` {
  private static func rows(_ day: String, _ arguments: [String] = []) throws -> [String] {
    let run = try RunningProgram(
      ["status", "Examples/coventry-hwb", "--as-of", day, "--to", "csv"] + arguments,
      in: RunningProgram.project)
    guard run.status == 0 else { throw RegisterWorkspace.RunFailed(message: run.errors) }
    return StatusWorkspace.rows(of: run.output).map { row in
      let owner = [row["organisation"], row["person"]].compactMap { $0 }.filter { !$0.isEmpty }
      return [row["due"], row["state"], row["id"], owner.joined(separator: ": ")]
        .compactMap { $0 }.joined(separator: " | ")
    }
  }

  private static let slide = "2018-01-26 | open | document/2018-02-05/lep/1 | "

  /// The seven of the nine organisations of members that did not answer.
  private static let answers = [
    ("ccc-education", "Coventry City Council (Education)"),
    ("ccc-place", "Coventry City Council (Place Directorate)"),
    ("ccc-public-health", "Coventry City Council (Public Health)"),
    ("universities", "Coventry University and the University of Warwick"),
    ("ccg", "Coventry and Rugby Clinical Commissioning Group"),
    ("healthwatch", "Healthwatch Coventry"), ("voluntary-action", "Voluntary Action Coventry"),
  ]

  private static func apprenticeships(_ id: String, _ name: String) -> String {
    let due = "2017-09-29 | overdue"
    return "\(due) | follow-up/2017-07-10/apprenticeships/\(id) | \(name)"
  }

  @Test func `four weeks before a meeting is clearance too`() throws {
    let paper = "clearance/meetings/2018-02-05/marmot-update.md"
    var expected = Self.answers.map(Self.apprenticeships)
    expected.insert(
      "2018-01-26 | open | \(paper)/director | Coventry City Council (Public Health): Pat Greene",
      at: 3)
    expected += [
      "2018-01-26 | open | \(paper)/finance | Casey Lund", Self.slide,
    ]
    #expect(try Self.rows("2018-01-08") == expected)
  }

  @Test func `two weeks before it is what was not answered and what is to follow`() throws {
    #expect(
      try Self.rows("2018-01-22") == Self.answers.map(Self.apprenticeships) + [Self.slide])
  }

  @Test func `six weeks after it is what it resolved`() throws {
    func comments(_ id: String, _ name: String) -> String {
      "2018-03-30 | open | follow-up/2018-02-05/comments/\(id) | \(name)"
    }
    let health = "Coventry City Council (Public Health)"
    let fire = "West Midlands Fire Service"
    let ccg = "Coventry and Rugby Clinical Commissioning Group"
    var expected: [String] = []
    for (id, name) in Self.answers where id != "ccg" {
      expected += [Self.apprenticeships(id, name), comments(id, name)]
      if id == "ccc-public-health" {
        expected += [
          "2018-03-01 | overdue | follow-up/2018-02-05/third-quarter | \(health): Sam Okafor",
          "2018-08-05 | open | report-back/2018-02-05/report-back | \(health): Sam Okafor",
        ]
      }
    }
    expected += [
      "2018-03-16 | overdue | follow-up/2017-07-10/apprenticeships/ccg | \(ccg)",
      comments("ccg", ccg),
      comments("fire-service", fire),
      "2018-08-05 | open | follow-up/2016-10-17/updates | \(fire): Chair of the Marmot Steering Group",
      comments("police", "West Midlands Police"),
      " | open | confirmation/2018-02-05/marmot/report-back | Terry Quinn",
    ]
    #expect(try Self.rows("2018-03-20") == expected)
  }

  @Test func `has its private business only where that is asked for`() throws {
    let lease = "2018-04-30 | open | follow-up/2018-02-05/lease | Coventry City Council"
    let whole = try Self.rows("2018-03-20", ["--include-private"])
    #expect(whole.count { $0.hasPrefix(lease) } == 1)
    #expect(try Self.rows("2018-03-20").allSatisfy { !$0.contains("lease") })
    let run = try RunningProgram(
      ["status", "Examples/coventry-hwb", "--as-of", "2018-03-20"], in: RunningProgram.project)
    #expect(run.errors.contains("1 thing is left out"))
    #expect(!run.output.lowercased().contains("lease"))
  }
}
