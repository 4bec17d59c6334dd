import PaperMarkup
import Testing

@Suite("Markdown that is written reads well as plain text")
struct MarkdownWriterTests {
  @Test(arguments: [
    "Coventry's Marmot City Strategy 2016-2019", "£1.2m (annual target 170) – 5% up",
    "Health & Wellbeing, R&D", "hannah.watts@coventry.go.uk", "first_last@example.org",
    "#CovConnects at 14:00", "-5 degrees, +3", "3.1 Background", "1.2m people", "a * b * c",
    "\"quoted\" ‘curly’ “curly”", "see [x] and [z]", "C:\\Users", "x < 5 > y; a = b", "~50 people",
    "what?! no!", "N/A (one year project only)", "$5 | €6", "2016/17…", "a_b_c", "99%", "(1) first",
    "i) Endorse",
  ])
  func `ordinary prose has no escapes`(prose: String) {
    #expect(MarkdownWriter.write([text(prose)]) == prose + "\n")
    #expect(MarkdownWriter.write([text("In " + prose)]) == "In " + prose + "\n")
  }

  @Test(arguments: [
    ("2018. A year", "2018\\. A year"), ("- no item", "\\- no item"),
    ("# no heading", "\\# no heading"),
    ("<b>", "\\<b>"), ("*no*", "\\*no\\*"), ("&amp;", "\\&amp;"), ("[a](b)", "\\[a\\](b)"),
    ("![a](b)", "![a\\](b)"), (" a ", "&#32;a&#32;"), ("a\n# b", "a # b"),
    ("~~a~~", "\\~\\~a\\~\\~"),
  ])
  func `what would be markup is escaped`(words: String, markdown: String) {
    #expect(MarkdownWriter.write([text(words)]) == markdown + "\n")
  }

  @Test func `emphasis in a sentence is plain`() {
    let line: [Inline] = [
      .strong([.text("£1.2m")]), .text(" for "), .emphasis([.text("“Acting Early”")]), .text(", "),
      .link(
        destination: "mailto:h.watts@coventry.gov.uk", [.text("h.watts@coventry.gov.uk")]),
      .text(" "), .code("a|b"),
    ]
    #expect(
      MarkdownWriter.write([.paragraph(line)])
        == "**£1.2m** for *“Acting Early”*, "
        + "[h.watts@coventry.gov.uk](mailto:h.watts@coventry.gov.uk) `a|b`\n")
  }

  @Test(
    arguments: [
      ([.strong([.text("345,300")]), .text("¹")], "**345,300**¹"),
      ([.strong([.text("b")]), .text("c")], "**b**c"),
      ([.text("a"), .strong([.text("b")])], "a**b**"),
      ([.text("a"), .strong([.text("b")]), .text("c"), .strong([.text("d")])], "a**b**c**d**"),
      ([.text("a"), .emphasis([.text("é")]), .text("c")], "a*é*c"),
      // Punctuation on the inside needs some on the outside, or white space.
      ([.strong([.text("9%")]), .text("c")], "**9%**&#99;"),
      ([.text("a"), .strong([.text("(b")])], "&#97;**(b**"),
      ([.strong([.text("9%")]), .text(" c")], "**9%** c"),
      ([.text("a"), .strong([.code("b")])], "&#97;**`b`**"),
      // An underscore is no markup within a word.
      (
        [.emphasis([.text("a "), .strong([.text("b")]), .text("c")])], "*a __b__&#99;*"
      ),
    ] as [([Inline], String)])
  func `emphasis within a word is plain where it is recognised`(
    line: [Inline], markdown: String
  ) {
    #expect(MarkdownWriter.write([.paragraph(line)]) == markdown + "\n")
    let read = MarkdownReader.read(markdown).blocks.map(\.block).printed
    #expect(read == [.paragraph(line)])
  }

  @Test func `fields are paragraphs with a bold label`() {
    let fields = [
      Field(label: [.text("To")], value: [.text("The Board")]),
      Field(label: [.text("Date")], value: []),
    ]
    #expect(MarkdownWriter.write([.fields(fields)]) == "**To:** The Board\n\n**Date:**\n")
  }

  @Test func `numbers that Markdown has not are the text of bullets`() throws {
    let style = try #require(NumberingStyle(example: "i)"))
    let list = List(
      marker: .numbered(style, start: 1), items: [[text("Endorse")], [text("Agree")]])
    #expect(MarkdownWriter.write([.list(list)]) == "- i) Endorse\n- ii) Agree\n")
  }

  @Test func `numbers of Markdown's own are kept`() throws {
    let style = try #require(NumberingStyle(example: "1)"))
    let items = (0..<3).map { [text("item \($0)")] }
    let list = Block.list(List(marker: .numbered(style, start: 9), items: items))
    #expect(MarkdownWriter.write([list]) == "9) item 0\n10) item 1\n11) item 2\n")
  }

  @Test func `items with more than a paragraph have room around them`() {
    let inner = Block.list(List(marker: .bullet, items: [[text("b")], [text("c")]]))
    let tight = Block.list(List(marker: .bullet, items: [[text("a"), inner], [text("d")]]))
    let loose = Block.list(List(marker: .bullet, items: [[text("a"), text("b")], [text("c")]]))
    #expect(MarkdownWriter.write([tight]) == "- a\n  - b\n  - c\n- d\n")
    #expect(MarkdownWriter.write([loose]) == "- a\n\n  b\n\n- c\n")
  }

  @Test func `lists that follow one another stay apart`() {
    let style = NumberingStyle(scheme: .decimal, suffix: ".")
    let numbers = Block.list(List(marker: .numbered(style, start: 1), items: [[text("a")]]))
    let bullets = Block.list(List(marker: .bullet, items: [[text("b")]]))
    #expect(MarkdownWriter.write([numbers, numbers]) == "1. a\n\n<!-- -->\n\n1. a\n")
    #expect(MarkdownWriter.write([bullets, bullets]) == "- b\n\n+ b\n")
  }

  @Test func `a table has its caption above and lists in its cells`() {
    let list = Block.list(List(marker: .bullet, items: [[text("x")], [text("y|z")]]))
    let table = Table(
      caption: [.text("Plan")], columns: [[.text("Aim")], [.text("Actions")], []],
      rows: [
        [[text("1. Work")], [text("Do:"), list], []],
        [[.paragraph([.text("a"), .lineBreak, .text("b")])]],
      ],
      hasRowHeaders: true)
    #expect(
      MarkdownWriter.write([.table(table)]) == """
        **Plan**

        | Aim | Actions | |
        | --- | --- | --- |
        | 1. Work | <p>Do:</p><ul><li>x</li><li>y\\|z</li></ul> | |
        | a<br>b | | |

        """)
  }

  @Test func `every block has a form in a cell`() {
    let cell: [Block] = [
      .heading(level: 2, [.text("a")]), .quote([text("b")]), .code("c\nd\n"), .rule,
      .fields([Field(label: [.text("e")], value: [.text("f")])]),
      .table(Table(caption: [.text("g")], columns: [[.text("h")]], rows: [[[text("i")]]])),
    ]
    let table = Table(columns: [[.text("x")]], rows: [[cell]])
    #expect(
      MarkdownWriter.write([.table(table)]).hasSuffix(
        "\n| <p>**a**</p><p>b</p><p>`c`<br>`d`</p><p>**e:** f</p><p>**g**</p><p>h</p><p>i</p> |\n"))
  }

  @Test func `code keeps its backticks and its lines`() {
    #expect(MarkdownWriter.write([.code("a\n```\n\nb")]) == "````\na\n```\n\nb\n````\n")
    #expect(MarkdownWriter.write([.paragraph([.code("`a")])]) == "`` `a ``\n")
  }

  @Test func `destinations are in brackets only where they must be`() {
    func link(_ destination: String) -> String {
      MarkdownWriter.write([.paragraph([.link(destination: destination, [.text("x")])])])
    }
    #expect(link("https://a.uk/b?c=d&e=f#g") == "[x](https://a.uk/b?c=d&e=f#g)\n")
    #expect(link("a b(c") == "[x](<a&#32;b(c>)\n")
    #expect(link("") == "[x](<>)\n")
    #expect(link("a>\n# b") == "[x](<a\\>&#10;#&#32;b>)\n")
  }

  @Test func `blocks without content leave no trace`() {
    let blocks: [Block] = [
      text("a"), .paragraph([]), .list(List(marker: .bullet, items: [])), .fields([]),
      .table(Table(columns: [], rows: [])), text("b"),
    ]
    #expect(MarkdownWriter.write(blocks) == "a\n\nb\n")
    #expect(MarkdownWriter.write([]) == "")
    #expect(MarkdownWriter.write([.paragraph([.text("")])]) == "")
  }
}
