import TestSupport
import Testing

/// A word is planted somewhere in prose that is made at random, and the rule that finds it has to say
/// where it is.
@Suite struct `A word that is found` {
  /// What is before it in its line or in the lines before; no word comes twice in a row.
  private static let pieces = [
    "plain words ", "*some* ", "**more** of it ", "`code` ", "[link](https://a.b/c) ",
    "[two\nlines](https://a.b \"and\ntitle\") ", "R&amp;D ", "5 \\* 6 ", "&copy; Crown ", "é “x” ",
    "half\\_way ", "<https://a.b> ", "**[both](https://a.b)** ", "over\nlines ", "hard  \nbreak ",
    "stop\\\nback ", "`two\nlines` ", "&#65;bc ", "a_b_c ",
  ]

  private static func line(_ random: inout SeededGenerator, oneLine: Bool = false) -> String {
    var left = Self.pieces
    let text = (0..<random.below(5)).map { _ in left.remove(at: random.below(left.count)) }.joined()
    let before = oneLine ? text.replacing("\n", with: " ").replacing("\\ ", with: " ") : text
    let after = ["", " end", " *end*", " \\* &amp; `x`"]
    return before + random.pick(["of the ", "of *the* ", "of **the** "]) + "1️⃣the"
      + random.pick(after)
  }

  /// Each line after the first with something before it.
  private static func prefixed(_ text: String, first: String, others: String) -> String {
    first + text.replacing("\n", with: "\n" + others)
  }

  private static func block(_ random: inout SeededGenerator) -> String {
    let text = line(&random)
    switch random.below(12) {
    case 0: return text
    case 1: return prefixed(text, first: "> ", others: "> ")
    case 2: return prefixed(text, first: "> ", others: ">")
    // Lines that lack the signs of the quote or the item go on all the same.
    case 3: return prefixed(text, first: "> ", others: "")
    case 4: return prefixed(text, first: "- ", others: "")
    case 5: return prefixed(text, first: "- ", others: "  ")
    case 6: return prefixed(text, first: "12. > ", others: "    > ")
    case 7: return prefixed(text, first: "> - ", others: ">   ")
    case 8: return prefixed(text, first: "", others: "     ")
    case 9: return "- a\n\n" + prefixed(text, first: "  ", others: "     ")
    case 10:
      let cell = line(&random, oneLine: true)
      return "| a \\| b | c |\n| --- | --- |\n| d \\| *e* \\| `f \\| g` | \(cell) |"
    default:
      let cell = line(&random, oneLine: true)
      return "Before it:\n| a \\| b | \(cell) |\n| --- | --- |\n| d | e |"
    }
  }

  @Test(arguments: 0..<8)
  func `in a body has its exact place`(part: Int) throws {
    var random = SeededGenerator(seed: UInt64(part))
    for _ in 0..<40 {
      let block = Self.block(&random)
      try RuleCase("double-word", block, body: "Text before.\n\n\(block)\n\nText after.")
        .expectPlaces()
    }
  }

  @Test(arguments: 0..<4)
  func `in a minute has its exact place`(part: Int) throws {
    var random = SeededGenerator(seed: UInt64(50 + part))
    for _ in 0..<20 {
      let block = Self.block(&random)
      try RuleCase(
        "double-word", block,
        files: [
          "meeting.yaml": "kind: meeting\ndate: 2018-02-05\nagenda: [{ id: a, title: A }]\n",
          "minute.md": "---\nkind: minute\nitem: a\n---\n\nText.\n\n\(block)\n",
        ]
      ).expectPlaces()
    }
  }

  /// A text as a scalar of each style, at a depth of some columns; nil where that style cannot hold it.
  private static func scalar(_ text: String, style: Int, indent: Int) -> String? {
    let spaces = String(repeating: " ", count: indent)
    switch style {
    case 0:
      let isPlain = text.first.map { $0.isLetter } == true && !text.contains { "#:&*".contains($0) }
      return isPlain && !text.contains("\n") ? text : nil
    case 1: return "'" + text.replacing("'", with: "''").replacing("\n", with: " ") + "'"
    case 2:
      let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      return "\"" + escaped.replacing("\n", with: "\\n") + "\""
    case 3: return "|\n" + spaces + text.replacing("\n", with: "\n" + spaces)
    default: return ">\n" + spaces + text.replacing("\n", with: "\n" + spaces)
    }
  }

  @Test(arguments: 0..<5)
  func `in a scalar of each style has its exact place`(style: Int) throws {
    var random = SeededGenerator(seed: UInt64(90 + style))
    for _ in 0..<40 {
      let text = Self.line(&random, oneLine: style < 2)
      guard let introduction = Self.scalar(text, style: style, indent: 6) else { continue }
      try RuleCase(
        "double-word", text,
        files: [
          "plan.yaml": """
          kind: action-plan
          title: Plan
          groups:
            - priority: growth
              introduction: \(introduction)
              aims: [{ aim: Help people }]
          """
        ]
      ).expectPlaces()
    }
  }
}
