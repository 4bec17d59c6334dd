import PaperMarkup
import PaperModel
import Testing

@testable import PaperRender

@Suite struct `A page that is not for publication` {
  private static let blocks: [Block] = [
    .heading(level: 1, [.text("Premises")]), paragraph("Text."),
  ]
  private static let marking =
    "Not for publication. Exempt by paragraph 3 of Part 1 of Schedule 12A to the Local Government "
    + "Act 1972"

  private func page() throws -> String {
    SamplePage.text(
      of: try SamplePage.document(
        Self.blocks, publisher: "Council", audience: .restricted, paragraphs: ["3"]))
  }

  @Test func `says so at its top, once, where readers aloud find it`() throws {
    let page = try page()
    #expect(
      page.contains(
        "<header>\n<p class=\"marking\"><strong>\(Self.marking)</strong></p>\n<p>Council</p>\n"))
    #expect(page.components("class=\"marking\"") == 1)
    // The link that passes what stands above the document still comes first.
    let parts = ["class=\"skip\"", "class=\"marking\"", "<main "]
    let places = parts.map { page.firstRange(of: $0)?.lowerBound }
    #expect(!places.contains(nil) && places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test func `says so in its title, and asks not to be found`() throws {
    let page = try page()
    #expect(page.contains("<title>\(Self.marking) – Premises</title>"))
    #expect(page.contains("<meta name=\"robots\" content=\"noindex, nofollow\">"))
  }

  @Test func `allows a second stylesheet by its hash`() throws {
    let page = try page()
    let (all, marking) = (try SamplePage.sheet(.page), try SamplePage.sheet(.marking))
    #expect(page.contains("style-src '\(all.hash)' '\(marking.hash)'; base-uri"))
    #expect(page.contains("<style>\(marking.text)</style>"))
    #expect(!page.contains(" style="))
  }

  @Test func `shows what its house calls it as text`() {
    let page = HTMLPage(
      title: "T", language: "en", words: .none, look: .none,
      marking: "</title><script>alert(1)</script>")
    let text = String(decoding: page.bytes { _ in }, as: UTF8.self)
    #expect(!text.contains("<script"))
    #expect(text.components("&lt;script") == 2)
  }

  @Test func `differs from a public one, which has nothing of it`() throws {
    let page = SamplePage.text(of: try SamplePage.document(Self.blocks, publisher: "Council"))
    for word in ["marking", "robots", "ublication", try SamplePage.sheet(.marking).hash] {
      #expect(!page.contains(word), "\(word)")
    }
  }
}
