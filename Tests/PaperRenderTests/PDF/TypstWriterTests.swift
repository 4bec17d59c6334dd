import PaperMarkup
import PaperModel
import TestSupport
import Testing

@testable import PaperRender

@Suite struct `The code for a PDF` {
  /// The code of blocks after a title.
  private func code(_ blocks: [Block], form: Document.Form = .pages) throws -> String {
    let all = [Block.heading(level: 1, [.text("T")])] + blocks
    let source = TypstWriter.source(of: try SampleDocuments.document(all, form: form))
    let text = String(decoding: source.bytes, as: UTF8.self)
    let opening = "[#heading(level: 1, \"T\")#label(\"t\")]\n"
    let start = try #require(text.firstRange(of: opening))
    return String(text[start.upperBound...].dropLast(2))
  }

  private func line(_ text: String) -> [Inline] { [.text(text)] }

  @Test func `states title, author, day, language and the house's page number`() throws {
    let source = TypstWriter.source(
      of: try SampleDocuments.document([.heading(level: 1, line("A \"title\""))]))
    let text = String(decoding: source.bytes, as: UTF8.self)
    #expect(
      text.contains(
        """
        (title: "A \\"title\\"", author: "Sample Council", \
        date: datetime(year: 2018, month: 2, day: 5), lang: "en", region: "GB", marking: none, \
        running: "Sample Board", number: (page, pages) => \
        ("Page ", page, " of ", pages, "",).join(), slides: false)
        """))
  }

  @Test func `marks each page of what is not for publication`() throws {
    let source = TypstWriter.source(
      of: try SampleDocuments.document([], audience: .restricted, paragraphs: ["3"]))
    #expect(
      String(decoding: source.bytes, as: UTF8.self).contains(
        """
        marking: "Not for publication. Exempt by paragraph 3 of Part 1 of Schedule 12A to the Local \
        Government Act 1972"
        """))
  }

  @Test func `has every kind of text in a line`() throws {
    let address = "https://example.org/"
    let blocks: [Block] = [
      .paragraph([
        .text("a"), .strong(line("b")), .emphasis(line("c")), .code("d"), .lineBreak, .softBreak,
        .link(destination: address, line("e")), .link(destination: "javascript:x", line("f")),
        .badge(.bad, "g"), .day("h", iso: "2018-02-05"), .abbreviation("i", meaning: "j"),
      ])
    ]
    #expect(
      try code(blocks) == """
        par({"a";strong("b");emph("c");raw("d");linebreak();link("https://example.org/", "e");"f";\
        badge("bad", "g");"hi";})
        }

        """)
  }

  @Test func `has a note where it is used first, and its number where it is used again`() throws {
    let note = Inline.note(line("n"))
    #expect(
      try code([.paragraph([.text("a"), note]), .paragraph([.text("b"), note])]) == """
        lead({"a";[#footnote("n")<Note-1>];})
        par({"b";footnote(<Note-1>);})
        }

        """)
  }

  @Test func `has lists with the labels of the house, also within each other`() throws {
    let style = try #require(NumberingStyle(example: "i)"))
    let inner = Block.list(List(marker: .bullet, items: [[.paragraph(line("c"))]]))
    let list = List(
      marker: .numbered(style, start: 2),
      items: [
        [.paragraph(line("a"))], [.paragraph(line("b")), inner],
        [.paragraph(line("d")), .paragraph(line("e"))],
      ])
    #expect(
      try code([.list(list), .paragraph(line("f"))]) == """
        items(("ii)", "iii)", "iv)", ), "a", {
        "b"
        items(none, "c")
        }, {
        par("d")
        par("e")
        })
        par("f")
        }

        """)
  }

  @Test func `has a table with its head, its names of rows and the sides of its columns`() throws {
    let table = Table(
      caption: line("Cap"), columns: [line("A"), line("B")],
      rows: [[[.paragraph(line("x"))], [.paragraph(line("12"))]], [[], []]], hasRowHeaders: true)
    let text = try code([.table(table)])
    #expect(
      text.contains(
        """
        , (left, right, ),
        ("A", "B", ),
        whole-row({strong("x");}, "12"),
        whole-row(none, none),
        )
        """), "\(text)")
    #expect(text.hasPrefix("data(\"Cap\", ("))
    let source = TypstWriter.source(
      of: try SampleDocuments.document([
        .table(table), .table(Table(columns: [line("a")], rows: [])),
      ]))
    #expect(source.hasRowHeaders == [true, false])
  }

  @Test func `lets only a row break that is high`() throws {
    let long = String(repeating: "many words ", count: 900)
    let table = Table(
      columns: [line("A"), line("B")],
      rows: [[[.paragraph(line(long))], []], [[.paragraph(line("x"))], []]])
    let text = try code([.table(table)])
    #expect(text.contains("\nrow(\"many") && text.contains("\nwhole-row(\"x\""))
  }

  @Test func `has a wide table on a page that lies on its side`() throws {
    let row = (0..<8).map { _ in [Block.paragraph(line(String(repeating: "some words ", count: 8)))]
    }
    let table = Table(columns: (0..<8).map { line("Column \($0)") }, rows: [row])
    #expect(try code([.table(table)]).contains("data("))
    let source = TypstWriter.source(
      of: try SampleDocuments.document([
        .heading(level: 1, line("T")),
        .paragraph(line(String(repeating: "text ", count: 400))), .table(table),
      ]))
    #expect(String(decoding: source.bytes, as: UTF8.self).contains("page(flipped: true, {\ndata("))
  }

  @Test func `has charts on the scale of the page's`() throws {
    let chart = Chart(
      caption: line("Number"), scale: "Lower is better",
      points: [
        .init(label: "Q1", value: 50, shown: "50.0"),
        .init(label: "Q2", value: 100, shown: "100.0", interval: .init(lower: 75, upper: 100)),
        .init(label: "Q3", value: nil, shown: "none"),
      ],
      marks: [
        .init(.target, label: "Target", value: 75, shown: "75.0", over: 1..<3),
        .init(.due, label: "Due", value: 25, shown: "25.0", over: 0..<1),
      ], words: "in words")
    #expect(
      try code([.chart(chart)]) == """
        charts(
        chart("in words", "Number", 0.50%, ((0.50%, "0"), (99.50%, "100"), ), "Lower is better", \
        (("target", ("Target", "75.0")), ("due", ("Due", "25.0")), ), (("Q1", "50.0"), \
        (0.50%, 50.00%), false, none, (("due", 25.25%), )), (("Q2", "100.0"), (0.50%, 99.50%), true, \
        (74.75%, 99.50%), (("target", 74.75%), )), (("Q3", "none"), none, false, none, \
        (("target", 74.75%), ))),
        )
        }

        """)
  }

  @Test func `has the facts of the header, with their labels in line`() throws {
    let fields = [
      Field(label: line("Date"), value: line("x")), Field(label: line("From"), value: []),
    ]
    #expect(
      try code([.fields(fields)]).contains("pt, (\"Date\", \"x\"), (\"From\", {}))\n"))
  }

  @Test func `has what else there is`() throws {
    #expect(
      try code([
        .quote([.paragraph(line("a"))]), .code("b\n c\n"), .rule,
        .aside(label: line("d"), [.paragraph(line("e"))]),
        .contents(Contents(label: line("f"))), .notes(GatheredNotes(label: line("g"))),
      ]) == """
        quote(block: true, {
        par("a")
        })
        raw(block: true, "b\\n c")
        divider
        quote(block: true, {
        par({strong("d");})
        par("e")
        })
        contents("f", 2, 3)
        }

        """)
  }

  @Test func `has slides on pages of their own, with what is said to each`() throws {
    let text = try code(
      [
        .rule, .heading(level: 2, line("S")), .paragraph(line("a")),
        .aside(label: line("d"), [.paragraph(line("e"))]),
      ], form: .slides)
    #expect(
      text.contains("slide(false, ") && text.contains("#label(\"s\")]\npar(\"a\")\n}, {\nquote("))
  }

  @Test func `lets a word break for which there is no room`() throws {
    let text = try code([.paragraph(line("see " + String(repeating: "m", count: 200)))])
    #expect(
      text.hasPrefix("par({{\"see\";\" \";long(\"mmm") && !text.contains("mmmmmmmmmmmmmmmmmmmmm"))
  }

  @Test func `says apart from the code what is read`() throws {
    let source = TypstWriter.source(
      of: try SampleDocuments.document([
        .paragraph([.text("one "), .strong(line("two")), .text(" three")]),
        .paragraph(line("four")),
      ]))
    let words = String(decoding: source.words, as: UTF8.self)
    #expect(words.contains("\none two three\n") && words.contains("\nfour\n"))
    #expect(!words.contains("strong"))
  }
}
