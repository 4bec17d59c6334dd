import PaperModel
import Testing

@Suite struct `A cross-reference that leads nowhere` {
  private static let rule = "dangling-cross-reference"

  @Test(arguments: [
    "see page 1️⃣34 for contact details", "See section 1️⃣7.", "as paragraph 1️⃣4.2 above says",
    "as shown in Table 1️⃣3", "see tables 1 and 1️⃣2\n\n| a | b |\n| - | - |\n| c | d |",
    "see Figure 1️⃣2", "refer to paragraph 1️⃣12", "Section 1️⃣9 of this report",
    "see section 2", "under section 106 of the Act", "a section 106 agreement",
    "see section 17 of the Crime and Disorder Act 1998", "see page 34 of the strategy",
    "see paragraph 3 of Schedule 12A", "the JSNA's Table 3", "Table 3 (JSNA)",
    "[see page 3](https://www.example.org/)", "Section 47 enquiries", "page 3 is blank",
    "see Table 1\n\n| a | b |\n| - | - |\n| c | d |", "see Figure 2\n\nFigure 2: homes",
    "see paragraph 4.2\n\n4.2 The Board met.", "Table of contents", "turn the page 2 times",
  ])
  func `is found where it can be of nothing but this paper`(body: String) throws {
    try RuleCase(Self.rule, body, body: body + "\n\n## Next\n\nX.").expectPlaces()
  }

  @Test func `is found in what is included, at its place there`() throws {
    try RuleCase(
      Self.rule,
      files: [
        "paper.md":
          "---\nkind: paper\ndate: 2018-02-05\nsubject: X\n---\n\n## Purpose\n\n${include text.md}\n",
        "text.md": "---\nkind: text\n---\n\nThen see page 1️⃣34.\n",
      ]
    ).expectPlaces()
  }

  /// Purpose, and one section that the template adds: recommendations.
  @Test(arguments: [
    (
      "sections: 1.\n  sub-sections: yes",
      "see section 1.1, section 1️⃣1.9 above, section 2 above, section 2️⃣3 above"
    ),
    ("sections: 1.\n  paragraphs: by-section", "see paragraph 1.1 and see paragraph 1️⃣9.1"),
    ("sections: 1.\n  paragraphs: throughout", "see paragraph 2 and see paragraph 1️⃣99"),
    ("# none", "see section 1️⃣2"),
  ])
  func `is judged by how the house numbers`(numbering: String, body: String) throws {
    let house = HouseFiles.coventry(changing: "sections: 1.", to: numbering)
    let paper = RuleCase(Self.rule, body: body + "\n\n### Part\n\nX.").files
    try RuleCase(Self.rule, files: paper.merging(house) { $1 }).expectPlaces()
  }
}
