import PaperMarkup
import PaperModel
import Testing

@testable import PaperRender

@Suite struct `A table of a page` {
  private func table(
    _ columns: [String], _ rows: [[String]], caption: String = "", hasRowHeaders: Bool = false
  ) -> Block {
    .table(
      Table(
        caption: caption.isEmpty ? [] : [.text(caption)],
        columns: columns.map { $0.isEmpty ? [] : [.text($0)] },
        rows: rows.map { row in row.map { $0.isEmpty ? [] : [paragraph($0)] } },
        hasRowHeaders: hasRowHeaders))
  }

  @Test func `has a caption, headers with their scope, and cells`() throws {
    #expect(
      try SamplePage.content([
        table(["A", "B"], [["x", "1"], ["", "2.5%"]], caption: "C", hasRowHeaders: true)
      ]) == """
        <table>
        <caption id="table--1"><span>C</span></caption>
        <thead>
        <tr>
        <th scope="col">A</th>
        <th scope="col" class="number">B</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <th scope="row">x</th>
        <td class="number">1</td>
        </tr>
        <tr>
        <td></td>
        <td class="number">2.5%</td>
        </tr>
        </tbody>
        </table>

        """)
  }

  @Test func `has an empty header as a cell, and no row of headers where all are empty`() throws {
    let some = try SamplePage.content([table(["", "B"], [["x", "y"]])])
    #expect(some.contains("<tr>\n<td></td>\n<th scope=\"col\">B</th>\n</tr>\n</thead>"))
    #expect(!(try SamplePage.content([table(["", ""], [["x", "y"]])])).contains("thead"))
  }

  @Test(arguments: [
    (["1", "1,200", "-3", "−0.5", "£1,250.00", "+7%", "", "[x]"], true), (["1", "about 2"], true),
    (["6.8% (15,010)", "1"], true), (["1", "about 2", "about 3"], false), (["[x]", ""], false),
    (["1/2"], false), (["5 February"], false),
    (["2018-02-05"], false),
    (["-"], false), (["٣"], false),
  ])
  func `has numbers to the right where a column is one of figures`(cells: [String], isNumber: Bool)
    throws
  {
    let text = try SamplePage.content([table(["A"], cells.map { [$0] })])
    #expect(text.contains("<th scope=\"col\" class=\"number\">") == isNumber)
    if isNumber { #expect(text.contains("<td class=\"number\">\(cells[0])</td>")) }
    #expect(!text.contains("<td class=\"number\">about"))
  }

  @Test func `has the short name of a row beside a header that says more`() throws {
    let row: [Table.Cell] = [
      [paragraph("PI1: Into work"), paragraph("Who found a place & kept it")], [paragraph("1")],
    ]
    let text = try SamplePage.content([
      .table(
        Table(
          columns: [[.text("Indicator")], [.text("Figure")]],
          rows: [row, [[paragraph("PI2")], [paragraph("2")]]], hasRowHeaders: true))
    ])
    #expect(text.contains("<th scope=\"row\" abbr=\"PI1: Into work\">"))
    #expect(text.contains("<th scope=\"row\">PI2</th>"))
  }

  @Test func `has lists and paragraphs in its cells`() throws {
    let list = Block.list(List(marker: .bullet, items: [[paragraph("i")]]))
    let text = try SamplePage.content([
      .table(
        Table(
          columns: [[.text("A")]],
          rows: [[[paragraph("p"), list]], [[paragraph("q"), paragraph("r")]]]))
    ])
    #expect(text.contains("<td>p\n<ul>\n<li>i</li>\n</ul>\n</td>"))
    #expect(text.contains("<td>\n<p>q</p>\n<p>r</p>\n</td>"))
  }

  private let wide = ["A", "B", "C", "D", "E", "F"].map { "\($0): some words in a header" }

  @Test
  func `that is wide can be scrolled by keyboard, under its name, and is printed with its heading`()
    throws
  {
    let text = try SamplePage.content([
      .heading(level: 2, [.text("P")]), .heading(level: 3, [.text("Q")]),
      table(wide, [Array(repeating: "x", count: 6)], caption: "C"),
    ])
    #expect(
      text.hasPrefix(
        "<h2 class=\"on-wide\" id=\"p\">P</h2>\n<h3 class=\"on-wide\" id=\"q\">Q</h3>\n"))
    #expect(
      text.contains(
        "<div class=\"scroll wide\" role=\"region\" aria-labelledby=\"table--1\" tabindex=\"0\">\n<table>"
      ))
    #expect(text.hasSuffix("</table>\n</div>\n"))
  }

  @Test func `has room for a few words in its columns of text, unless no paper has it`() throws {
    let text = "more than a few words"
    let some = try SamplePage.content([
      table(["A", "B", "C"], [["x", text, "1"], ["y", "", text], ["z", "", "2"]])
    ])
    #expect(some.contains("<th scope=\"col\">A</th>\n<th scope=\"col\" class=\"text\">B</th>"))
    #expect(some.contains("<th scope=\"col\" class=\"number text\">C</th>"))
    // What a header alone says needs no room beside figures.
    let header = try SamplePage.content([table([text], [["1"]])])
    #expect(header.contains("<th scope=\"col\" class=\"number\">"))
    func region(_ count: Int) throws -> String? {
      let page = try SamplePage.content([
        table(Array(repeating: "A", count: count), [Array(repeating: text, count: count)])
      ])
      return page.firstMatch(of: /class="(scroll[^"]*)"/).map { String($0.1) }
    }
    #expect(try region(8) == "scroll wide")
    #expect(try region(9) == "scroll wide packed")
  }

  @Test func `keeps the header of the names of its rows in sight with them`() throws {
    let rows = [Array(repeating: "x", count: 6)]
    let named = try SamplePage.content([table(wide, rows, hasRowHeaders: true)])
    #expect(named.contains("<div class=\"scroll wide named\""))
    let sheet = try SamplePage.sheet(.page).text
    #expect(sheet.contains(".scroll th[scope=row], .named thead tr > :first-child {"))
  }

  @Test func `that is wide turns the page of a document that begins with it`() throws {
    let table = table(wide, [Array(repeating: "x", count: 6)])
    func page(_ blocks: [Block]) throws -> String {
      SamplePage.text(of: try SamplePage.document(blocks))
    }
    #expect(try page([paragraph("Short"), table]).contains("<body class=\"on-wide\">"))
    let long = paragraph(String(repeating: "long ", count: 120))
    #expect(try page([long, table]).contains("<body>"))
    #expect(try page([paragraph("Short"), self.table(["A"], [["x"]]), table]).contains("<body>"))
  }

  @Test func `is a region of one name only once, and a group under its heading without a name`()
    throws
  {
    let rows = [Array(repeating: "x", count: 6)]
    let text = try SamplePage.content([
      table(wide, rows, caption: "C"), table(wide, rows, caption: "C"), table(wide, rows),
    ])
    #expect(text.components("role=\"region\"") == 1)
    #expect(text.contains("role=\"group\" aria-labelledby=\"table--2\""))
    #expect(text.contains("role=\"group\" aria-labelledby=\"t\""))
  }

  @Test func `gets the widths of its columns by classes, which together are the whole`() throws {
    let text = try SamplePage.content([
      table(wide, [["x", String(repeating: "long text ", count: 60), "x", "x", "x", "x"]])
    ])
    let widths = text.matches(of: /class="w(\d+)"/).compactMap { Int($0.1) }
    try #require(widths.count == 6)
    #expect(widths.reduce(0, +) == 25)
    #expect(widths[1] == widths.max() && widths[1] > 5)
    for width in 1...25 {
      #expect(try SamplePage.sheet(.page).text.contains(".w\(width) { width: \(width * 4)%; }"))
    }
    // More columns than parts have no widths.
    let many = Array(repeating: "x", count: 60)
    #expect(!(try SamplePage.content([table(many, [many])])).contains("<col"))
  }

  @Test func `may break words where one is longer than a column can be`() throws {
    #expect(
      try SamplePage.content([table(["A"], [[String(repeating: "x", count: 40)]])]).contains(
        "<table class=\"long-words\">"))
    let text = try SamplePage.content([
      table(["A"], [["x"], [String(repeating: "word ", count: 80)]])
    ])
    #expect(!text.contains("long-words"))
  }
}
