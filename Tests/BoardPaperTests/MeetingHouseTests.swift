import PaperSource
import TestSupport
import Testing

/// How a house changes what is made of meetings.
@Suite struct `A house that writes meetings up` {
  @Test func `prints when an item begins, where its agenda has times`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board + "house: house\n",
      "house/house.yaml": "kind: house\nextends: coventry\n",
      "house/parts/agenda-item.md": "At {{start}}\n\n"
        + (BuiltInHouse.files(of: "coventry")?.first { $0.name == "parts/agenda-item.md" }?.text
          ?? ""),
      "meeting.yaml": """
      kind: meeting
      date: 2018-02-05
      start: 14:00
      agenda: [{ id: a, title: First, start: 14:10 }, { id: b, title: Second }]
      """,
    ])
    let run = try RunningProgram(["render", "meeting.yaml"], in: folder.path)
    #expect(run.output.contains("First\n\nAt 2.10 pm\n"), "\(run.output)\(run.errors)")
    #expect(run.output.contains("Second\n\nAt\n"), "\(run.output)")
  }

  // MARK: - Matters arising

  /// - Parameter open: how many follow-ups are open.
  private func agenda(open: Int, agenda: String? = nil) throws -> String {
    var files = [
      "board.yaml": BadInput.board + "house: house\n",
      "house/house.yaml": "kind: house\nextends: coventry\n",
      "1/meeting.yaml": "kind: meeting\ndate: 2018-02-05\nagenda: [{ id: a, title: A }]\n",
      "1/a.md":
        "---\nkind: minute\nitem: a\nresolutions:\n  - text: The work be noted.\n"
        + "    follow-ups:\n"
        + (1...open).map { "      - { id: f\($0), text: Do thing \($0) }\n" }.joined()
        + "---\n\nSaid.\n",
      "2/meeting.yaml":
        "kind: meeting\ndate: 2018-04-09\nagenda: [{ id: m, standing: matters-arising }]\n",
    ]
    if let agenda { files["house/agenda.md"] = agenda }
    let folder = try TemporaryFolder(files)
    let run = try RunningProgram(["render", "2/meeting.yaml"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  @Test func `lists a few open matters at their item, and many in an appendix of the agenda`()
    throws
  {
    let few = try agenda(open: 10)
    #expect(!few.contains("Appendix"))
    let table = try #require(few.firstRange(of: "Do thing 10 "))
    let afterItem = try #require(few.firstRange(of: "## Private Business"))
    #expect(table.lowerBound < afterItem.lowerBound)

    let many = try agenda(open: 11)
    #expect(many.contains("11 matters are open. They are listed at the end of this agenda.\n"))
    let appendix = try #require(many.firstRange(of: "## Appendix: matters arising\n"))
    #expect(many[appendix.upperBound...].contains("Do thing 11 "))
    #expect(!many[..<appendix.lowerBound].contains("Do thing"))
  }

  @Test func `lists all matters at their item where its agenda has no place for an appendix`()
    throws
  {
    let built = BuiltInHouse.files(of: "coventry")?.first { $0.name == "agenda.md" }?.text ?? ""
    let place = try #require(built.firstRange(of: "{{#matters-arising-appendix}}"))
    let own = String(built[..<place.lowerBound])
    #expect(try agenda(open: 11, agenda: own).contains("Do thing 11 "))
  }

  // MARK: - The two styles of decisions

  private static let resolutions = [
    "board.yaml": BadInput.board + "house: house\n",
    "meeting.yaml": """
    kind: meeting
    date: 2018-02-05
    agenda: [{ id: a, title: A }, { id: b, title: B }]
    """,
    "a.md": """
    ---
    kind: minute
    item: a
    resolutions: [{ text: The work be noted. }, { text: 'Two be told:', moved-by: Alex }]
    ---

    Said.
    """,
    "b.md":
      "---\nkind: minute\nitem: b\nresolutions: [{ text: The rest be noted. }]\n---\n\nTold.\n",
  ]

  @Test func `prints decisions behind a lead, or bare, by its own files alone`() throws {
    let folder = try TemporaryFolder(Self.resolutions)
    _ = try RunningProgram(["house", "export", "house"], in: folder.path)
    func decisions(_ file: String) throws -> String {
      let run = try RunningProgram(["render", file], in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      let start = try #require(run.output.firstRange(of: "## Minutes:\n\n"))
      return String(run.output[start.upperBound...])
    }
    #expect(
      try decisions("a.md")
        == "Said.\n\n**RESOLVED** that:\n\n1) The work be noted.\n\n2) Two be told:\n\n   Moved by Alex\n"
    )
    #expect(try decisions("b.md") == "Told.\n\n**RESOLVED** that the rest be noted.\n")

    let meetings = try folder.read("house/meetings.yaml")
    try folder.write(
      meetings.replacing("  resolutions: 1)", with: "  resolutions: (1)"),
      to: "house/meetings.yaml")
    let page = try folder.read("house/parts/decisions.md")
    let start = try #require(page.firstRange(of: "{{#one-resolution}}"))
    let end = try #require(page.firstRange(of: "{{/several-resolutions}}"))
    try folder.write(
      page[..<start.lowerBound] + "{{resolutions}}" + String(page[end.upperBound...]),
      to: "house/parts/decisions.md")
    let check = try RunningProgram(["house", "check", "house"], in: folder.path)
    #expect(check.status == 0, "\(check.output)")
    #expect(
      try decisions("a.md")
        == "Said.\n\n- (1) The work be noted.\n\n- (2) Two be told:\n\n  Moved by Alex\n")
    #expect(try decisions("b.md") == "Told.\n\n- (1) The rest be noted.\n")
  }

  @Test(arguments: [
    ("third-person", "1) approves the procurement.", "2) notes the report and endorses the plan."),
    ("infinitive", "1) to approve the procurement.", "2) to note the report and endorse the plan."),
  ])
  func `drafts decisions in its mood, and marks them until they are confirmed`(
    mood: String, confirmed: String, drafted: String
  ) throws {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board + "house: house\n",
      "house/house.yaml": "kind: house\nextends: coventry\n",
      "house/meetings.yaml": "kind: house-meetings\nresolutions: { mood: \(mood) }\n",
      "meeting.yaml":
        "kind: meeting\ndate: 2018-02-05\nstate: held\nagenda: [{ id: a, title: A, paper: p.md }]\n",
      "p.md": """
      ---
      kind: paper
      to: B
      from: [{ name: A }]
      date: 2018-02-05
      subject: S
      recommendations:
        - { id: one, text: Approve the procurement }
        - { id: two, text: Note the report and endorse the plan }
        - { id: three, text: Support services be reviewed }
      ---

      ## Purpose

      Said.
      """,
      "a.md": """
      ---
      kind: minute
      item: a
      resolutions:
        - { decides: one, outcome: as-recommended, confirmed: yes }
        - { decides: two, outcome: as-recommended }
        - { decides: three, outcome: as-recommended }
      ---

      Said.
      """,
    ])
    let run = try RunningProgram(["render", "a.md"], in: folder.path)
    let mark = " *(drafted from the recommendation, to be confirmed)*"
    #expect(run.output.contains("\n\(confirmed)\n"), "\(run.output) \(run.errors)")
    #expect(run.output.contains("\n\(drafted)\(mark)\n"))
    #expect(run.output.contains("\n3) Support services be reviewed.\(mark)\n"))
    let check = try RunningProgram(["check", "--stage", "final"], in: folder.path)
    #expect(
      check.output.contains("unconfirmed-wording") || check.errors.contains("unconfirmed-wording"))
    #expect(check.output.contains("'Support services' may be a thing and not a verb"))
  }

  // MARK: - Names at the start of a sentence

  @Test func `begins a sentence with a capital, whatever is first in a name`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board + "house: house\n",
      "house/house.yaml": "kind: house\nextends: coventry\n",
      "house/meetings.yaml": """
      kind: house-meetings
      people:
        presenter: 'the {{job-title}}{{#name}}, {{name}}{{/name}}'
        report-of: 'the {{job-title}}'
      """,
      "meeting.yaml": """
      kind: meeting
      date: 2018-02-05
      agenda:
        - id: a
          title: A
          report-of: [{ job-title: Director }]
          reporting: [{ job-title: Manager, name: Jo Patel }]
      """,
      "a.md":
        "---\nkind: minute\nitem: a\nintroduced-by: [{ job-title: Manager }]\n---\n\nSaid.\n",
    ])
    let minute = try RunningProgram(["render", "a.md"], in: folder.path)
    #expect(
      minute.output.contains(
        "Report of the Director. The Manager, Jo Patel will report at the meeting"),
      "\(minute.output)\(minute.errors)")
    #expect(minute.output.contains("\nThe Manager introduced the report of the Director.\n"))
    let agenda = try RunningProgram(["render", "meeting.yaml"], in: folder.path)
    #expect(agenda.output.contains("The Manager, Jo Patel will report"), "\(agenda.output)")
    let check = try RunningProgram(["house", "check", "house"], in: folder.path)
    #expect(check.errors == "nothing is wrong in 2 files\n", "\(check.output)")
  }

  // MARK: - Names without a place

  @Test(arguments: [
    ("minute.md", "{{content}}", "'content'"), ("parts/decisions.md", "{{proposal}}", "'proposal'"),
    ("parts/decisions.md", "{{sentence}}", "'sentence' in 'resolution'"),
    ("parts/decisions.md", "{{reasons}}", "'reasons'"),
    ("parts/decisions.md", "{{not-resolved}}", "'not-resolved'"),
    ("minutes.md", "{{people}}", "'people' in 'category'"),
    ("agenda.md", "{{notices}}", "'notices'"),
    ("parts/agenda-item.md", "{{late}}", "'late' in 'public-item'"),
    ("action-sheet.md", "{{actions}}", "'actions' in 'owner'"),
  ])
  func `has a place for all that authors write`(
    file: String, name: String, message: String
  ) throws {
    let folder = try TemporaryFolder()
    _ = try RunningProgram(["house", "export", "house"], in: folder.path)
    let template = try folder.read("house/\(file)")
    try #require(template.contains(name))
    try folder.write(template.replacing(name, with: "x"), to: "house/\(file)")
    let check = try RunningProgram(["house", "check", "house"], in: folder.path)
    #expect(check.status == 1)
    #expect(check.output.contains("has no place for \(message)"), "\(check.output)")
  }

  // MARK: - Another language

  @Test func `of another language leaves no English word`() throws {
    let folder = try TemporaryFolder(Self.foreign)
    _ = try RunningProgram(["house", "export", "house"], in: folder.path)
    var house = try folder.read("house/house.yaml")
    let months = (1...12).map { "ŵ\($0)" }.joined(separator: ", ")
    house.replace(
      "[January, February, March, April, May, June, July, August, September, October, November, December]",
      with: "[\(months)]")
    house.replace(
      "[Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday]",
      with: "[ŵa, ŵb, ŵc, ŵd, ŵe, ŵf, ŵg]")
    house.replace("{ 1: st, 2: nd, 3: rd, 21: st, 22: nd, 23: rd, 31: st, other: th }", with: "{}")
    for word in ["Not for publication", "Exempt item", "A member"] {
      house.replace(": \(word)\n", with: ": ŵ\n")
    }
    house.replace(
      "Exempt by paragraph {{paragraphs}} of Part 1 of Schedule 12A to the Local Government Act 1972",
      with: "ŵ {{paragraphs}}")
    try folder.write(house, to: "house/house.yaml")
    for (name, text) in Self.foreignHouse { try folder.write(text, to: "house/\(name)") }
    let templates = ["agenda.md", "minutes.md", "minute.md", "action-sheet.md", "register.md"]
      .map { "house/\($0)" }
    for file in folder.files() where file.hasPrefix("house/parts/") || templates.contains(file) {
      try folder.write(Self.translated(try folder.read(file)), to: file)
    }
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let made = folder.files().filter {
      $0.hasPrefix("out") && $0.hasSuffix(".md") && !$0.hasSuffix("paper.md")
    }
    #expect(made.count == 14, "\(made)")
    for file in made {
      let text = try folder.read(file)
        .replacing(/\]\([^)]*\)/, with: "")
        .replacing(/<\/?[a-z]+>/, with: " ")
      let words = text.split { !$0.isLetter && !$0.isNumber }
      let english = words.filter { word in
        !word.hasPrefix("ŵ") && !word.lowercased().hasPrefix("á") && !word.allSatisfy(\.isNumber)
          && !["m1", "m2", "f1", "f2", "f3", "g"].contains(word)
      }
      #expect(english.isEmpty, "\(file): \(text)")
    }
  }

  /// A template with other words in the place of its own.
  private static func translated(_ template: String) -> String {
    var result = ""
    var rest = template[...]
    while let tag = rest.firstMatch(of: /\{\{[^}]*\}\}/) {
      result += words(rest[..<tag.range.lowerBound]) + rest[tag.range]
      rest = rest[tag.range.upperBound...]
    }
    return result + words(rest)
  }

  private static func words(_ text: Substring) -> String {
    String(text.replacing(/mailto:/, with: "á:").replacing(/[A-Za-z0-9]+/, with: "ŵ"))
  }

  private static let foreignHouse = [
    "meetings.yaml": """
    kind: house-meetings
    time: { style: '{{hour}}:{{minute}} {{half}}', am: ŵam, pm: ŵpm }
    list: { separator: ' ŵ, ', last: ' ŵa ' }
    numbering:
      agenda-items: 1.
      agenda-sub-items: 1)
      resolutions: (1)
      resolution-parts: [1.]
    resolutions:
      mood: as-worded
      drafted: ŵdrafted
      waiting: ŵwaiting
      proposal: '{{mover}} ŵ {{seconder}} ŵ {{vote}}'
      vote: '{{option}} {{count}} {{names}}'
      outcomes: { as-recommended: ŵ, amended: ŵ, added: ŵ, deferred: ŵ, not-agreed: ŵ }
      motions: { carried: ŵ, lost: ŵ, withdrawn: ŵ }
    people:
      presenter: '{{name}} {{job-title}} {{organisation}}'
      member: '{{name}} {{role}}'
      attendee: '{{name}} {{role}}'
      apology: '{{name}} {{note}}'
      declaration: '{{name}} ŵ {{interest}} {{minute}} {{title}}'
    minute-reference: 'ŵ {{number}} {{title}} {{date}}'
    follow-ups:
      not-stated: ŵnot
      every-member: ŵevery
      states: { open: ŵopen, overdue: ŵover, done: ŵdone, withdrawn: ŵgone }
      recurrence: '{{next}} ŵ {{months}}'
    unwritten: ŵunwritten
    register: { title: ŵ, draft: ŵ, agreed: 'ŵ {{date}}', private: ŵ, none: ŵ }
    purposes: { decision: ŵdecision, discussion: ŵ, information: ŵ }
    standing:
      declarations: { title: ŵ, agenda: ŵ, minutes: ŵ }
      previous-minutes: { title: ŵ, agenda: 'ŵ {{dates}}', minutes: 'ŵ {{dates}}' }
      matters-arising: { title: ŵ, minutes: ŵ }
      exclusion-of-public:
        title: ŵ
        agenda: 'ŵ {{paragraph}}'
        minutes: 'ŵ {{paragraph}} {{titles}} {{minutes}} {{reason}}'
      other-business: { title: ŵ, agenda: ŵ, minutes: ŵ }
    tables:
      decisions: { caption: ŵ, columns: [{ column: item, label: ŵ }] }
      follow-ups: { caption: ŵ, columns: [{ column: item, label: ŵ }] }
      matters-arising: { caption: ŵ, columns: [\(columns)] }
      action-sheet: { caption: ŵ, columns: [\(columns)] }
    """
  ]

  /// Every column that a table of follow-ups can have.
  private static let columns = [
    "id", "meeting", "minute", "item", "action", "owner", "due", "state", "latest",
  ].map { "{ column: \($0), label: ŵ }" }.joined(separator: ", ")

  private static let foreign = [
    "board.yaml": """
    kind: board
    name: ábwrdd
    council: ácyngor
    house: house
    organisations: [{ id: o, name: áo }]
    members: [{ name: áalex, role: ácadair, organisation: o, votes: no }]
    """,
    "paper.md": """
    ---
    kind: paper
    date: 2018-02-05
    subject: ápapur
    recommendations: [á1, á2, á3, { text: 'á4:', parts: [á5] }]
    ---

    ## Purpose

    To inform.
    """,
    "1/meeting.yaml": """
    kind: meeting
    id: m1
    date: 2018-01-01
    state: held
    agenda: [{ id: a, title: áa }]
    """,
    "1/a.md": """
    ---
    kind: minute
    item: a
    resolutions:
      - text: át
        follow-ups:
          - { id: f1, text: áf, organisation: every-member, due: 2018-01-15 }
          - { id: f2, text: áf, due: every month }
          - { id: f3, text: áf, owner: áalex, due: 2018-09-15 }
    ---
    """,
    "2/meeting.yaml": """
    kind: meeting
    id: m2
    date: 2018-02-05
    start: 14:00
    end: 16:00
    state: held
    title: átitle
    venue: áv
    published: 2018-01-20
    quorum: 3
    first-minute: 5
    contact: { name: ác, job-title: áj, directorate: ád, telephone: '0', email: á@á.á }
    attendance: [{ category: ág, people: [áalex] }, { category: ág, group: áh, people: [áb] }]
    apologies: [ác]
    declarations: [{ name: ád, item: a, interest: ái }]
    agenda:
      - { id: d, standing: declarations }
      - { id: p, standing: previous-minutes, minutes-of: [m1] }
      - { id: m, standing: matters-arising }
      - { id: a, paper: ../paper.md, for: decision, reporting: [ár], report-of: [ár, ás], late: ál, documents: [{ title: áx, from: áy, to-follow: yes }] }
      - { id: b, title: áb, items: [{ id: c, title: ác, private: 1 }] }
      - { id: e, standing: exclusion-of-public }
      - { id: x, title: áx, private: { paragraph: 3, reason: ár } }
      - { id: o, standing: other-business }
    """,
    "2/p.md": """
    ---
    kind: minute
    item: p
    agrees: [m1]
    corrections: [{ meeting: m1, text: ác }]
    ---
    """,
    "2/a.md": """
    ---
    kind: minute
    item: a
    introduced-by: [ár]
    further-to: [m1/a]
    motions: [{ text: ám, result: lost, moved-by: áb, vote: { áfor: [áb, ác], áagainst: 2 } }]
    reasons: ár
    alternatives: áa
    resolutions:
      - { decides: 1, outcome: as-recommended, moved-by: áb, seconded-by: ác }
      - { decides: 2 }
      - { decides: 3, outcome: deferred }
      - { decides: 4, outcome: as-recommended, follow-ups: [{ id: g, text: ág, owner: not stated }] }
    ---

    á ${minute m1/a}
    """,
    "2/e.md": "---\nkind: minute\nitem: e\nstanding-words: yes\n---\n",
    "2/x.md": "---\nkind: minute\nitem: x\n---\n\ná\n",
    "actions.yaml": """
    kind: actions
    updates: [{ follow-up: f1, date: 2018-01-10, organisation: o, state: open, text: áu, minute: m1/a }]
    """,
  ]
}
