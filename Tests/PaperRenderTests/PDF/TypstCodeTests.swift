import TestSupport
import Testing

@testable import PaperRender

@Suite struct `A text in the code for Typst` {
  private func literal(_ text: String) -> String {
    var code = TypstCode()
    code.text(text)
    return String(decoding: code.bytes, as: UTF8.self)
  }

  /// What a string literal of Typst says; nil where it is none, or ends before the end.
  private func read(_ literal: String) -> String? {
    var rest = Substring(literal).unicodeScalars
    guard rest.popFirst() == "\"" else { return nil }
    var text = ""
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": return rest.isEmpty ? text : nil
      case "\\":
        switch rest.popFirst() {
        case "\\": text.unicodeScalars.append("\\")
        case "\"": text.unicodeScalars.append("\"")
        case "n": text.unicodeScalars.append("\n")
        case "t": text.unicodeScalars.append("\t")
        default: return nil
        }
      default: text.unicodeScalars.append(scalar)
      }
    }
    return nil
  }

  @Test(arguments: [
    "#", "#{panic()}", "$x$", "*a* _b_", "@a", "<label>", "\\", "\\\\", "\"", "\\\"",
    "\"; panic(); \"",
    "a\nb", "\t", "{", "}", "[", "]", "//", "/* */", "`", "\\u{22}", "\\n", "é", "😀👩‍⚕️", "عربي",
    "\u{2028}",
  ])
  func `reads as it was typed`(text: String) {
    #expect(read(literal(text)) == text)
  }

  @Test func `reads as it was typed, whatever it is put together of`() {
    let atoms = [
      "\"", "\\", "#", "{", "}", "\n", "u{", "x", " ", "$", "é", "😀", "\u{202B}", ")", "]",
    ]
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let text = (0..<random.below(9)).map { _ in random.pick(atoms) }.joined()
      // What a turned text ends with closes it.
      let closed = text.filter { $0 == "\u{202B}" }.map { _ in "\u{202C}" as Character }
      #expect(read(literal(text)) == text + closed)
    }
  }

  @Test func `has no character that no font has`() {
    #expect(literal("a\u{0}b\u{1B}c\u{85}d\u{FFFE}") == "\"a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}\"")
  }

  @Test func `turns nothing that comes after it`() {
    #expect(literal("\u{202E}evil") == "\"\u{202E}evil\u{202C}\"")
    #expect(literal("\u{2067}a") == "\"\u{2067}a\u{2069}\"")
  }
}
