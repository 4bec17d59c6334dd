import PaperMarkup

extension DocxBody {
  /// The most columns that Word allows in a table.
  private static let mostColumns = 63
  /// Writes a table, and its caption above it.
  mutating func add(_ table: Table, extent: TableExtent, at place: DocxPlace) {
    guard table.columns.count <= Self.mostColumns else { return addInParts(table, at: place) }
    if table.captionLine.isEmpty {
      separateTables()
    } else {
      caption(table.caption, table.mark, at: place, keepsNext: true)
    }
    let widths = widths(of: extent, at: place)
    write(table, rows: table.rows, widths, at: place, hasHeader: true)
  }

  /// Labelled facts as a table: each label and its text, in rows of one or two.
  mutating func add(fieldTable rows: [[Field]], at place: DocxPlace) {
    separateTables()
    let most = rows.map(\.count).max() ?? 1
    func table(_ rows: [[Table.Cell]]) -> Table {
      Table(
        columns: Array(repeating: [], count: 2 * most), rows: rows, hasRowHeaders: true)
    }
    let cells = rows.map { row in
      row.flatMap { [[.paragraph([.strong($0.label)])], [.paragraph($0.value)]] as [Table.Cell] }
    }
    // A text over several columns does not make any of them wider.
    let measured = zip(rows, cells).map { $0.count < most ? [$1[0]] : $1 }
    let widths = widths(of: TableExtent(table(measured)), at: place)
    write(table(cells), rows: cells, widths, at: place, hasHeader: false)
  }

  /// Splits a table with more columns than Word allows into several, each of which repeats the
  /// column of row headers.
  private mutating func addInParts(_ table: Table, at place: DocxPlace) {
    let kept = table.hasRowHeaders ? 1 : 0
    var place = place
    let keepsNext = place.keepsNext
    var start = kept
    while start < table.columns.count {
      let end = min(start + Self.mostColumns - kept, table.columns.count)
      let part = Table(
        caption: start == kept ? table.caption : [], mark: start == kept ? table.mark : nil,
        columns: Array(table.columns[..<kept]) + Array(table.columns[start..<end]),
        rows: table.rows.map { Array($0[..<kept]) + Array($0[start..<end]) },
        hasRowHeaders: table.hasRowHeaders)
      place.keepsNext = keepsNext && end == table.columns.count
      add(part, extent: TableExtent(part), at: place)
      start = end
    }
  }

  /// The widths of the columns, in twentieths of a point, which fill the whole room.
  private func widths(of extent: TableExtent, at place: DocxPlace) -> [Int] {
    let room = max(place.room - place.left, 20 * extent.columns.count)
    var widths = extent.widths(in: room / 20).map { max(1, $0) * 20 }
    if let last = widths.indices.last { widths[last] += room - widths.reduce(0, +) }
    return widths.map { max(20, $0) }
  }

  /// - Parameter rows: those of the table, but the last cell of a row may span several columns.
  private mutating func write(
    _ table: Table, rows: [[Table.Cell]], _ widths: [Int], at place: DocxPlace, hasHeader: Bool
  ) {
    let isNumber = hasHeader ? table.numberColumns : []
    element("w:tbl") {
      $0.writeProperties(of: table, widths, at: place, hasHeader: hasHeader)
      $0.element("w:tblGrid") {
        for width in widths { $0.empty("w:gridCol", ["w:w": .number(width)]) }
      }
      if hasHeader {
        let headers = table.columns.map { [Block.paragraph($0)] }
        $0.row(headers, widths, isHeader: true, isNumber: isNumber)
      }
      for (index, cells) in rows.enumerated() {
        // No page has the last row alone, nor a remark on the table without it.
        let keepsNext =
          index == rows.count - 2 || (index == rows.count - 1 && place.keepsNext)
        $0.row(cells, widths, isHeader: false, isNumber: isNumber, keepsNext: keepsNext)
      }
    }
    endsWithTable()
  }

  private mutating func writeProperties(
    of table: Table, _ widths: [Int], at place: DocxPlace, hasHeader: Bool
  ) {
    let look: StaticString =
      hasHeader
      ? table.hasRowHeaders ? "06A0" : "0620" : table.hasRowHeaders ? "0680" : "0600"
    let caption = table.captionLine.plainText
    element("w:tblPr") {
      $0.property("w:tblStyle", .text($0.style.id(.table)))
      $0.width("w:tblW", widths.reduce(0, +))
      if place.left > 0 { $0.width("w:tblInd", place.left) }
      $0.empty("w:tblLayout", ["w:type": "fixed"])
      $0.empty(
        "w:tblLook",
        [
          "w:val": .constant(look), "w:firstRow": hasHeader ? "1" : "0", "w:lastRow": "0",
          "w:firstColumn": table.hasRowHeaders ? "1" : "0", "w:lastColumn": "0",
          "w:noHBand": "1", "w:noVBand": "1",
        ])
      if !caption.isEmpty { $0.property("w:tblCaption", .text(caption)) }
    }
  }

  /// - Parameter keepsNext: whether a row that fits on a page stays on that of the next.
  private mutating func row(
    _ cells: [Table.Cell], _ widths: [Int], isHeader: Bool, isNumber: [Bool],
    keepsNext: Bool = false
  ) {
    // The lines are an estimate, and the page has headers of the table too. A row that is higher than
    // a page must be allowed to part, or some readers cut it.
    let lines = zip(cells, widths).map { $0.lines(width: $1) }.max() ?? 0
    let isWhole = lines <= linesOfPage * 3 / 4
    let isKept = keepsNext && lines <= linesOfPage / 4
    element("w:tr") {
      if isHeader || isWhole {
        $0.element("w:trPr") {
          if isWhole { $0.empty("w:cantSplit") }
          if isHeader { $0.empty("w:tblHeader") }
        }
      }
      for (column, cell) in cells.enumerated().prefix(widths.count) {
        // The last cell of a short row takes the place of those that are missing.
        let span = column == cells.count - 1 ? widths.count - column : 1
        let width = widths[column..<column + span].reduce(0, +)
        var place = DocxPlace(room: max(0, width - 200), isInCell: true)
        if isHeader { place.role = .tableHeading }
        place.isSetRight =
          isNumber.indices.contains(column) && isNumber[column] && (isHeader || cell.isFigure)
        place.keepsNext = isKept
        $0.element("w:tc") {
          $0.element("w:tcPr") {
            $0.width("w:tcW", width)
            if span > 1 { $0.property("w:gridSpan", .number(span)) }
          }
          if cell.isEmpty { $0.paragraph(place.role, at: place) } else { $0.add(cell, at: place) }
        }
      }
    }
  }
}

extension Table.Cell {
  /// The approximate number of lines of the text in a column of that width, in twentieths of a
  /// point.
  fileprivate func lines(width: Int) -> Int {
    // A character of 11-point type is about 5.5 points wide.
    let letters = Swift.max(1, width / 110)
    return reduce(0) { $0 + $1.lines(letters: letters) }
  }
}

extension Block {
  fileprivate func lines(letters: Int) -> Int {
    switch self {
    case .paragraph(let inlines), .heading(_, let inlines):
      1 + inlines.plainText.utf8.count / letters
    case .list(let list):
      list.items.reduce(0) { $0 + $1.reduce(0) { $0 + $1.lines(letters: letters) } }
    case .quote(let blocks): blocks.reduce(0) { $0 + $1.lines(letters: letters) }
    case .aside(_, let blocks): blocks.reduce(1) { $0 + $1.lines(letters: letters) }
    case .code(let code): code.utf8.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    case .fields(let fields):
      fields.reduce(0) {
        $0 + 1 + ($1.label.plainText.utf8.count + $1.value.plainText.utf8.count) / letters
      }
    case .table, .picture, .rule, .chart, .contents, .notes: 1
    }
  }
}
