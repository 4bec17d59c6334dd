/// Finds the quotation marks of a line that have no partner in it.
struct QuotationMarks {
  private let line: ProseLine
  private let scalars: [Unicode.Scalar]
  private var openDouble: [Pairing.Sign] = []
  private var openSingle: [Pairing.Sign] = []
  private var alone: [Pairing.Sign] = []
  /// Whether the last single mark that closed a quotation may have been a plural apostrophe, or an
  /// unmatched closing mark may have been meant to open one.
  private var mayCloseAgain = false

  static func signs(of line: ProseLine) -> [Pairing.Sign] {
    guard line.text.utf8.contains(where: { $0 == 0x22 || $0 == 0x27 || $0 == 0xE2 }) else {
      return []
    }
    var marks = QuotationMarks(line)
    return marks.signs()
  }

  private init(_ line: ProseLine) {
    self.line = line
    scalars = Array(line.text.unicodeScalars)
  }

  private mutating func signs() -> [Pairing.Sign] {
    var offset = 0
    for (index, scalar) in scalars.enumerated() {
      let span = offset..<(offset + UTF8.width(scalar))
      offset = span.upperBound
      switch scalar {
      case "“": openDouble.append(sign(span, true))
      case "”": closeDouble(span)
      case "\"" where opens(index) && (openDouble.isEmpty || standsApart(index)):
        openDouble.append(sign(span, true))
      case "\"": closeDouble(span, isInch: index > 0 && scalars[index - 1].isDigit)
      case "‘" where !isCutShort(index): openSingle.append(sign(span, true))
      case "'" where opens(index) && !isCutShort(index): openSingle.append(sign(span, true))
      case "'", "‘", "’": closeSingle(index, span)
      default: break
      }
    }
    return (alone + openDouble + openSingle).filter { line.isLanguage($0.span) }
  }

  private func sign(_ span: Range<Int>, _ isOpening: Bool) -> Pairing.Sign {
    Pairing.Sign(line: line, span: span, isOpening: isOpening)
  }

  private mutating func closeDouble(_ span: Range<Int>, isInch: Bool = false) {
    if openDouble.popLast() == nil, !isInch { alone.append(sign(span, false)) }
  }

  /// Handles a mark after a letter, which may also be an apostrophe, within a word or of a plural.
  private mutating func closeSingle(_ index: Int, _ span: Range<Int>) {
    guard index > 0, !scalars[index - 1].properties.isWhitespace,
      !(index + 1 < scalars.count && scalars[index + 1].isWordPart)
    else { return }
    let isPlural = scalars[index - 1] == "s" || scalars[index - 1] == "S"
    if openSingle.popLast() != nil {
      mayCloseAgain = mayCloseAgain || isPlural
    } else if !isPlural {
      if !mayCloseAgain, !scalars[index - 1].isDigit { alone.append(sign(span, false)) }
      mayCloseAgain = !mayCloseAgain
    }
  }

  /// Whether a straight mark is where a quotation can begin.
  private func opens(_ index: Int) -> Bool {
    let last = index > 0 ? scalars[index - 1] : " "
    let next = index + 1 < scalars.count ? scalars[index + 1] : " "
    return (last.properties.isWhitespace || "([{-–—/\"'‘“".unicodeScalars.contains(last))
      && !next.properties.isWhitespace
  }

  /// Whether white space precedes a mark.
  private func standsApart(_ index: Int) -> Bool {
    index == 0 || scalars[index - 1].properties.isWhitespace
  }

  /// Whether an apostrophe marks an omission at the start of a word: `'90s`, `'tis`.
  private func isCutShort(_ index: Int) -> Bool {
    let word = scalars[(index + 1)...].prefix(5).prefix { $0.isWordPart }
    let text = String(String.UnicodeScalarView(word)).lowercased()
    return ["tis", "twas", "em", "til", "cause", "n"].contains(text)
      || (text.count == 3 && text.hasSuffix("0s")) || (text.count == 2 && Int(text) != nil)
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isWordPart: Bool { isDigit || properties.isAlphabetic }
}
