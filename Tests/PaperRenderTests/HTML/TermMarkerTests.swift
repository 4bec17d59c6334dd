import PaperMarkup
import PaperModel
import Testing

@testable import PaperRender

@Suite struct `Marks of what is known of words` {
  private static let terms = [
    Term("NEET", .abbreviation(of: "not in work")), Term("CCG", .abbreviation(of: "Group")),
    Term("CCG Board", .abbreviation(of: "Board of the \"Group\"")),
    Term("5th February 2018", .date(CalendarDate(year: 2018, month: 2, day: 5) ?? .first)),
    Term("(x)", .abbreviation(of: "nothing")), Term("", .abbreviation(of: "nothing")),
  ]

  /// The terms that are found, each in braces.
  private func marked(_ text: String) -> String {
    var result = ""
    TermMarker(Self.terms).forEachPiece(of: text) { piece in
      switch piece {
      case .plain(let text): result += text
      case .term(let text, _): result += "{\(text)}"
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
    ("on 5th February 2018.", "on {5th February 2018}."),
    ("15th February 2018", "15th February 2018"),
    ("5th February 20181", "5th February 20181"), ("5th February", "5th February"), ("(x)", "(x)"),
    ("", ""),
  ])
  func `are found where they stand as whole words, the longest first`(
    text: String, expected: String
  ) {
    #expect(marked(text) == expected)
  }

  @Test func `are marked in text, and neither in code nor in addresses nor in badges`() throws {
    let line: [Inline] = [
      .text("NEET & 5th February 2018 "), .code("NEET"), .badge(.good, "NEET"),
      .link(destination: "NEET", [.text("CCG Board")]),
    ]
    #expect(
      try SamplePage.content([.paragraph(line)], terms: Self.terms) == """
        <p><abbr title="not in work">NEET</abbr> &amp; \
        <time datetime="2018-02-05">5th February 2018</time> <code>NEET</code>\
        <span class="badge good">NEET</span><a href="NEET">\
        <abbr title="Board of the &quot;Group&quot;">CCG Board</abbr></a></p>

        """)
  }

  @Test func `are looked for in time that grows with the text alone`() {
    let text = String(repeating: "NEET CCG-1 ", count: 50_000)
    var count = 0
    TermMarker(Self.terms).forEachPiece(of: text) { if case .term = $0 { count += 1 } }
    #expect(count == 100_000)
  }
}
