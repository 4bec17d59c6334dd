import PaperMarkup
import PaperModel
import Testing

@Suite struct `What marks a document that is not for publication` {
  @Test func `says by which paragraphs of the Act it is exempt, where that is known`() throws {
    let words = PageWords(
      [.notForPublication: "Not for publication"],
      lines: [.exempt: try LineTemplate("Exempt by paragraph {{paragraphs}} of Part 1")])
    #expect(words.marking() == "Not for publication")
    #expect(
      words.marking(paragraphs: ["3"]) == "Not for publication. Exempt by paragraph 3 of Part 1")
    #expect(words.marking(paragraphs: ["1", "3"]).contains("Exempt by paragraph 1, 3 of Part 1"))
  }

  @Test func `ends a sentence once`() throws {
    let words = PageWords(
      [.notForPublication: "Nid i'w gyhoeddi."],
      lines: [.exempt: try LineTemplate("Eithriedig: {{paragraphs}}")])
    #expect(words.marking() == "Nid i'w gyhoeddi.")
    #expect(words.marking(paragraphs: ["1", "2"]) == "Nid i'w gyhoeddi. Eithriedig: 1, 2")
  }
}

@Suite struct `The words of a house` {
  @Test func `are taken from another where it has none, and none are made up`() throws {
    let own = PageWords([.skip: "Neidio"], lines: [.note: try LineTemplate("Nodyn {{number}}")])
    let other = PageWords(
      [.skip: "Skip", .contents: "Contents"],
      lines: [.note: try LineTemplate("Note {{number}}")])
    #expect(own.word(.contents) == "" && own.found(shown: "1", all: "2") == "")
    let whole = own.completed(by: other)
    #expect(whole.word(.skip) == "Neidio" && whole.word(.contents) == "Contents")
    #expect(whole.note(2) == "Nodyn 2" && !whole.isComplete)
  }
}
