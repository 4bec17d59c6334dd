import PaperMarkup
import PaperModel
import TestSupport
import Testing

@testable import PaperRender

@Suite struct `The frame of a page` {
  private func page(
    _ blocks: [Block] = [.heading(level: 1, [.text("Update")])], body: String? = nil,
    publisher: String? = nil, facts: JSONValue? = nil, site: SitePlace? = nil
  ) throws -> String {
    SamplePage.text(
      of: try SamplePage.document(blocks, body: body, publisher: publisher, facts: facts),
      site: site)
  }

  @Test
  func `states its language, its title and its policy, and has one heading and one main part`()
    throws
  {
    let page = try page(body: "Board")
    let sheet = try SamplePage.sheet(.page)
    #expect(
      page.hasPrefix("<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">"))
    #expect(page.contains("<title>Update – Board</title>"))
    #expect(page.contains("<h1 id=\"update\">Update</h1>"))
    #expect(page.components("<h1") == 1 && page.components("<main ") == 1)
    #expect(page.contains("<a class=\"skip\" href=\"#main\">Skip to main content</a>"))
    #expect(
      page.contains("content=\"default-src 'none'; style-src '\(sheet.hash)'; base-uri"))
    #expect(!page.contains("script"))
    #expect(!page.contains(" style=") && !page.contains("http:") && !page.contains("@import"))
    #expect(page == (try self.page(body: "Board")))
  }

  @Test(arguments: PageLook.File.allCases)
  func `knows the hashes of its stylesheets`(file: PageLook.File) throws {
    let sheet = try SamplePage.sheet(file)
    #expect(sheet.hash == "sha256-" + SHA256.base64(of: Array(sheet.text.utf8)))
  }

  @Test func `allows pictures that are in its style sheet, and no others`() throws {
    let sheet = try PageSheet("header { background: url(data:image/png;base64,AA==) }\n")
    let page = HTMLPage(
      title: "T", language: "en", words: .none, look: PageLook([.page: sheet]))
    let text = String(decoding: page.bytes { _ in }, as: UTF8.self)
    #expect(text.contains("'\(sheet.hash)'; img-src data:; font-src data:; base-uri"))
    #expect(text.contains("<style>\(sheet.text)</style>"))
  }

  @Test func `knows the hash of its search`() {
    let hash = SHA256.base64(of: Array("\(PageSearch.script.text)".utf8))
    #expect(
      "\(PageSearch.script.hash)" == "sha256-\(hash)",
      "write it beside the script, which has changed")
  }

  @Test func `has the lists of a register as navigation, which is not printed`() throws {
    func link(_ text: String) -> [Block] {
      [.paragraph([.link(destination: "a.html", [.text(text)])])]
    }
    let lists = Block.list(List(marker: .bullet, items: [link("Open"), link("2018")]))
    let columns = Array(repeating: [Inline.text("some words in a header")], count: 6)
    let rows = Block.table(
      Table(columns: columns, rows: [Array(repeating: [paragraph("x")], count: 6)]))
    func page(_ blocks: [Block], _ search: HTMLWriter.Searched?) throws -> String {
      let document = try SamplePage.document(
        [.heading(level: 1, [.text("T")]), .heading(level: 2, [.text("Parts")])] + blocks)
      return String(decoding: HTMLWriter.bytes(of: document, search: search), as: UTF8.self)
    }
    let register = try page([lists, rows], .rows)
    #expect(register.contains("<nav aria-labelledby=\"parts\">\n<h2 id=\"parts\">Parts</h2>"))
    #expect(register.contains("</ul>\n</nav>\n<div class=\"scroll wide\""))
    // It does not part the title from the table, which is printed in landscape.
    #expect(register.contains("<body class=\"on-wide\">"))
    #expect(try !page([lists, rows], nil).contains("<nav"))
    let words = Block.list(
      List(marker: .bullet, items: [link("Open"), [paragraph("No link")]]))
    #expect(try !page([words, rows], .rows).contains("<nav"))
  }

  @Test func `is searched where its rows are many, in front of them`() throws {
    let table = Table(columns: [[.text("c")]], rows: [[[.paragraph([.text("x")])]]])
    let document = try SamplePage.document([
      .heading(level: 1, [.text("Register")]), .paragraph([.text("Of decisions")]), .table(table),
    ])
    let page = String(
      decoding: HTMLWriter.bytes(of: document, search: .rows), as: UTF8.self)
    let parts = ["Of decisions</p>", "role=\"search\" hidden>", "<table", "</main>\n<script>\n"]
    let places = parts.map { page.firstRange(of: $0)?.lowerBound }
    #expect(!places.contains(nil) && places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    #expect(page.contains("script-src '\(PageSearch.script.hash)'"))
    #expect(page.contains("data-found=\"{{shown}} of {{all}} entries\""))
  }

  @Test func `has a script with its own hash and no other`() {
    let page = HTMLPage(
      title: "T", language: "cy", words: PageWords([.skip: "Neidio"]), look: .none,
      script: HTMLPage.Script(text: "let a = 1 < 2", hash: "sha256-x"))
    let text = String(decoding: page.bytes { $0.constant("<p>x</p>\n") }, as: UTF8.self)
    #expect(text.contains("'; script-src 'sha256-x'; base-uri 'none'"))
    #expect(text.contains("<main id=\"main\" tabindex=\"-1\">\n<p>x</p>\n</main>\n"))
    #expect(text.contains("</main>\n<script>let a = 1 < 2</script>\n</body>"))
    #expect(text.contains("<html lang=\"cy\">") && text.contains(">Neidio</a>"))
    #expect(!text.contains("<header>"))
  }

  @Test func `says who publishes it where the document does not`() throws {
    #expect(
      try page(body: "Board", publisher: "Council").contains(
        "<header>\n<p>Council</p>\n<p>Board</p>\n</header>"))
    let blocks: [Block] = [
      .heading(level: 1, [.text("Agenda: Board")]), paragraph("Council, at two"),
    ]
    #expect(!(try page(blocks, body: "Board", publisher: "Council")).contains("<header>"))
    #expect(try page(blocks, body: "Board").contains("<title>Agenda: Board</title>"))
    let fields = Block.fields([Field(label: [.text("To")], value: [.text("Board")])])
    #expect(
      try page([fields], body: "Board", publisher: "Council").contains(
        "<header>\n<p>Council</p>\n</header>"))
  }

  @Test func `leads to the pages around it`() throws {
    var site = SitePlace(
      trail: [.init("Board & co", to: "../index.html"), .init("Meeting", to: "meeting.html")],
      other: .init("Cymraeg", to: "../cy/paper.html", language: "cy"))
    site.context = ["Item 5", "Board"]
    site.formats = [.init("Word (8 KB)", to: "paper.docx")]
    site.related = [.init("Minute 64", to: "minutes/5.html")]
    site.previous = .init("July", to: "../july/meeting.html")
    site.footer = [.init("Search", to: "../search.html")]
    site.feed = .init("News", to: "../feed.xml")
    site.canonical = "https://example.gov.uk/paper.html"
    let page = try page(body: "Board & co", site: site)
    for part in [
      """
      <header>
      <nav aria-label="Where you are">
      <ol class="trail">
      <li><a href="../index.html">Board &amp; co</a></li>
      <li><a href="meeting.html">Meeting</a></li>
      </ol>
      </nav>
      <p class="language"><a href="../cy/paper.html" hreflang="cy" lang="cy">Cymraeg</a></p>
      </header>
      """, "<title>Update – Item 5 – Board – Board &amp; co</title>",
      "<li><a href=\"paper.docx\">Word (8 KB)</a></li>",
      "<li><a href=\"minutes/5.html\">Minute 64</a></li>",
      "Previous meeting: <a href=\"../july/meeting.html\">July</a>",
      "<footer>\n<nav aria-label=\"About this site\">\n<ul>\n<li><a href=\"../search.html\">",
      "<link rel=\"canonical\" href=\"https://example.gov.uk/paper.html\">",
      "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"News\" href=\"../feed.xml\">",
      "<meta name=\"description\" content=\"Update\">", "\"@type\": \"WebPage\"",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    let hostile = SitePlace(trail: [.init("Board", to: "javascript:alert(1)")])
    #expect(!(try self.page(site: hostile)).contains("javascript"))
  }

  @Test func `holds what programs read, which ends no script`() throws {
    let facts = JSONObject([("name", .text("</script><!-- <b> ]]> \0"))])
    let page = try page(facts: .object(facts))
    #expect(page.components("</script>") == 1 && page.components("<!--") == 0)
    #expect(page.contains(#""name": "\u003c/script>\u003c!-- \u003cb> ]]> \u0000""#))
  }

  @Test func `has a list of contents from six headings on`() throws {
    func blocks(_ count: Int) -> [Block] {
      [.heading(level: 1, [.text("T")]), paragraph("Opening")]
        + (0..<count).map { .heading(level: $0 == 0 ? 2 : 3, [.text("\($0 + 1). Part")]) }
        + [.heading(level: 4, [.text("Small")])]
    }
    #expect(!(try page(blocks(5))).contains("<nav"))
    let long = try page(blocks(6))
    let list = """
      <p>Opening</p>
      <div class="with-contents">
      <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">Contents</h2>
      <ul>
      <li><a href="#part">1. Part</a>
      <ul>
      <li><a href="#part--2">2. Part</a></li>
      """
    #expect(long.contains(list))
    #expect(long.contains("<h3 id=\"part--6\">6. Part</h3>"))
    #expect(!long.contains(">Small</a>"))
  }
}

extension String {
  /// How often a text occurs.
  func components(_ text: String) -> Int { ranges(of: text).count }
}
