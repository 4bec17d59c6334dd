import PaperMarkup
import PaperModel

extension Rule {
  /// Finds brackets that are opened and not closed, or closed and not opened.
  static let unbalancedBrackets = ofDocuments(
    "unbalanced-brackets", .warning, in: .language,
    page: Page(
      finds: "A bracket without the one that belongs to it, within a paragraph, an item or a cell.",
      why:
        "A reader cannot tell where the aside ends, and a screen reader reads on as if it did not.",
      example: "One Coventry Together (Integration Strategy 2023-2030 (still in development)",
      instead: "One Coventry Together (Integration Strategy 2023-2030, still in development)",
      doubt: """
        Rarely wrong. The bracket behind the number or letter of an item, as in `1)` and `b)`, is \
        left alone, and so is one that is closed a few paragraphs on.
        """)
  ) { checked in
    Pairing.findings(
      in: checked, ProseBrackets.signs, of: "a bracket", help: "put the other one where it belongs")
  }
}

private enum ProseBrackets {
  /// The brackets of a line without a partner in it.
  static func signs(of line: ProseLine) -> [Pairing.Sign] {
    var open: [(sign: Pairing.Sign, closing: UInt8)] = []
    var alone: [Pairing.Sign] = []
    let bytes = Array(line.text.utf8)
    for (index, byte) in bytes.enumerated() {
      let sign = { Pairing.Sign(line: line, span: index..<(index + 1), isOpening: $0) }
      switch byte {
      case UInt8(ascii: "("): open.append((sign(true), UInt8(ascii: ")")))
      case UInt8(ascii: "["): open.append((sign(true), UInt8(ascii: "]")))
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        guard line.isLanguage(index..<(index + 1)) else { continue }
        if open.last?.closing == byte {
          open.removeLast()
        } else if !isLabel(bytes, before: index) {
          alone.append(sign(false))
        }
      default: break
      }
    }
    return alone + open.map(\.sign).filter { line.isLanguage($0.span) }
  }

  /// Whether an item's number or letter precedes a closing bracket: `1)`, `b)`, `iii)`.
  private static func isLabel(_ bytes: [UInt8], before end: Int) -> Bool {
    var start = end
    while start > 0, bytes[start - 1].isLetter || bytes[start - 1].isDigit { start -= 1 }
    let label = bytes[start..<end]
    let isNumber = label.allSatisfy(\.isDigit) && label.count < 4
    let isRoman = label.allSatisfy { "ivx".utf8.contains($0 | 0x20) } && label.count < 6
    return !label.isEmpty && (isNumber || isRoman || label.count == 1)
      && (start == 0 || bytes[start - 1] == 0x20)
  }
}
