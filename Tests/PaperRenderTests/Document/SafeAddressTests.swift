import Testing

@testable import PaperRender

@Suite struct `The address of a link` {
  @Test(arguments: [
    ("https://www.example.org/a?b=c&d=e#f", "https://www.example.org/a?b=c&d=e#f"),
    ("mailto:sam@example.gov.uk", "mailto:sam@example.gov.uk"), ("tel:+442475000000", nil),
    ("HTTPS://example.org", nil), ("minutes/05-marmot.html", nil), ("../register.html#a", nil),
    ("#5th-item", nil), ("a/b:c", nil), ("?x:y", nil),
    ("https://example.org/a b", "https://example.org/a%20b"),
    ("https://example.org/é", "https://example.org/%C3%A9"),
    ("https://example.org/100%", "https://example.org/100%25"),
    ("https://example.org/%C3%A9", "https://example.org/%C3%A9"),
    ("https://example.org/\"><script>", "https://example.org/%22%3E%3Cscript%3E"),
    ("  https://example.org\n", "https://example.org"),
  ])
  func `stays, in the characters that addresses have`(typed: String, written: String?) {
    #expect(SafeAddress.text(of: typed) == written ?? typed)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
    "\u{1}javascript:alert(1)", "java\tscript:alert(1)", "data:text/html,<script>", "vbscript:x",
    "file:///etc/passwd", "", "   ", "\0", "javascript&colon;:x", "x:y",
  ])
  func `is none where it could run something`(typed: String) {
    #expect(SafeAddress.text(of: typed) == nil)
  }
}
