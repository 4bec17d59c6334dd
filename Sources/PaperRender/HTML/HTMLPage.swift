import PaperMarkup
import PaperModel

/// The frame of a page: everything around its content.
///
/// A page loads nothing, and runs no script but the one it may contain. Its content security policy
/// allows the stylesheets and that script by hash, and no inline styles or event handlers.
struct HTMLPage {
  /// The text of a `style` or `script` element, with the hash by which the policy allows it.
  struct Inline {
    let text: StaticString
    /// `sha256-` and the SHA-256 of the text in base64.
    let hash: StaticString
  }

  /// The title on the browser's tab.
  let title: String
  /// The language, as a BCP 47 tag.
  let language: String
  let words: PageWords
  /// The marking of a page that is not for publication; nil for a public page.
  var marking: String?
  /// The names above the content, such as that of the council.
  var masthead: [String] = []
  var site: SitePlace?
  /// The metadata for programs, as an object of schema.org.
  var facts: JSONValue?
  var script: Inline?
  /// Whether the first page is printed in landscape.
  var isWide = false
  var hasNotes = false

  /// The bytes of the page, with the content that `writeContent` writes.
  func bytes(_ writeContent: (inout MarkupBytes) -> Void) -> [UInt8] {
    var bytes = MarkupBytes()
    bytes.markup("<!doctype html>\n<html lang=\"")
    bytes.text(language)
    bytes.markup("\">\n<head>\n<meta charset=\"utf-8\">\n")
    writePolicy(to: &bytes)
    bytes.markup(
      """
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">

      """)
    if marking != nil { bytes.markup("<meta name=\"robots\" content=\"noindex, nofollow\">\n") }
    bytes.markup("<title>")
    if let marking {
      bytes.text(marking)
      bytes.markup(" – ")
    }
    bytes.text(title)
    bytes.markup("</title>\n")
    for sheet in sheets {
      bytes.markup("<style>")
      bytes.markup(sheet.text)
      bytes.markup("</style>\n")
    }
    if let facts {
      bytes.markup("<script type=\"application/ld+json\">")
      bytes.json(facts)
      bytes.markup("</script>\n")
    }
    bytes.markup("</head>\n")
    bytes.markup(isWide ? "<body class=\"on-wide\">\n" : "<body>\n")
    bytes.markup("<a class=\"skip\" href=\"#main\">")
    bytes.text(words.word(.skip))
    bytes.markup("</a>\n")
    writeHeader(to: &bytes)
    bytes.markup("<main id=\"main\" tabindex=\"-1\">\n")
    writeContent(&bytes)
    bytes.markup("</main>\n")
    if let script {
      bytes.markup("<script>")
      bytes.markup(script.text)
      bytes.markup("</script>\n")
    }
    bytes.markup("</body>\n</html>\n")
    return bytes.bytes
  }

  private var sheets: [Inline] {
    [StyleSheet.all] + (marking == nil ? [] : [StyleSheet.marking])
      + (hasNotes ? [StyleSheet.notes] : [])
  }

  private func writePolicy(to bytes: inout MarkupBytes) {
    bytes.markup(
      """
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src
      """)
    for sheet in sheets {
      bytes.markup(" '")
      bytes.markup(sheet.hash)
      bytes.markup("'")
    }
    if let script {
      bytes.markup("; script-src '")
      bytes.markup(script.hash)
      bytes.markup("'")
    }
    bytes.markup("; base-uri 'none'; form-action 'none'\">\n")
  }

  private func writeHeader(to bytes: inout MarkupBytes) {
    guard marking != nil || !masthead.isEmpty || site != nil else { return }
    bytes.markup("<header>\n")
    if let marking {
      bytes.markup("<p class=\"marking\"><strong>")
      bytes.text(marking)
      bytes.markup("</strong></p>\n")
    }
    for name in masthead {
      bytes.markup("<p>")
      bytes.text(name)
      bytes.markup("</p>\n")
    }
    if let site, let home = SafeAddress.text(of: site.home) {
      bytes.markup("<nav><a href=\"")
      bytes.text(home)
      bytes.markup("\">")
      bytes.text(site.name)
      bytes.markup("</a></nav>\n")
    }
    bytes.markup("</header>\n")
  }
}
