/// The state of the cell that is being read. One instance is reused for all cells of a sheet.
final class OpenCell {
  private enum Kind {
    case number, shared, inline, formulaText, date, boolean, error
  }

  private(set) var reference = CellReference.a1
  private(set) var style = 0
  private var kind = Kind.number
  /// The text of the value in UTF-8.
  private var written: [UInt8] = []
  private(set) var hasFormula = false
  private var rich = RichText()

  func begin(at reference: CellReference, type: String?, style: Int) {
    self.reference = reference
    self.style = style
    written.removeAll(keepingCapacity: true)
    hasFormula = false
    kind =
      switch type {
      case nil, "n": .number
      case "s": .shared
      case "inlineStr": .inline
      case "str": .formulaText
      case "d": .date
      case "b": .boolean
      case "e": .error
      default: .number
      }
    if kind == .inline { rich = RichText() }
  }

  func start(_ name: String, _ attributes: borrowing LentAttributes) {
    if name == "f" { hasFormula = true } else if kind == .inline { rich.start(name, attributes) }
  }

  func end(_ name: String, text: [UInt8]) {
    if name == "v" {
      written.removeAll(keepingCapacity: true)
      written += text
    } else if kind == .inline {
      rich.end(name, text: text)
    }
  }

  /// The value of the cell; nil if it is empty, which includes empty text.
  func value(in texts: InternedTexts) -> Cell.Value? {
    switch kind {
    case .shared:
      if let index = DecimalDigits.integer(written) { return texts.value(shared: index) }
      return written.isEmpty ? nil : texts.error("#REF!")
    case .inline: return texts.value(rich.text)
    case .formulaText: return texts.value(CellText(text: EscapedText.decoded(written)))
    case .date: return texts.value(CellText(text: day))
    case .boolean where !written.isEmpty:
      return .boolean(written.elementsEqual("1".utf8) || written.elementsEqual("true".utf8))
    case .error where !written.isEmpty: return texts.error(text)
    case .number, .boolean, .error:
      guard !written.isEmpty else { return hasFormula ? .notComputed : nil }
      return CellNumber(written).map(Cell.Value.number) ?? texts.error(text)
    }
  }

  private var text: String { String(decoding: written, as: UTF8.self) }

  /// The date in ISO 8601; a time of midnight is omitted.
  private var day: String {
    let text = text
    return text.dropFirst(10).hasPrefix("T00:00:00") ? String(text.prefix(10)) : text
  }
}
