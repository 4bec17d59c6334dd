import Foundation
import TestSupport
import Testing

/// Captions with numbers, and references to them, in every format.
@Suite struct `A named table` {
  private static let body = """
    ## Purpose

    As ${table young-people} and ${picture who} show, \\${table x} is text.[^1] See also [the page of
    ${table young-people}](https://example.gov.uk/).

    Table: Young *people* into work {#young-people}

    | Quarter | People |
    | --- | --- |
    | Q1 | 60 |

    ![The group reports to the Board](who.svg "Who reports"){#who}

    [^1]: See ${table young-people} too.

    """

  private static let house = """
    kind: house
    extends: coventry
    tables:
      action-plan: { numbered: yes, caption: 'Action plan: {{priority}}' }
      indicators: { numbered: yes }
    charts: { numbered: yes }

    """

  /// A paper with a plan and indicators.
  private static func workspace(_ body: String = body, house: String = "") throws -> TemporaryFolder
  {
    let folder = try TemporaryFolder([
      "board.yaml": """
      kind: board
      name: Sample Board
      \(house.isEmpty ? "" : "house: house")
      priorities: [{ id: work, title: Work }]
      organisations: [{ id: fire, name: Sample Fire Service }]
      """,
      "house/house.yaml": house.isEmpty ? "kind: house\nextends: coventry\n" : house,
      "indicators.yaml": """
      kind: indicators
      title: Sample
      figures: figures.csv
      indicators:
        - id: PI1
          title: People helped
          unit: count
          priority: work
          targets: [{ for: 2017/18, value: 100 }]
      """,
      "figures.csv":
        "indicator,measure,period,value\nPI1,actual,2016/17,80\nPI1,year-to-date,Q2 2017/18,95\n",
      "plan.yaml": """
      kind: action-plan
      title: Sample
      groups:
        - priority: work
          aims:
            - aim: Help more people
              led-by: [fire]
              indicators: [PI1]
              progress:
                - period: Q2 2017/18
                  text: It went well, as ${table young-people} shows.
      """,
      "paper.md": """
      ---
      kind: paper
      date: 2018-02-05
      period: Q2 2017/18
      subject: Progress
      appendices: [{ title: Plan, plan: plan.yaml, indicators: indicators.yaml }]
      ---

      \(body)
      """,
    ])
    try folder.write(
      try Data(
        contentsOf: URL(
          fileURLWithPath: RunningProgram.project + "/Tests/Fuzz/Corpus/picture/small.svg")),
      to: "who.svg")
    return folder
  }

  private static func rendered(
    _ format: String, _ folder: TemporaryFolder, _ file: String = "paper.md"
  ) throws -> String {
    let run = try RunningProgram(["render", file, "--to", format], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  @Test func `has a number in Markdown, as have the sentences that refer to it`() throws {
    let text = try Self.rendered("md", try Self.workspace())
    #expect(
      text.contains(
        "As Table 1 and Figure 1 show, ${table x} is text.[^1] See also [the page of\n"
          + "Table 1](https://example.gov.uk/)."), "\(text)")
    #expect(text.contains("**Table 1: Young _people_ into work**\n\n| Quarter | People |"))
    #expect(
      text.contains("![The group reports to the Board](who.svg)\n\n**Figure 1: Who reports**\n"))
    #expect(text.contains("[^1]: See Table 1 too."))
    #expect(text.contains("It went well, as Table 1 shows."))
    #expect(!text.contains("{#") && !text.contains("[x]"))
  }

  @Test func `is linked to on the page, within no other link`() throws {
    let page = try Self.rendered("html", try Self.workspace())
    #expect(page.contains("As <a href=\"#table--young-people\">Table 1</a> and"))
    #expect(
      page.contains(
        "<caption id=\"table--young-people\"><span>Table 1: Young <em>people</em> into work</span>"
      ))
    #expect(page.contains("<a href=\"#picture--who\">Figure 1</a>"))
    #expect(page.contains("<figure class=\"picture\" id=\"picture--who\">"))
    #expect(page.contains("<figcaption>Figure 1: Who reports</figcaption>"))
    #expect(page.contains("<a href=\"https://example.gov.uk/\">the page of\nTable 1</a>"))
    let ids = page.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    let within = page.matches(of: /href="#([^"]*)"/).map { String($0.1) }
    #expect(within.filter { $0 != "main" && !ids.contains($0) } == [])
  }

  @Test func `is counted by Word, whose cross-references lead to its bookmark`() throws {
    let folder = try Self.workspace()
    let run = try RunningProgram(
      ["render", "paper.md", "--to", "docx", "-o", "paper.docx"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let unzip = try RunningProgram(
      ["-p", folder.path(of: "paper.docx"), "word/document.xml"],
      of: try #require(OutsideTool.path(of: "unzip")))
    let text = unzip.output
    let caption = try #require(
      text.matches(of: #/<w:pStyle w:val="Caption"/>.*?</w:p>/#).first.map { String($0.0) })
    #expect(caption.contains("<w:keepNext/>") && caption.contains(" SEQ Table \\* ARABIC </w:"))
    #expect(caption.contains("w:name=\"_Ref_table_1\"/><w:r><w:t xml:space=\"preserve\">Table </"))
    #expect(text.contains(" REF _Ref_table_1 \\h </w:instrText>"))
    #expect(text.contains("<w:tblCaption w:val=\"Table 1: Young people into work\"/>"))
    let starts = text.matches(of: #/bookmarkStart w:id="(\d+)" w:name="([^"]*)"/#)
    #expect(Set(starts.map(\.1)).count == starts.count)
    let names = Set(starts.map { String($0.2) })
    let wanted = text.matches(of: #/ REF (\S+) /#).map { String($0.1) }
    #expect(wanted.count == 3 && wanted.allSatisfy(names.contains), "\(wanted)")
  }

  @Test func `has its number in JSON`() throws {
    let text = try Self.rendered("json", try Self.workspace())
    #expect(text.contains("As Table 1 and Figure 1 show"))
    #expect(text.contains("**Table 1: Young _people_ into work**"))
    #expect(text.contains("It went well, as Table 1 shows."))
  }

  @Test func `is one that the house makes too, where the house says so`() throws {
    let body = """
      ## Purpose

      See ${table action-plan-work}, ${table indicators-work} and ${chart PI1}.

      Table: A {#young-people}

      | a |
      | - |

      """
    let folder = try Self.workspace(body, house: Self.house)
    let text = try Self.rendered("md", folder)
    #expect(text.contains("See Table 2, Table 3 and Figure 1."), "\(text)")
    #expect(
      text.contains("**Table 2: Action plan: Work**")
        && text.contains("**Table 3: Programme Indicators: Work**"))
    // Markdown has no charts, and says what this one shows.
    #expect(text.contains("**Figure 1: PI1: People helped**\n\nPI1: People helped: "))
    let page = try Self.rendered("html", folder)
    #expect(page.contains("<a href=\"#chart--PI1\">Figure 1</a>"))
    #expect(page.contains("<figure class=\"chart\" id=\"chart--PI1\">"))
    let usual = try Self.rendered("md", try Self.workspace())
    #expect(usual.contains("**Programme Indicators: Work**"))
  }

  @Test(.enabled(if: Typst.isWanted, "Typst is not installed"))
  func `is linked to in a PDF that can be read aloud`() throws {
    let folder = try Self.workspace(house: Self.house)
    let run = try RunningProgram(
      ["render", "paper.md", "--to", "pdf", "-o", "paper.pdf"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let text = try RunningProgram(
      ["-layout", folder.path(of: "paper.pdf"), "-"],
      of: try #require(OutsideTool.path(of: "pdftotext"))
    ).output
    #expect(text.contains("As Table 1 and Figure 1 show"), "\(text)")
    #expect(text.contains("Table 1: Young people into work"))
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path(of: "paper.pdf")))
    #expect(String(decoding: bytes, as: UTF8.self).contains("<pdfuaid:part>1</pdfuaid:part>"))
  }

  @Test func `is counted through the slides of a briefing`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": "kind: board\nname: Sample Board\n",
      "b.md": """
      ---
      kind: briefing
      title: A
      date: 2018-02-05
      ---

      ## First

      See ${table b}.

      Table: One {#a}

      | a |
      | - |

      ---

      ## Second

      Table: Two {#b}

      | b |
      | - |

      """,
    ])
    let text = try Self.rendered("md", folder, "b.md")
    #expect(text.contains("See Table 2.") && text.contains("**Table 2: Two**"), "\(text)")
    let page = try Self.rendered("html", folder, "b.md")
    #expect(page.contains("<a href=\"#table--b\">Table 2</a>"))
  }

  @Test
  func `is counted anew in each paper of a pack, and through the minutes of a meeting`() throws {
    func paper(_ subject: String) -> String {
      "---\nkind: paper\ndate: 2018-02-05\nsubject: \(subject)\n---\n\n## Purpose\n\n"
        + "See ${table a}.\n\nTable: \(subject) {#a}\n\n| a |\n| - |\n| b |\n"
    }
    func minute(_ item: String) -> String {
      "---\nkind: minute\nitem: \(item)\n---\n\nSee ${table a}.\n\n"
        + "Table: Of \(item) {#a}\n\n| a |\n| - |\n| b |\n"
    }
    let folder = try TemporaryFolder([
      "board.yaml": "kind: board\nname: Sample Board\n",
      "m/meeting.yaml": """
      kind: meeting
      date: 2018-02-05
      agenda:
        - { id: one, paper: one.md }
        - { id: two, paper: two.md }
      """,
      "m/one.md": paper("One"), "m/two.md": paper("Two"),
      "m/minutes/1.md": minute("one"), "m/minutes/2.md": minute("two"),
    ])
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    let minutes = try folder.read("out/m/minutes.html")
    #expect(
      minutes.contains("<a href=\"#table--a\">Table 1</a>")
        && minutes.contains("<a href=\"#table--a--2\">Table 2</a>"), "\(minutes)")
    #expect(
      minutes.contains("<caption id=\"table--a--2\"><span>Table 2: Of two</span></caption>"))
    let packs = try TemporaryFolder()
    let packed = try RunningProgram(
      ["pack", "m", "--output", packs.path], in: folder.path, environment: ["PATH": "/nowhere"])
    #expect(packed.status == 0, "\(packed.errors)")
    let pack = try packs.read("public/m/pack.html")
    #expect(
      pack.contains("<caption id=\"table--a\"><span>Table 1: One</span></caption>")
        && pack.contains("<caption id=\"table--a--2\"><span>Table 1: Two</span></caption>"))
    #expect(pack.contains("<a href=\"#table--a--2\">Table 1</a>"))
  }

  @Test func `is referred to in no text that is printed elsewhere`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": "kind: board\nname: Sample Board\n",
      "paper.md":
        "---\nkind: paper\ndate: 2018-02-05\nsubject: X\nrecommendations:\n"
        + "  - Note ${table a}\n---\n\n## Purpose\n\nTable: A {#a}\n\n| a |\n| - |\n",
    ])
    let run = try RunningProgram(["check"], in: folder.path)
    #expect(run.status == 1)
    #expect(
      run.output.contains("paper.md:6:10: error:")
        && run.output.contains("[misplaced-reference]"), "\(run.output)\(run.errors)")
  }
}
