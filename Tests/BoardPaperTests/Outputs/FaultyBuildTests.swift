import Foundation
import TestSupport
import Testing

@Suite struct `A build of inputs of which one has an error` {
  private static let papers = (1...10).map { "m/p\($0).md" }

  private static func paper(_ text: String, frontMatter: String = "") -> String {
    BadInput.paper(body: "## Purpose\n\n\(text)").replacing(
      "subject: Progress\n", with: "subject: Progress\n" + frontMatter)
  }

  /// Ten papers on one agenda, of which the tenth has figures, and a meeting that was held before.
  private static var files: [String: String] {
    var files = [
      "board.yaml": """
      kind: board
      name: Sample Health and Wellbeing Board
      organisations: [{ id: ccg, name: Clinical Group }]
      priorities: [{ id: young, title: Young }]
      """,
      "m/meeting.yaml": "kind: meeting\ndate: 2018-02-05\nagenda:\n"
        + (1...10).map { "  - { id: p\($0), paper: p\($0).md }\n" }.joined(),
      "old/meeting.yaml":
        "kind: meeting\ndate: 2017-12-04\nstate: held\nagenda: [{ id: one, title: One }]\n"
        + "attendance: [{ category: Members, people: [Alex Morgan] }]\n",
      "old/one.md": "---\nkind: minute\nitem: one\n---\n\nIt was discussed.\n",
      "i.yaml": """
      kind: indicators
      title: Indicators
      figures: f.csv
      indicators:
        - { id: PI1, priority: young, title: Helped, owner: { organisation: ccg }, unit: count }
      """,
      "f.csv": "indicator,measure,period,value\nPI1,actual,Q2 2017/18,91\n",
    ]
    for path in papers { files[path] = paper("To inform of \(path).") }
    files["m/p10.md"] = paper(
      "It is ${PI1.actual}.",
      frontMatter: "period: Q2 2017/18\nappendices: [{ title: I, indicators: ../i.yaml }]\n")
    return files
  }

  private static func built() throws -> TemporaryFolder {
    let folder = try TemporaryFolder(files)
    let run = try RunningProgram(["build"], in: folder.path)
    try #require(run.status == 0, "\(run.errors)")
    return folder
  }

  private static func outputs(_ folder: TemporaryFolder) throws -> [String: Data] {
    let names = folder.files().filter { $0.hasPrefix("out") }
    return Dictionary(uniqueKeysWithValues: try names.map { ($0, try folder.data(of: $0)) })
  }

  @Test func `makes nine papers of ten, and leaves what was made of the tenth`() throws {
    let folder = try Self.built()
    let before = try Self.outputs(folder)
    for path in Self.papers.dropLast() { try folder.write(Self.paper("Anew."), to: path) }
    try folder.write(Self.paper("Anew.").replacing("subject", with: "subjct"), to: "m/p10.md")
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("m/p10.md:4:1: error: 'subjct' is not a key of a paper"))
    #expect(
      run.errors.contains(
        "not built because of the errors in 'm/p10.md': 'm/meeting.yaml', 'm/p10.md'\n"),
      "\(run.errors)")
    #expect(
      run.errors.contains("not built while anything has an error: the register and the index\n"))
    for number in 1...9 {
      #expect(try folder.read("out/m/p\(number).md").contains("Anew."))
      #expect(run.output.contains("wrote out/m/p\(number).md, .html, .docx\n"))
    }
    // As it was.
    #expect(!run.output.contains("out/old/agenda.md") && run.output.contains("unchanged: "))
    let after = try Self.outputs(folder)
    #expect(after.keys.sorted() == before.keys.sorted())
    for (name, bytes) in before where name.contains("p10") || !name.contains("/m/p") {
      #expect(after[name] == bytes, "\(name)")
    }
  }

  @Test(arguments: [
    ("f.csv", "indicator,measure,period,value\nPI1,actual,Q2 2017/18,#REF!\n"),
    ("i.yaml", "kind: indicators\ntitle: [\n"),
  ])
  func `makes nothing of what uses a faulty file, and all else`(
    file: String, text: String
  ) throws {
    let folder = try Self.built()
    let before = try Self.outputs(folder)
    try folder.write(text, to: file)
    // What is as it was is not written again.
    try folder.remove("out/m/p9.md")
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 1)
    #expect(!run.output.contains("p10"))
    #expect(run.output.contains("wrote out/m/p9.md"))
    #expect(run.errors.contains("not built because of the errors in '\(file)': "))
    #expect(try Self.outputs(folder) == before)
  }

  @Test(arguments: [
    ("board.yaml", "kind: board\nname: [\n"),
    ("board.yaml", "kind: board\nname: Sample\nhouse: nowhere\n"),
  ])
  func `makes nothing where all documents are touched`(file: String, text: String) throws {
    let folder = try Self.built()
    let before = try Self.outputs(folder)
    try folder.write(text, to: file)
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(try Self.outputs(folder) == before)
  }

  @Test(arguments: [
    "kind: meeting\ndate: 2018-02-05\nagenda:\n  - { id: p1, paper: p1.md\n",
    "kind: meting\ndate: 2018-02-05\nagenda:\n  - { id: p1, paper: p1.md }\n",
  ])
  func `does not move a paper that a faulty agenda may name`(agenda: String) throws {
    let folder = try Self.built()
    try folder.write(agenda, to: "m/meeting.yaml")
    let run = try RunningProgram(["build", "m/p1.md", "m/meeting.yaml"], in: folder.path)
    #expect(run.status == 1)
    #expect(!run.output.contains("wrote out/m/p1.md"))
    #expect(!folder.exists("out-private/m/p1.md"))
  }

  @Test func `moves a paper to which an agenda gives an empty exemption`() throws {
    let folder = try Self.built()
    try folder.write(
      "kind: meeting\ndate: 2018-02-05\nagenda:\n  - { id: p1, paper: p1.md, private: }\n",
      to: "m/meeting.yaml")
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 1)
    #expect(!folder.exists("out/m/p1.md"))
    #expect(folder.exists("out-private/m/p1.md"))
  }

  @Test func `makes nothing of what goes on from a faulty minute`() throws {
    let folder = try Self.built()
    let before = try Self.outputs(folder)
    try folder.write("---\nkind: minute\nitm: one\n---\n\nChanged.\n", to: "old/one.md")
    try folder.remove("out/m/p1.md")
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 1)
    #expect(!run.output.contains("old/"))
    #expect(!run.output.contains("wrote out/m/agenda"))
    #expect(run.output.contains("wrote out/m/p1.md"))
    #expect(try Self.outputs(folder) == before)
  }

  @Test func `takes out what became private, and what leads to it`() throws {
    let folder = try Self.built()
    try folder.write(
      Self.paper("Secret.", frontMatter: "private: 3\n"), to: "m/p1.md")
    try folder.write(Self.paper("X").replacing("subject", with: "subjct"), to: "old/p.md")
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 1)
    #expect(!folder.exists("out/m/p1.md"))
    #expect(folder.exists("out-private/m/p1.md"))
    #expect(!folder.exists("out/index.html"))
    let mended = try RunningProgram(["build", "m/p2.md"], in: folder.path)
    #expect(mended.status == 0)
    #expect(!folder.exists("out/m/p1.md"))
  }

  @Test func `names the minutes that are not built, and a meeting with all of them once`() throws {
    let folder = try TemporaryFolder(Self.files)
    try folder.write(
      (Self.files["old/meeting.yaml"] ?? "").replacing(
        "[{ id: one, title: One }]", with: "[{ id: one, paper: p.md }, { id: two, title: Two }]"),
      to: "old/meeting.yaml")
    try folder.write("---\nkind: minute\nitem: two\n---\n\nX.\n", to: "old/two.md")
    try folder.write(Self.paper("X").replacing("subject", with: "subjct"), to: "old/p.md")
    let part = try RunningProgram(["build"], in: folder.path)
    #expect(part.output.contains("wrote out/old/two.md"))
    #expect(
      part.errors.contains("in 'old/p.md': ")
        && part.errors.contains("'old/meeting.yaml', 'old/one.md', 'old/p.md'\n"), "\(part.errors)")
    try folder.write(Self.paper("X"), to: "old/p.md")
    try folder.write("---\nkind: minute\nitem: two\nreason: X\n---\n\nX.\n", to: "old/two.md")
    let all = try RunningProgram(["build"], in: folder.path)
    #expect(all.errors.contains("'old/meeting.yaml' with its minutes\n"), "\(all.errors)")
  }

  /// What was just made knows what is private: nothing of it has to be taken back.
  @Test func `keeps what it made when a part is built next`() throws {
    let folder = try TemporaryFolder(OutputsWorkspace.files(isPrivate: true))
    try folder.write("---\nkind: paper\ndate: 2018-02-31\nsubject: Faulty\n---\n", to: "faulty.md")
    let whole = try RunningProgram(["build"], in: folder.path)
    #expect(whole.status == 1)
    #expect(whole.output.contains("wrote out/m/agenda.md"))
    let part = try RunningProgram(["build", "plan.md"], in: folder.path)
    #expect(part.status == 0, "\(part.errors)")
    #expect(!part.output.contains("removed"), "\(part.output)")
    // What becomes private after it is taken back as ever.
    try folder.write(
      "---\nkind: paper\ndate: 2018-02-05\nsubject: Plan\nprivate: 3\n---\n\n## Purpose\n\nx\n",
      to: "plan.md")
    let later = try RunningProgram(["build", "plan.md"], in: folder.path)
    #expect(later.output.contains("removed out/plan.docx"), "\(later.output) \(later.errors)")
  }
}

@Suite struct `A question about inputs of which one has an error` {
  private static let files = [
    "board.yaml": BadInput.board,
    "a/meeting.yaml": """
    kind: meeting
    date: 2018-02-05
    state: held
    attendance: [{ category: Members, people: [Alex Morgan] }]
    agenda: [{ id: one, title: One, paper: p.md }, { id: two, title: Two }]
    """,
    "a/p.md": BadInput.paper(body: "## Purpose\n\nTo inform."),
    "a/one.md": "---\nkind: minute\nitem: one\nresolutions: [{ text: It be one }]\n---\n\nX.\n",
    "a/two.md": "---\nkind: minute\nitem: two\nresolutions: [{ text: It be two }]\n---\n\nX.\n",
    "b/meeting.yaml": "kind: meeting\ndate: 2018-04-09\nagenda: [{ id: one, title: Next }]\n",
  ]

  @Test func `is answered from all else, and says what is left out`() throws {
    let folder = try TemporaryFolder(Self.files)
    try folder.write(Self.files["a/p.md"]?.replacing("subject", with: "subjct") ?? "", to: "a/p.md")
    let register = try RunningProgram(["register", "--to", "md"], in: folder.path)
    #expect(register.status == 1)
    #expect(register.output.contains("It be two"))
    #expect(!register.output.contains("It be one"))
    #expect(
      register.errors.contains("left out because of the errors in 'a/p.md': 'a/one.md', 'a/p.md'"))
    let figures = try RunningProgram(["figures", "--to", "csv"], in: folder.path)
    #expect(figures.status == 1)
    #expect(figures.output.hasPrefix("indicator,title,"))
    let agenda = try RunningProgram(["render", "a/meeting.yaml"], in: folder.path)
    #expect(agenda.status == 1)
    #expect(agenda.output.contains("Two"))
    #expect(agenda.errors.contains("a/p.md:4:1: error: "))
    let minutes = try RunningProgram(
      ["render", "a/meeting.yaml", "--document", "minutes"], in: folder.path)
    #expect(minutes.status == 1)
    #expect(minutes.output == "")
  }

  @Test func `is no concern of a document that does not use it`() throws {
    let folder = try TemporaryFolder(Self.files)
    try folder.write("kind: meeting\ndate: 2018-04-31\n", to: "b/meeting.yaml")
    let run = try RunningProgram(["render", "a/p.md"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    try folder.write(Self.files["b/meeting.yaml"] ?? "", to: "b/meeting.yaml")
    try folder.write("---\nkind: minute\nitem: one\nresolutons: []\n---\n", to: "b/one.md")
    let agenda = try RunningProgram(["render", "a/meeting.yaml"], in: folder.path)
    #expect(agenda.status == 0, "\(agenda.errors)")
    #expect(
      agenda.errors.contains(
        "other files, which are not used here, have errors: 'board-paper check' lists them"))
    let faulty = try RunningProgram(["render", "b/meeting.yaml"], in: folder.path)
    #expect(faulty.status == 1)
    #expect(faulty.errors.contains("b/one.md:4:1: error: "))
  }
}
