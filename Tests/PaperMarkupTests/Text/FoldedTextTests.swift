import PaperMarkup
import Testing

@Suite struct `Folded text` {
  @Test(arguments: [
    ("Crèche", "creche"), ("cre\u{300}che", "creche"), ("ŵyr ŷd Â", "wyr yd a"),
    ("STRASSE straße", "strasse strasse"), ("Œuvre Æon", "oeuvre aeon"), ("Łódź", "lodz"),
    ("O’Brien ‘x’", "o'brien 'x'"), ("2016–19 — x", "2016-19 - x"), ("a\u{A0}b", "a b"),
    ("a\u{200B}b\u{202E}c", "abc"), ("ΑΒ Жук 転送 5%", "αβ жук 転送 5%"), ("", ""),
    ("ﬁ ı", "fi ı"),
  ])
  func `has no case and no accents`(text: String, expected: String) {
    #expect(String(decoding: FoldedText.fold(text), as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("needs assessment", "assess", true), ("needs", "needs", true), ("needs", "needss", false),
    ("aab", "ab", true), ("abab", "abc", false), ("", "a", false), ("a", "", true), ("", "", true),
  ])
  func `is looked for in a text`(text: String, part: String, expected: Bool) {
    #expect(FoldedText.contains(Array(text.utf8), Array(part.utf8)) == expected)
  }
}
