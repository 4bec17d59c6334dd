import PaperModel

/// The lists of a site for programs: its map and its feed. Addresses in them are whole, and so they exist
/// only where the address of the site is stated.
package struct SiteFeeds: Sendable {
  /// A page with its address.
  package struct Entry: Sendable {
    let address: String
    let page: SitePage

    package init(address: String, page: SitePage) {
      self.address = address
      self.page = page
    }
  }

  private let address: String
  private let title: String
  private let author: String
  private let language: String
  private let entries: [Entry]

  /// The number of entries of the feed.
  private static let length = 50

  /// - Parameters:
  ///   - address: that of the site, with a final `/`.
  ///   - author: who publishes it.
  package init(
    address: String, title: String, author: String, language: String, entries: [Entry]
  ) {
    self.address = address
    self.title = title
    self.author = author
    self.language = language
    self.entries = entries
  }

  /// The map of the site (sitemaps.org): every page. When a page was last changed is left out, since the
  /// day that a document is for says nothing of it.
  package var map: [UInt8] {
    var bytes = MarkupBytes()
    bytes.constant("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    bytes.block("urlset", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"]) {
      for entry in entries {
        $0.line("url") { $0.element("loc", text: entry.address) }
      }
    }
    return bytes.bytes
  }

  /// The latest pages that have a day, as an Atom feed (RFC 4287). An entry is updated on the day that its
  /// document is for.
  package var feed: [UInt8] {
    let latest = entries.enumerated().compactMap { number, entry in
      entry.page.date.map { (number: number, date: $0, entry: entry) }
    }.sorted { ($1.date, $0.number) < ($0.date, $1.number) }.prefix(Self.length)
    var bytes = MarkupBytes()
    bytes.constant("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    bytes.block(
      "feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": .text(language)]
    ) {
      $0.line("title", text: title)
      $0.line("id", text: address)
      $0.line("updated", text: Self.moment(latest.first?.date))
      $0.line("author") { $0.element("name", text: author) }
      $0.empty("link", ["rel": "alternate", "href": .text(address)])
      $0.newLine()
      for (_, date, entry) in latest {
        $0.block("entry") {
          $0.line("title", text: entry.page.title)
          $0.line("id", text: entry.address)
          $0.line("updated", text: Self.moment(date))
          $0.empty("link", ["rel": "alternate", "href": .text(entry.address)])
          $0.newLine()
        }
      }
    }
    return bytes.bytes
  }

  private static func moment(_ date: CalendarDate?) -> String {
    (date.map { "\($0)" } ?? "1980-01-01") + "T00:00:00Z"
  }
}
