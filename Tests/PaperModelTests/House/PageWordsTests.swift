import PaperModel
import Testing

@Suite struct `What marks a document that is not for publication` {
  @Test func `says by which paragraphs of the Act it is exempt, where that is known`() {
    let words = PageWords([:])
    #expect(words.marking() == "Not for publication")
    #expect(
      words.marking(paragraphs: ["3"]) == """
        Not for publication. Exempt by paragraph 3 of Part 1 of Schedule 12A to the Local \
        Government Act 1972
        """)
    #expect(words.marking(paragraphs: ["1", "3"]).contains("Exempt by paragraph 1, 3 of Part 1"))
  }

  @Test func `has the words of the house`() {
    let words = PageWords([
      .notForPublication: "Nid i'w gyhoeddi.", .exempt: "Eithriedig: {{paragraphs}}",
    ])
    #expect(words.marking() == "Nid i'w gyhoeddi.")
    #expect(words.marking(paragraphs: ["1", "2"]) == "Nid i'w gyhoeddi. Eithriedig: 1, 2")
  }
}
