import PaperSource

/// Reads the first heading of a page that the program made.
enum PageTitle {
  private static let sizeLimit = 1 << 26

  /// Nil where there is no page, or none with a heading.
  static func title(ofPageAt path: String) -> String? {
    guard Path.ending(of: path) == "html",
      let bytes = try? FileSystem.read(path, limit: sizeLimit),
      let tag = bytes.firstPlace(of: Array("<h1".utf8), from: 0, before: bytes.count),
      let start = bytes[tag...].firstIndex(of: UInt8(ascii: ">")),
      let end = bytes.firstPlace(of: Array("</h1>".utf8), from: start, before: bytes.count)
    else { return nil }
    let title = text(of: String(decoding: bytes[(start + 1)..<end], as: UTF8.self))
    return title.isEmpty ? nil : title
  }

  /// The text of HTML without its tags.
  private static func text(of html: String) -> String {
    var text = ""
    var isTag = false
    for character in html {
      switch character {
      case "<": isTag = true
      case ">": isTag = false
      default: if !isTag { text.append(character) }
      }
    }
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    for (escape, sign) in signs { text = text.replacing(escape, with: sign) }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
