import PaperMarkup
import PaperModel

/// The frame of a page: all that stands around its content.
///
/// A page fetches nothing and runs nothing but the one script that it may have: its policy allows
/// stylesheets and that script by their hashes, and no attribute may hold a style or an event.
struct HTMLPage {
  /// Text of a `style` or `script` element with what the policy knows it by.
  struct Inline {
    let text: StaticString
    /// `sha256-` and the SHA-256 of the text in base64.
    let hash: StaticString
  }

  /// What a browser shows on the tab.
  let title: String
  /// A BCP 47 tag.
  let language: String
  let words: PageWords
  /// What says that it is not for publication; nil for a page that is.
  var marking: String?
  /// Names above the content, such as that of the council.
  var masthead: [String] = []
  var site: SitePlace?
  /// What the page is about, for programs: an object of schema.org.
  var facts: JSONValue?
  var script: Inline?
  /// Whether it is printed on its side from the beginning.
  var isWide = false
  var hasNotes = false

  /// The page with what a function writes as its content.
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
