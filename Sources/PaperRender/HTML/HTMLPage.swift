import PaperMarkup
import PaperModel

/// The frame of a page: everything around its content.
///
/// A page loads nothing, and runs no script but the one it may contain; the search over a site alone loads
/// the words of its pages, from beside itself. Its content security policy
/// allows the stylesheets of the house and that script by hash, and no inline styles or event
/// handlers.
struct HTMLPage {
  /// The text of a `script` element, with the hash by which the policy allows it.
  struct Script {
    let text: StaticString
    /// `sha256-` and the SHA-256 of the text in base64.
    let hash: StaticString
  }

  /// The title on the browser's tab.
  let title: String
  /// The language, as a BCP 47 tag.
  let language: String
  let words: PageWords
  let look: PageLook
  /// The marking of a page that is not for publication; nil for a public page.
  var marking: String?
  /// The names above the content, such as that of the council.
  var masthead: [String] = []
  var site: SitePlace?
  /// What the page is about, for lists of pages; nil for none.
  var description: String?
  /// The metadata for programs, as an object of schema.org.
  var facts: JSONValue?
  var script: Script?
  /// The path, from the page, of a file of data of the site that the script uses; nil for none.
  var loaded: String?
  /// Whether the first page is printed in landscape.
  var isWide = false
  var hasNotes = false
  var hasSlides = false
  var hasPictures = false
  /// Whether it is put together of documents.
  var hasParts = false

  /// The bytes of the page, with the content that `writeContent` writes.
  func bytes(_ writeContent: (inout MarkupBytes) -> Void) -> [UInt8] {
    var bytes = MarkupBytes()
    bytes.constant("<!doctype html>\n")
    bytes.block("html", ["lang": .text(language)]) {
      $0.block("head") { writeHead(to: &$0) }
      $0.block("body", ["class": isWide ? "on-wide" : nil]) {
        $0.line("a", ["class": "skip", "href": "#main"], text: words.word(.skip))
        writeHeader(to: &$0)
        $0.block("main", ["id": "main", "tabindex": "-1"]) {
          writeContent(&$0)
          navigation?.writeAfterContent(to: &$0)
        }
        navigation?.writeFooter(to: &$0)
        if let loaded { $0.line("script", ["src": .text(loaded)], text: "") }
        if let script { $0.line("script") { $0.constant(script.text) } }
      }
    }
    return bytes.bytes
  }

  private func writeHead(to bytes: inout MarkupBytes) {
    func meta(_ attributes: MarkupAttributes) {
      bytes.void("meta", attributes)
      bytes.newLine()
    }
    meta(["charset": "utf-8"])
    meta(["http-equiv": "Content-Security-Policy", "content": .text(policy)])
    meta(["name": "viewport", "content": "width=device-width, initial-scale=1"])
    meta(["name": "color-scheme", "content": "light dark"])
    if marking != nil { meta(["name": "robots", "content": "noindex, nofollow"]) }
    bytes.line("title") {
      if let marking {
        $0.text(marking)
        $0.constant(" – ")
      }
      $0.text(title)
    }
    writeLinks(to: &bytes)
    for sheet in sheets { bytes.line("style") { $0.sheet(sheet) } }
    if let facts {
      bytes.line("script", ["type": "application/ld+json"]) { $0.json(facts) }
    }
  }

  private var sheets: [PageSheet] {
    let files: [PageLook.File] =
      [.page] + (hasSlides ? [.slides] : []) + (hasParts ? [.pack] : [])
      + (marking == nil ? [] : [.marking])
      + (hasNotes ? [.notes] : [])
    return files.compactMap(look.sheet)
  }

  private var policy: String {
    let hashes = sheets.map { " '\($0.hash)'" }.joined()
    let styles = hashes.isEmpty ? " 'none'" : hashes
    let hasData = sheets.contains(where: \.hasData)
    let data =
      (hasData || hasPictures ? "; img-src data:" : "") + (hasData ? "; font-src data:" : "")
    let scripts =
      script.map { "; script-src '\($0.hash)'" + (loaded == nil ? "" : " 'self'") } ?? ""
    return
      "default-src 'none'; style-src\(styles)\(data)\(scripts); base-uri 'none'; form-action 'none'"
  }

  private var navigation: SiteNavigation? { site.map { SiteNavigation(place: $0, words: words) } }

  private func writeHeader(to bytes: inout MarkupBytes) {
    guard marking != nil || !masthead.isEmpty || navigation?.hasHeader == true else { return }
    bytes.block("header") {
      if let marking {
        $0.line("p", ["class": "marking"]) { $0.element("strong", text: marking) }
      }
      for name in masthead { $0.line("p", text: name) }
      navigation?.writeHeader(to: &$0)
    }
  }

  /// What programs that list pages show of it, and where else it is.
  private func writeLinks(to bytes: inout MarkupBytes) {
    if let description, !description.isEmpty {
      bytes.void("meta", ["name": "description", "content": .text(description)])
      bytes.newLine()
    }
    func link(_ attributes: MarkupAttributes) {
      bytes.void("link", attributes)
      bytes.newLine()
    }
    if let address = site?.canonical.flatMap(SafeAddress.text) {
      link(["rel": "canonical", "href": .text(address)])
    }
    if let feed = site?.feed {
      link([
        "rel": "alternate", "type": "application/atom+xml", "title": .text(feed.text),
        "href": .text(feed.address),
      ])
    }
  }
}
