/// A workspace whose texts try to be something else where they are written.
enum HostileRegister {
  /// What stands in every field that takes text.
  static let texts = [
    "=1+1", "=HYPERLINK(\"https://evil.example\",\"x\")", "+1+cmd|' /C calc'!A0", "-2+3+cmd|x",
    "@SUM(A1:A9)", "\u{FF1D}1+1", "\u{FF20}SUM(A1)", "a;=1+1", "a; =1+1", "a\";=1+1;\"",
    "a, \"quoted\", 'b'", "\"", "a\\, b\\; c", "\u{5D0}\u{5D1}\u{5D2} 12 (\u{5D3})",
    "e\u{301}\u{1F469}\u{200D}\u{1F469}\u{200D}\u{1F467} "
      + String(repeating: "\u{1F469}", count: 40),
    "<script>alert(1)</script>", "| a | b |", "{{board}}", "BEGIN:VEVENT",
    "_x0041_ &amp; \\u0041", String(repeating: "long ", count: 20) + "x",
  ]

  static let files: [String: String] = {
    var files = [
      "board.yaml": """
      kind: board
      name: \(quoted("=Sample, \"Board\"; \\n"))
      organisations: [{ id: trust, name: \(quoted("=Trust")) }]
      """,
      "meeting.yaml": """
      kind: meeting
      date: 2018-02-05
      state: held
      venue: \(quoted("=1+1"))
      agenda:
      """,
      "actions.yaml": "kind: actions\nupdates:",
    ]
    for (number, text) in texts.enumerated() {
      let plain = quoted(text)
      let line = quoted(escaped(text))
      files["meeting.yaml"]? += "\n  - { id: item-\(number), title: \(plain) }"
      files["actions.yaml"]? +=
        "\n  - { follow-up: do-\(number), date: 2018-02-06, state: open, text: \(line) }"
      files["minutes/\(number).md"] = """
        ---
        kind: minute
        meeting: ../meeting.yaml
        item: item-\(number)
        report-of: [{ name: \(plain) }]
        reasons: \(line)
        resolutions:
          - outcome: added
            text: \(line)
            moved-by: \(plain)
            vote: { \(plain): 3 }
            follow-ups:
              - { id: do-\(number), text: \(line), owner: \(plain), due: 2018-03-01 }
        ---

        Nothing.
        """
    }
    return files
  }()

  /// YAML in single quotes.
  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "''") + "'"
  }

  /// Markdown that means the text itself.
  private static func escaped(_ text: String) -> String {
    text.map { "\\`*_{}[]()#+-.!|<>&~=@:".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
