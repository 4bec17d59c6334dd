import PaperMarkup
import TestSupport
import Testing

/// What an author types into any field of a meeting stays where it belongs.
@Suite struct `A document of a meeting` {
  private static let hostile = [
    "a | b", "</td></tr>", "<table>", "| --- |", "`|`", "*", "**x", "[a](b)", "\\", "&lt;",
    "1. x", "# x", "> x", "- x", "+ x", "![x](y)", "<!--", "-->", "```", "~~~", "===", "---",
    "=1+1", "@x", "\u{A0}", "é", "日本", "🙂", "{{x}}", "{{#board}}", "$x", "\"", "'", "x\\",
    "مرحبا", "\u{200F}", "x\u{301}", "javascript:x", "<a@b.c>", "_x_", "(1)", "i)",
    String(repeating: "long ", count: 400),
  ]

  private static func text(_ generator: inout SeededGenerator) -> String {
    let text = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
      generator.pick(hostile)
    }.joined(separator: " ")
    // Fields that hold nothing but blanks are an error of their own.
    return text.allSatisfy(\.isWhitespace) ? "x" : text
  }

  /// A workspace with a text in each field that holds text without markup.
  private static func files(_ field: () -> String) -> [String: String] {
    func value() -> String { "'" + field().replacing("'", with: "''") + "'" }
    return [
      "board.yaml": """
      kind: board
      name: \(value())
      council: \(value())
      organisations: [{ id: o, name: \(value()) }]
      members: [{ name: \(value()), role: \(value()), organisation: o }]
      """,
      "paper.md": """
      ---
      kind: paper
      date: 2018-02-05
      subject: \(value())
      ---

      ## Purpose

      To inform.
      """,
      "old/meeting.yaml": """
      kind: meeting
      date: 2018-01-08
      state: held
      first-minute: 1
      agenda: [{ id: a, title: \(value()) }]
      """,
      "old/minute.md": """
      ---
      kind: minute
      item: a
      resolutions:
        - text: T
          follow-ups: [{ id: f, text: Act, owner: \(value()), organisation: o, due: every month }]
      ---
      """,
      "meeting.yaml": """
      kind: meeting
      date: 2018-02-05
      title: \(value())
      venue: \(value())
      state: held
      contact: { name: \(value()), job-title: \(value()), telephone: \(value()) }
      attendance:
        - category: One
          people: [{ name: \(value()), role: \(value()), organisation: \(value()), note: \(value()) }]
        - { category: Two, group: \(value()), people: [{ name: B, substitute-for: \(value()) }] }
      apologies: [{ name: \(value()), note: \(value()) }]
      declarations: [{ name: \(value()), item: a, interest: Some }]
      agenda:
        - { id: d, standing: declarations }
        - { id: m, standing: matters-arising }
        - id: a
          title: \(value())
          for: decision
          report-of: [{ name: \(value()), job-title: \(value()), organisation: \(value()) }]
          reporting: [\(value())]
          late: \(value())
          documents: [{ title: \(value()), from: \(value()), link: 'https://example.org/(a)?*b*' }]
          items: [{ id: s, title: \(value()), late: \(value()) }]
        - { id: p, paper: paper.md }
        - { id: x, title: \(value()), private: { paragraph: \(value()), reason: \(value()) } }
        - { id: e, standing: exclusion-of-public }
      """,
      "a.md": """
      ---
      kind: minute
      item: a
      title: \(value())
      introduced-by: [\(value())]
      further-to: [1]
      motions: [{ text: T, result: lost, moved-by: \(value()), seconded-by: \(value()) }]
      resolutions:
        - text: T
          moved-by: \(value())
          vote: { \(value()): [\(value()), \(value())], against: 0 }
          follow-ups: [{ id: g, text: Act, owner: \(value()) }]
        - { text: U }
      ---

      See ${minute 2018-01-08/a}.
      """,
      "x.md": "---\nkind: minute\nitem: x\nstanding-words: yes\n---\n\nSaid.\n",
      "e.md": "---\nkind: minute\nitem: e\nstanding-words: yes\n---\n",
    ]
  }

  private static func forms(_ files: [String: String]) throws -> [String] {
    try ComposedMeetings(files).all(of: "2018-02-05").map { document in
      MarkdownReader.read(document.markdown).blocks.map(\.block).printed.map { form(of: $0) }
        .joined(separator: "\n")
    }
  }

  /// What remains of a block without its words.
  private static func form(of block: Block) -> String {
    switch block {
    case .paragraph(let line): "paragraph" + form(of: line)
    case .heading(let level, let line): "heading \(level)" + form(of: line)
    case .list(let list):
      "list [" + list.items.map { $0.map(form).joined(separator: ", ") }.joined(separator: "; ")
        + "]"
    case .quote: "quote"
    case .aside: "aside"
    case .code: "code"
    case .table(let table): "table \(table.columns.count) × \(table.rows.count)"
    case .fields: "fields"
    case .rule: "rule"
    case .chart: "chart"
    case .picture: "picture"
    case .contents: "contents"
    case .notes: "notes"
    }
  }

  private static func form(of line: [Inline]) -> String {
    line.map { inline in
      switch inline {
      case .text, .softBreak, .badge, .day, .abbreviation, .reference: ""
      case .code: " code"
      case .lineBreak: " break"
      case .emphasis(let content): " emphasis(\(form(of: content)))"
      case .strong(let content): " strong(\(form(of: content)))"
      case .link(let destination, let content): " link(\(destination)\(form(of: content)))"
      case .note(let content): " note(\(form(of: content)))"
      }
    }.joined()
  }

  private static let plain = Result { try forms(files { "plain" }) }

  @Test(arguments: 1...40)
  func `has the same form whatever stands in its fields`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let forms = try Self.forms(Self.files { Self.text(&generator) })
    let plain = try Self.plain.get()
    #expect(plain.count == 7)
    for (form, wanted) in zip(forms, plain) { #expect(form == wanted) }
    #expect(forms.count == plain.count)
  }
}
