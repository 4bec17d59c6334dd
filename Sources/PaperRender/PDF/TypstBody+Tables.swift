import PaperMarkup
import PaperModel

extension TypstBody {
  /// A row that is not higher, in points, is kept on one page.
  private static let whole = 400

  /// Writes a table with its caption.
  mutating func add(_ table: Table, at place: TypstPlace) {
    let extent = TableExtent(table)
    hasRowHeaders.append(table.hasRowHeaders)
    let caption = table.captionLine
    let isNamed = beginsNamed(table.mark)
    code.code("data(")
    if caption.isEmpty { code.code("none") } else { add(caption, at: place) }
    code.code(", ")
    let widths = extent.widths(at: place)
    code.array(widths) {
      $1.number($0)
      $1.code("pt")
    }
    code.code(", ")
    code.array(table.numberColumns) { $1.code($0 ? "right" : "left") }
    code.code(",\n")
    let places = widths.map(place.cell)
    // A header without words would be one of nothing.
    let header = table.columns.allSatisfy(\.isEmpty) ? [] : table.columns
    code.code("(")
    for (line, place) in zip(header, places) {
      add(line, at: place)
      code.code(", ")
    }
    code.code("),\n")
    for row in table.rows { add(row, of: table, at: places) }
    code.code(isNamed ? "))\n" : ")\n")
  }

  private mutating func add(_ row: [Table.Cell], of table: Table, at places: [TypstPlace]) {
    let isWhole = zip(row, places).allSatisfy { $0.height(at: $1) <= Self.whole }
    code.code(isWhole ? "whole-row(" : "row(")
    for (column, (cell, place)) in zip(row, places).enumerated() {
      if column > 0 { code.code(", ") }
      let isName = table.hasRowHeaders && column == 0
      add(content: isName ? cell.named : cell, at: place)
    }
    code.code("),\n")
  }
}

extension TypstPlace {
  /// The position in a cell of a table, whose type is smaller.
  /// - Parameter width: of the column, in points.
  fileprivate func cell(ofWidth width: Int) -> TypstPlace {
    TypstPlace(
      room: max(width - TableExtent.cellPadding, 10), size: sizeInTables, isInCell: true)
  }

  fileprivate var sizeInTables: Int { size * 905 / 1000 }
}

extension TableExtent {
  /// The room in a cell beside its text, in points.
  fileprivate static let cellPadding = 10

  /// The extent in type of another size, in tenths of a point.
  private func scaled(to size: Int) -> TableExtent {
    TableExtent(
      columns: columns.map { Column(word: $0.word * size / 110, line: $0.line * size / 110) })
  }

  /// The widths of the columns: as wide as they need, where that is less than the page.
  fileprivate func widths(at place: TypstPlace) -> [Int] {
    let own = scaled(to: place.sizeInTables)
    let natural = own.columns.reduce(0) { $0 + $1.line + 2 * Self.cellPadding }
    return own.widths(in: min(place.room, max(natural, place.room * 2 / 3)))
  }

  /// Whether the table needs a page on its side in type of that size: its words have no room on an
  /// upright one, or its rows would be high. Many columns do not matter where little is in them.
  func isWide(at place: TypstPlace) -> Bool {
    guard isWide else { return false }
    let own = scaled(to: place.sizeInTables)
    let words = own.columns.reduce(0) { $0 + $1.word + Self.cellPadding }
    guard columns.count >= 6, words <= Self.portraitWidth else { return true }
    return zip(own.columns, own.widths(in: Self.portraitWidth)).contains { column, width in
      column.line > Self.fewLines * max(width - Self.cellPadding, 1)
    }
  }

  private static let fewLines = 6
}

extension Table.Cell {
  /// The cell as the name of its row: the first paragraph is bold.
  fileprivate var named: Table.Cell {
    guard case .paragraph(let line)? = first else { return self }
    return [.paragraph([.strong(line)])] + dropFirst()
  }

  /// The approximate height of the cell, in points.
  fileprivate func height(at place: TypstPlace) -> Int {
    var lines = 0
    forEachText { text in
      let width = TextMeasure.extent(of: text).line * place.size / 10_000
      // Lines end with words, and are less than full.
      lines += 1 + width * 10 / (place.room * 8)
    }
    return lines * place.size * 17 / 100
  }
}

// MARK: - Facts

extension TypstBody {
  /// Writes labelled facts in the layout of the house.
  mutating func add(_ fields: [Field], at place: TypstPlace) {
    guard place.depth == 0, !place.isInCell else { return list(fields, at: place) }
    switch headerLayout {
    case .list: list(fields, at: place)
    case .table: table(fields.map { [$0] }, at: place)
    case .tableOfFour: table(HeaderPairs.rows(of: fields) ?? fields.map { [$0] }, at: place)
    }
  }

  private mutating func list(_ fields: [Field], at place: TypstPlace) {
    let labels = fields.map { TextMeasure.extent(of: $0.label.plainText).line }
    // Labels are bold, and a colon and a space follow them.
    let width = (labels.max() ?? 0) * place.size * 11 / 100_000 + 14
    let isAligned = place.depth == 0 && !place.isInCell && width < place.room / 3
    code.code("facts(")
    if isAligned {
      code.number(width)
      code.code("pt")
    } else {
      code.code("none")
    }
    for field in fields {
      code.code(", ")
      add(field, at: place)
    }
    code.code(")\n")
  }

  /// The label and the value of a field.
  private mutating func add(_ field: Field, at place: TypstPlace) {
    code.code("(")
    add(field.label, at: place)
    code.code(", ")
    add(field.value, at: place)
    code.code(")")
  }

  /// - Parameter rows: one field a row, or up to two: then the only one of a row takes the place of
  ///   both.
  private mutating func table(_ rows: [[Field]], at place: TypstPlace) {
    let most = rows.map(\.count).max() ?? 1
    hasRowHeaders.append(true)
    code.code("fact-table(")
    code.number(most)
    for row in rows {
      code.code(", (")
      for field in row {
        add(field, at: place)
        code.code(", ")
      }
      code.code(")")
    }
    code.code(")\n")
  }
}
