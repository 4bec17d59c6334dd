import PaperMarkup
import PaperModel

/// The frame of a page: everything around its content.
///
/// A page loads nothing, and runs no script but the one it may contain. Its content security policy
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
  /// The metadata for programs, as an object of schema.org.
  var facts: JSONValue?
  var script: Script?
  /// Whether the first page is printed in landscape.
  var isWide = false
  var hasNotes = false
  var hasSlides = false

  /// The bytes of the page, with the content that `writeContent` writes.
  func bytes(_ writeContent: (inout MarkupBytes) -> Void) -> [UInt8] {
    var bytes = MarkupBytes()
    bytes.constant("<!doctype html>\n")
    bytes.block("html", ["lang": .text(language)]) {
      $0.block("head") { writeHead(to: &$0) }
      $0.block("body", ["class": isWide ? "on-wide" : nil]) {
        $0.line("a", ["class": "skip", "href": "#main"], text: words.word(.skip))
        writeHeader(to: &$0)
        $0.block("main", ["id": "main", "tabindex": "-1"], content: writeContent)
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
    for sheet in sheets { bytes.line("style") { $0.sheet(sheet) } }
    if let facts {
      bytes.line("script", ["type": "application/ld+json"]) { $0.json(facts) }
    }
  }

  private var sheets: [PageSheet] {
    let files: [PageLook.File] =
      [.page] + (hasSlides ? [.slides] : []) + (marking == nil ? [] : [.marking])
      + (hasNotes ? [.notes] : [])
    return files.compactMap(look.sheet)
  }

  private var policy: String {
    let hashes = sheets.map { " '\($0.hash)'" }.joined()
    let styles = hashes.isEmpty ? " 'none'" : hashes
    let data =
      sheets.contains(where: \.hasData) ? "; img-src data:; font-src data:" : ""
    let scripts = script.map { "; script-src '\($0.hash)'" } ?? ""
    return
      "default-src 'none'; style-src\(styles)\(data)\(scripts); base-uri 'none'; form-action 'none'"
  }

  private func writeHeader(to bytes: inout MarkupBytes) {
    guard marking != nil || !masthead.isEmpty || site != nil else { return }
    bytes.block("header") {
      if let marking {
        $0.line("p", ["class": "marking"]) { $0.element("strong", text: marking) }
      }
      for name in masthead { $0.line("p", text: name) }
      let links = [site?.home, site?.other].compactMap { link in
        link.flatMap { link in
          SafeAddress.text(of: link.address).map { (link: link, address: $0) }
        }
      }
      guard !links.isEmpty else { return }
      $0.line("nav") {
        for (number, (link, address)) in links.enumerated() {
          if number > 0 { $0.constant(" ") }
          let language = link.language.map { MarkupValue.text($0) }
          $0.element(
            "a", ["href": .text(address), "hreflang": language, "lang": language], text: link.text)
        }
      }
    }
  }
}

/// The place of a page in a site.
package struct SitePlace: Hashable, Sendable {
  /// A link to another page of the site.
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

  /// The link to the index page, in the board's name; nil on that page.
  package let home: Link?
  /// The link to the same page in another language; nil where there is none.
  package let other: Link?

  package init(home: Link?, other: Link? = nil) {
    self.home = home
    self.other = other
  }
}

/// Searches the tables of a page within the page itself, without a server.
enum PageSearch {
  /// Shows the rows that contain all words, ignoring case and accents. Without scripting the field
  /// stays hidden and all rows are shown.
  static let script = HTMLPage.Script(
    text: text, hash: "sha256-Fi9QA4NaX+6W6l1B1hWWsUhAd/QXvNZu+YVnAsMZtxc=")

  private static let text: StaticString = #"""

    (() => {
      const search = document.getElementById("search");
      const field = search.querySelector("input");
      const status = search.querySelector("[role=status]");
      const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
      const rows = Array.from(document.querySelectorAll("main tbody tr"),
        (row) => [row, folded(row.textContent)]);
      const show = () => {
        const words = folded(field.value).split(/\s+/).filter(Boolean);
        let shown = 0;
        for (const [row, text] of rows) {
          row.hidden = !words.every((word) => text.includes(word));
          if (!row.hidden) shown += 1;
        }
        status.textContent = words.length === 0 ? "" :
          status.dataset.found.replace("{{shown}}", shown).replace("{{all}}", rows.length);
      };
      field.addEventListener("input", show);
      search.hidden = false;
      show();
    })();

    """#

  /// Writes the search field, labelled in the house's words.
  static func write(_ words: PageWords, to bytes: inout MarkupBytes) {
    bytes.block("div", ["id": "search", "role": "search", "hidden": .set]) {
      $0.line("label", ["for": "search-words"], text: words.word(.search))
      $0.void(
        "input",
        ["type": "search", "id": "search-words", "autocomplete": "off", "spellcheck": "false"])
      $0.newLine()
      // The script fills in the numbers.
      let found = words.found(shown: "{{shown}}", all: "{{all}}")
      $0.line("p", ["role": "status", "data-found": .text(found)], text: "")
    }
  }
}
