import TestSupport
import Testing

@Suite struct `What is waiting` {
  private typealias Sample = StatusWorkspace

  @Test func `is one thing of each kind in a workspace that lacks everything`() throws {
    let folder = try TemporaryFolder(Sample.files)
    let rows = try Sample.rows(in: folder)
    #expect(Set(rows.compactMap { $0["id"] }) == Set(Sample.supplies.map(\.id)))
    #expect(rows.count == Sample.supplies.count)
    #expect(Set(rows.compactMap { $0["kind"] }).count == 13)
  }

  @Test(arguments: StatusWorkspace.supplies)
  func `is gone once it is supplied, and nothing else is`(supply: StatusWorkspace.Supply) throws {
    let folder = try TemporaryFolder(Sample.files)
    try supply.apply(to: folder)
    #expect(
      try Sample.ids(in: folder) == Set(Sample.supplies.map(\.id)).subtracting([supply.id]))
  }

  @Test func `is gone in whatever order it is supplied`() throws {
    var random = SeededGenerator(seed: 2018)
    for _ in 0..<3 {
      let folder = try TemporaryFolder(Sample.files)
      var waiting = Set(Sample.supplies.map(\.id))
      for (place, supply) in Sample.supplies.shuffled(using: &random).enumerated() {
        try supply.apply(to: folder)
        waiting.remove(supply.id)
        guard place.isMultiple(of: 4) || waiting.isEmpty else { continue }
        #expect(try Sample.ids(in: folder) == waiting)
      }
      let run = try Sample.run(["--as-of", Sample.day], in: folder)
      #expect(run.status == 0 && run.output.hasSuffix("\nNothing is waiting.\n"), "\(run.output)")
    }
  }

  @Test func `is needed by the days that the board states, of what depends on a meeting`() throws {
    let folder = try TemporaryFolder(Sample.files)
    let rows = try Sample.rows(in: folder)
    func due(_ kind: String) -> String? { rows.first { $0["kind"] == kind }?["due"] }
    for kind in ["figure", "progress", "text", "paper"] { #expect(due(kind) == "2018-04-20") }
    #expect(due("clearance") == "2018-04-27")
    #expect(due("document") == "2018-05-03" && due("report-back") == "2018-08-05")
    // The minutes of February came to the meeting of 5 March, whose agenda was published by the 23rd.
    for kind in ["minute", "outcome", "wording", "confirmation"] {
      #expect(due(kind) == "2018-02-23")
    }
    #expect(due("meeting") == "2018-03-05" && due("follow-up") == "2018-04-15")
    #expect(
      Set(rows.filter { $0["state"] == "overdue" }.compactMap { $0["kind"] }) == [
        "minute", "outcome", "wording", "confirmation", "meeting", "follow-up",
      ])
  }

  @Test func `is of whom the files name, and of the line where it is stated`() throws {
    let folder = try TemporaryFolder(Sample.files)
    let rows = try Sample.rows(in: folder)
    func row(_ kind: String) throws -> [String?] {
      let row = try #require(rows.first { $0["kind"] == kind })
      return ["organisation", "person", "file", "line"].map { row[$0] }
    }
    #expect(try row("figure") == ["Sample City Council", "Jo Patel", "indicators.yaml", "5"])
    #expect(
      try row("progress") == [
        "West Sample Fire Service", "Fire prevention team", "plan.yaml", "6",
      ])
    // The organisation of the member of that name.
    #expect(
      try row("text") == ["Sample City Council", "Sam Okafor", "meetings/05/update.md", "25"])
    #expect(try row("clearance") == ["", "Alex Taylor", "meetings/05/update.md", "11"])
    #expect(try row("paper") == ["", "Chris Adeyemi", "meetings/05/meeting.yaml", "7"])
    #expect(try row("document") == ["", "", "meetings/05/meeting.yaml", "9"])
    #expect(try row("minute") == ["", "Terry Quinn", "meetings/02/meeting.yaml", "10"])
    #expect(
      try row("follow-up") == [
        "West Sample Fire Service", "Ali Rahman", "meetings/02/minutes/plan.md", "12",
      ])
    #expect(
      try row("report-back") == [
        "Sample City Council", "Sam Okafor", "meetings/02/minutes/plan.md", "7",
      ])
  }
}
