import PaperMarkup
import PaperModel

/// The place of a page in a site: the pages to which it leads.
package struct SitePlace: Hashable, Sendable {
  /// A link to another page or file of the site.
  package struct Link: Hashable, Sendable {
    /// The words of the link.
    let text: String
    /// The address, relative to the page.
    let address: String
    /// The language of the other page, as a BCP 47 tag; nil for that of the page itself.
    let language: String?

    package init(_ text: String, to address: String, language: String? = nil) {
      self.text = text
      self.address = address
      self.language = language
    }
  }

  /// The pages above it, from the index page down; empty on that page.
  package let trail: [Link]
  /// The link to the same page in another language; nil where there is none.
  package let other: Link?
  /// What tells it from other pages of the same title, such as its date.
  package var context: [String] = []
  /// Its other formats.
  package var formats: [Link] = []
  package var related: [Link] = []
  package var previous: Link?
  package var next: Link?
  /// The pages to which every page leads.
  package var footer: [Link] = []
  /// The feed of the site.
  package var feed: Link?
  /// Its own address on the web; nil where that is not known.
  package var canonical: String?

  package init(trail: [Link], other: Link? = nil) {
    self.trail = trail
    self.other = other
  }
}

/// Writes the links of a page to others of its site.
struct SiteNavigation {
  let place: SitePlace
  let words: PageWords

  /// Whether there is anything above the content.
  var hasHeader: Bool { !place.trail.isEmpty || place.other != nil }

  /// The pages above the page, and the page in another language.
  func writeHeader(to bytes: inout MarkupBytes) {
    if !place.trail.isEmpty {
      bytes.block("nav", ["aria-label": .text(words.word(.breadcrumb))]) {
        $0.block("ol", ["class": "trail"]) { writeItems(place.trail, to: &$0) }
      }
    }
    if let other = place.other {
      bytes.line("p", ["class": "language"]) { write(other, to: &$0) }
    }
  }

  /// What belongs to the page: its other formats, related pages and neighbours.
  func writeAfterContent(to bytes: inout MarkupBytes) {
    writeList(place.formats, .formats, to: &bytes)
    writeList(place.related, .related, to: &bytes)
    let neighbours = [(place.previous, PageWords.Word.previousMeeting), (place.next, .nextMeeting)]
      .compactMap { link, word in link.map { (link: $0, word: word) } }
    for (link, word) in neighbours {
      bytes.line("p", ["class": "neighbour"]) {
        $0.text(words.word(word) + ": ")
        write(link, to: &$0)
      }
    }
  }

  /// The foot of every page.
  func writeFooter(to bytes: inout MarkupBytes) {
    guard !place.footer.isEmpty else { return }
    bytes.block("footer") {
      $0.block("nav", ["aria-label": .text(words.word(.site))]) {
        $0.block("ul") { writeItems(place.footer, to: &$0) }
      }
    }
  }

  private func writeList(
    _ links: [SitePlace.Link], _ label: PageWords.Word, to bytes: inout MarkupBytes
  ) {
    guard !links.isEmpty else { return }
    bytes.block("nav", ["class": "beside", "aria-label": .text(words.word(label))]) {
      $0.line("p") { $0.element("strong", text: words.word(label)) }
      $0.block("ul") { writeItems(links, to: &$0) }
    }
  }

  private func writeItems(_ links: [SitePlace.Link], to bytes: inout MarkupBytes) {
    for link in links { bytes.line("li") { write(link, to: &$0) } }
  }

  /// A link; its words alone where the address is not one that a page may lead to.
  private func write(_ link: SitePlace.Link, to bytes: inout MarkupBytes) {
    guard let address = SafeAddress.text(of: link.address) else { return bytes.text(link.text) }
    let language = link.language.map { MarkupValue.text($0) }
    bytes.element(
      "a", ["href": .text(address), "hreflang": language, "lang": language], text: link.text)
  }
}
