import PaperMarkup
import TestSupport
import Testing

@Suite("No template crashes, whatever its text")
struct TemplateFuzzTests {
  private static let atoms = [
    "{{a}}", "{{b}}", "{{#a}}", "{{/a}}", "{{^a}}", "{{#b}}", "{{/b}}", "\n{{#s}}\n", "\n{{/s}}\n",
    "{{number}}",
    "\n# {{number}} ", "{{", "}}", "{", "}", "\n", "\n\n", "- ", "> ", "1. ", "    ", "`",
    "\n```\n", "*", "**",
    "[", "](", ")", "<b>", "\n<!--", "-->", "|", "\n|-|-|\n", "é", " ", "a", "\u{F0000}",
    "\u{F0003}", "\r\n",
    "\t", "\\", "![", "\0", "[a]: ", "\u{301}",
  ]

  @Test(arguments: 0..<4)
  func `random templates give problems or documents`(part: Int) {
    var random = SeededGenerator(seed: UInt64(part))
    let inner = names(["a": .blocks, "b": .line])
    let names = names(["a": .text, "b": .blocks, "s": .scope(inner), "number": .flag])
    let turn = TemplateScope(["a": .blocks([text("x"), .rule]), "b": .line([.code("y")])])
    let scope = TemplateScope([
      "a": .text("A"), "b": .blocks([.heading(level: 2, [.text("B")])]),
      "s": .scopes([turn, turn]),
    ])
    let numbers = SectionNumbers(
      sections: NumberingStyle(example: "1."), subsections: true,
      paragraphs: NumberingStyle(example: "{{section}}.1"),
      subparagraphs: [NumberingStyle(example: "a.")].compactMap { $0 })
    for _ in 0..<2_500 {
      let source = (0...random.below(20)).map { _ in random.pick(Self.atoms) }.joined()
      let lines = Array(source.unicodeScalars)
        .split(omittingEmptySubsequences: false) { $0 == "\n" }.map(\.count)
      do {
        let template = try Template(source)
        check(template.problems(names), in: source, lines: lines)
        _ = MarkdownWriter.write(template.fill(scope, names: names, numbers: numbers))
      } catch {
        check(error.problems, in: source, lines: lines)
        #expect(!error.problems.isEmpty)
      }
      if let line = try? LineTemplate(source) { _ = line.fill(scope, names: names) }
    }
  }

  /// The places have to be in the text.
  private func check(_ problems: [TemplateProblem], in source: String, lines: [Int]) {
    for problem in problems {
      #expect(
        problem.start <= problem.end && lines.indices.contains(problem.end.line - 1)
          && problem.end.column - 1 <= lines[problem.end.line - 1], "\(source.debugDescription)")
    }
  }
}
