import Testing

@Suite struct `Contents that were typed` {
  private static let rule = "mismatched-contents"

  @Test(arguments: [
    "- Purpose\n- 1️⃣Bakground\n- Next steps",
    "1. Purpose ..... 2\n2. Background … 3\n3. Next steps 12",
    "- PURPOSE\n- Background\n- Next steps\n- Appendix 1: Figures\n- Recommendations",
    "- Purpose\n- Background and context\n- Next steps\n- A part",
    "- Purpose\n- Background\n- Next steps\n- *1️⃣Costs*",
  ])
  func `list headings that are there`(contents: String) throws {
    try RuleCase(
      Self.rule, contents,
      files: [
        "text.md": "---\nkind: text\n---\n\nX.\n",
        "paper.md": """
        ---
        kind: paper
        date: 2018-02-05
        subject: X
        appendices: [{ title: Figures, text: text.md }]
        ---

        ## Contents

        \(contents)

        ## Purpose

        X.

        ### A part

        X.

        \(contents.contains("Bakground") ? "2️⃣" : "")## Background

        X.

        ## Next steps

        X.
        """,
      ]
    ).expectPlaces()
  }

  @Test(arguments: [
    "## Contents\n\n- Purpose\n\n## Purpose\n\nX.\n\n1️⃣## Costs\n\nX.",
    "## Contents\n\n| Heading | Page |\n| - | - |\n| Purpose | 2 |\n\n## Purpose\n\nX.",
    "## Contents of the box\n\n- Apples\n\n## Purpose\n\nX.", "## Contents\n\n## Purpose\n\nX.",
  ])
  func `leave none out`(body: String) throws {
    try RuleCase(
      Self.rule, body,
      files: ["paper.md": "---\nkind: paper\ndate: 2018-02-05\nsubject: X\n---\n\n\(body)\n"]
    ).expectPlaces()
  }
}
