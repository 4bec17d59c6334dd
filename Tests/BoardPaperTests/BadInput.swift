/// An input with one thing wrong, and where the finding is expected.
struct BadInput: Sendable, CustomTestStringConvertible {
  /// What is wrong, as a council officer would say.
  let name: String
  /// The rule that finds it.
  let rule: String
  /// The files of a workspace with marks: 1️⃣ where the finding stands, 2️⃣ where its note points.
  let files: [String: String]

  var testDescription: String { name }

  init(_ name: String, rule: String, files: [String: String]) {
    self.name = name
    self.rule = rule
    self.files = files
  }

  /// A workspace whose paper is the text given.
  init(_ name: String, rule: String, paper: String) {
    self.init(name, rule: rule, files: ["board.yaml": Self.board, "paper.md": paper])
  }

  /// A workspace whose paper has the lines given in its front matter.
  init(_ name: String, rule: String, frontMatter: String) {
    self.init(
      name, rule: rule,
      paper: """
        ---
        kind: paper
        date: 2018-02-05
        subject: Progress
        \(frontMatter)
        ---

        ## Purpose

        To inform.
        """)
  }

  static let board = "kind: board\nname: Sample Health and Wellbeing Board\n"

  /// A paper with nothing wrong, and a body.
  static func paper(body: String) -> String {
    "---\nkind: paper\ndate: 2018-02-05\nsubject: Progress\n---\n\n\(body)\n"
  }
}

import Testing

extension BadInput {
  static let all: [BadInput] =
    keys + traps + includes + shapes + files + templates + figures + outcomes + plans
    + meetings + notes

  // MARK: - Keys and values

  static let keys = [
    BadInput(
      "a list of words that there is not", rule: "unknown-key",
      files: ["board.yaml": board + "words: { 1️⃣acronym: [WWC] }\n"]),
    BadInput(
      "an abbreviation in small letters", rule: "wrong-value",
      files: ["board.yaml": board + "words: { acronyms: [WWC, 1️⃣wwc] }\n"]),
    BadInput(
      "a verb without its participle", rule: "wrong-value",
      files: ["board.yaml": board + "words: { decision-verbs: [1️⃣champion] }\n"]),
    BadInput(
      "a misspelt key", rule: "unknown-key", frontMatter: "1️⃣recomendations: [Endorse it]"),
    BadInput(
      "a key twice", rule: "duplicate-key",
      paper: """
        ---
        kind: paper
        2️⃣date: 2018-02-05
        subject: Progress
        1️⃣date: 2018-02-06
        ---

        ## Purpose

        To inform.
        """),
    BadInput(
      "an id twice", rule: "duplicate-id",
      frontMatter: """
        recommendations:
          - id: 2️⃣endorse
            text: Endorse it
          - id: 1️⃣endorse
            text: Note it
        """),
    BadInput(
      "31 February", rule: "invalid-date",
      paper: "---\nkind: paper\ndate: 1️⃣2018-02-31\nsubject: P\n---\n\n## Purpose\n\nTo inform.\n"),
    BadInput("an unknown period", rule: "unknown-period", frontMatter: "period: 1️⃣Q5 2017/18"),
    BadInput(
      "a missing key", rule: "missing-key",
      paper: """
        ---
        1️⃣kind: paper
        subject: Progress
        ---

        ## Purpose

        To inform.
        """),
  ]

  // MARK: - What YAML does to prose

  static let traps = [
    BadInput(
      "a tab for indentation", rule: "tab-indentation",
      frontMatter: "from:\n1️⃣\t- name: Alex Morgan"),
    BadInput(
      "a key that is indented more than its neighbours", rule: "wrong-indentation",
      frontMatter: "period: Q2 2017/18\n  1️⃣to: The Board"),
    BadInput(
      "text cut off by a number sign", rule: "text-cut-off",
      frontMatter: "to: The Board 1️⃣# of the city"),
    BadInput(
      "text that is a comment as a whole", rule: "text-cut-off",
      frontMatter: "to: 1️⃣#CovConnects"),
    BadInput(
      "text that begins with a per cent sign", rule: "unquoted-text",
      frontMatter: "to: 1️⃣% Of children"),
    BadInput(
      "text that begins with an asterisk", rule: "unquoted-text",
      frontMatter: "to: 1️⃣*All* members"),
    BadInput(
      "text that begins with a quoted word", rule: "unquoted-text",
      frontMatter: "to: 1️⃣'Love Your Bump' campaign"),
    BadInput(
      "a list entry with a colon", rule: "unquoted-text",
      frontMatter: "recommendations:\n  - PI11️⃣: Number of young people"),
    BadInput(
      "a value with a colon", rule: "unquoted-text",
      frontMatter: "to: The Board1️⃣: all members"),
    BadInput(
      "text in braces split at a comma", rule: "split-at-comma",
      frontMatter: "from:\n  - { name: Alex, role: Co-Chair, 1️⃣Marmot Steering Group }"),
  ]

  // MARK: - Includes

  static let includes = [
    BadInput(
      "an include of a missing file", rule: "missing-file",
      paper: paper(body: "## Purpose\n\n${include 1️⃣nowhere.md}")),
    BadInput(
      "an include that leaves the workspace", rule: "outside-workspace",
      paper: paper(body: "## Purpose\n\n${include 1️⃣../../outside}")),
    BadInput(
      "an include in a sentence", rule: "misplaced-include",
      paper: paper(body: "## Purpose\n\nSee 1️⃣${include text.md}.")),
    BadInput(
      "an include in a circle", rule: "include-circle",
      files: [
        "board.yaml": board,
        "paper.md": paper(body: "## Purpose\n\n${include first.md}"),
        "first.md": "---\nkind: text\n---\n\n${include second.md}\n",
        "second.md": "---\nkind: text\n---\n\n${include 1️⃣first.md}\n",
      ]),
    BadInput(
      "an appendix that is a paper", rule: "wrong-kind",
      files: [
        "board.yaml": board,
        "other.md": paper(body: "## Purpose\n\nTo inform."),
        "paper.md": """
        ---
        kind: paper
        date: 2018-02-05
        subject: Progress
        appendices:
          - title: Plan
            text: 1️⃣other.md
        ---

        ## Purpose

        To inform.
        """,
      ]),
  ]

  // MARK: - Bombs and depths

  static let shapes = [
    BadInput(
      "an alias bomb", rule: "unquoted-text",
      frontMatter: """
        a: 1️⃣&a [x, x, x, x, x, x, x, x, x]
        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
        c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
        """),
    BadInput(
      "complex keys", rule: "unquoted-text", frontMatter: "1️⃣? [a, b]\n: c"),
    BadInput(
      "10,000 brackets", rule: "nested-too-deeply",
      frontMatter: "from: " + String(repeating: "[", count: 63) + "1️⃣"
        + String(repeating: "[", count: 10_000)),
    BadInput(
      "10,000 quotes in quotes", rule: "nested-too-deeply",
      paper: paper(body: "## Purpose\n\n1️⃣" + String(repeating: "> ", count: 10_000) + "x")),
    BadInput(
      "HTML in the text", rule: "html-in-text",
      paper: paper(body: "## Purpose\n\nThe *5*1️⃣<sup>th</sup> of May.")),
    BadInput(
      "a picture", rule: "picture-in-text",
      paper: paper(body: "## Purpose\n\nSee\nthe 1️⃣![chart](chart.png).")),
    BadInput(
      "a picture that is a text", rule: "unusable-picture",
      files: [
        "board.yaml": board, "chart.png": "none",
        "paper.md": paper(body: "## Purpose\n\n1️⃣![Smoking fell](chart.png)"),
      ]),
    BadInput(
      "a drawing with a script", rule: "unusable-picture",
      files: [
        "board.yaml": board,
        "chart.svg":
          "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><script>1</script></svg>",
        "paper.md": paper(body: "## Purpose\n\n- a\n\n  1️⃣![Smoking fell](chart.svg)"),
      ]),
    BadInput(
      "a picture that is not there", rule: "missing-file",
      paper: paper(body: "## Purpose\n\n1️⃣![Smoking fell](chart.png)")),
    BadInput(
      "a picture outside of the workspace", rule: "outside-workspace",
      paper: paper(body: "## Purpose\n\n1️⃣![Smoking fell](../chart.png)")),
    BadInput(
      "a picture without words", rule: "picture-without-words",
      files: [
        "board.yaml": board,
        "chart.svg": "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>",
        "paper.md": paper(body: "## Purpose\n\n1️⃣![ ](chart.svg)"),
      ]),
  ]

  // MARK: - Files

  static let files = [
    BadInput("a NUL byte", rule: "forbidden-character", paper: paper(body: "## Pur1️⃣\0pose")),
    BadInput(
      "a line separator of Unicode", rule: "forbidden-character",
      paper: paper(body: "## Purpose\n\nTo1️⃣\u{2028}inform.")),
    BadInput("no front matter", rule: "no-front-matter", paper: "1️⃣## Purpose\n\nTo inform.\n"),
    BadInput(
      "front matter that is not closed", rule: "unclosed-front-matter",
      paper: "1️⃣---\nkind: paper\ndate: 2018-02-05\n\n## Purpose\n"),
    BadInput(
      "an unknown kind", rule: "unknown-kind",
      paper: "---\nkind: 1️⃣papr\ndate: 2018-02-05\n---\n\n## Purpose\n"),
    BadInput(
      "no kind", rule: "missing-kind",
      paper: "---\n1️⃣date: 2018-02-05\nsubject: P\n---\n\n## Purpose\n\nTo inform.\n"),
    BadInput(
      "text before the first heading", rule: "text-before-heading",
      paper: paper(body: "1️⃣To inform.\n\n## Purpose\n\nTo inform.")),
    BadInput(
      "a title in the text", rule: "title-in-text",
      paper: paper(body: "1️⃣# Report\n\n## Purpose\n\nTo inform.")),
    BadInput(
      "a missing section", rule: "missing-section",
      paper: "1️⃣" + paper(body: "## Background\n\nText.")),
    BadInput(
      "an empty section", rule: "missing-section",
      paper: paper(body: "1️⃣## Purpose\n\n## Background\n\nText.")),
    BadInput(
      "a section twice", rule: "duplicate-section",
      paper: paper(body: "2️⃣## Purpose\n\nText.\n\n1️⃣## Purpose of this report\n\nText.")),
    BadInput(
      "a header line that the house does not have", rule: "unknown-header-field",
      frontMatter: "header:\n  1️⃣wards: All"),
  ]

  // MARK: - Templates

  static let templates = [
    BadInput(
      "a misspelt name in a branch not taken", rule: "unknown-name",
      files: house(
        boardPaper:
          "{{#appendices}}\n{{#report-author}}\n1️⃣{{nmae}}\n{{/report-author}}\n{{/appendices}}")),
    BadInput(
      "a section that is not closed", rule: "unclosed-section",
      files: house(boardPaper: "Text\n\n1️⃣{{#report-authors}}\n\nText")),
    BadInput(
      "a block in mid-sentence", rule: "block-in-line",
      files: house(boardPaper: "The recommendations are 1️⃣{{recommendations}} as stated.")),
    BadInput(
      "a template without a place for sections", rule: "name-left-out",
      files: house(
        boardPaper: nil,
        whole: """
          1️⃣{{recommendations}}

          {{#appendix}}
          {{content}}
          {{/appendix}}
          """)),
    BadInput(
      "a house that is not there", rule: "unknown-house",
      files: [
        "board.yaml": board + "house: 1️⃣convetry\n",
        "paper.md": paper(body: "## Purpose\n\nTo inform."),
      ]),
  ]

  /// A workspace with a house of its own, whose template ends with the text given.
  private static func house(boardPaper: String?, whole: String? = nil) -> [String: String] {
    return [
      "board.yaml": board + "house: house\n",
      "paper.md": paper(body: "## Purpose\n\nTo inform."),
      "house/house.yaml": sampleHouse,
      "house/indicator-workbook.md": "# {{title}}\n",
      "house/board-paper.md": whole ?? template + (boardPaper ?? ""),
    ]
  }

  /// A template that has a place for everything.
  static let template = """
    {{recommendations}}

    {{#section}}
    {{content}}
    {{/section}}

    {{#appendix}}
    {{content}}
    {{#group}}
    {{introduction}}

    {{action-plan}}

    {{indicators}}
    {{/group}}
    {{/appendix}}


    """

  /// The files of a small house, by their names in its folder.
  static let sampleHouseFiles = [
    "house.yaml": sampleHouse, "indicator-workbook.md": "# {{title}}\n", "board-paper.md": template,
  ]

  static let sampleHouse = """
    kind: house
    name: Sample
    language: en-GB
    dates:
      style: '{{day}} {{month}} {{year}}'
      months: [January, February, March, April, May, June, July, August, September, October, November, December]
      weekdays: [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday]
    header:
      - { field: date, label: Date }
    numbering:
      recommendations: i)
      recommendation-parts: a)
      appendices: Appendix 1
    person: '{{name}}'
    periods:
      year: '{{start-year}}'
      quarter: 'Q{{quarter}}'
      half: 'H{{half}}'
      month: '{{first-month}}'
      days: '{{first-day}} to {{last-day}}'
    tables:
      action-plan:
        caption: Plan
        columns: [{ column: aim, label: Aim }]
      indicators:
        caption: Indicators
        columns: [{ column: indicator, label: Indicator }]
      action: '{{text}}'
      indicator: '{{title}}'
    status:
      tolerance: 10%
    workbook:
      group: 'Indicators'
    sections:
      - { id: purpose, heading: Purpose }
    """
}
