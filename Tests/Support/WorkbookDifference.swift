package import OfficePackage

/// What differs between two workbooks, such as one that was put together and the same read from its file.
///
/// Numbers of styles may differ, if each is that of one other style. What is repeated on printed pages, the range of
/// cells that a sheet states and the rows of charts are not compared: the draft of a workbook has none.
package enum WorkbookDifference {
  /// The differences in words, at most a few; empty if there are none.
  package static func all(_ draft: SpreadsheetFile, _ file: SpreadsheetFile) -> [String] {
    var found: [String] = []
    func compare<Value: Equatable>(_ name: String, _ first: Value, _ second: Value) {
      if first != second { found.append("\(name): \(first) is not \(second)") }
    }
    compare("properties", draft.properties, file.properties)
    compare("active tab", draft.activeTab, file.activeTab)
    compare("macros", draft.hasMacros, file.hasMacros)
    compare("dates from 1904", draft.countsFrom1904, file.countsFrom1904)
    compare("names", draft.sheets.map(\.name), file.sheets.map(\.name))
    if !sameBytes(draft.texts.map(\.text), file.texts.map(\.text)) { found.append("texts") }
    compare(
      "raised texts", draft.texts.filter(\.hasSuperscript), file.texts.filter(\.hasSuperscript))
    compare("errors", draft.errors, file.errors)
    var styles = StyleMap(draft, file)
    for (first, second) in zip(draft.sheets, file.sheets) {
      let facts = zip(facts(of: first), facts(of: second))
      for (fact, other) in facts where fact.value != other.value {
        found.append("\(first.name), \(fact.name): \(fact.value) is not \(other.value)")
      }
      compare("\(first.name), number of cells", first.cells.count, second.cells.count)
      for (cell, other) in zip(first.cells, second.cells)
      where cell.reference != other.reference || cell.value != other.value {
        found.append("\(first.name): \(cell) is not \(other)")
      }
      found += styles.differences(first, second)
    }
    return Array(found.prefix(5))
  }

  private static func sameBytes(_ first: [String], _ second: [String]) -> Bool {
    first.count == second.count
      && zip(first, second).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
  }

  /// What is to be compared of a sheet besides its cells and styles, in words.
  private static func facts(of sheet: Sheet) -> [(name: String, value: String)] {
    [
      ("state", "\(sheet.state) \(sheet.isWorksheet) \(sheet.isProtected)"),
      ("tables", sheet.tables.map(exact).joined(separator: "; ")),
      ("merges", "\(sheet.merges)"),
      ("links", sheet.links.map { "\($0)" }.joined(separator: "; ")),
      (
        "drawings",
        "\(sheet.drawings.map { "\($0.kind) \($0.cell.column) \($0.alternativeText) \($0.isDecorative)" })"
      ),
      ("columns", "\(sheet.columns)"),
      ("default width", "\(String(describing: sheet.defaultWidth))"),
      ("hidden rows", "\(sheet.hiddenRows)"), ("panes", "\(sheet.hasFrozenPanes)"),
      ("active cell", "\(sheet.activeCell)"), ("formulas", "\(sheet.formulas)"),
      ("filters", "\(sheet.hasFilterButtons)"), ("print headers", "\(sheet.printHeaders)"),
      ("pictorial formats", "\(String(describing: sheet.conditionalFormat))"),
    ]
  }

  private static func exact(_ table: Sheet.Table) -> String {
    "\(table.name) \(table.block) \(table.columns) \(table.hasHeader) \(table.totals) "
      + "\(table.hasFilterButtons) \(String(describing: table.style))"
  }
}

/// Which style of one workbook is which of another.
private struct StyleMap {
  private let draft: SpreadsheetFile
  private let file: SpreadsheetFile
  private var there: [Int: Int] = [:]
  private var back: [Int: Int] = [:]

  init(_ draft: SpreadsheetFile, _ file: SpreadsheetFile) {
    (self.draft, self.file) = (draft, file)
  }

  mutating func differences(_ first: Sheet, _ second: Sheet) -> [String] {
    var found: [String] = []
    let pairs =
      zip(first.cells, second.cells).map { ($0.style, $1.style) }
      + zip(places(of: first), places(of: second)).map { ($0.style, $1.style) }
    for (style, other) in pairs
    where there[style, default: other] != other || back[other, default: style] != style
      || draft.style(style) != file.style(other)
    {
      found.append("\(first.name), style: \(draft.style(style)) is not \(file.style(other))")
    }
    for (style, other) in pairs { (there[style], back[other]) = (other, style) }
    if places(of: first).map(\.cell) != places(of: second).map(\.cell) {
      found.append("\(first.name): styles begin elsewhere")
    }
    return found
  }

  /// The styles by their first cells.
  private func places(of sheet: Sheet) -> [(style: Int, cell: CellReference)] {
    sheet.styles.map { (style: $0.key, cell: $0.value) }.sorted { $0.cell < $1.cell }
  }
}
