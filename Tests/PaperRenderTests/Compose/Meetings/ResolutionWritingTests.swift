import PaperMarkup
import Testing

@Suite struct `A resolution in minutes` {
  // MARK: - Resolutions

  @Test(arguments: [
    ("The work be noted.", "the work be noted."), ("It be noted.", "it be noted."),
    ("All be told.", "all be told."), ("Theo be thanked.", "Theo be thanked."),
    ("Members be told.", "Members be told."), ("A", "a"), ("'**The** x'", "**the** x"),
  ])
  func `ends a sentence with the only resolution, its first word small where it is no name`(
    typed: String, printed: String
  ) throws {
    let documents = try SampleMeeting.documents([
      "meeting.yaml": SampleMeeting.meeting(""),
      "minute.md": SampleMeeting.minute("resolutions: [{ text: \(typed) }]"),
    ])
    let page = try #require(try documents.page(of: "a", "2018-02-05"))
    #expect(page.markdown.contains("**RESOLVED** that \(printed)\n"))
  }

  @Test func `ends drafted wording with the house's sign, unless a sign is there`() throws {
    let documents = try SampleMeeting.documents([
      "meeting.yaml": SampleMeeting.meeting("", agenda: "[{ id: a, paper: paper.md }]"),
      "paper.md": """
      ---
      kind: paper
      date: 2018-02-05
      subject: S
      recommendations: [Xylophones, 'Why?', 'The "end."', '(in part)', { text: 'These:', parts: [one, two] }]
      ---

      ## Purpose

      To inform.
      """,
      "minute.md": SampleMeeting.minute(
        """
        resolutions:
          - { decides: 1, outcome: as-recommended, confirmed: yes }
          - { decides: 2, outcome: as-recommended, confirmed: yes }
          - { decides: 3, outcome: as-recommended, confirmed: yes }
          - { decides: 4, outcome: as-recommended, confirmed: yes }
          - { decides: 5, outcome: as-recommended }
        """),
    ])
    let page = try #require(try documents.page(of: "a", "2018-02-05"))
    let list = page.compactMap { block in
      if case .list(let list) = block { list } else { nil }
    }.first
    let words = try #require(list).items.map { [Block].words($0) }
    #expect(
      words == [
        "Xylophones.", "Why?", "The \"end.\"", "(in part).",
        "These: one two. (drafted from the recommendation, to be confirmed)",
      ])
  }
}
