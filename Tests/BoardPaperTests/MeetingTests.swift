import Foundation
import TestSupport
import Testing

@Suite struct `The documents of meetings` {
  private static let golden = Golden.folder(beside: #filePath) + "/meetings"
  private static let workspace = golden + "/in"

  @Test func `are those that were approved`() throws {
    let folder = try TemporaryFolder()
    let run = try RunningProgram(["build", Self.workspace, "--output", folder.path + "/made"])
    #expect(run.status == 0, "\(run.errors)")
    let files = folder.files().filter { $0.hasSuffix(".md") }
    for file in files {
      try Golden.expect(try folder.read(file), equalsFileAt: Self.golden + "/" + file)
    }
    let approved = FileManager.default.subpaths(atPath: Self.golden) ?? []
    #expect(
      files == approved.filter { $0.hasPrefix("made") && $0.hasSuffix(".md") }.sorted())
  }

  @Test(.enabled(if: OutsideTool.isWanted("cmark-gfm"), "cmark-gfm is not installed"))
  func `are read by another CommonMark program with the same headings, lists and tables`()
    throws
  {
    let program = try #require(OutsideTool.path(of: "cmark-gfm"), "cmark-gfm is not installed")
    func html(_ document: String, _ meeting: String) throws -> String {
      let file = Self.workspace + "/meetings/\(meeting)/meeting.yaml"
      let run = try RunningProgram(["render", file, "--document", document])
      #expect(run.status == 0, "\(run.errors)")
      return try RunningProgram(
        ["-e", "table", "--unsafe", "--to", "html"], of: program, input: run.output
      ).output
    }
    func count(_ text: String, in html: String) -> Int { html.ranges(of: text).count }

    let minutes = try html("private-minutes", "2018-02-05")
    #expect(
      minutes.split(separator: "\n").filter { $0.hasPrefix("<h") } == [
        """
        <h1>Minutes of the Meeting of Sample Health and Wellbeing Board held at 2.00 pm on Monday, \
        5th February 2018</h1>
        """,
        "<h2>Present: Board Members</h2>", "<h2>Present: Employees</h2>", "<h3>People</h3>",
        "<h3>Place</h3>", "<h2>Apologies</h2>", "<h2>Public Business</h2>",
        "<h3>40/17 Declarations of Interest</h3>", "<h3>41/17 Minutes of Previous Meeting</h3>",
        "<h3>42/17 Matters Arising</h3>", "<h3>43/17 Coaching for young people</h3>",
        "<h3>44/17 Reports of partners</h3>", "<h4>441/17 Fire Service</h4>",
        "<h4>(b) Healthwatch</h4>", "<h4>(c) Police</h4>",
        "<h3>45/17 Any Other Items of Public Business</h3>",
        "<h3>46/17 Exclusion of Press and Public</h3>", "<h2>Private Business</h2>",
        "<h3>47/17 A grant</h3>",
      ])
    #expect(count("<ol>", in: minutes) == 1)
    #expect(!minutes.contains("raw HTML omitted"))
    let agenda = try html("agenda", "2018-04-09")
    #expect(count("<tr>", in: agenda) == 5 && count("<td>", in: agenda) == 20)
    #expect(agenda.contains("<li>Healthwatch Sample: Done. 1st March 2018"))
    let actions = try html("action-sheet", "2018-02-05")
    #expect(count("<h2>", in: actions) == 3 && count("<table>", in: actions) == 3)
  }

  // MARK: - Which documents

  private static let files = [
    "board.yaml": BadInput.board,
    "m/meeting.yaml": meeting,
    "m/minutes/a.md": "---\nkind: minute\nitem: a\n---\n\nSaid.\n",
    "m/minutes/b.md": "---\nkind: minute\nitem: b\n---\n\nTold.\n",
    "paper.md": BadInput.paper(body: "## Purpose\n\nTo inform."),
  ]

  private static let meetingAlone = meeting.replacing(", paper: ../paper.md", with: "")

  private static let meeting = """
    kind: meeting
    date: 2018-02-05
    agenda: [{ id: a, title: A, paper: ../paper.md }, { id: b, title: B }]
    """

  @Test(arguments: [
    ([], ["paper.md", "m/agenda.md", "m/minutes.md", "m/minutes/a.md", "m/minutes/b.md"]),
    (["m/meeting.yaml"], ["m/agenda.md", "m/minutes.md"]),
    (["m/minutes/b.md"], ["m/minutes/b.md"]),
    (["paper.md"], ["paper.md"]),
  ])
  func `are made of the meetings and minutes that are named`(
    paths: [String], written: [String]
  ) throws {
    let folder = try TemporaryFolder(Self.files)
    let run = try RunningProgram(["build"] + paths, in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output.split(separator: "\n") == written.map { "wrote out/\($0), .html, .docx" }
        + (paths.isEmpty ? ["wrote out/index.html", "wrote the site around them: 5 files"] : []))
  }

  @Test func `of a meeting in a file of another name have that name in front`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board, "m/annual.yaml": Self.meetingAlone,
    ])
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(
      run.output == """
        wrote out/m/annual-agenda.md, .html, .docx
        wrote out/index.html
        wrote the site around them: 7 files

        """, "\(run.errors)")
  }

  @Test func `are not written where two would have one name`() throws {
    var files = Self.files
    files["m/minutes.md"] = files.removeValue(forKey: "m/minutes/a.md")
    let folder = try TemporaryFolder(files)
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 64)
    #expect(run.errors.contains("two documents would be written to 'm/minutes.md'"))
    #expect(!folder.exists("out"))
  }

  // MARK: - One document

  @Test(arguments: [
    (["m/meeting.yaml"], "# Agenda: Sample"),
    (["m/meeting.yaml", "--document", "agenda"], "# Agenda: Sample"),
    (["m/meeting.yaml", "--document", "minutes"], "# Minutes of the Meeting of Sample"),
    (["m/minutes/b.md"], "Agenda item\n\n# B\n"),
  ])
  func `are rendered one by one`(arguments: [String], start: String) throws {
    let folder = try TemporaryFolder(Self.files)
    let run = try RunningProgram(["render"] + arguments, in: folder.path)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.hasPrefix(start), "\(run.output)")
  }

  @Test func `of one minute need no workspace but the meeting beside it`() throws {
    let folder = try TemporaryFolder([
      "meeting.yaml": Self.meetingAlone, "b.md": "---\nkind: minute\nitem: b\n---\n\nTold.\n",
    ])
    let run = try RunningProgram(["render", "b.md"], in: folder.path)
    #expect(run.output.contains("# B\n") && run.output.contains("Told."), "\(run.errors)")
    let build = try RunningProgram(["build", "b.md"], in: folder.path)
    #expect(build.output == "wrote out/b.md, .html, .docx\n", "\(build.errors)")
  }

  @Test(arguments: [
    (["m/meeting.yaml", "--to", "json"], "json is made of papers alone"),
    (["m/meeting.yaml", "--to", "xlsx"], "xlsx is made of papers alone"),
    (["m/meeting.yaml", "--document", "private-minutes"], "no minute of private business"),
    (["m/meeting.yaml", "--document", "action-sheet"], "no follow-up of"),
    (["m/minutes/b.md", "--document", "minutes"], "is a minute: '--document' is for meetings"),
    (["paper.md", "--document", "minutes"], "is a paper: '--document' is for meetings"),
    (["m/none.yaml", "--document", "minutes"], "no minute of 'm/none.yaml' was found"),
    (["m/off.yaml", "--document", "minutes"], "the meeting of 'm/off.yaml' was cancelled"),
    (["plan.yaml"], "neither a paper nor a framework, a meeting or a minute"),
    (["m/meeting.yaml", "--document", "minuets"], "'minuets' is invalid"),
  ])
  func `say why there is none`(arguments: [String], message: String) throws {
    let folder = try TemporaryFolder(Self.files)
    let other = Self.meetingAlone.replacing("2018-02-05", with: "2018-03-05")
    try folder.write(other, to: "m/none.yaml")
    try folder.write(
      Self.meetingAlone.replacing("2018-02-05", with: "2018-04-05") + "\nstate: cancelled\n",
      to: "m/off.yaml")
    try folder.write("kind: action-plan\ntitle: P\ngroups: []\n", to: "plan.yaml")
    let run = try RunningProgram(["render"] + arguments, in: folder.path)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.contains(message), "\(run.errors)")
  }
}
