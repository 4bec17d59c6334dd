import PaperMarkup
import TestSupport
import Testing

@Suite("What the tree cannot keep is reported where it stands")
struct UnsupportedMarkupTests {
  private func places(_ text: String) -> [String] {
    MarkdownReader.read(text).unsupported.map {
      "\(range($0.place, in: text)) \($0.text)"
    }
  }

  @Test(arguments: [
    // Columns count scalars, not bytes.
    ("é “x” <b>", ["1:7-1:10 <b>"]),
    // Further lines of a paragraph, in a quote and in an item.
    ("> a\n>   é <b>\n> <i>", ["2:7-2:10 <b>", "3:3-3:6 <i>"]),
    ("- a\n  <b>\n\n  c <i>", ["2:3-2:6 <b>", "4:5-4:8 <i>"]),
    ("> a\nlazy <b>", ["2:6-2:9 <b>"]),
    // What looks the same and is not.
    ("`<b>` \\<b> [x](<b>) [y](z \"<b>\") <b> <b>", ["1:34-1:37 <b>", "1:38-1:41 <b>"]),
    ("`` <b> ` `` ` <b>", ["1:15-1:18 <b>"]),
    ("a](y \"<b>\")", ["1:7-1:10 <b>"]),
    ("[x]: y \"<b>\"\n[z]: <b>\n<b>", ["3:1-3:4 <b>"]),
    ("[x] [<b>][x]\n\n[x]: y", ["1:6-1:9 <b>"]),
    ("<http://a.b> <b>", ["1:14-1:17 <b>"]),
    ("[a [b](c) d](e) [f](g \"<b>\") <b>", ["1:30-1:33 <b>"]),
    ("[x] [y](z \"<b>\") <b>\n\n    [x]: y", ["1:18-1:21 <b>"]),
    // Several lines.
    ("a <b\n  c=\"d\"> e", ["1:3-2:9 <b\nc=\"d\">"]),
    ("> a <!-- b\n> <i> --> <i>", ["1:5-2:10 <!-- b\n<i> -->", "2:11-2:14 <i>"]),
    // Tables.
    ("| é | b\\|<b> |\n|---|---|\n| `<i>` | \\| <i> |", ["1:10-1:13 <b>", "3:14-3:17 <i>"]),
    ("- text\n  a|<b>\n  -|-\n  <i>|<i>", ["2:5-2:8 <b>", "4:3-4:6 <i>", "4:7-4:10 <i>"]),
    ("| <b a=\"\\|\"> |\n|---|", ["1:3-1:13 <b a=\"|\">"]),
    // Headings.
    ("# a <b> #\n\nc <i>\n---", ["1:5-1:8 <b>", "3:3-3:6 <i>"]),
    // Blocks.
    ("> <div>\n> é\n\na", ["1:3-2:4 <div>\né"]),
    ("- <pre>\n\n  x</pre>\n  y", ["1:3-3:10 <pre>\n\nx</pre>"]),
    ("<!-- a --> b", ["1:1-1:13 <!-- a --> b"]),
    // Images.
    ("![a](b)", ["1:1-1:8 ![a](b)"]),
    ("\\![a](b) ![a](b)", ["1:10-1:17 ![a](b)"]),
    ("![a] ![b](c\n\"d\")", ["1:6-2:5 ![b](c\n\"d\")"]),
    ("[![a](b)](c) ![d](<)>)", ["1:2-1:9 ![a](b)", "1:14-1:23 ![d](<)>)"]),
    ("![a][r] ![r][] ![r]\n\n[R]: x", ["1:1-1:8 ![a][r]", "1:9-1:15 ![r][]", "1:16-1:20 ![r]"]),
    ("![a ![b](c) d](e)", ["1:1-1:18 ![a ![b](c) d](e)", "1:5-1:12 ![b](c)"]),
  ])
  func `places are exact`(text: String, expected: [String]) {
    #expect(places(text) == expected)
  }

  @Test(arguments: 0..<4)
  func `what stands at a place is what is reported`(part: Int) {
    let atoms = [
      "<b>", "<b>", "</i>", "<!-- x -->", "`", "``", "\\", "*", "[", "](", "](y)", "](<b>)",
      "](y \"<b>\")", ")", "![", "!", "é", "a", " ", "\n", "\n\n", "\n> ", "\n- ", "|", "\n|-|-|\n",
      "# ", "<http://x.y>", "\"", "'", "[x]", "\n[x]: y\n", "    ", "\t", "&amp;", "<", ">", "_",
    ]
    var random = SeededGenerator(seed: UInt64(part))
    for _ in 0..<2_000 {
      let text = (0...random.below(25)).map { _ in random.pick(atoms) }.joined()
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
        Array($0.unicodeScalars)
      }
      for markup in MarkdownReader.read(text).unsupported where !markup.text.contains("\n") {
        let (start, end) = (markup.start(in: text), markup.end(in: text))
        let line = lines[start.line - 1]
        var found = String.UnicodeScalarView()
        if end.line == start.line, end.column - 1 <= line.count {
          found.append(contentsOf: line[(start.column - 1)..<(end.column - 1)])
        }
        #expect(
          String(found).replacing("\\|", with: "|") == markup.text.replacing("\\|", with: "|"),
          "at \(start) in \(text.debugDescription)")
      }
    }
  }
}
