import TestSupport
import PaperSource

/// Random YAML full of scalars of all styles, nested, with LF or CRLF; not all of it is sound.
enum RandomYAML {
  static func document(_ generator: inout SeededGenerator) -> String {
    var text = ""
    value(&generator, indent: 0, depth: 0, into: &text)
    let ending = generator.pick(["\n", "\r\n"])
    return text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: ending)
  }

  static func scalars(_ node: YAMLNode) -> [(SourceText, ScalarStyle)] {
    switch node.kind {
    case .scalar(let text, let style): [(text, style)]
    case .sequence(let items, _): items.flatMap(scalars)
    case .mapping(let entries, _): entries.flatMap { scalars($0.value) }
    }
  }

  private static func value(
    _ generator: inout SeededGenerator, indent: Int, depth: Int, into text: inout String
  ) {
    let margin = String(repeating: " ", count: indent)
    let deeper = indent + 1 + generator.below(3)
    switch generator.below(depth > 3 ? 2 : 5) {
    case 2:
      text += "\n"
      for number in 0...generator.below(3) {
        text += "\(margin)\(generator.pick(["k", "é", "\"q\""]))\(number): "
        value(&generator, indent: deeper, depth: depth + 1, into: &text)
      }
    case 3:
      text += "\n"
      for _ in 0...generator.below(3) {
        text += "\(margin)- "
        value(&generator, indent: deeper, depth: depth + 1, into: &text)
      }
    case 4:
      let items = (0...generator.below(3)).map { _ in flow(&generator, margin) }
      text += "[\(items.joined(separator: ", "))]\n"
    case 1:
      text += block(&generator, indent: max(indent, 1))
    default:
      text += flow(&generator, margin + " ") + "\n"
    }
  }

  private static func flow(_ generator: inout SeededGenerator, _ margin: String) -> String {
    let breaks = ["\n\(margin) ", "\n\n\(margin)  ", " \n\(margin) ", " ", "  ", " "]
    func words(_ choices: [String], _ generator: inout SeededGenerator) -> String {
      var text = generator.pick(["a", "é", "x😀"])
      for _ in 0..<generator.below(5) { text += generator.pick(choices + breaks) }
      return text + "z"
    }
    switch generator.below(3) {
    case 0: return words(["a", "–b", "c'd", "x:y", "#", "\\", "\""], &generator)
    case 1: return "'\(words(["''", "\"", "# ", ": ", "\\", "é", "\n", " \n "], &generator))'"
    default:
      let escapes = ["\\n", "\\t", "\\\"", "\\x41", "\\u00e9", "\\U0001F600", "\\\\", "\\/"]
      let lines = ["\\\n\(margin) ", " \\\n\(margin)", "\\\n\n\(margin) ", "'", "# "]
      return "\"\(words(escapes + lines, &generator))\""
    }
  }

  private static func block(_ generator: inout SeededGenerator, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent + 1)
    var text =
      generator.pick(["|", ">"]) + generator.pick(["", "-", "+", "1", "2-", "+1", " # c"])
    text += generator.pick(["\n", "\n\n", "\n\(margin)\n"])
    for _ in 0...generator.below(5) {
      text += margin + generator.pick(["a", "é b", " c", "\tt", "", "- x", "# y", "😀  "]) + "\n"
    }
    return text + generator.pick(["", "\n", "\n\n"])
  }
}
