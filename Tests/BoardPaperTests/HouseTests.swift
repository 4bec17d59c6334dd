import Foundation
import TestSupport
import Testing

@Suite struct `A house` {
  private static func workspace() throws -> TemporaryFolder {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board + "house: house\n",
      "paper.md": BadInput.paper(body: "## Purpose\n\nTo inform."),
    ])
    let export = try RunningProgram(["house", "export", "house"], in: folder.path)
    #expect(export.status == 0, "\(export.errors)")
    return folder
  }

  @Test func `that was exported makes the same document as the one built in`() throws {
    let folder = try Self.workspace()
    let own = try RunningProgram(["render", "paper.md"], in: folder.path)
    try folder.write(BadInput.board, to: "board.yaml")
    let builtIn = try RunningProgram(["render", "paper.md"], in: folder.path)
    #expect(own.status == 0 && builtIn.status == 0, "\(own.errors)")
    #expect(own.output == builtIn.output)
  }

  @Test func `that was exported makes the same page, and another where its look differs`() throws {
    let folder = try Self.workspace()
    let page = {
      try RunningProgram(["render", "paper.md", "--to", "html"], in: folder.path).output
    }
    let own = try page()
    try folder.write(BadInput.board, to: "board.yaml")
    let builtIn = try page()
    #expect(own == builtIn && own.contains("</style>"))
    try folder.write(BadInput.board + "house: house\n", to: "board.yaml")
    try folder.write("body { margin: 1rem }\n", to: "house/page.css")
    #expect(try page().contains("<style>\nbody { margin: 1rem }\n</style>\n"))
    try folder.write("</style><script>alert(1)</script>\n", to: "house/page.css")
    let run = try RunningProgram(["render", "paper.md", "--to", "html"], in: folder.path)
    #expect(run.status == 1 && run.output.isEmpty && run.errors.contains("house/page.css:1:1"))
  }

  @Test func `is changed by editing it: a label, the order, the date, a heading, a sentence`()
    throws
  {
    let folder = try Self.workspace()
    var house = try folder.read("house/house.yaml")
    house = house.replacing("label: Date", with: "label: Meeting date")
    house = house.replacing(
      "'{{day}}{{ordinal}} {{month}} {{year}}'",
      with:
        "'{{weekday}}, {{day}} {{month}} {{year}}'")
    house = house.replacing("heading: Purpose", with: "heading: Reason for the report")
    house = house.replacing("also: [Purpose of the report", with: "also: [Purpose")
    let subject = "  - field: subject\n    label: Subject\n    required: draft\n"
    house = house.replacing(subject, with: "").replacing("header:\n", with: "header:\n" + subject)
    try folder.write(house, to: "house/house.yaml")
    let template = try folder.read("house/board-paper.md")
    try folder.write(
      template + "\n*Published by the council.*\n", to: "house/board-paper.md")
    let check = try RunningProgram(["house", "check", "house"], in: folder.path)
    #expect(check.status == 0, "\(check.output)")
    let run = try RunningProgram(["render", "paper.md"], in: folder.path)
    #expect(
      run.output == """
        # Progress

        **Subject:** Progress

        **To:** Sample Health and Wellbeing Board

        **Meeting date:** Monday, 5 February 2018

        ## 1. Reason for the report

        To inform.

        *Published by the council.*

        """, "\(run.errors)")
  }

  @Test func `prints background papers, and clearance where its template asks for it`() throws {
    let folder = try Self.workspace()
    let house = try folder.read("house/house.yaml")
    try folder.write(
      house + "\nclearance: [{ role: finance, label: Director of Finance }]\n",
      to: "house/house.yaml")
    let template = try folder.read("house/board-paper.md")
    try folder.write(
      template + """

        {{#clearance}}
        ## Cleared by

        {{#approval}}
        - {{role}}: {{name}}{{#sent}}, sent {{sent}}{{/sent}}{{#approved}}, cleared {{approved}}{{/approved}}
        {{/approval}}
        {{/clearance}}

        """, to: "house/board-paper.md")
    func printed(_ frontMatter: String) throws -> String {
      let paper = BadInput.paper(body: "## Purpose\n\nTo inform.")
      try folder.write(
        paper.replacing("kind: paper\n", with: "kind: paper\n\(frontMatter)"), to: "paper.md")
      let run = try RunningProgram(["render", "paper.md"], in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      return run.output.components(separatedBy: "To inform.\n").last ?? ""
    }
    #expect(try printed("") == "")
    #expect(
      try printed(
        "background-papers: [Needs *a*, { title: Plan, link: https://www.example.org/p }]\n")
        == "\n## Background papers\n\n- Needs \\*a\\*\n- [Plan](https://www.example.org/p)\n")
    #expect(
      try printed("background-papers: none\n") == "\n## Background papers\n\nThere are none.\n")
    #expect(
      try printed(
        "clearance: [{ role: finance, name: A, sent: 2018-01-12, approved: 2018-01-17 }, { role: legal }]\n"
      )
        == "\n## Cleared by\n\n- Director of Finance: A, sent 12th January 2018, cleared 17th January 2018\n- legal:\n"
    )
  }

  @Test func `of another language leaves no English word`() throws {
    let cover = "house/indicator-workbook.md"
    let folder = try TemporaryFolder([cover: try Self.workspace().read(cover)])
    try folder.write(
      """
      kind: house
      name: Cyngor Enghraifft
      language: cy
      dates:
        style: '{{day}} {{month}} {{year}}'
        months: [Ionawr, Chwefror, Mawrth, Ebrill, Mai, Mehefin, Gorffennaf, Awst, Medi, Hydref, Tachwedd, Rhagfyr]
        weekdays: [Llun, Mawrth, Mercher, Iau, Gwener, Sadwrn, Sul]
      header:
        - { field: to, label: At }
        - { field: date, label: Dyddiad }
        - { field: subject, label: Pwnc }
        - { field: wardiau, label: Wardiau }
      numbering:
        sections: 1.
        recommendations: (a)
        recommendation-parts: i.
        appendices: Atodiad 1
      person: '{{name}}'
      periods:
        year: '{{start-year}}/{{end-year-short}}'
        quarter: 'Ch{{quarter}} {{start-year}}/{{end-year-short}}'
        half: 'H{{half}} {{start-year}}/{{end-year-short}}'
        month: '{{first-month}} {{first-year}}'
        days: '{{first-day}} {{first-month}} {{first-year}} i {{last-day}} {{last-month}} {{last-year}}'
      tables:
        action-plan:
          caption: 'Cynllun gweithredu: {{priority}}'
          columns:
            - { column: aim, label: Nod, cell: '{{number}}. {{aim}}' }
            - { column: progress, label: Cynnydd }
        indicators:
          caption: 'Dangosyddion: {{priority}}'
          columns:
            - { column: indicator, label: Dangosydd }
            - { column: target, label: 'Targed {{period}}' }
            - { column: actual, label: 'Gwirioneddol {{period}}' }
        action: '{{text}}'
        indicator: '{{id}}: {{title}}'
      workbook:
        group: 'Dangosyddion: {{priority}}'
      status:
        tolerance: 5%
        words: { Green: Gwyrdd, Amber: Oren, Red: Coch }
      sections:
        - { id: pwrpas, heading: Pwrpas, required: draft }
      """, to: "house/house.yaml")
    try folder.write(
      """
      # {{subject}}

      {{header}}

      {{#pwrpas}}
      ## {{number}} {{heading}}

      {{content}}
      {{/pwrpas}}

      ## {{number}} Argymhellion

      {{recommendations}}

      {{#section}}
      ## {{number}} {{heading}}

      {{content}}
      {{/section}}

      {{#appendix}}
      ## {{label}}: {{title}}

      {{content}}

      {{#group}}
      ### {{title}}

      {{introduction}}

      {{action-plan}}

      {{indicators}}
      {{/group}}
      {{/appendix}}
      """, to: "house/board-paper.md")
    try folder.write(
      """
      ---
      kind: paper
      to: Y Bwrdd
      date: 2018-02-05
      subject: Cynnydd
      header:
        wardiau: Pob un
      recommendations: [Cymeradwyo]
      period: Q2 2017/18
      appendices:
        - title: Cynllun
          text: cynllun.md
          plan: cynllun.yaml
          indicators: dangosyddion.yaml
      ---

      ## Pwrpas

      Statws ${D1.status}: ${D1.actual}.
      """, to: "paper.md")
    try folder.write(
      BadInput.board + "house: house\npriorities: [{ id: ifanc, title: Pobl ifanc }]\n",
      to: "board.yaml")
    try folder.write(
      """
      kind: action-plan
      title: Cynllun
      groups:
        - priority: ifanc
          aims:
            - number: 1
              aim: Gwella
              progress: [{ period: H1 2017/18, text: Ar y gweill. }]
      """, to: "cynllun.yaml")
    try folder.write(
      """
      kind: indicators
      title: Dangosyddion
      figures: ffigurau.csv
      indicators:
        - id: D1
          priority: ifanc
          title: Nifer
          unit: count
          better: higher
          judge: latest
          targets: [{ for: Q2 2017/18, value: 100 }]
      """, to: "dangosyddion.yaml")
    try folder.write(
      "indicator,measure,period,value\nD1,actual,Q2 2017/18,96\n", to: "ffigurau.csv")
    try folder.write("---\nkind: text\n---\n\n## Nodau\n\nRhestr.\n", to: "cynllun.md")
    let run = try RunningProgram(["render", "paper.md"], in: folder.path)
    #expect(
      run.output == """
        # Cynnydd

        **At:** Y Bwrdd

        **Dyddiad:** 5 Chwefror 2018

        **Pwnc:** Cynnydd

        **Wardiau:** Pob un

        ## 1. Pwrpas

        Statws Oren: 96.

        ## 2. Argymhellion

        - (a) Cymeradwyo

        ## Atodiad 1: Cynllun

        ### Nodau

        Rhestr.

        ### Pobl ifanc

        **Cynllun gweithredu: Pobl ifanc**

        | Nod | Cynnydd |
        | --- | --- |
        | 1. Gwella | <p>**1 Ebrill 2017 i 30 Medi 2017**</p><p>Ar y gweill.</p> |

        **Dangosyddion: Pobl ifanc**

        | Dangosydd | Targed 2017/18 | Gwirioneddol Ch2 2017/18 |
        | --- | --- | --- |
        | D1: Nifer | | 96 |

        """, "\(run.errors)")
  }

  @Test func `is not exported over a folder that is there`() throws {
    let folder = try Self.workspace()
    let run = try RunningProgram(["house", "export", "house"], in: folder.path)
    #expect(run.status == 64)
  }
}
