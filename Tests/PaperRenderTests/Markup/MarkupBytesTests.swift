import Testing

@testable import PaperRender

@Suite struct `Text in HTML and XML` {
  private func written(_ text: String) -> String {
    var bytes = MarkupBytes()
    bytes.text(text)
    return String(decoding: bytes.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""), ("a & b", "a &amp; b"), ("<script>", "&lt;script&gt;"), ("\"x'", "&quot;x'"),
    ("]]>", "]]&gt;"), ("é – 👩‍👧 \t\n", "é – 👩‍👧 \t\n"), ("&amp;", "&amp;amp;"), ("<", "&lt;"),
  ])
  func `is read as what was typed`(typed: String, expected: String) {
    #expect(written(typed) == expected)
  }

  @Test(arguments: [
    "\0", "\u{1}", "\u{B}", "\r", "\u{1B}", "\u{7F}", "\u{80}", "\u{9F}", "\u{FFFE}", "\u{FFFF}",
  ])
  func `has a mark where a format has no such character`(character: String) {
    #expect(written("a\(character)b") == "a\u{FFFD}b")
    #expect(written(character) == "\u{FFFD}")
  }

  @Test(arguments: ["\u{A0}", "\u{FFFD}", "\u{FFEF}", "\u{200E}", "\u{2028}", "\u{10FFFF}"])
  func `keeps every other character`(character: String) {
    #expect(written("a\(character)b") == "a\(character)b")
  }

  @Test(arguments: [
    ("\u{202E}abc", "\u{202E}abc\u{202C}"),
    ("\u{202E}a\u{202C}b", "\u{202E}a\u{202C}b"),
    ("\u{2067}a\u{202B}b", "\u{2067}a\u{202B}b\u{202C}\u{2069}"),
    ("\u{2067}a\u{202B}b\u{2069}c", "\u{2067}a\u{202B}b\u{2069}c"),
    ("a\u{202C}b\u{2069}", "a\u{202C}b\u{2069}"),
    ("\u{2068}\u{202C}<", "\u{2068}\u{202C}&lt;\u{2069}"),
  ])
  func `turns its direction back at its end`(typed: String, expected: String) {
    #expect(Array(written(typed).unicodeScalars) == Array(expected.unicodeScalars))
  }
}
