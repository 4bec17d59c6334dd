import PaperMarkup
import PaperModel
import Testing

@testable import PaperRender

@Suite struct `A page` {
  private func content(_ blocks: Block...) throws -> String { try SamplePage.content(blocks) }

  @Test func `has paragraphs, headings, quotes, code and rules as they are`() throws {
    #expect(
      try content(
        .heading(level: 2, [.emphasis([.text("A")])]),
        .paragraph([.text("a"), .lineBreak, .text("b"), .softBreak, .strong([.text("c")])]),
        .quote([paragraph("q")]), .code("x < 1\n\n"), .rule) == """
          <h2 id="a"><em>A</em></h2>
          <p>a<br>
          b
          <strong>c</strong></p>
          <blockquote>
          <p>q</p>
          </blockquote>
          <pre><code>x &lt; 1

          </code></pre>
          <hr>

          """)
  }

  @Test(arguments: [
    ("https://x.y/a b", "<a href=\"https://x.y/a%20b\">w</a>"), ("javascript:alert(1)", "w"),
    (" JaVa\tscript:alert(1)", "w"), ("data:text/html,x", "w"),
    ("a\"><script>", "<a href=\"a%22%3E%3Cscript%3E\">w</a>"),
    ("w", "<a class=\"bare\" href=\"w\">w</a>"),
  ])
  func `links where it is safe, and keeps the words where it is not`(
    address: String, expected: String
  ) throws {
    #expect(
      try content(.paragraph([.link(destination: address, [.text("w")])])) == "<p>\(expected)</p>\n"
    )
  }

  @Test func `shows the address of a link without words`() throws {
    #expect(
      try content(.paragraph([.link(destination: "a.html", [.text(" ")])]))
        == "<p><a href=\"a.html\">a.html</a></p>\n")
  }

  @Test(arguments: zip(Inline.Tone.allCases, ["good", "doubtful", "bad", "neutral"]))
  func `says how things stand in words, with a colour`(tone: Inline.Tone, name: String) throws {
    #expect(
      try content(.paragraph([.badge(tone, "Over<due")]))
        == "<p><span class=\"badge \(name)\">Over&lt;due</span></p>\n")
  }

  @Test func `has its header as a list, or as a table where the house says so`() throws {
    let fields = Block.fields([
      Field(label: [.text("To")], value: [.text("A")]), Field(label: [], value: [.text("B")]),
    ])
    #expect(
      try content(fields) == """
        <dl class="fields">
        <div><dt>To</dt><dd>A</dd></div>
        <div><dt></dt><dd>B</dd></div>
        </dl>

        """)
    var writer = BlockHTML(headerLayout: .table, anchors: HeadingAnchors([]))
    var bytes = MarkupBytes()
    writer.write(fields, to: &bytes)
    #expect(
      String(decoding: bytes.bytes, as: UTF8.self) == """
        <table class="fields">
        <tbody>
        <tr><th scope="row">To</th><td>A</td></tr>
        <tr><td></td><td>B</td></tr>
        </tbody>
        </table>

        """)
  }

  private func header(_ fields: [(String, String)]) throws -> String {
    var writer = BlockHTML(headerLayout: .tableOfFour, anchors: HeadingAnchors([]))
    var bytes = MarkupBytes()
    let fields = fields.map { Field(label: [.text($0.0)], value: [.text($0.1)]) }
    writer.write(.fields(fields), to: &bytes)
    return String(decoding: bytes.bytes, as: UTF8.self)
      .replacing("<table class=\"fields\">\n<tbody>\n", with: "")
      .replacing("</tbody>\n</table>\n", with: "")
  }

  @Test func `has two labels and facts of its header in a row where the house says so`() throws {
    #expect(
      try header([("To", "A"), ("Date", "B"), ("From", "C")]) == """
        <tr><th scope="row">To</th><td>A</td><th scope="row">Date</th><td>B</td></tr>
        <tr><th scope="row">From</th><td colspan="3">C</td></tr>

        """)
    let long = String(repeating: "long ", count: 13)
    #expect(
      try header([("To", "A"), ("Re", long), ("From", "C"), ("Date", "D")]) == """
        <tr><th scope="row">To</th><td colspan="3">A</td></tr>
        <tr><th scope="row">Re</th><td colspan="3">\(long)</td></tr>
        <tr><th scope="row">From</th><td>C</td><th scope="row">Date</th><td>D</td></tr>

        """)
  }

  /// No column may be without a cell that begins in it.
  @Test func `has a header of two columns where no row has two facts`() throws {
    #expect(
      try header([("To", "A")]) == "<tr><th scope=\"row\">To</th><td>A</td></tr>\n")
  }

  // MARK: Lists

  private func list(_ example: String, start: Int = 1, _ items: [Block]...) throws -> String {
    let style = try #require(NumberingStyle(example: example))
    return try content(.list(List(marker: .numbered(style, start: start), items: items)))
  }

  @Test(arguments: [
    ("1.", 1, "<ol>"), ("1.", 7, "<ol start=\"7\">"), ("1.", -1, "<ol start=\"-1\">"),
    ("a.", 1, "<ol type=\"a\">"), ("A.", 2, "<ol type=\"A\" start=\"2\">"),
    ("i.", 1, "<ol type=\"i\">"),
    ("I.", 1, "<ol type=\"I\">"),
  ])
  func `lets browsers count what they count alike`(example: String, start: Int, tag: String) throws
  {
    #expect(try list(example, start: start, [paragraph("x")]) == "\(tag)\n<li>x</li>\n</ol>\n")
  }

  @Test(arguments: [
    ("i)", 1, "i)"), ("(a)", 2, "(b)"), ("1)", 1, "1)"), ("Appendix 1", 1, "Appendix 1"),
    ("i.", 4000, "4000."),
    ("a.", 0, "0."), ("1.", 3_000_000_000, "3000000000."), ("<1&", 1, "&lt;1&amp;"),
    ("1)", .max, "\(Int.max))"),
  ])
  func `writes other numbers as text, which is read and copied`(
    example: String, start: Int, label: String
  ) throws {
    #expect(
      try list(example, start: start, [paragraph("x")]) == """
        <ol class="marked" role="list">
        <li><span class="marker">\(label)</span> x</li>
        </ol>

        """)
  }

  @Test func `keeps paragraphs of an item apart, and one alone as it is`() throws {
    let inner = Block.list(List(marker: .bullet, items: [[paragraph("in")]]))
    let items = [[paragraph("a"), inner], [paragraph("b"), paragraph("c")], [inner], []]
    #expect(
      try content(.list(List(marker: .bullet, items: items))) == """
        <ul>
        <li>a
        <ul>
        <li>in</li>
        </ul>
        </li>
        <li>
        <p>b</p>
        <p>c</p>
        </li>
        <li>
        <ul>
        <li>in</li>
        </ul>
        </li>
        <li></li>
        </ul>

        """)
  }

  @Test func `indents nested lists and quotes no more than four times`() throws {
    var block = paragraph("x")
    for depth in 0..<6 {
      block =
        depth.isMultiple(of: 2) ? .quote([block]) : .list(List(marker: .bullet, items: [[block]]))
    }
    let text = try content(block)
    #expect(text.components("class=\"deep\"") == 2)
    #expect(
      try content(block, .quote([paragraph("y")])).hasSuffix(
        "<blockquote>\n<p>y</p>\n</blockquote>\n"))
  }
}
