import Foundation
import TestSupport
import Testing

@Suite struct `A workspace in which all that is private is marked` {
  /// What no document prints in this house: ids, facts that are kept for the records, and the names of
  /// files that are parts of others.
  private static let unprinted: Set = [
    // The house has no place for a timetable and for times of items.
    "paper.timetable.event", "paper.timetable.date",
    "agenda.id", "agenda.items.id", "follow-up.id", "minute.resolutions.id",
    "minute.resolutions.follow-ups.id", "plan.groups.aims.actions.id",
    "indicators.indicators.comparators.id", "the file of a text", "the file of a plan",
    "the file of indicators", "the file of an appendix", "paper.metadata", "plan.title",
    "paper.clearance.name", "paper.clearance.sent", "paper.clearance.approved",
    "plan.groups.aims.progress.reason", "indicators.indicators.judgements.reason",

    // Areas and groups of which there are no figures.
    "indicators.area.id", "indicators.area.name", "indicators.area.code", "indicators.areas.id",
    "indicators.areas.name", "indicators.areas.code", "indicators.groups.id",
    "indicators.groups.name", "indicators.groups.category", "indicators.indicators.groups.id",
    "indicators.indicators.groups.name", "indicators.indicators.groups.category",
    "indicators.indicators.fingertips.id", "indicators.indicators.fingertips.sex",
    "indicators.indicators.fingertips.age", "indicators.indicators.fingertips.decimals",
    // Of these a summary tells, where the board publishes how indicators stand.
    "indicators.indicators.corrective.text", "indicators.indicators.corrective.period",
    "plan.groups.aims.progress.corrective",
  ]

  @Test func `is printed in private whole, and nothing of it in public`() throws {
    let workspace = MarkedWorkspace()
    let folder = try TemporaryFolder(workspace.files)
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try PublishedText(of: folder, in: "out").markers(of: workspace.hidden) == [])
    let printed = Set(
      try PublishedText(of: folder, in: "out-private").markers(of: workspace.hidden))
    let missing = Set(workspace.hidden.map(\.place)).subtracting(printed)
      .filter { !$0.hasPrefix("paper.metadata.") }
    #expect(missing == Self.unprinted)
  }

  @Test(arguments: [MarkedWorkspace.Lease.february, .march, .withdrawn])
  func `is without errors in each form`(lease: MarkedWorkspace.Lease) throws {
    for (isPrivate, isCancelled) in [(false, false), (true, true), (false, true)] {
      let workspace = MarkedWorkspace(lease, isPrivate: isPrivate, isCancelled: isCancelled)
      let folder = try TemporaryFolder(workspace.files)
      let run = try RunningProgram(["build"], in: folder.path)
      #expect(run.status == 0, "\(isPrivate), \(isCancelled): \(run.errors)")
    }
  }

  @Test(arguments: ["json", "sarif"])
  func `is not quoted by findings that other programs read`(format: String) throws {
    let workspace = MarkedWorkspace()
    let folder = try TemporaryFolder(workspace.files)
    let run = try RunningProgram(
      ["check", "--stage", "final", "--format", format], in: folder.path)
    try folder.write(run.output, to: "found/findings")
    // What is wrong has to be told with the file in which it is.
    let told = try PublishedText(of: folder, in: "found").markers(of: workspace.hidden)
      .filter { !$0.hasPrefix("the file of ") }
    #expect(told == [], "\(run.output)")
  }

  @Test func `has public minutes whose numbers are those of the private ones`() throws {
    let folder = try TemporaryFolder(MarkedWorkspace().files)
    #expect(try RunningProgram(["build"], in: folder.path).status == 0)
    func numbers(_ file: String) throws -> [Substring] {
      try folder.read(file).matches(of: #/(?m)^[#]+ (\d+)\s/#).map(\.1)
    }
    #expect(try numbers("out/february/minutes.md") == ["60", "61", "62"])
    #expect(try numbers("out-private/february/minutes-private.md") == ["60", "61", "62"])
    #expect(try numbers("out/march/minutes.md") == numbers("out-private/march/minutes-private.md"))
  }
}
