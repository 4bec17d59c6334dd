import TestSupport
import Testing

@Suite struct `new indicator, aim and follow-up` {
  private static func example() throws -> TemporaryFolder {
    try TemporaryFolder(copyOf: RunningProgram.project + "/Examples/coventry-hwb")
  }

  private func added(_ old: String, _ new: String) throws -> String {
    let start = zip(old.utf8, new.utf8).prefix { $0 == $1 }.count
    let rest = old.utf8.count - start
    #expect(Array(new.utf8.suffix(rest)) == Array(old.utf8.suffix(rest)))
    return String(decoding: new.utf8.dropFirst(start).dropLast(rest), as: UTF8.self)
  }

  @Test func `adds an indicator, with the keys of the others, to the only file`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board,
      "i.yaml": """
      kind: indicators
      title: Indicators
      indicators:
        - id: PI9
          title: One
          unit: count # as agreed
          better: higher
          targets: [{ for: 2017/18, value: 5 }]

        # the last
        - id: PI10
          title: Another
          unit: percent

      # end
      """,
    ])
    let old = try folder.read("i.yaml")
    let dry = try RunningProgram(["new", "indicator", "--dry-run"], in: folder.path)
    #expect(dry.status == 0 && dry.output.contains("+  - id: PI11\n"), "\(dry.errors)")
    #expect(try folder.read("i.yaml") == old)

    let run = try RunningProgram(["new", "indicator"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "added 'PI11' to i.yaml, line 15\n")
    let new = try folder.read("i.yaml")
    #expect(
      try added(old, new) == """
          - id: PI11
            title: …
            # count, percent, rate, currency, milestone
            unit: count
            # higher, lower
            better:
            # - { for: …, value: … }
            targets:


        """)
    let check = try RunningProgram(["check"], in: folder.path)
    #expect(check.status == 0, "\(check.output)")
    let final = try RunningProgram(["check", "--stage", "final"], in: folder.path)
    #expect(
      final.status == 1 && final.output.contains("i.yaml:16:12: error: '…'"), "\(final.output)")
  }

  @Test func `adds to the example, which is built as before`() throws {
    let folder = try Self.example()
    for arguments in [
      ["indicator", "--in", "indicators/marmot-2016-19.yaml", "--priority", "good-growth"],
      ["aim", "--priority", "young-people"],
      ["follow-up", "--in", "meetings/2018-02-05/minutes/05-marmot.md", "--resolution", "endorse"],
    ] {
      let run = try RunningProgram(["new"] + arguments, in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
    }
    let check = try RunningProgram(["check"], in: folder.path)
    #expect(check.status == 0, "\(check.output)")
    let build = try RunningProgram(["build"], in: folder.path)
    #expect(build.status == 0, "\(build.errors)")
  }

  @Test(arguments: [
    (["indicator"], "state to which file: '--in indicators/"),
    (["aim"], "state one of '--priority young-people', '--priority good-growth'"),
    (["aim", "--priority", "old-people"], "state one of '--priority young-people'"),
    (
      ["follow-up", "--in", "meetings/2018-02-05/minutes/07-other-business.md"], "has no resolution"
    ),
    (["indicator", "--in", "board.yaml"], "does not state 'kind: indicators'"),
    (["indicator", "--in", "nowhere.yaml"], "is not a file that can be read"),
    (["indicator", "--in", "indicators/marmot-2016-19.yaml", "--id", "PI3"], "'PI3' is in"),
    (["indicator", "--id", "a b"], "is not an id"),
    (["indicator", "--id", "14"], "a letter first"),
    (["aim", "-o", "x.yaml"], "name it with '--in'"),
    (["board", "--in", "board.yaml"], "belong to what is added to a file"),
    (["indicator", "--resolution", "2"], "belongs to 'new follow-up'"),
  ])
  func `or says why not`(arguments: [String], reason: String) throws {
    let folder = try Self.example()
    let before = try folder.files().map { try folder.data(of: $0) }
    let run = try RunningProgram(["new"] + arguments, in: folder.path)
    #expect(run.status == 64 && run.errors.contains(reason), "\(run.errors)")
    #expect(try folder.files().map { try folder.data(of: $0) } == before)
  }
}
