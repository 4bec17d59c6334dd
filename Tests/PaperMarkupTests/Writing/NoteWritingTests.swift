import PaperMarkup
import TestSupport
import Testing

@Suite struct `A note that is written as Markdown` {
  private func note(_ text: String) -> Inline { .note([.text(text)]) }

  @Test func `is numbered in the order of use and stands at the end, each once`() {
    let blocks: [Block] = [
      .paragraph([.text("a"), note("n"), .text(" b"), note("m")]),
      .list(List(marker: .bullet, items: [[.paragraph([.text("c"), note("n")])]])),
      .table(
        Table(
          columns: [[.text("d"), note("o")]],
          rows: [[[.paragraph([.text("e")]), .paragraph([.text("f"), note("p")])]]])),
    ]
    #expect(
      MarkdownWriter.write(blocks) == """
        a[^1] b[^2]

        - c[^1]

        | d[^3] |
        | --- |
        | <p>e</p><p>f[^4]</p> |

        [^1]: n

        [^2]: m

        [^3]: o

        [^4]: p

        """)
  }

  @Test func `goes on over lines within its definition`() {
    let words: [Inline] = [.text("n"), .softBreak, .text("- m"), .lineBreak, .text("o")]
    #expect(
      MarkdownWriter.write([.paragraph([.text("a"), .note(words)])])
        == "a[^1]\n\n[^1]: n\n    \\- m\\\n    o\n")
  }

  @Test(arguments: [
    ("[^1]", "\\[^1]"), ("see [^1]: a", "see \\[^1]: a"), ("[^", "\\[^"), ("a [x]", "a [x]"),
  ])
  func `is not what looks like one`(words: String, markdown: String) {
    #expect(MarkdownWriter.write([.paragraph([.text(words)])]) == markdown + "\n")
  }

  @Test(.enabled(if: OutsideTool.isWanted("pandoc"), "pandoc is not installed"))
  func `is one for pandoc and for GitHub's Markdown`() throws {
    let words: [Inline] = [.text("n "), .emphasis([.text("m")]), .softBreak, .text("- o")]
    let blocks: [Block] = [
      .paragraph([.text("a [^1]"), .note(words), .text(": b")]),
      .list(List(marker: .bullet, items: [[.paragraph([note("p"), .text(" c"), .note(words)])]])),
      .table(Table(columns: [[.text("d")]], rows: [[[.paragraph([.text("e"), note("p")])]]])),
    ]
    let folder = try TemporaryFolder(["a.md": MarkdownWriter.write(blocks)])
    for form in ["gfm", "markdown"] {
      let run = try RunningProgram(
        ["-f", form, "-t", "plain", "--wrap=none", folder.path(of: "a.md")],
        of: try #require(OutsideTool.path(of: "pandoc")))
      // pandoc numbers each reference anew.
      let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.hasPrefix("a [^1][1]: b - [2] c[3] "), "\(form): \(text)")
      #expect(
        text.replacing("_", with: "").hasSuffix("[1] n m - o [2] p [3] n m - o [4] p"),
        "\(form): \(text)")
    }
  }

  @Test func `is not read together with what stands beside it`() {
    let line: [Inline] = [
      note("n"), .text(": a!"), note("n"), .text("(b)"), note("n"), .text("[c]"),
    ]
    #expect(
      MarkdownWriter.write([.paragraph(line)])
        == "[^1]\\: a\\![^1]\\(b)[^1]\\[c]\n\n[^1]: n\n")
    let link = Inline.link(destination: "x", [.text("^1")])
    #expect(MarkdownWriter.write([.paragraph([link])]) == "[\\^1](x)\n")
  }
}

@Suite struct `A note in a tree` {
  private let line: [Inline] = [
    .text("a"), .note([.text("n"), .emphasis([.text("m")])]), .text(", b "), .note([.text("o")]),
  ]

  @Test func `is left out of the words alone, and in brackets where all is to be said`() {
    #expect(line.plainText == "a, b ")
    #expect(line.textWithNotes == "a (nm), b (o)")
    #expect([Inline.note([.text("n")])].textWithNotes == "(n)")
  }

  @Test func `stands after a link, and in brackets in another note`() {
    let note = Inline.note([.text("n")])
    let link = Inline.link(destination: "x", [.text("a"), .emphasis([.text("b"), note])])
    #expect(
      [link].tidied() == [
        .link(destination: "x", [.text("a"), .emphasis([.text("b")])]), note,
      ])
    #expect(
      [Inline.note([.text("a"), note])].tidied() == [.note([.text("a (n)")])])
    #expect([Inline.text("a"), .note([.text("")])].tidied() == [.text("a")])
  }

  @Test func `changes with the text around it`() {
    #expect(
      line.mappingText { $0.uppercased() }.textWithNotes == "A (NM), B (O)")
  }
}
