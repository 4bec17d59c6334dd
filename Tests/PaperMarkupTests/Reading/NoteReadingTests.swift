import PaperMarkup
import TestSupport
import Testing

@Suite struct `A note in Markdown` {
  private func blocks(_ text: String) -> [Block] { printedBlocks(text) }

  private func line(_ text: String, _ note: String) -> [Inline] {
    [.text(text), .note([.text(note)])]
  }

  private func problems(_ text: String) -> [String] {
    MarkdownReader.read(text).unsupported.map { found in
      guard case .note(let problem) = found.kind else { return "\(found.kind)" }
      return "\(problem) \(range(found.place, in: text)) \(found.text)"
    }
  }

  @Test(arguments: [
    "a[^1]\n\n[^1]: n", "a[^n]\n[^N]: n", "[^x]: n\n\na[^x]", "a[^über]\n\n[^Über]: n",
  ])
  func `stands where the text refers to it`(text: String) {
    #expect(blocks(text) == [.paragraph(line("a", "n"))])
    #expect(problems(text) == [])
  }

  @Test func `stands in items, cells, quotes and emphasis`() {
    let text = """
      - a[^1]

      > b[^2]

      | c[^1] | d |
      | --- | --- |
      | e | *f*[^2] |

      **g[^1]**

      [^1]: n
      [^2]: m
      """
    #expect(
      blocks(text) == [
        .list(List(marker: .bullet, items: [[.paragraph(line("a", "n"))]])),
        .quote([.paragraph(line("b", "m"))]),
        .table(
          Table(
            columns: [line("c", "n"), [.text("d")]],
            rows: [
              [
                [.paragraph([.text("e")])],
                [.paragraph([.emphasis([.text("f")]), .note([.text("m")])])],
              ]
            ])),
        .paragraph([.strong(line("g", "n"))]),
      ])
    #expect(problems(text) == [])
  }

  @Test func `goes on over lines, with markup in it`() {
    let text = "a[^1] b\n\n[^1]: *n* <https://x.y>\n    and `more`\nstill\n\nend"
    #expect(
      blocks(text) == [
        .paragraph([
          .text("a"),
          .note([
            .emphasis([.text("n")]), .text(" "),
            .link(destination: "https://x.y", [.text("https://x.y")]), .softBreak, .text("and "),
            .code("more"), .softBreak, .text("still"),
          ]), .text(" b"),
        ]), .paragraph([.text("end")]),
      ])
    #expect(problems(text) == [])
  }

  @Test func `may be defined within an item or a quote, which are not there for it alone`() {
    #expect(
      blocks(
        "- a[^1]\n\n  [^1]: n\n- b[^2]\n- [^3]: o\n-\n\n> [^2]: m\n\nc[^3]\n\n1. [^4]: p\n\nd[^4]")
        == [
          .list(
            List(
              marker: .bullet,
              items: [[.paragraph(line("a", "n"))], [.paragraph(line("b", "m"))], []])),
          .paragraph(line("c", "o")), .paragraph(line("d", "p")),
        ])
  }

  @Test func `keeps the lines of what is around it`() {
    let document = MarkdownReader.read("a[^1]\n\n[^1]: n\n\n| b |\n| - |\n\n- c[^2]")
    #expect(document.blocks.map(\.lines) == [1...1, 5...6, 8...8])
  }

  @Test func `tells where its words stand`() {
    let text = "a[^1][^ü]\n\n[^ü]:  n\n  m\n> [^1]:\n>     o"
    let document = MarkdownReader.read(text)
    #expect(document.notes.map { range($0.place, in: text) } == ["3:8-4:4", "6:7-6:8"])
    #expect(
      document.notes.map(\.content.printed) == [
        [.text("n"), .softBreak, .text("m")], [.text("o")],
      ])
  }

  @Test(arguments: [
    "\\[^1] a", "`[^1]`", "[^1](b)", "```\n[^1]\n```", "    [^1]: a", "[^]", "[^a b]", "\\[^1]: a",
  ])
  func `is none where it means itself`(text: String) {
    #expect(problems(text) == [])
    #expect(blocks(text).hasNotes == false)
  }

  @Test(arguments: [
    ("é[^1] [^2]\n\n[^2]: n", ["undefined 1:2-1:6 [^1]"]),
    ("> a\n> b [^1]", ["undefined 2:5-2:9 [^1]"]),
    ("`[^1]` \\[^1] [x](y \"[^1]\") [^1]", ["undefined 1:28-1:32 [^1]"]),
    ("| a\\|[^1] |\n| - |\n| b [^x] |", ["undefined 1:6-1:10 [^1]", "undefined 3:5-3:9 [^x]"]),
    ("![^1][^2]\n\n[^2]: n", ["undefined 1:2-1:6 [^1]"]),
    ("a\n\n[^1]: n", ["unused 3:1-3:5 [^1]"]),
    ("- a\n\n  > [^1]: n", ["unused 3:5-3:9 [^1]"]),
    ("a[^1]\n\n[^1]: n\n[^1]: m\n\nb\n\n    [^1]: code", ["defined 4:1-4:5 [^1]"]),
    ("a[^1][^2]\n\n[^1]: n[^2]\n\n[^2]: m", ["inNote 3:8-3:12 [^2]"]),
    ("a[^1]\n\n[^1]: n[^1]", ["inNote 3:8-3:12 [^1]"]),
    ("# a[^1]\n\nb[^1]\n\n[^1]: n", ["inHeading 1:4-1:8 [^1]"]),
    ("a[^1]\n---\n\n[^1]: n", ["inHeading 1:2-1:6 [^1]"]),
    ("[a[^1]](b)\n\n[^1]: n", ["inLink 1:3-1:7 [^1]"]),
    ("a[^1]\n\n[^1]: n\n\n    m\n    o", ["notOneParagraph 5:5-5:6 m"]),
    ("a[^1]\n\n[^1]: - n", ["notOneParagraph 3:7-3:10 - n"]),
    ("a[^1]\n\n[^1]:\n\nb", ["empty 3:1-3:5 [^1]"]),
    ("a[^1]\n\n[^1]: n <b>", ["html"]),
  ])
  func `that cannot be one is told at its place`(text: String, expected: [String]) {
    #expect(problems(text) == expected)
  }

  @Test func `that is not defined stays as it was typed`() {
    #expect(blocks("a [^x] b") == [.paragraph([.text("a [^x] b")])])
  }

  @Test func `is not repeated without bound`() {
    let long = String(repeating: "word ", count: 2_000)
    let text = String(repeating: "a[^1] ", count: 1_000) + "\n\n[^1]: " + long
    let found = MarkdownReader.read(text)
    #expect(found.unsupported.first?.kind == .note(.tooOften))
    #expect(found.unsupported.count > 800)
  }

  @Test(arguments: 0..<4)
  func `is found where it is told, whatever is around`(part: Int) {
    let atoms = [
      "[^1]", "[^1]", "[^a]", "\n\n[^1]: ", "\n[^a]: ", "[^b]: ", "`", "\\", "*", "[", "](y)", "]",
      "![", "!", "é", "a", " ", "\n", "\n\n", "\n> ", "\n- ", "|", "\n|-|-|\n", "# ", "<b>", "    ",
      "\n===\n", "[x]", "\n[x]: y\n", "^", "(", ":",
    ]
    var random = SeededGenerator(seed: UInt64(part))
    for _ in 0..<2_000 {
      let text = (0...random.below(25)).map { _ in random.pick(atoms) }.joined()
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
        Array($0.unicodeScalars)
      }
      for found in MarkdownReader.read(text).unsupported {
        guard case .note(let problem) = found.kind, problem != .notOneParagraph else { continue }
        let (start, end) = (found.start(in: text), found.end(in: text))
        let line = lines[start.line - 1]
        let typed = line[
          (start.column - 1)..<max(start.column - 1, end.column - 1)]
        #expect(
          ["[^1]", "[^a]", "[^b]"].contains(String(String.UnicodeScalarView(typed))),
          "\(problem) at \(start) in \(text.debugDescription)")
      }
    }
  }
}

extension [Block] {
  fileprivate var hasNotes: Bool { !NoteNumbers(self).isEmpty }
}
