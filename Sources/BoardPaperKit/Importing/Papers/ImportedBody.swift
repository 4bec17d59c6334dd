import PaperMarkup

/// Writes the text of an imported document as Markdown, with comments between its blocks.
struct ImportedBody {
  private(set) var notes: [ImportNote] = []

  /// A table with more cells than these is written as text.
  private static let mostCells = 200_000

  /// The Markdown of blocks.
  mutating func text(_ blocks: [ForeignBlock]) -> String {
    var printed: [Block] = []
    var remarks: [String] = []
    for block in blocks {
      switch block.content {
      case .heading(let level, let line):
        let (line, notes) = line.onOneLine.apartFromNotes
        printed.append(.heading(level: min(max(level, 2), 6), line))
        for case .note(let words) in notes { printed.append(.paragraph(words)) }
      case .paragraph(let line): printed.append(.paragraph(line))
      case .list(let list): printed += list.writtenOut
      case .other(let other): printed.append(other)
      case .table(let table): printed += self.blocks(of: table, block.place)
      case .remark(let text):
        printed.append(.paragraph([.text("\(Self.sign)\(remarks.count)")]))
        remarks.append(text)
      case .pageBreak: break
      }
    }
    var lines = ImportedSource.markdown(printed).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    for (index, line) in lines.enumerated() where line.unicodeScalars.first == Self.sign {
      if let number = Int(line.dropFirst()), remarks.indices.contains(number) {
        lines[index] = ImportedSource.remark(remarks[number])
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The sign of a line in whose place a comment comes, since a tree holds none. No imported text has
  /// characters for private use.
  private static let sign: Unicode.Scalar = "\u{E000}"

  /// A table as Markdown can have it; one that only arranges text on the page is its text.
  private mutating func blocks(of table: ForeignTable, _ place: String) -> [Block] {
    let columns = table.columnCount
    var result: [Block] =
      table.caption.isEmpty ? [] : [.paragraph([.strong(table.caption)])]
    let full = table.rows.filter { $0.contains { !$0.text.isEmpty } }
    guard columns > 1, full.count > 1, table.rows.count * columns <= Self.mostCells else {
      notes.append(ImportNote(place: place, text: "only arranges text, and is written as its text"))
      return result + table.rows.joined().flatMap(\.blocks)
    }
    var rows = table.rows.indices
    // Rows above the labels that have one cell with words are its caption.
    while let first = rows.first, rows.count > 2, let only = table.onlyText(ofRow: first) {
      result += only
      rows = rows.dropFirst()
    }
    var header = rows.first.map { Self.lines(of: table.content(ofRow: $0)) } ?? []
    rows = rows.dropFirst()
    while let next = rows.first, next < table.headerCount, rows.count > 1 {
      header = zip(header, Self.lines(of: table.content(ofRow: next))).map {
        $0.isEmpty ? $1 : $1.isEmpty ? $0 : $0 + [.text(" ")] + $1
      }
      rows = rows.dropFirst()
    }
    let hasBlocks = table.rows.joined().contains { $0.blocks.count > 1 || $0.blocks.hasList }
    if hasBlocks {
      notes.append(
        ImportNote(
          place: place,
          text: "has lists or paragraphs in cells, which are written one after another"))
    }
    if table.rows.joined().contains(where: { $0.span > 1 || $0.isContinued }) {
      notes.append(ImportNote(place: place, text: "has merged cells; the text is in the first"))
    }
    let body = rows.map { row in
      Self.lines(of: table.content(ofRow: row)).map { $0.isEmpty ? [] : [Block.paragraph($0)] }
    }
    result.append(.table(Table(columns: header.map(\.withoutStrong), rows: body)))
    return result
  }

  /// Cells as lines: items begin with a bullet.
  private static func lines(of cells: [[Block]]) -> [[Inline]] {
    cells.map { blocks in
      blocks.flatMap { block -> [[Inline]] in
        guard case .list(let list) = block else { return [[block].oneLine] }
        return list.items.map { [.text("• ")] + $0.oneLine }
      }.filter { !$0.isEmpty }.joined(by: .text(" ")).tidied()
    }
  }
}

extension [Block] {
  fileprivate var hasList: Bool {
    contains { if case .list = $0 { true } else { false } }
  }
}

extension List {
  /// The list as Markdown can have it: one with letters or Roman numerals becomes paragraphs that begin
  /// with them.
  fileprivate var writtenOut: [Block] {
    guard case .numbered(let style, let start) = marker, style.scheme != .decimal else {
      return [.list(self)]
    }
    return items.enumerated().flatMap { index, item -> [Block] in
      let label = Inline.text(style.label(start &+ index) + " ")
      guard case .paragraph(let line)? = item.first else { return [.paragraph([label])] + item }
      return [.paragraph([label] + line)] + item.dropFirst()
    }
  }
}
