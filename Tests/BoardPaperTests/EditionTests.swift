import Foundation
import TestSupport
import Testing

/// The documents of a board in two languages, each from a house of its own.
@Suite struct `A board with a second house` {
  private static let files = [
    "board.yaml": """
    kind: board
    name: { en: Rivertown Board, cy: Bwrdd Rivertown }
    council: { en: Rivertown Council, cy: Cyngor Rivertown }
    second-house: cymraeg
    nation: wales
    organisations: [{ id: fire, name: Fire Service, unit: { en: Prevention, cy: Atal } }]
    """,
    "shared.md": "---\nkind: text\n---\n\nThe partnership began in 2013.\n",
    "shared.cy.md": "---\nkind: translation\n---\n\nDechreuodd y bartneriaeth yn 2013.\n",
    "m/meeting.yaml": """
    kind: meeting
    date: 2018-02-05
    start: 14:00
    state: held
    venue: { en: Committee Room 1, cy: Ystafell Bwyllgor 1 }
    agenda:
      - { id: plan, title: { en: The plan, cy: Y cynllun }, paper: paper.md }
      - { id: lease, title: { en: A lease, cy: Prydles }, paper: lease.md, private: 3 }
    """,
    "m/paper.md": """
    ---
    kind: paper
    date: 2018-02-05
    subject: { en: Progress of the plan, cy: Cynnydd y cynllun }
    recommendations:
      - id: note
        text:
          en: Note the progress
          cy: Nodi'r cynnydd
    ---

    ## Purpose

    To inform the Board.

    ${include ../shared.md}
    """,
    "m/paper.cy.md": """
    ---
    kind: translation
    ---

    ## Diben

    Hysbysu'r Bwrdd.

    ${include ../shared.md}
    """,
    "m/lease.md": """
    ---
    kind: paper
    date: 2018-02-05
    subject: { en: SECRET lease, cy: Prydles SECRET }
    ---

    ## Purpose

    The SECRET rent.
    """,
    "m/lease.cy.md": "---\nkind: translation\n---\n\n## Diben\n\nY rhent SECRET.\n",
    "m/minute.md": """
    ---
    kind: minute
    item: plan
    resolutions:
      - decides: note
        outcome: as-recommended
        text: { en: That the progress be noted, cy: Nodi'r cynnydd }
    ---

    The Board heard a report.
    """,
    "m/minute.cy.md": "---\nkind: translation\n---\n\nClywodd y Bwrdd adroddiad.\n",
  ]

  private static func folder(_ changes: [String: String] = [:]) throws -> TemporaryFolder {
    try TemporaryFolder(files.merging(changes) { $1 })
  }

  private static func replacing(_ old: String, _ new: String, in file: String) -> [String: String] {
    [file: (files[file] ?? "").replacing(old, with: new)]
  }

  @Test func `has every document in both languages, with nothing of one in the other`() throws {
    let folder = try Self.folder()
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 0 && !run.errors.contains("missing-translation"), "\(run.errors)")
    let made = folder.files()
    let english = made.filter { $0.hasPrefix("out/") && !$0.hasPrefix("out/cy/") }
    #expect(english.count > 10)
    #expect(
      Set(english.map { "out/cy/" + $0.dropFirst("out/".count) })
        == Set(made.filter { $0.hasPrefix("out/cy/") }))
    let paper = try folder.read("out/m/paper.md")
    let welsh = try folder.read("out/cy/m/paper.md")
    for (language, words) in [
      paper: ["Progress of the plan", "Purpose", "began in 2013", "Note the progress"],
      welsh: ["Cynnydd y cynllun", "Diben", "Dechreuodd", "Nodi'r cynnydd", "5 Chwefror 2018"],
    ] {
      for word in words {
        #expect(language.contains(word), "\(word)")
        #expect((language == paper ? welsh : paper).contains(word) == false, "\(word)")
      }
    }
    let minutes = try folder.read("out/cy/m/minutes.md")
    #expect(minutes.contains("Clywodd y Bwrdd adroddiad."))
    #expect(minutes.contains("**PENDERFYNWYD**: Nodi'r cynnydd"), "\(minutes)")
    #expect(try folder.read("out/cy/register.csv").contains("Nodi'r cynnydd"))
  }

  @Test func `links each page to the same page in the other language`() throws {
    let folder = try Self.folder()
    _ = try RunningProgram(["build"], in: folder.path)
    #expect(
      try folder.read("out/m/paper.html").contains(
        "<a href=\"../cy/m/paper.html\" hreflang=\"cy\" lang=\"cy\">Cymraeg</a></p>"))
    #expect(
      try folder.read("out/cy/m/paper.html").contains(
        "<a href=\"../../m/paper.html\" hreflang=\"en-GB\" lang=\"en-GB\">English</a></p>"))
    #expect(
      try folder.read("out/cy/m/paper.html").contains(
        "<li><a href=\"../index.html\">Bwrdd Rivertown</a></li>"))
    #expect(
      try folder.read("out/cy/index.html").contains(
        "<a href=\"../index.html\" hreflang=\"en-GB\" lang=\"en-GB\">English</a></p>"))
    for site in ["out", "out/cy"] {
      let files = folder.files().filter { $0.hasPrefix(site + "/") }
      #expect(files.contains(site + "/search-words.js") && files.contains(site + "/meetings.ics"))
    }
    #expect(try folder.read("out/cy/index.html").contains("<html lang=\"cy\">"))
  }

  @Test func `keeps what is private so in both`() throws {
    let folder = try Self.folder()
    let run = try RunningProgram(["build"], in: folder.path)
    for file in folder.files() where file.hasPrefix("out/") {
      #expect(!String(decoding: try folder.data(of: file), as: UTF8.self).contains("SECRET"))
    }
    #expect(try folder.read("out-private/cy/m/lease.md").contains("Y rhent SECRET."))
    #expect(run.status == 0)
    let faulty = try Self.folder([
      "m/lease.cy.md": "---\nkind: translation\n---\n\n## Diben\n\nY rhent SECRET ${PI1.ytd}.\n"
    ])
    let told = try RunningProgram(["check", "--format", "json", "m/lease.md"], in: faulty.path)
    #expect(told.output.contains("lease.cy.md") && !told.output.contains("SECRET"))
  }

  @Test func `names each text that one language lacks, and prints the other's`() throws {
    let folder = try Self.folder(
      Self.replacing("{ en: The plan, cy: Y cynllun }", "The plan", in: "m/meeting.yaml")
        .merging(
          Self.replacing("      en: Note the progress\n", "", in: "m/paper.md")
        ) { $1 })
    try FileManager.default.removeItem(atPath: folder.path(of: "m/minute.cy.md"))
    let run = try RunningProgram(["check"], in: folder.path)
    let found = run.output.split(separator: "\n").filter { $0.contains("missing-translation") }
    #expect(
      found == [
        "m/meeting.yaml:7:24: warning: this text is not stated in 'cy' [missing-translation]",
        "m/minute.md:1:1: warning: this file is not stated in 'cy' [missing-translation]",
        "m/paper.md:8:7: warning: this text is not stated in 'en' [missing-translation]",
      ], "\(run.output)")
    #expect(run.output.contains("write its translation into 'minute.cy.md'"))
    #expect(try RunningProgram(["check", "--stage", "final"], in: folder.path).status == 1)
    _ = try RunningProgram(["build"], in: folder.path)
    #expect(try folder.read("out/cy/m/agenda.md").contains("The plan"))
    #expect(try folder.read("out/m/paper.md").contains("Nodi'r cynnydd"))
  }

  @Test func `asks for no translation of names, numbers and addresses`() throws {
    let folder = try Self.folder(
      Self.replacing(
        "recommendations:",
        "from: [{ name: Sam Okafor, organisation: Fire Service }]\n"
          + "report-authors: [{ name: Ann Lee, email: ann@example.gov.uk, telephone: 01632 960000 }]\n"
          + "metadata: { ward: All }\nrecommendations:",
        in: "m/paper.md"))
    let run = try RunningProgram(["check"], in: folder.path)
    #expect(!run.output.contains("missing-translation"), "\(run.output)")
  }

  @Test func `tells a fault of both languages once, and one of a translation at its place`() throws
  {
    let folder = try Self.folder(
      Self.replacing("To inform the Board.", "To inform of ${PI9.ytd}.", in: "m/paper.md")
        .merging(
          Self.replacing("Hysbysu'r Bwrdd.", "Hysbysu ${PI8.ytd}.", in: "m/paper.cy.md")
        ) { $1 }
        .merging(Self.replacing("start: 14:00", "starts: 14:00", in: "m/meeting.yaml")) { $1 })
    let run = try RunningProgram(["check"], in: folder.path)
    let found = run.output.split(separator: "\n").filter { $0.contains(": error:") }
    #expect(
      found.map { $0.prefix { $0 != " " } } == [
        "m/meeting.yaml:3:1:", "m/paper.cy.md:7:9:", "m/paper.md:14:14:",
      ], "\(run.output)")
    let build = try RunningProgram(["build"], in: folder.path)
    #expect(build.status == 1 && build.errors.contains("3 errors"), "\(build.errors)")
  }

  @Test func `makes the other language though a translation has an error`() throws {
    let folder = try Self.folder(
      Self.replacing("Hysbysu'r Bwrdd.", "Hysbysu ${PI8.ytd}.", in: "m/paper.cy.md"))
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 1)
    let made = folder.files()
    #expect(made.contains("out/m/paper.html") && !made.contains("out/cy/m/paper.html"))
    // No page links to one that is not there.
    #expect(!(try folder.read("out/m/paper.html")).contains("hreflang"))
  }

  @Test func `is built in one language on request, which removes what was made in the other`()
    throws
  {
    let folder = try Self.folder()
    #expect(try RunningProgram(["build", "--edition"], in: folder.path).status == 0)
    #expect(folder.files().contains("out/cy/m/paper.md"))
    let run = try RunningProgram(["build", "--no-edition"], in: folder.path)
    #expect(
      run.output.contains("removed out/cy/m/paper.docx, .html, .md: no longer made"),
      "\(run.output)")
    #expect(!folder.files().contains { $0.hasPrefix("out/cy/") })
  }

  @Test func `renders one document in the language that is asked for`() throws {
    let folder = try Self.folder()
    func render(_ arguments: [String]) throws -> RunningProgram {
      try RunningProgram(["render", "m/paper.md"] + arguments, in: folder.path)
    }
    #expect(try render(["--edition", "cy"]).output.hasPrefix("# Cynnydd y cynllun"))
    #expect(try render(["--edition", "en"]).output.hasPrefix("# Progress of the plan"))
    #expect(try render([]).output.hasPrefix("# Progress of the plan"))
    let wrong = try render(["--edition", "fr"])
    #expect(wrong.status == 64 && wrong.errors.contains("'en', 'cy'"), "\(wrong.errors)")
    let single = try TemporaryFolder(["paper.md": BadInput.paper(body: "## Purpose\n\nText.")])
    let none = try RunningProgram(["render", "paper.md", "--edition", "cy"], in: single.path)
    #expect(none.status == 64 && none.errors.contains("no second house"), "\(none.errors)")
  }

  @Test func `reads a translation that is named alone with the file that it is of`() throws {
    let folder = try Self.folder()
    let run = try RunningProgram(["build", "m/paper.cy.md"], in: folder.path)
    #expect(run.output.contains("wrote out/cy/m/paper.md"), "\(run.output)\(run.errors)")
  }

  @Test(arguments: [
    ("other.cy.md", "'other.md' is not beside it"),
    ("m/paper-cy.md", "name it 'paper-cy.cy.md', beside 'paper-cy.md'"),
    ("m/paper.fr.md", "name it 'paper.cy.md', beside 'paper.md'"),
  ])
  func `has no translation of nothing`(name: String, help: String) throws {
    let folder = try Self.folder([name: "---\nkind: translation\n---\n\nTestun.\n"])
    let run = try RunningProgram(["check"], in: folder.path)
    #expect(run.output.contains("\(name):1:1: error: this is the translation of no file"))
    #expect(run.output.contains(help), "\(run.output)")
  }

  @Test func `has to be in another language`() throws {
    let folder = try Self.folder(
      Self.replacing("second-house: cymraeg", "second-house: numbered", in: "board.yaml"))
    let run = try RunningProgram(["check"], in: folder.path)
    #expect(
      run.output.split(separator: "\n").filter { $0.contains(": error:") } == [
        """
        board.yaml:4:15: error: the second house is in the language of the first [same-language]
        """
      ], "\(run.output)")
    let misspelt = try Self.folder(
      Self.replacing("second-house: cymraeg", "second-house: cymreag", in: "board.yaml"))
    let unknown = try RunningProgram(["check"], in: misspelt.path)
    #expect(unknown.output.contains("did you mean 'cymraeg'?"), "\(unknown.output)")
    #expect(unknown.errors.contains("1 error"), "\(unknown.errors)")
  }

  @Test func `alone lets a text be stated in languages`() throws {
    let folder = try Self.folder(
      Self.replacing("second-house: cymraeg\n", "", in: "board.yaml"))
    let run = try RunningProgram(["check"], in: folder.path)
    #expect(run.output.contains("board.yaml:2:7: error: a text in languages needs a second house"))
    #expect(run.output.contains("paper.cy.md:1:1: error: this is the translation of no file"))
  }

  @Test func `has its languages in the schemas for editors`() throws {
    let folder = try Self.folder()
    let schema = try RunningProgram(["schema", "paper"], in: folder.path)
    #expect(schema.output.contains("\"cy\": {"))
    let none = try TemporaryFolder()
    let plain = try RunningProgram(["schema", "paper"], in: none.path)
    #expect(!plain.output.contains("\"cy\""))
  }

  private static let madePrivate = replacing(
    "paper: paper.md }", "paper: paper.md, private: 3 }", in: "m/meeting.yaml")

  @Test(arguments: ["second-house: welsh", "second-house: numbered", "second-house: no-folder"])
  func `withdraws what became private though its second house cannot be used`(
    line: String
  ) throws {
    let folder = try Self.folder()
    _ = try RunningProgram(["build"], in: folder.path)
    for (name, text) in Self.madePrivate { try folder.write(text, to: name) }
    try folder.write(
      (Self.files["board.yaml"] ?? "").replacing("second-house: cymraeg", with: line),
      to: "board.yaml")
    let run = try RunningProgram(["build", "m/paper.md"], in: folder.path)
    #expect(run.status == 1, "\(run.errors)")
    for file in folder.files() where file.hasPrefix("out/") {
      #expect(!file.contains("m/"), "\(file)")
    }
  }

  @Test(arguments: ["subject", "nonsense"])
  func `withdraws a paper of an item made private that has an error of its own`(
    key: String
  ) throws {
    let folder = try Self.folder()
    _ = try RunningProgram(["build"], in: folder.path)
    for (name, text) in Self.madePrivate { try folder.write(text, to: name) }
    try folder.write(
      (Self.files["m/paper.md"] ?? "").replacing("subject:", with: key + "x:"), to: "m/paper.md")
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 1, "\(run.errors)")
    #expect(!folder.files().contains { $0.hasPrefix("out/") && $0.contains("paper.") })
  }

  @Test(arguments: [
    ("m/meeting.yaml", "date: 2018-02-05", "date: { en: 2018-02-05, cy: 2018-02-06 }"),
    ("m/meeting.yaml", "paper: paper.md", "paper: { en: paper.md, cy: lease.md }"),
    ("m/paper.md", "id: note", "id: { en: note, cy: nodi }"),
    ("board.yaml", "nation: wales", "nation: { en: wales, cy: england }"),
  ])
  func `states facts once, and texts alone in languages`(
    file: String, old: String, new: String
  ) throws {
    let folder = try Self.folder(Self.replacing(old, new, in: file))
    let run = try RunningProgram(["check"], in: folder.path)
    #expect(run.status == 1, "\(run.output)")
    #expect(run.output.contains("\(file):"), "\(run.output)")
  }

  @Test(arguments: [
    ("{ en: Progress of the plan, fr: Progrès }", "'fr' is the language of no house of the board"),
    ("{ en: A, CY: B }", "'CY' is the language of no house of the board"),
  ])
  func `names a language that it does not have`(subject: String, message: String) throws {
    let folder = try Self.folder(
      Self.replacing(
        "{ en: Progress of the plan, cy: Cynnydd y cynllun }", subject, in: "m/paper.md"))
    let run = try RunningProgram(["check"], in: folder.path)
    #expect(run.output.contains(message), "\(run.output)")
  }

  @Test func `keeps what was made in a language in which there is an error now`() throws {
    let folder = try Self.folder()
    _ = try RunningProgram(["build"], in: folder.path)
    let made = Set(folder.files())
    let paper = Self.files["m/paper.md"] ?? ""
    let welsh = Self.files["m/paper.cy.md"] ?? ""
    try folder.write(paper + "\n${PI1.ytd}\n", to: "m/paper.md")
    for paths in [[], ["m/paper.md"]] {
      let run = try RunningProgram(["build"] + paths, in: folder.path)
      #expect(run.status == 1 && !run.output.contains("removed"), "\(run.output)")
      #expect(run.errors.contains("not built in 'en' because"), "\(run.errors)")
      #expect(made.isSubset(of: folder.files()))
    }
    try folder.write(paper, to: "m/paper.md")
    try folder.write(welsh + "\n${PI1.ytd}\n", to: "m/paper.cy.md")
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 1 && !run.output.contains("removed"), "\(run.output)")
    #expect(made.isSubset(of: folder.files()))
  }

  @Test func `is not asked for sections of a paper that has no translation yet`() throws {
    let folder = try Self.folder()
    try FileManager.default.removeItem(atPath: folder.path(of: "m/paper.cy.md"))
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.read("out/cy/m/paper.md").contains("To inform the Board."))
  }

  @Test func `reads a translation of a minute that is named alone`() throws {
    let folder = try Self.folder()
    let run = try RunningProgram(["check", "m/minute.cy.md"], in: folder.path)
    #expect(!run.output.contains("error"), "\(run.output)")
  }

  @Test func `renders a translation in its language`() throws {
    let folder = try Self.folder()
    let paper = try RunningProgram(["render", "m/paper.cy.md"], in: folder.path)
    #expect(paper.output.hasPrefix("# Cynnydd y cynllun"), "\(paper.output)\(paper.errors)")
    let minute = try RunningProgram(["render", "m/minute.cy.md"], in: folder.path)
    #expect(minute.output.contains("Clywodd y Bwrdd adroddiad."), "\(minute.errors)")
  }
}
