import PaperMarkup
import OfficePackage

/// Rules on header rows.
extension WorkbookRule {
  static let noHeaderRow = ofTables(
    "no-header-row", .essential, "A table has no header row."
  ) { table in
    guard !table.table.hasHeader else { return [] }
    return [
      table.finding("the table has no header row", help: "in Excel: Table Design, Header Row")
    ]
  }

  /// Excel fills an empty header with 'Column1', so that counts as empty.
  static let emptyHeader = ofTables(
    "empty-header", .essential, "A column has no header."
  ) { table in
    guard table.table.hasHeader else { return [] }
    var texts: [Int: String] = [:]
    for cell in table.headerCells {
      texts[cell.reference.column] = table.sheet.text(of: cell) ?? "a number"
    }
    let row = table.table.block.rows.lowerBound
    return table.table.block.columns.lazy.filter { isEmpty(texts[$0]) }.prefix(5).map {
      table.sheet.finding(
        "the column has no header", at: CellReference(row: row, column: $0),
        help: "say what the column holds")
    }
  }

  private static func isEmpty(_ header: String?) -> Bool {
    guard let header, header.contains(where: { !$0.isWhitespace }) else { return true }
    return header.hasPrefix("Column") && header.dropFirst(6).allSatisfy(\.isNumber)
      && header.count > 6
  }

  static let duplicateHeader = ofTables(
    "duplicate-header", .essential, "Two columns have the same header."
  ) { table in
    var seen: Set<String> = []
    return table.headerCells.compactMap { cell in
      guard let text = table.sheet.text(of: cell) else { return nil }
      let words = text.lowercased().singleSpaced
      guard !words.isEmpty, !seen.insert(words).inserted else { return nil }
      return table.sheet.finding(
        "the header \(quoted(text)) appears twice", at: cell.reference,
        help: "say how the columns differ")
    }
  }
}
