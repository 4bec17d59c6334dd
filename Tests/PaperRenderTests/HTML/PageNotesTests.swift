import PaperMarkup
import PaperModel
import Testing

@testable import PaperRender

@Suite struct `A note on a page` {
  private func note(_ text: String) -> Inline { .note([.text(text)]) }

  @Test func `is a link to the end of the page, and each place has a link back`() throws {
    let page = try SamplePage.content([
      .paragraph([.text("a"), note("n <b>"), .text(" b"), note("m")]),
      .quote([.paragraph([.text("c"), note("n <b>")])]),
    ])
    #expect(
      page == """
        <p>a<sup><a href="#note-1" id="note-ref-1" role="doc-noteref" aria-label="Note 1">1</a></sup> \
        b<sup><a href="#note-2" id="note-ref-2" role="doc-noteref" aria-label="Note 2">2</a></sup></p>
        <blockquote>
        <p>c<sup><a href="#note-1" id="note-ref-1-2" role="doc-noteref" \
        aria-label="Note 1">1</a></sup></p>
        </blockquote>
        <section class="notes" role="doc-endnotes" aria-labelledby="notes">
        <h2 id="notes">Notes</h2>
        <ol>
        <li id="note-1">n &lt;b&gt; \
        <a class="back" href="#note-ref-1" role="doc-backlink" \
        aria-label="Back to note 1 in the text (1)">↩\u{FE0E}\u{A0}(1)</a> \
        <a class="back" href="#note-ref-1-2" role="doc-backlink" \
        aria-label="Back to note 1 in the text (2)">↩\u{FE0E}\u{A0}(2)</a></li>
        <li id="note-2">m \
        <a class="back" href="#note-ref-2" role="doc-backlink" \
        aria-label="Back to note 2 in the text">↩\u{FE0E}</a></li>
        </ol>
        </section>

        """)
  }

  @Test func `takes no id from a heading`() throws {
    let page = try SamplePage.content([
      .heading(level: 2, [.text("Notes")]), .heading(level: 2, [.text("Note 1")]),
      .paragraph([.text("a"), note("n")]),
    ])
    #expect(page.contains("<h2 id=\"notes--2\">Notes</h2>"))
    #expect(page.contains("<h2 id=\"note-1--2\">Note 1</h2>"))
    let without = try SamplePage.content([.heading(level: 2, [.text("Notes")])])
    #expect(without.contains("<h2 id=\"notes\">"))
  }

  @Test func `is called as the house says`() throws {
    let words = PageWords(
      [.notes: "Nodiadau"],
      lines: [
        .note: try LineTemplate("Nodyn {{number}}"),
        .backFromNote: try LineTemplate("Yn ôl at nodyn {{number}}"),
      ])
    let numbers = NoteNumbers([.paragraph([note("n")])])
    var inline = InlineHTML(notes: PageNotes(numbers, words: words))
    var bytes = MarkupBytes()
    inline.write([note("n")], to: &bytes)
    inline.notes.writeList(with: inline, to: &bytes)
    let page = String(decoding: bytes.bytes, as: UTF8.self)
    #expect(page.contains("aria-label=\"Nodyn 1\"") && page.contains(">Nodiadau</h2>"))
    #expect(page.contains("aria-label=\"Yn ôl at nodyn 1\"") && !page.contains("Note"))
  }

  @Test func `stands in brackets where it has no number`() {
    var inline = InlineHTML()
    var bytes = MarkupBytes()
    inline.write([.text("a"), note("n")], to: &bytes)
    #expect(String(decoding: bytes.bytes, as: UTF8.self) == "a (n)")
  }

  @Test func `has dates and abbreviations marked as the text has`() throws {
    let page = try SamplePage.content(
      [.paragraph([.text("a"), note("of the NHS")])],
      abbreviations: [Abbreviation("NHS", of: "National Health Service")])
    #expect(page.contains("of the <abbr title=\"National Health Service\">NHS</abbr>"))
  }
}
