package import PaperMarkup

/// Documents with malicious or extreme content, each with a name that is valid for a file.
package enum HostileDocuments {
  private static let texts = [
    "<script>alert(1)</script>", "</title></style></script><img src=x onerror=alert(1)>", "]]>",
    "<![CDATA[x]]>", "<!-- x -->", "--> x <!--", "&amp; & &lt; &#0; &nbsp", "a\0b",
    "\" onclick=\"alert(1)",
    "' style='x'", "{{x}} ${x}", "=1+1", "\u{202E}desrever", "\u{2067}x", "_x0041_", "😀👩‍⚕️",
    "e\u{301}\u{301}", "\u{FEFF}x", "\u{2028}x",
  ]

  /// Addresses that run code, or that are disguised as harmless.
  package static let addresses = [
    "javascript:alert(1)", "JAVASCRIPT:alert(1)", "java\tscript:alert(1)",
    "\u{1}javascript:alert(1)",
    " javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "vbscript:x",
    "file:///etc/passwd",
    "//example.org/\"><script>", "https://example.org/'onmouseover='x",
    "mailto:a@b.c?subject=\r\nBcc: x",
    "a.html#\u{202E}x",
  ]

  package static var all: [(name: String, blocks: [Block])] {
    let word = String(repeating: "x", count: 1_000_000)
    // Browsers take a minute to lay out more of these.
    let shorter = String(word.prefix(50_000))
    return [
      ("texts", texts.flatMap(everywhere)),
      (
        "addresses",
        [
          .list(
            List(
              marker: .bullet,
              items: addresses.map { [.paragraph([.link(destination: $0, [.text("link")])])] }))
        ]
      ),
      (
        "word",
        [.paragraph([.text(word)]), .heading(level: 2, [.text(shorter)]), .code(shorter + "\n")]
      ),
      (
        "word-in-table",
        [
          .table(
            Table(
              columns: [[.text("A")], [.text("B")]],
              rows: [[[.paragraph([.text(word)])], [.paragraph([.text("x")])]]]))
        ]
      ),
      ("rows", [.table(table(rows: 500, columns: 8))]),
      ("columns", [.table(table(rows: 3, columns: 60))]),
      ("nested", [nested(60)]), ("notes", notes),
      (
        "headings",
        (0..<300).map { .heading(level: 1 + $0 % 6, [.text("The same")]) }
      ),
    ]
  }

  /// Blocks with a text in every place where text can be.
  private static func everywhere(_ text: String) -> [Block] {
    let line: [Inline] = [.text(text)]
    return [
      .heading(level: 2, line),
      .paragraph(
        line + [.code(text), .badge(.bad, text), .day(text, iso: "2018-02-05"), .strong(line)]),
      .code(text + "\n"),
      .quote([.paragraph(line)]), .fields([Field(label: line, value: line)]),
      .list(
        List(
          marker: .numbered(NumberingStyle(scheme: .decimal, prefix: "<b>", suffix: "&"), start: 1),
          items: [[.paragraph(line)]])),
      .table(Table(caption: line, columns: [line], rows: [[[.paragraph(line)]]])),
      .chart(
        Chart(
          caption: line,
          points: [
            .init(label: text, value: 1, shown: text), .init(label: text, value: nil, shown: text),
          ],
          marks: Chart.Mark.Kind.allCases.map {
            Chart.Mark($0, label: text, value: 2, shown: text, over: 0..<2)
          }, words: text)),
    ]
  }

  /// Notes in every place where a note can be, many of them equal, with headings whose ids could
  /// collide with those of notes.
  private static let notes: [Block] = texts.enumerated().flatMap { number, text -> [Block] in
    let note = Inline.note([
      .text(text), .link(destination: "https://example.org/\(number)", [.strong([.text("a")])]),
    ])
    let line: [Inline] = [.text("a"), note, .emphasis([.text("b"), note]), .note([.text("c")])]
    return [
      .heading(level: 2, [.text("Note \(number)")]), .heading(level: 2, [.text("Notes")]),
      .heading(level: 2, [.text("Note ref \(number)")]),
      .paragraph(line), .quote([.paragraph(line)]),
      .list(List(marker: .bullet, items: [[.paragraph(line)], [.paragraph([note])]])),
      .fields([Field(label: [.text("d")], value: line)]),
      .table(
        Table(
          caption: line + [.text("\(number)")], columns: [line, line],
          rows: [[[.paragraph(line)], [.paragraph(line), .paragraph(line)]]])),
    ]
  }

  private static func table(rows: Int, columns: Int) -> Table {
    Table(
      caption: [.text("Many")], columns: (0..<columns).map { [.text("Column \($0)")] },
      rows: (0..<rows).map { row in (0..<columns).map { [.paragraph([.text("\(row) and \($0)")])] }
      },
      hasRowHeaders: true)
  }

  /// Alternating lists and quotes, nested to a depth.
  package static func nested(_ depth: Int) -> Block {
    (0..<depth).reduce(.paragraph([.text("deep")])) { block, depth in
      depth.isMultiple(of: 2)
        ? .quote([block])
        : .list(
          List(
            marker: .numbered(NumberingStyle(scheme: .lowerRoman, suffix: ")"), start: 1),
            items: [[block]]))
    }
  }
}
