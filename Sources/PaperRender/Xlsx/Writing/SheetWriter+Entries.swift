/// Cells that are filled in.
extension SheetWriter {
  mutating func write(
    _ entry: CellEntry, at place: CellPlace, as format: CellFormat, to sheet: inout Worksheet
  ) throws(WorkbookError) {
    note(entry, in: place.column)
    var format = format
    format.isEntry = true
    switch entry.kind {
    case .number(let number, _):
      format.wraps = false
      format.display = number.kind == .percent ? .number(number) : nil
    case .date(let date):
      format.wraps = false
      format.display = .date(date)
    case .text, .choice: break
    }
    try sheet.addEntry(
      at: place, as: format, accepting: entry.rule(at: place), prompt: entry.prompt.limited)
  }
}

extension CellEntry {
  /// What is accepted; nil for any text, and for words that no list of Excel can hold: their commas
  /// would divide them.
  fileprivate func rule(at place: CellPlace) -> EntryRule? {
    switch kind {
    case .number(_, let isWhole):
      let whole = isWhole ? ",\(place)=INT(\(place))" : ""
      return .formula("=OR(AND(ISNUMBER(\(place))\(whole)),LEFT(\(place),1)=\"[\")")
    case .text: return nil
    case .choice(let words):
      let length = words.reduce(words.count - 1) { $0 + $1.utf8.count }
      let isPossible = words.allSatisfy { !$0.isEmpty && !$0.contains(",") && !$0.contains("\"") }
      return isPossible && !words.isEmpty && length <= FileText.mostInName ? .choice(words) : nil
    case .date:
      let firstDayOf2000 = 36_526.0
      return .dateFrom(firstDayOf2000)
    }
  }
}

extension String {
  /// A text for a message of Excel: whole words of at most 255 bytes; nil for none.
  fileprivate var limited: String? {
    var text = FileText.oneLine(self)[...]
    while text.utf8.count > FileText.mostInName {
      guard let space = text.lastIndex(of: " ") else { return nil }
      text = text[..<space]
    }
    return text.isEmpty ? nil : String(text)
  }
}
