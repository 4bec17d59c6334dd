import PaperSource
import Testing

@Suite struct `Characters that nobody sees` {
  private func mended(_ text: String, path: String = "a.md") -> String? {
    HiddenCharacters.mended(Array(text.utf8), path: path).map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("a\u{2029}b\u{7F}\n", "a\nb\n"), ("a\u{2028}b", "a\nb"),
    ("a\u{85}b\r\nc\u{2028}d", "a\nb\r\nc\r\nd"),
    ("---\nk: a\u{2028}b\n---\nc\u{2028}d\n", "---\nk: a b\n---\nc\nd\n"),
    ("# A\u{2029}b\n", "# A b\n"), ("| a\u{2028}b | c |\n", "| a b | c |\n"),
    ("a\rb\r", "a\nb\n"), ("a\u{202E}b\u{FEFF}c\u{1}\u{9F}", "abc"),
    ("\u{FEFF}a\u{7F}", "\u{FEFF}a"),
  ])
  func `are mended in Markdown`(text: String, expected: String) {
    #expect(mended(text).map { Array($0.unicodeScalars) } == Array(expected.unicodeScalars))
  }

  @Test(arguments: ["a.yaml", "a.yml", "a.csv"])
  func `become spaces where a line break would divide something`(path: String) {
    #expect(mended("a: b\u{2028}c\u{7F}\n", path: path) == "a: b c\n")
  }

  @Test func `stay as they are where there is nothing to mend, and in what is no text`() {
    #expect(mended("a\tb\r\nc\u{E0001}\n") == nil)
    #expect(mended("a\0b\u{7F}") == nil)
    #expect(HiddenCharacters.mended([0x61, 0x7F, 0xFF], path: "a.md") == nil)
  }

  @Test func `are counted`() {
    #expect(HiddenCharacters.mended(Array("a\u{2029}b\u{7F}\u{7F}".utf8), path: "a.md")?.count == 3)
  }
}
