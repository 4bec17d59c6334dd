import Foundation
import TestSupport
import Testing

/// The ways by which private matter once reached what the public may see. In each workspace whatever
/// is private says `SECRET`.
@Suite struct `Nothing private is published` {
  private static let secretPaper = BadInput.paper(body: "## Purpose\n\nThe SECRET lease.")
    .replacing("subject: Progress", with: "subject: SECRET subject")

  private static func files(_ agenda: String, _ more: [String: String] = [:]) -> [String: String] {
    [
      "board.yaml": BadInput.board,
      "m/meeting.yaml": "kind: meeting\ndate: 2018-02-05\nstate: held\nagenda:\n\(agenda)\n",
      "open.md": BadInput.paper(body: "## Purpose\n\nTo inform."),
      "secret.md": secretPaper,
    ].merging(more) { $1 }
  }

  /// Builds and expects that nothing public tells the secret, and that something private does.
  @discardableResult
  private func build(
    _ folder: TemporaryFolder, _ arguments: [String] = [], status: Int32 = 0
  ) throws -> RunningProgram {
    let run = try RunningProgram(["build"] + arguments, in: folder.path)
    #expect(run.status == status, "\(run.output)\(run.errors)")
    try expectNothingPublic(folder)
    return run
  }

  private func expectNothingPublic(_ folder: TemporaryFolder) throws {
    for file in folder.files() where file.hasPrefix("out/") {
      let bytes = try folder.data(of: file)
      var texts = [String(decoding: bytes, as: UTF8.self), file]
      if file.hasSuffix(".docx") || file.hasSuffix(".xlsx") {
        let parts = try RunningProgram(["-p", folder.path(of: file)], of: "/usr/bin/unzip")
        texts.append(parts.output)
      }
      for text in texts {
        #expect(text.range(of: "secret", options: .caseInsensitive) == nil, "\(file)")
      }
    }
  }

  private static let privateItem =
    "  - { id: lease, title: A lease, paper: ../secret.md, private: 3 }"
  private static let publicItem = "  - { id: lease, title: A lease, paper: ../secret.md }"
  private static let openItem = "  - { id: open, title: Open, paper: ../open.md }"

  @Test(arguments: [[], ["secret.md"], ["m"], ["m/meeting.yaml"], ["secret.md", "m"]])
  func `by building any part of a workspace`(paths: [String]) throws {
    let folder = try TemporaryFolder(Self.files(Self.openItem + "\n" + Self.privateItem))
    try build(folder, paths)
    if paths.isEmpty || paths.contains("secret.md") {
      #expect(
        try folder.read("out-private/secret.md").hasPrefix("**Not for publication. Exempt by"))
    }
  }

  @Test(arguments: [[], ["m"], ["secret.md"], ["open.md"]])
  func `by what was built while it was public`(paths: [String]) throws {
    let minute =
      "---\nkind: minute\nitem: lease\nresolutions: [{ text: SECRET be done }]\n---\n\nSECRET.\n"
    let folder = try TemporaryFolder(
      Self.files(Self.openItem + "\n" + Self.publicItem, ["m/minutes/lease.md": minute]))
    #expect(try RunningProgram(["build"], in: folder.path).status == 0)
    #expect(try folder.read("out/secret.md").contains("SECRET"))
    #expect(try folder.read("out/register.md").contains("SECRET"))
    try folder.write(
      Self.files(Self.openItem + "\n" + Self.privateItem)["m/meeting.yaml"] ?? "",
      to: "m/meeting.yaml")
    // A part that has nothing to do with it knows nothing of it.
    guard paths != ["open.md"] else { return }
    let run = try build(folder, paths)
    #expect(run.output.contains("removed out/secret.docx, .html, .md: its item is private now"))
  }

  @Test func `where the build fails after it was made private`() throws {
    let folder = try TemporaryFolder(Self.files(Self.openItem + "\n" + Self.publicItem))
    #expect(try RunningProgram(["build"], in: folder.path).status == 0)
    try folder.write(
      Self.files(Self.openItem + "\n" + Self.privateItem)["m/meeting.yaml"] ?? "",
      to: "m/meeting.yaml")
    try folder.write("---\nkind: paper\n---\n", to: "open.md")
    let run = try build(folder, status: 1)
    #expect(run.output.contains("removed out/secret"))
    #expect(folder.exists("out/open.html"))
  }

  @Test func `by an error that has nothing to do with it, which leaves all as it was`() throws {
    let folder = try TemporaryFolder(Self.files(Self.openItem + "\n" + Self.privateItem))
    try build(folder)
    let before = folder.files()
    try folder.write("kind: meeting\n  broken", to: "m/meeting.yaml")
    try build(folder, status: 1)
    #expect(folder.files() == before)
  }

  @Test func `by a working copy`() throws {
    var workspace = IndicatorWorkspace()
    workspace.indicators = [.init(title: "People", figure: "5")]
    let folder = try TemporaryFolder(workspace.files)
    try build(folder, ["--working-copy"])
    #expect(folder.exists("out-working/paper-indicators.xlsx") && !folder.exists("out"))
    try build(folder)
    #expect(folder.exists("out/paper-indicators.xlsx"))
    #expect(folder.exists("out-working/paper-indicators.xlsx"))
  }

  @Test(arguments: [
    "private:", "private: yes", "private: { reason: SECRET }", "private: [3]", "private: ''",
  ])
  func `by a key whose value cannot be read, which is an error`(key: String) throws {
    let folder = try TemporaryFolder(
      Self.files(
        "\(Self.openItem)\n  - id: lease\n    title: A lease\n    paper: ../secret.md\n    \(key)"))
    try build(folder, status: 1)
  }

  @Test(arguments: [
    // An item, a sub-item and a private item of matters arising.
    "  - { id: x, title: X, items: [{ id: y, title: Y, paper: ../secret.md, private: 3 }] }",
    "  - { id: x, title: X, private: 3, items: [{ id: y, title: SECRET, text: SECRET }] }",
    "  - { id: secret, title: X, private: 3, text: SECRET, late: SECRET, report-of: [SECRET], "
      + "documents: [{ title: SECRET, link: \"https://secret.example\" }] }",
    "  - { id: x, paper: ../secret.md, private: 3 }",
    "  - { id: x, title: X, documents: [{ paper: ../secret.md, private: 3 }] }",
    "  - { id: x, title: X, documents: [{ title: SECRET, private: 3 }] }",
    "  - { id: x, title: The lease without a paper }",
  ])
  func `by an agenda`(item: String) throws {
    let folder = try TemporaryFolder(Self.files(Self.openItem + "\n" + item))
    let run = try build(folder)
    #expect(folder.exists("out-private/secret.md"))
    #expect(run.errors.contains("put before no public business") != item.contains("secret.md"))
  }

  @Test func `by an agenda that says so of another meeting, which was cancelled`() throws {
    let folder = try TemporaryFolder(
      Self.files(
        Self.privateItem,
        [
          "n/meeting.yaml":
            "kind: meeting\ndate: 2018-03-05\nstate: cancelled\nagenda:\n\(Self.publicItem)\n"
        ]))
    let run = try build(folder, status: 1)
    #expect(run.errors.ranges(of: "[contradictory-privacy]").count == 2)
  }

  @Test func `by minutes that speak of private ones, corrections and reports on follow-ups`() throws
  {
    let folder = try TemporaryFolder(
      Self.files(
        Self.openItem + "\n" + Self.privateItem,
        [
          "m/open.md": """
          ---
          kind: minute
          item: open
          further-to: [2018-02-05/lease]
          resolutions:
            - text: That it be done
              follow-ups:
                - { id: act, text: Act, owner: A, due: 2018-03-01 }
                - { id: hush, text: SECRET, owner: SECRET, due: 2018-03-01, private: 3 }
          ---

          See ${minute 2018-02-05/lease}.
          """,
          "m/lease.md": """
          ---
          kind: minute
          item: lease
          title: The SECRET title
          resolutions: [{ text: SECRET, follow-ups: [{ id: sell, text: SECRET, owner: B }] }]
          ---

          SECRET.
          """,
          "n/meeting.yaml": """
          kind: meeting
          date: 2018-03-05
          state: held
          declarations: [{ name: Councillor SECRET, item: more, interest: SECRET }]
          agenda:
            - { id: declarations, standing: declarations }
            - { id: arising, standing: matters-arising }
            - { id: more, title: More, private: 3 }
            - { id: hidden, standing: matters-arising, private: 4 }
          """,
          "n/more.md": """
          ---
          kind: minute
          item: more
          corrections: [{ meeting: 2018-02-05, text: SECRET }]
          ---

          SECRET.
          """,
          "n/declarations.md": "---\nkind: minute\nitem: declarations\nstanding-words: yes\n---\n",
          "actions.yaml": """
          kind: actions
          updates:
            - { follow-up: act, date: 2018-03-05, state: open, text: SECRET, minute: 2018-03-05/more }
            - { follow-up: sell, date: 2018-03-05, state: open, text: SECRET }
          """,
        ]))
    try build(folder)
    let register = try folder.read("out/register.json")
    #expect(register.contains("\"Act\"") && !register.contains("lease"))
    for format in ["text", "md", "csv", "json", "ics"] {
      let run = try RunningProgram(["register", "--to", format], in: folder.path)
      #expect(run.status == 0 && !run.output.contains("SECRET"), "\(run.output)")
      let whole = try RunningProgram(
        ["register", "--to", format, "--include-private"], in: folder.path)
      #expect(whole.output.contains("SECRET"))
    }
    let minutes = try folder.read("out/n/minutes.md")
    #expect(minutes.contains("A member declared an interest"), "\(minutes)")
    let whole = try folder.read("out-private/m/minutes-private.md")
    #expect(whole.contains("The SECRET title"))
  }

  @Test func `by an appendix or an indicator that is private`() throws {
    var workspace = IndicatorWorkspace()
    workspace.indicators = [
      .init(title: "People", figure: "5"),
      .init(title: "SECRET", definition: "SECRET", figure: "7"),
    ]
    var files = workspace.files
    files["indicators.yaml"] = (files["indicators.yaml"] ?? "") + "    private: 3\n"
    files["paper.md"] = (files["paper.md"] ?? "").replacing(
      "appendices: [", with: "appendices: [{ title: SECRET, text: hush.md, private: 3 }, ")
    files["hush.md"] = "---\nkind: text\n---\n\nSECRET.\n"
    let folder = try TemporaryFolder(files)
    try build(folder)
    #expect(try folder.read("out/paper.md").contains("Appendix 2"))
    #expect(try folder.read("out-private/paper.md").contains("SECRET"))
    #expect(folder.exists("out-private/paper-indicators.xlsx"))
    let json = try RunningProgram(["render", "paper.md", "--to", "json"], in: folder.path)
    #expect(json.status == 0 && !json.output.contains("SECRET"), "\(json.output)")
    try folder.write(
      (files["paper.md"] ?? "").replacing("To inform.", with: "${PI1.actual} is told."),
      to: "paper.md")
    let run = try build(folder, status: 1)
    #expect(run.errors.contains("'PI1' is private, and this text is published"))
  }

  @Test(arguments: [
    ["render", "secret.md", "-o", "out/x.md"],
    ["render", "m/meeting.yaml", "--document", "private-minutes", "-o", "out/m/minutes.md"],
    ["register", "--include-private", "--to", "html", "-o", "out/register.html"],
    ["build", "--output", "out/part"], ["build", "--output", "out"],
  ])
  func `by a path that the user types`(arguments: [String]) throws {
    let folder = try TemporaryFolder(Self.files(Self.openItem + "\n" + Self.privateItem))
    try build(folder)
    let before = folder.files()
    #expect(try RunningProgram(arguments, in: folder.path).status == 64)
    #expect(folder.files() == before)
    try expectNothingPublic(folder)
  }

  @Test func `by findings that other programs read`() throws {
    let folder = try TemporaryFolder(
      Self.files(
        Self.openItem + "\n" + Self.privateItem,
        ["secret.md": Self.secretPaper + "\n\nTeh SECRET SECRET words.\n"]))
    for format in ["json", "sarif"] {
      let run = try RunningProgram(["check", "--format", format], in: folder.path)
      #expect(!run.output.contains("SECRET"), "\(run.output)")
    }
  }
}
