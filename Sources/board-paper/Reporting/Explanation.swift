import BoardPaperKit
import PaperCheck
import PaperMarkup
import PaperModel
import PaperRender
import PaperSource

/// Explains rules in the terminal.
struct Explanation {
  /// The width of a line, in columns.
  let width: Int

  /// The names that can be explained.
  static var names: [String] {
    Rule.all.map(\.id) + WorkbookRule.all.map(\.id) + ReadingFaults.all.map(\.id)
  }

  /// All rules by group, each with what it finds.
  var list: String {
    var text = ""
    for group in Rule.Group.allCases {
      text += "\(group.title)\n"
      for rule in Rule.all where rule.group == group {
        text += entry(rule.id, rule.severity.text, rule.page.finds)
      }
      text += "\n"
    }
    text += "Excel workbooks\n"
    for rule in WorkbookRule.all.sorted(by: { $0.id < $1.id }) {
      text += entry(rule.id, rule.level.severity.rawValue, rule.summary)
    }
    return text
  }

  /// The explanation of a name; nil for an unknown name.
  func text(of id: String) -> String? {
    if let rule = Rule.named(id) { return text(of: rule) }
    guard let rule = WorkbookRule.named(id) else {
      return ReadingFaults.all.first { $0.id == id }.map { fault in
        "\(id) (found while reading)\n\n" + wrapped(fault.sentence)
      }
    }
    return "\(rule.id) (\(rule.level.severity.rawValue), in Excel workbooks)\n\n"
      + wrapped(rule.summary)
      + "\nWhat each rule for workbooks rests on is in Documentation/Outputs.md.\n"
  }

  private func text(of rule: Rule) -> String {
    let page = rule.page
    var text = "\(rule.id) (\(rule.severity.text))\n\n" + wrapped(page.finds) + "\n"
    text += wrapped(page.why) + "\nFor example:\n\n"
    text += typed(page.example)
    text +=
      "\n" + (page.insteadIsTyped ? "Instead:\n\n" + typed(page.instead) : wrapped(page.instead))
    text += "\n" + wrapped("How often it is wrong: " + page.doubt) + "\n"
    guard rule.group != .settings else { return text }
    guard !rule.isEssential else {
      return text
        + wrapped("It can be neither switched off nor waived: documents would be wrong without it.")
    }
    return text + """
      To leave one finding as it is, beside it:
        # allow \(rule.id): the reason            (YAML, front matter)
        <!-- allow \(rule.id): the reason -->     (a line of its own in a text)
      To switch the rule off, in board.yaml:
        checks:
          \(rule.id): off

      """
  }

  /// Code in quotation marks, as a terminal has no code font.
  private static func quoted(_ inline: Inline) -> Inline {
    if case .code(let code) = inline { .text("'\(code)'") } else { inline }
  }

  /// Lines of code, indented.
  private func typed(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
  }

  private func entry(_ id: String, _ severity: String, _ finds: String) -> String {
    "  \(id) (\(severity))\n" + wrapped(finds, indent: 6)
  }

  private func wrapped(_ markdown: String, indent: Int = 0) -> String {
    let blank = String(repeating: " ", count: indent)
    let text = MarkdownReader.readLine(markdown).inlines.printed.map(Self.quoted).plainText
    return DisplayText.wrap(text, width: max(20, width - indent)).map { blank + $0 + "\n" }.joined()
  }
}
