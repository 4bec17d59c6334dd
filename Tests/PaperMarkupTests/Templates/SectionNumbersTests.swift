import PaperMarkup
import Testing

@Suite("Sections, subsections and paragraphs are numbered as the house asks")
struct SectionNumbersTests {
  private static let source = """
    # Paper

    {{intro}}

    ## {{number}} Purpose

    Words of the template.

    {{body}}

    ## {{number}} {{missing}}

    ## {{number}} Background

    {{body}}

    ### {{number}} Detail

    > {{body}}

    ## Appendix

    {{body}}

    ## {{number}} End
    """

  private func lines(_ numbers: SectionNumbers) throws -> [String] {
    let body: [Block] = [text("one"), .heading(level: 3, [.text("Sub")]), .rule, text("two")]
    let names = names(["intro": .blocks, "body": .blocks, "missing": .text])
    let template = try Template(Self.source)
    try #require(template.problems(names) == [])
    let filled = template.fill(
      TemplateScope(["intro": .blocks([text("hello")]), "body": .blocks(body)]), names: names,
      numbers: numbers)
    return filled.compactMap { block in
      switch block {
      case .heading(let level, let inlines):
        String(repeating: "#", count: level) + " " + inlines.plainText
      case .paragraph(let inlines): inlines.plainText
      default: nil
      }
    }
  }

  @Test func `without a style there are no numbers and no stray spaces`() throws {
    #expect(
      try lines(SectionNumbers()) == [
        "# Paper", "hello", "## Purpose", "Words of the template.", "one", "### Sub", "two",
        "## Background", "one", "### Sub", "two", "### Detail", "## Appendix", "one", "### Sub",
        "two", "## End",
      ])
  }

  @Test func `sections count, and a heading that is left empty does not`() throws {
    let style = try #require(NumberingStyle(example: "1."))
    #expect(
      try lines(SectionNumbers(sections: style)).filter { $0.hasPrefix("#") } == [
        "# Paper", "## 1. Purpose", "### Sub", "## 2. Background", "### Sub", "### 2.1 Detail",
        "## Appendix", "### Sub", "## 3. End",
      ])
  }

  @Test func `headings below a numbered section are numbered in what fills it`() throws {
    let style = try #require(NumberingStyle(example: "A)"))
    #expect(
      try lines(SectionNumbers(sections: style, subsections: true)).filter { $0.hasPrefix("#") }
        == [
          "# Paper", "## A) Purpose", "### A.1 Sub", "## B) Background", "### B.1 Sub",
          "### B.2 Detail", "## Appendix", "### Sub", "## C) End",
        ])
  }

  @Test func `paragraphs count in their section`() throws {
    let style = try #require(NumberingStyle(example: "1."))
    #expect(
      try lines(
        SectionNumbers(sections: style, paragraphs: NumberingStyle(example: "{{section}}.1"))) == [
          "# Paper", "hello", "## 1. Purpose", "Words of the template.", "1.1 one", "### Sub",
          "1.2 two", "## 2. Background", "2.1 one", "### Sub", "2.2 two", "### 2.3 Detail",
          "## Appendix", "one", "### Sub", "two", "## 3. End",
        ])
  }

  @Test func `paragraphs and subsections never share a number`() throws {
    let style = try #require(NumberingStyle(example: "1."))
    let numbers = SectionNumbers(
      sections: style, subsections: true, paragraphs: NumberingStyle(example: "{{section}}.1"))
    #expect(
      try lines(numbers).prefix(7) == [
        "# Paper", "hello", "## 1. Purpose", "Words of the template.", "1.1 one", "### 1.2 Sub",
        "1.2.1 two",
      ])
  }

  @Test func `paragraphs count through the whole document`() throws {
    #expect(
      try lines(SectionNumbers(paragraphs: NumberingStyle(example: "1"))).filter {
        $0.first?.isNumber == true
      } == [
        "1 hello", "2 one", "3 two", "4 one", "5 two", "6 one", "7 two",
      ])
  }

  @Test func `each document counts from one`() throws {
    let style = try #require(NumberingStyle(example: "1."))
    let template = try Template("## {{number}} A")
    for _ in 0..<2 {
      let filled = template.fill(
        TemplateScope([:]), names: names([:]), numbers: SectionNumbers(sections: style))
      #expect(filled == [.heading(level: 2, [.text("1. A")])])
    }
  }
}
