import Foundation
import TestSupport
import Testing

@Suite struct `The register in a terminal` {
  private typealias Sample = RegisterWorkspace

  @Test func `shows first what is still to be done, by when, and then what was decided`() throws {
    let run = try Sample.run(["--on", "2018-03-02"], width: 100)
    try Golden.expect(
      run.output, equalsFileAt: RegisterWorkspace.golden("register.txt"))
  }

  @Test func `sorts what is still to be done by the days on which it is due`() throws {
    let lines = try Sample.run(["--open"]).output.split(separator: "\n")
    let days = lines.prefix { !$0.hasPrefix("Minute") }.compactMap {
      $0.split(separator: " ").first
    }
    .filter { $0.hasPrefix("20") }
    #expect(days == ["2017-09-29", "2018-01-10", "2018-03-01", "2018-07-10"])
  }

  @Test(arguments: [1, 24, 40, 60, 80, 100, 132, 200])
  func `has no line that is longer than the window`(width: Int) throws {
    let run = try Sample.run(["--include-private"], width: width)
    #expect(run.output.contains("apprentices"))
    for line in run.output.split(separator: "\n") {
      #expect(line.count <= max(24, width), "\(line)")
      #expect(line.last != " ")
    }
  }

  @Test func `says what a narrow window leaves out`() throws {
    let run = try Sample.run([], width: 60)
    #expect(
      run.output.replacing("\n", with: " ").hasSuffix(
        "Left out for want of room: Follow-up, Outcome; '--to csv' has every column "),
      "\(run.output.suffix(200))")
    #expect(try !Sample.run([], width: 160).output.contains("Left out"))
  }

  @Test func `counts what it shows`() throws {
    func last(_ arguments: [String]) throws -> String? {
      try Sample.run(arguments).output.split(separator: "\n").last.map(String.init)
    }
    #expect(try last([]) == "9 decisions, 7 follow-ups: 5 Open, 1 Done, 1 Withdrawn")
    #expect(
      try last(["--overdue", "--on", "2017-09-29"]) == "1 decision, 1 follow-up: 1 Overdue")
    #expect(try last(["--search", "beds"]) == "2 decisions, 0 follow-ups")
  }
}

@Suite struct `The register as a document` {
  private typealias Sample = RegisterWorkspace

  @Test func `is that of the house, with a table of decisions and one of follow-ups`() throws {
    let run = try Sample.run(["--to", "md", "--on", "2018-03-02"])
    try Golden.expect(
      run.output, equalsFileAt: RegisterWorkspace.golden("register.md"))
  }

  @Test func `tells one day once`() throws {
    let day = try Sample.run(["--to", "md", "--search", "beds"])
    #expect(day.output.contains("\nDecisions made on 5th February 2018.\n"), "\(day.output)")
    let seen = try Sample.run(["--to", "md", "--search", "beds", "--on", "2018-03-02"])
    #expect(
      seen.output.contains(
        "\nDecisions made on 5th February 2018, as they stood on 2nd March 2018.\n"))
  }

  @Test func `says that there is nothing`() throws {
    let run = try Sample.run(["--to", "md", "--search", "xyzzy"])
    #expect(run.output.contains("There are no decisions to show."))
    #expect(!run.output.contains("|"))
  }

  @Test func `has the columns of the house`() throws {
    let folder = try TemporaryFolder(Sample.files)
    _ = try RunningProgram(["house", "export", "house"], in: folder.path)
    try folder.write(
      try folder.read("board.yaml") + "\nhouse: house\n", to: "board.yaml")
    var words = try folder.read("house/meetings.yaml")
    words.replace(
      "      - { column: meeting, label: Meeting }\n      - { column: minute, label: Minute }\n"
        + "      - { column: item, label: Item }\n      - { column: resolution",
      with: """
              - { column: report-of, label: Report of }
              - { column: recommendation, label: Recommendation }
              - { column: paper, label: Paper }
              - { column: vote, label: Vote }
              - { column: reasons, label: Reasons }
              - { column: alternatives, label: Alternatives }
              - { column: interests, label: Interests }
              - { column: further-to, label: Further to }
              - { column: resolution
        """)
    try folder.write(words, to: "house/meetings.yaml")
    let run = try RunningProgram(["register", "--to", "md"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let rows = run.output.split(separator: "\n").filter { $0.hasPrefix("| ") }
    let first = [
      "Director of Public Health", "", "",
      "Moved by Councillor Alex Morgan, seconded by Sam Okafor. Vote: for 2 and against 1 (Jo Patel)",
      "It rests on what the needs assessment found.", "", "", "",
      "<p>1) The strategy be approved, and in particular</p><ul><li>a) its aims, and</li>"
        + "<li>b) its *targets*.</li></ul>", "As recommended", "Agreed on 10th July 2017",
      "<ul><li>2016-10-17/send-strategy: Done</li><li>2016-10-17/yearly: Open</li></ul>",
    ]
    #expect(rows[2] == first.reduce("|") { $0 + ($1.isEmpty ? " |" : " \($1) |") })
    #expect(
      rows[4].hasPrefix(
        "| | Note the progress made | Progress on the strategy | | | To wait for the figures of "
          + "the year was considered. | Sam Okafor is a trustee of the charity | Minute 10 | 1) "))
  }
}
