import PaperModel
import PaperRender
import TestSupport
import Testing

@Suite(.enabled(if: WrittenWorkbook.hasOpenpyxl, "openpyxl is not installed"))
struct `Random texts in a workbook` {
  private static let pieces = [
    "_x0041_", "_x", "_", "=", "&", "<", ">", "\"", "'", "]]>", "<!--", "\0", "\u{1B}", "\u{85}",
    "\u{FFFE}", "\u{202E}", "\u{5D0}", "😀", "e\u{301}", " ", "\t", "\n", "é", "%s", "{", "#REF!",
    "0041_", "\u{10FFFF}", "\u{FEFF}",
  ]

  @Test func `are read back as they were, but for characters that no file can hold`() throws {
    var random = SeededGenerator(seed: 5)
    let texts = (0..<3_000).map { _ in
      (0...random.below(12)).map { _ in random.pick(Self.pieces) }.joined()
    }
    let book = try WrittenWorkbook(SamplePlan.plan(cells: texts.map(CellPlan.text)))
    let found = try book.cells().dropFirst(3).map { line in
      String(line.split(separator: " ", maxSplits: 2)[2].dropLast(" General".count))
    }
    #expect(found == texts.map(asPython))
  }

  /// As `ascii` writes it in Python.
  private func asPython(_ text: String) -> String {
    let quote: Unicode.Scalar = text.contains("'") && !text.contains("\"") ? "\"" : "'"
    var result = String(quote)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result += #"\n"#
      case "\t": result += #"\t"#
      case "\0", "\u{1B}", "\u{85}", "\u{FFFE}": result += #"\ufffd"#
      case quote: result += "\\" + String(quote)
      case "\\": result += #"\\"#
      case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
      default: result += escape(scalar.value)
      }
    }
    return result + String(quote)
  }

  private func escape(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    let (letter, count) = value < 0x100 ? ("x", 2) : value < 0x1_0000 ? ("u", 4) : ("U", 8)
    return "\\" + letter + String(repeating: "0", count: count - digits.count) + digits
  }

  @Test func `never make a file that is not read, wherever they stand`() throws {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<20 {
      func text() -> String { (0..<6).map { _ in random.pick(Self.pieces) }.joined() + "x" }
      var plan = SamplePlan.make()
      plan.properties = WorkbookPlan.Properties(
        title: text(), author: text(), subject: text(), keywords: [text()], created: .last)
      var names = SheetNames(beginning: "Sheet")
      for index in plan.sheets.indices where index != 2 && index != 3 {
        plan.sheets[index].name = names.name(text())
        plan.sheets[index].lines[0].text = text()
      }
      plan.sheets[2].table?.columns[0].header = text()
      plan.sheets[2].charts[0].title = text()
      plan.sheets[2].charts[0].axis = text()
      plan.sheets[2].charts[0].alternativeText = text()
      #expect(try WrittenWorkbook(plan).cells().contains("sheet Notes notes_table"))
    }
  }
}
