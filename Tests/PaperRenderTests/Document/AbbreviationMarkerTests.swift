import PaperMarkup
import PaperModel
import Testing

@testable import PaperRender

@Suite struct `Marks of abbreviations` {
  private static let abbreviations = [
    Abbreviation("NEET", of: "not in work"), Abbreviation("CCG", of: "Group"),
    Abbreviation("CCG Board", of: "Board of the \"Group\""),
    Abbreviation("(x)", of: "nothing"), Abbreviation("", of: "nothing"),
  ]

  private let marker = AbbreviationMarker(Self.abbreviations)

  /// Those that are found, each in braces.
  private func marked(_ text: String) -> String {
    var result = ""
    for case .paragraph(let line) in marker.marked([.paragraph([.text(text)])]) {
      for inline in line {
        if case .abbreviation(let text, _) = inline {
          result += "{\(text)}"
        } else {
          result += inline.plainText
        }
      }
    }
    return result
  }

  @Test(arguments: [
    ("NEET", "{NEET}"), ("a NEET, NEET's.", "a {NEET}, {NEET}'s."),
    ("NEETs UNEET NEET2", "NEETs UNEET NEET2"),
    ("éNEET NEETé 中NEET", "éNEET NEETé 中NEET"), ("neet", "neet"),
    ("“NEET”–NEET\u{A0}NEET", "“{NEET}”–{NEET}\u{A0}{NEET}"),
    ("NEE\u{301}T NEET\u{301}", "NEE\u{301}T NEET\u{301}"),
    ("CCG Board CCG Boards CCG", "{CCG Board} {CCG} Boards {CCG}"),
    ("(x)", "(x)"), ("", ""),
  ])
  func `are found where they stand as whole words, the longest first`(
    text: String, expected: String
  ) {
    #expect(marked(text) == expected)
  }

  @Test func `are marked in text, and neither in code nor in addresses nor in badges`() throws {
    let line: [Inline] = [
      .text("NEET & "), .day("5th February 2018", iso: "2018-02-05"), .text(" "), .code("NEET"),
      .badge(.good, "NEET"),
      .link(destination: "NEET", [.text("CCG Board")]),
    ]
    #expect(
      try SamplePage.content([.paragraph(line)], abbreviations: Self.abbreviations) == """
        <p><abbr title="not in work">NEET</abbr> &amp; \
        <time datetime="2018-02-05">5th February 2018</time> <code>NEET</code>\
        <span class="badge good">NEET</span><a href="NEET">\
        <abbr title="Board of the &quot;Group&quot;">CCG Board</abbr></a></p>

        """)
  }

  @Test func `are looked for in time that grows with the text alone`() {
    let text = String(repeating: "NEET CCG-1 ", count: 50_000)
    var count = 0
    for case .paragraph(let line) in marker.marked([.paragraph([.text(text)])]) {
      for case .abbreviation in line { count += 1 }
    }
    #expect(count == 100_000)
  }

  @Test func `change nothing but the page`() throws {
    let line: [Inline] = [
      .text("*NEET* _NEET_ [NEET](NEET) `NEET`#NEET 1. NEET <NEET> &NEET; NEET|NEET!"),
      .note([.text("NEET")]), .strong([.text("NEET"), .lineBreak, .text("NEET ")]), .text("CCG"),
    ]
    let blocks: [Block] = [
      .heading(level: 1, line), .paragraph(line), .quote([.paragraph([.text("NEET")])]),
      .list(List(marker: .bullet, items: [[.paragraph(line)]])),
      .fields([Field(label: [.text("NEET")], value: line)]),
      .table(Table(caption: line, columns: [line], rows: [[[.paragraph(line), .code("NEET\n")]]])),
    ]
    let plain = try SamplePage.document(blocks)
    let marked = try SamplePage.document(blocks, abbreviations: Self.abbreviations)
    #expect(marked.blocks != plain.blocks)
    #expect(marked.markdown == plain.markdown)
    #expect(marked.title == plain.title)
    #expect(try DocxWriter.bytes(of: marked) == DocxWriter.bytes(of: plain))
  }
}
