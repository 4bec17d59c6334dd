import Foundation
import TestSupport
import Testing

@Suite struct `Who works on what` {
  private static func run(_ arguments: [String]) throws -> RunningProgram {
    let folder = try TemporaryFolder(FrameworkFiles.all)
    return try RunningProgram(["partners"] + arguments, in: folder.path)
  }

  @Test func `is a line for each partner, principle and programme in CSV`() throws {
    let run = try Self.run(["--to", "csv"])
    #expect(run.status == 0, "\(run.errors)")
    // The list of programmes says who delivers the hubs. Who delivers Talk Boost is not known, since
    // its row has several of both; the row of the Job Shop has one programme.
    #expect(
      run.output == """
        framework,partner,category,listed,number,principle,programme
        Anytown Framework 2023,Anytown Citizens Advice,Voluntary bodies,yes,1,Give every child the best start in life,Family Hubs
        Anytown Framework 2023,Anytown Fire Service,,yes,1,Give every child the best start in life,
        Anytown Framework 2023,Anytown Fire Service,,yes,2,Create fair work,Job Shop
        Anytown Framework 2023,New Partner,,no,2,Create fair work,Job Shop

        """)
  }

  @Test func `names a partner once in a terminal`() throws {
    let run = try Self.run([])
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.count { $0.hasPrefix("Anytown Fire Service") } == 1, "\(run.output)")
    #expect(lines.contains { $0.contains("New Partner") && $0.contains("not listed") })
  }

  @Test func `can be asked of one principle`() throws {
    let run = try Self.run(["--principle", "fair-work", "--to", "csv"])
    #expect(run.output.split(separator: "\n").count == 3, "\(run.output)")
    let unknown = try Self.run(["--principle", "fair-wrk"])
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("no framework has a principle 'fair-wrk'"))
  }

  @Test func `is grouped by partner in JSON`() throws {
    let run = try Self.run(["--to", "json"])
    let data = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let partners =
      ((data?["frameworks"] as? [[String: Any]])?.first)?["partners"] as? [[String: Any]]
    #expect(
      partners?.map { $0["name"] as? String } == [
        "Anytown Citizens Advice", "Anytown Fire Service", "New Partner",
      ])
    #expect((partners?[1]["principles"] as? [[String: Any]])?.count == 2)
  }

  @Test func `is empty without a framework`() throws {
    let folder = try TemporaryFolder(["board.yaml": FrameworkFiles.board])
    let run = try RunningProgram(["partners"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.errors.contains("no framework names a partner here"))
  }
}
