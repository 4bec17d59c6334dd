import TestSupport
import Testing

@Suite struct `A briefing` {
  private static let example = RunningProgram.project + "/Examples/coventry-hwb"
  private static let meeting = example + "/meetings/2018-02-05"

  private static let text = """
    ---
    kind: briefing
    title: A plan
    subtitle: In short
    date: 2018-02-05
    ---

    ## First

    - a
      - b

    Note:

    Say --> this.

    ---

    ## Second

    | A | B |
    | - | - |
    | 1 | 2 |

    """

  private func workspace(named isNamed: Bool) throws -> TemporaryFolder {
    try TemporaryFolder([
      "board.yaml": "kind: board\nname: Sample Board\n", "m/b.md": Self.text,
      "m/meeting.yaml": """
      kind: meeting
      date: 2018-02-05
      agenda:
        - { id: one, \(isNamed ? "paper: b.md" : "title: One") }

      """,
    ])
  }

  @Test func `is Markdown that Marp and pandoc read, with notes in comments`() throws {
    let folder = try workspace(named: true)
    let run = try RunningProgram(["render", "m/b.md"], in: folder.path)
    #expect(
      run.output == """
        ---
        marp: true
        lang: en-GB
        ---

        # A plan

        **In short**

        Sample Board

        5th February 2018

        ---

        ## First

        - a
          - b

        <!--
        Say --\\> this.
        -->

        ---

        ## Second

        | A | B |
        | --- | --- |
        | 1 | 2 |

        """)
  }

  @Test(.enabled(if: OutsideTool.isWanted("pandoc"), "pandoc is not installed"))
  func `has a slide for each of its own where pandoc makes slides of the Markdown`() throws {
    let folder = try workspace(named: true)
    let made = try RunningProgram(["render", "m/b.md", "-o", "out-private/b.md"], in: folder.path)
    #expect(made.status == 0, "\(made.errors)")
    let run = try RunningProgram(
      ["--slide-level=2", "-t", "revealjs", folder.path + "/out-private/b.md"],
      of: OutsideTool.path(of: "pandoc") ?? "pandoc")
    #expect(run.status == 0)
    #expect(run.output.matches(of: #/<section[^>]*class="[^"]*slide/#).count == 3)
    #expect(run.output.contains("First</h2>"))
  }

  @Test func `is published where an agenda names it, in every format, with its notes`() throws {
    let folder = try workspace(named: true)
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    for format in ["md", "html", "docx", "pptx"] {
      #expect(folder.files().contains("out/m/b.\(format)"), "\(format)")
    }
    #expect(try folder.read("out/m/agenda.md").contains("(b.md)"))
    let page = try folder.read("out/m/b.html")
    #expect(page.matches(of: #/<section class="slide/#).count == 3)
    #expect(page.contains("Say --&gt; this."))
    let index = try folder.read("out/index.html")
    #expect(index.contains("m/b.html") && index.contains("m/b.pptx"))
  }

  @Test func `is not published where no agenda names it`() throws {
    let folder = try workspace(named: false)
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let files = folder.files()
    #expect(files.contains("out-private/m/b.pptx"))
    #expect(!files.contains { $0.hasPrefix("out/") && $0.contains("/b.") })
  }

  @Test func `is not published where an agenda names it in private business`() throws {
    let folder = try workspace(named: true)
    try folder.write(
      """
      kind: meeting
      date: 2018-02-05
      agenda:
        - { id: one, title: One }
        - { id: two, title: Two, paper: b.md, private: 3 }

      """, to: "m/meeting.yaml")
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let files = folder.files().filter { $0.hasPrefix("out/") }
    #expect(!files.isEmpty && !files.contains { $0.contains("/b.") })
    for file in files where file.hasSuffix(".md") || file.hasSuffix(".html") {
      #expect(try !folder.read(file).contains("A plan"), "\(file)")
    }
    let page = try folder.read("out-private/m/b.html")
    #expect(page.contains("Not for publication. Exempt by paragraph 3"))
  }

  @Test func `is data with its slides, notes and titles`() throws {
    let folder = try workspace(named: true)
    let run = try RunningProgram(["render", "m/b.md", "--to", "json"], in: folder.path)
    for part in [
      #""kind": "briefing""#, #""subtitle": "In short""#, #""title": "First""#,
      #""notes": "Say --> this.\n""#, #""number": 2"#,
    ] { #expect(run.output.contains(part), "\(part)") }
  }

  @Test func `is in Welsh in a Welsh house`() throws {
    let folder = try workspace(named: true)
    try folder.write(
      "kind: board\nname: Bwrdd Enghreifftiol\nhouse: cymraeg\n", to: "board.yaml")
    let run = try RunningProgram(["render", "m/b.md", "--to", "html"], in: folder.path)
    #expect(run.output.contains("Sleid nesaf") && run.output.contains("Nodiadau"))
    #expect(!run.output.contains("Next slide"))
  }

  @Test(arguments: [
    (["render", meeting + "/marmot-update.md", "--to", "pptx", "-o", "x.pptx"], "not a briefing"),
    (["render", meeting + "/meeting.yaml", "--to", "pptx", "-o", "x.pptx"], "not a briefing"),
    (["render", meeting + "/marmot-briefing.md", "--to", "pptx"], "a PowerPoint file is not text"),
    (["new", "paper", "--from", meeting + "/marmot-update.md"], "belongs to 'new briefing'"),
    (
      ["new", "briefing", "--from", meeting + "/marmot-briefing.md"],
      "is neither a paper nor a framework"
    ),
    (
      ["new", "briefing", "--from", meeting + "/meeting.yaml"], "is neither a paper nor a framework"
    ),
    (["new", "briefing", "--from", meeting], "is not a file"),
  ]) func `is asked for in words that say what is wrong`(arguments: [String], words: String) throws
  {
    let folder = try TemporaryFolder()
    let run = try RunningProgram(arguments, in: folder.path)
    #expect(run.status == 64 && run.errors.contains(words), "\(run.errors)")
    #expect(folder.files().isEmpty)
  }

  @Test func `is drafted from a paper with its aims, figures and recommendations`() throws {
    let run = try RunningProgram(["new", "briefing", "--from", Self.meeting + "/marmot-update.md"])
    #expect(run.status == 0, "\(run.errors)")
    for part in [
      "title: Progress update on the Marmot City Strategy 2016-2019\n", "period: Q2 2017/18\n",
      "    role: Co-Chair, Marmot Steering Group\n", "  - '../../indicators/marmot-2016-19.yaml'\n",
      "- The Board endorsed the Action Plan in October 2016,", "- Young People\n  - ",
      "| ${PI2.ytd} | ${PI2.target} |\n", "1. Endorse the progress", "\nNote:\n\n…\n",
    ] { #expect(run.output.contains(part), "\(part)\n\(run.output)") }
  }

  @Test func `is drafted so that it reads without errors and is told until it is written`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": "kind: board\nname: Sample Board\n",
      "m/paper.md": """
      ---
      kind: paper
      date: 2018-02-05
      subject: 'It''s a plan: "first" & [last]'
      private: 3
      from: ['- A. Smith']
      recommendations:
        - { text: 'Note it', parts: [One, '*Two*'] }
      ---

      ## Purpose

      None.

      ## Background

      One sentence with **bold. Text** here. Another.

      - A list

      """,
    ])
    let made = try RunningProgram(
      ["new", "briefing", "--from", "m/paper.md", "-o", "b.md"], in: folder.path)
    #expect(made.output == "wrote b.md\n", "\(made.errors)")
    let run = try RunningProgram(["check", "b.md"], in: folder.path)
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("[unwritten-text]"))
    let text = try folder.read("b.md")
    #expect(text.contains("private: '3'\n"))
    #expect(text.contains("- One sentence with **bold. Text** here\n"))
    #expect(text.contains("1. Note it\n   - One\n   - *Two*\n"))
  }
}
