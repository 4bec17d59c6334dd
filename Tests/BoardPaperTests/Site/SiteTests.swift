import Foundation
import TestSupport
import Testing

@Suite struct `The site that build writes` {
  private static let address = "https://www.coventry.example.gov.uk/health-and-wellbeing-board/"

  @Test func `leads from its index page to every file, and nowhere else`() throws {
    let crawl = try SiteCrawl(try ExampleSite.built(), "site/public", address: Self.address)
    #expect(crawl.unreached.isEmpty)
    #expect(crawl.dead.isEmpty)
    #expect(crawl.repeatedTitles.isEmpty)
    #expect(crawl.files.count > 100)
  }

  @Test func `has what programs ask for on each page`() throws {
    let folder = try ExampleSite.built()
    for path in folder.files() where path.hasPrefix("site/public/") && path.hasSuffix(".html") {
      let page = try folder.read(path)
      #expect(page.contains("<meta name=\"description\" content=\""), "\(path)")
      #expect(page.contains("<script type=\"application/ld+json\">"), "\(path)")
      #expect(page.contains("<footer>"), "\(path)")
      let isTop = path.hasSuffix("public/index.html")
      #expect(page.contains("<ol class=\"trail\">") != isTop, "\(path)")
    }
    let map = try folder.read("site/public/sitemap.xml")
    #expect(
      map.contains("<loc>\(Self.address)meetings/2018-02-05/decisions/marmot-2.html</loc>"))
    let feed = try folder.read("site/public/feed.xml")
    #expect(feed.contains("<id>\(Self.address)meetings/2018-02-05/agenda.html</id>"))
    #expect(feed.contains("<updated>2023-07-31T00:00:00Z</updated>"))
  }

  @Test func `has a page for a meeting with all that belongs to it`() throws {
    let page = try ExampleSite.built().read("site/public/meetings/2018-02-05/meeting.html")
    for link in [
      "agenda.html", "minutes.html", "actions.docx", "marmot-update.html",
      "marmot-update-indicators.xlsx", "marmot-briefing.pptx", "minutes/05-marmot.html",
      "items/declarations.html", "decisions/marmot-1.html", "../2017-07-10/meeting.html",
    ] {
      #expect(page.contains("href=\"\(link)\""), "\(link)")
    }
    #expect(page.contains(">Excel (") && page.contains(" KB)</a>"))
    #expect(!page.contains("09-premises") && !page.contains("items/premises"), "it is private")
  }

  @Test func `leads from a meeting to its pack, and to the PDF of it where something makes PDF`()
    throws
  {
    for environment in [[:], ["PATH": "/nowhere"]] {
      let folder = try ExampleSite.built(environment: environment)
      let place = "site/public/meetings/2018-02-05"
      let page = try folder.read(place + "/meeting.html")
      #expect(page.contains("href=\"pack.html\""))
      #expect(page.contains("href=\"pack.pdf\"") == folder.exists(place + "/pack.pdf"))
      #expect(!folder.exists(place + "/pack.pdf") || environment.isEmpty)
      let crawl = try SiteCrawl(folder, "site/public", address: Self.address)
      #expect(crawl.unreached.isEmpty && crawl.dead.isEmpty && crawl.repeatedTitles.isEmpty)
    }
  }

  @Test func `has a page for a decision, from its paper to what was heard of it`() throws {
    let folder = try ExampleSite.built()
    let page = try folder.read("site/public/meetings/2016-10-17/decisions/marmot-3.html")
    for part in [
      "href=\"../meeting.html\"", "href=\"../minutes/02-marmot.html\"",
      "every six months", "<h2 id=\"what-is-to-be-done\">",
      "href=\"../../../owners/chair-of-the-marmot-steering-group-west-midlands-fire-service.html\"",
      "href=\"../../2017-07-10/meeting.html\">Meeting of 10th July 2017",
      "href=\"../../2018-02-05/meeting.html\">Meeting of 5th February 2018</a>",
    ] {
      #expect(page.contains(part), "\(part)")
    }
  }

  @Test func `says on the page of indicators how they are, as the latest paper says it`() throws {
    let folder = try ExampleSite.built()
    func summary(_ page: String, until end: String) throws -> [String] {
      let page = try folder.read("site/public/\(page)")
      let start = try #require(page.range(of: ">How things are: Q2 17/18</h2>")).upperBound
      let rest = page[start...]
      let part = rest[..<(try #require(rest.range(of: end))).lowerBound]
      return part.matches(of: />([^<]+)</).map { String($0.1) }
        .filter { !$0.allSatisfy(\.isWhitespace) }
    }
    let here = try summary("indicators/marmot-2016-19.html", until: ">All indicators</h2>")
    let there = try summary("meetings/2018-02-05/marmot-update.html", until: "Purpose</h2>")
    #expect(here == there)
    #expect(here.contains("558 (Q4 16/17)") && here.contains("151 (Q2 17/18)"))
  }

  @Test func `filters the register by pages with addresses of their own, the newest first`() throws
  {
    let folder = try ExampleSite.built()
    let register = try folder.read("site/public/register.html")
    for link in [
      "decisions/open.html", "decisions/overdue.html", "decisions/2018.html",
      "owners/every-member.html", "register.csv",
    ] {
      #expect(register.contains("href=\"\(link)\""), "\(link)")
    }
    let days = register.matches(of: #/<th scope="row"><time datetime="(\d{4}-\d\d-\d\d)">/#)
      .map { String($0.1) }
    #expect(!days.isEmpty && days == days.sorted(by: >))
    // Of the follow-ups of 2017 one was due before the meeting of February 2018, and is open.
    let overdue = try folder.read("site/public/decisions/overdue.html")
    #expect(overdue.contains("2017-07-10/apprenticeships") && !overdue.contains("jsna-promotion"))
    let open = try folder.read("site/public/decisions/open.html")
    #expect(open.contains("2018-02-05/comments") && !open.contains("jsna-promotion"))
    let year = try folder.read("site/public/decisions/2016.html")
    #expect(year.contains("jsna-promotion") && !year.contains("apprenticeships"))
  }

  @Test func `links minutes to those that they speak of, and agendas to those to be agreed`() throws
  {
    let folder = try ExampleSite.built()
    #expect(
      try folder.read("site/public/meetings/2018-02-05/minutes.html").contains(
        "Further to <a href=\"../2017-07-10/minutes/04-marmot.html\">Minute 15</a>"))
    #expect(
      try folder.read("site/public/meetings/2018-02-05/agenda.html").contains(
        "held on <a href=\"../2017-07-10/minutes.html\">"))
    #expect(
      try !folder.read("site/public/meetings/2018-02-05/minutes/05-marmot.html").contains(
        "will report at the meeting"))
    // Word and Markdown files are sent on alone.
    #expect(
      try !folder.read("site/public/meetings/2018-02-05/minutes.md").contains("04-marmot"))
  }

  @Test func `has a calendar of the meetings`() throws {
    let calendar = try ExampleSite.built().read("site/public/meetings.ics")
    #expect(calendar.contains("DTSTART:20180205T140000\r\n"))
    #expect(calendar.ranges(of: "BEGIN:VEVENT").count == 3)
    #expect(calendar.contains("URL:\(Self.address)meetings/2018-02-05/meeting.html".prefix(60)))
  }

  @Test func `has no list with whole addresses where the address of the site is not stated`() throws
  {
    let folder = try TemporaryFolder(RegisterWorkspace.files)
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    for name in ["sitemap.xml", "feed.xml", "404.html"] { #expect(!folder.exists("out/" + name)) }
    let crawl = try SiteCrawl(folder, "out", address: Self.address)
    #expect(crawl.unreached.isEmpty && crawl.dead.isEmpty && crawl.repeatedTitles.isEmpty)
  }

  @Test func `tells pages of the same title apart`() throws {
    let paper = BadInput.paper(body: "## Purpose\n\nTo note.")
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board, "m/a.md": paper, "m/b.md": paper,
      "m/meeting.yaml": """
      kind: meeting
      date: 2018-02-05
      agenda:
        - { id: one, title: Update, documents: [{ paper: a.md }, { paper: b.md }] }
        - { id: two, title: Update }

      """,
      "n/meeting.yaml":
        "kind: meeting\nid: second\ndate: 2018-02-05\nagenda:\n  - { id: one, title: One }\n",
    ])
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let crawl = try SiteCrawl(folder, "out", address: Self.address)
    #expect(crawl.unreached.isEmpty && crawl.dead.isEmpty)
    #expect(crawl.repeatedTitles.isEmpty, "\(crawl.repeatedTitles)")
  }
}
