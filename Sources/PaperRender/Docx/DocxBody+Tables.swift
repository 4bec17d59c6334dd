import PaperMarkup

extension DocxBody {
  /// The most columns that Word allows in a table.
  private static let mostColumns = 63
  /// A row of no more lines than this is kept on one page.
  private static let wholeLines = 12

  /// Writes a table, and its caption above it.
  mutating func add(_ table: Table, extent: TableExtent, at place: DocxPlace) {
    guard table.columns.count <= Self.mostColumns else { return addInParts(table, at: place) }
    if table.caption.isEmpty {
      separateTables()
    } else {
      open(.caption, at: place, keepsNext: true)
      runs(table.caption)
      close()
    }
    let widths = widths(of: extent, at: place)
    begin(
      widths, caption: table.caption.plainText, at: place, hasHeader: true,
      hasRowHeaders: table.hasRowHeaders)
    row(
      table.columns.map { [.paragraph($0)] }, widths, isHeader: true)
    for cells in table.rows { row(cells, widths, isHeader: false) }
    end()
  }

  /// Labelled facts as a table of two columns: the label and its text.
  mutating func add(fieldTable fields: [Field], at place: DocxPlace) {
    separateTables()
    let table = Table(
      columns: [[], []],
      rows: fields.map { [[.paragraph([.strong($0.label)])], [.paragraph($0.value)]] },
      hasRowHeaders: true)
    let widths = widths(of: TableExtent(table), at: place)
    begin(widths, caption: "", at: place, hasHeader: false, hasRowHeaders: true)
    for cells in table.rows { row(cells, widths, isHeader: false) }
    end()
  }

  /// Splits a table with more columns than Word allows into several, each of which repeats the
  /// column of row headers.
  private mutating func addInParts(_ table: Table, at place: DocxPlace) {
    let kept = table.hasRowHeaders ? 1 : 0
    var start = kept
    while start < table.columns.count {
      let end = min(start + Self.mostColumns - kept, table.columns.count)
      let part = Table(
        caption: start == kept ? table.caption : [],
        columns: Array(table.columns[..<kept]) + Array(table.columns[start..<end]),
        rows: table.rows.map { Array($0[..<kept]) + Array($0[start..<end]) },
        hasRowHeaders: table.hasRowHeaders)
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

  private mutating func begin(
    _ widths: [Int], caption: String, at place: DocxPlace, hasHeader: Bool, hasRowHeaders: Bool
  ) {
    bytes.markup("<w:tbl><w:tblPr><w:tblStyle w:val=\"")
    bytes.text(style.id(.table))
    bytes.markup("\"/><w:tblW w:w=\"")
    bytes.number(widths.reduce(0, +))
    bytes.markup("\" w:type=\"dxa\"/>")
    if place.left > 0 {
      bytes.markup("<w:tblInd w:w=\"")
      bytes.number(place.left)
      bytes.markup("\" w:type=\"dxa\"/>")
    }
    bytes.markup("<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"")
    bytes.text(hasHeader ? hasRowHeaders ? "06A0" : "0620" : hasRowHeaders ? "0680" : "0600")
    bytes.markup("\" w:firstRow=\"")
    bytes.number(hasHeader ? 1 : 0)
    bytes.markup("\" w:lastRow=\"0\" w:firstColumn=\"")
    bytes.number(hasRowHeaders ? 1 : 0)
    bytes.markup("\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>")
    if !caption.isEmpty {
      bytes.markup("<w:tblCaption w:val=\"")
      bytes.text(caption)
      bytes.markup("\"/>")
    }
    bytes.markup("</w:tblPr><w:tblGrid>")
    for width in widths {
      bytes.markup("<w:gridCol w:w=\"")
      bytes.number(width)
      bytes.markup("\"/>")
    }
    bytes.markup("</w:tblGrid>")
  }

  private mutating func end() {
    bytes.markup("</w:tbl>")
    endsWithTable()
  }

  private mutating func row(
    _ cells: [Table.Cell], _ widths: [Int], isHeader: Bool
  ) {
    bytes.markup("<w:tr>")
    let isWhole = zip(cells, widths).allSatisfy { $0.lines(width: $1) <= Self.wholeLines }
    if isHeader || isWhole {
      bytes.markup("<w:trPr>")
      if isWhole { bytes.markup("<w:cantSplit/>") }
      if isHeader { bytes.markup("<w:tblHeader/>") }
      bytes.markup("</w:trPr>")
    }
    for (cell, width) in zip(cells, widths) {
      bytes.markup("<w:tc><w:tcPr><w:tcW w:w=\"")
      bytes.number(width)
      bytes.markup("\" w:type=\"dxa\"/></w:tcPr>")
      var place = DocxPlace(room: max(0, width - 200), isInCell: true)
      if isHeader { place.role = .tableHeading }
      if cell.isEmpty {
        open(place.role, at: place)
        close()
      } else {
        add(cell, at: place)
      }
      bytes.markup("</w:tc>")
    }
    bytes.markup("</w:tr>")
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
    case .code(let code): code.utf8.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    case .fields(let fields):
      fields.reduce(0) {
        $0 + 1 + ($1.label.plainText.utf8.count + $1.value.plainText.utf8.count) / letters
      }
    case .table, .rule, .chart: 1
    }
  }
}
