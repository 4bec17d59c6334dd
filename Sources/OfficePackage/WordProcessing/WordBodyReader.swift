/// Reads the blocks of a part: paragraphs, tables and what is anchored in them.
struct WordBodyReader {
  private(set) var parts: WordParts
  private let addresses: [String: String]
  /// Whether references to notes and comments are left out, as in a note itself.
  private let isInNote: Bool
  /// Runs of a paragraph whose mark is deleted, so that its text goes on in the next one.
  private var carried: [WordRun] = []
  /// A field may begin in one paragraph and end in another.
  private var fields = WordFields()

  /// The most columns that a cell can occupy. Word allows 63.
  private static let mostColumns = 256

  init(_ parts: WordParts, addresses: [String: String], isInNote: Bool) {
    self.parts = parts
    self.addresses = addresses
    self.isInNote = isInNote
  }

  mutating func blocks(of element: XMLElement) -> [WordBlock] {
    var blocks: [WordBlock] = []
    for child in element.children { add(child, to: &blocks) }
    if !carried.isEmpty {
      blocks.append(.paragraph(WordParagraph(runs: carried)))
      carried = []
    }
    return blocks
  }

  private mutating func add(_ element: XMLElement, to blocks: inout [WordBlock]) {
    switch element.name {
    case "p": addParagraph(element, to: &blocks)
    case "tbl": blocks.append(.table(table(element)))
    case "AlternateContent":
      for child in element["Choice"]?.children ?? [] { add(child, to: &blocks) }
    case "ins", "moveTo":
      if parts.changes == .accept { for child in element.children { add(child, to: &blocks) } }
    case "del", "moveFrom":
      if parts.changes == .refuse { for child in element.children { add(child, to: &blocks) } }
    case "sdt", "sdtContent", "customXml", "smartTag":
      for child in element.children { add(child, to: &blocks) }
    default: break
    }
  }

  // MARK: - Paragraphs

  private mutating func addParagraph(_ element: XMLElement, to blocks: inout [WordBlock]) {
    let properties = element["pPr"]
    let style = parts.styles[properties?["pStyle"]?.value]
    var line = WordLineReader(
      parts, addresses: addresses, isInNote: isInNote, fields: fields)
    line.read(element.children)
    parts = line.parts
    fields = line.fields
    if !line.isSeparatorOnly {
      let runs = carried + line.runs
      carried = []
      if marksJoin(properties?["rPr"]) {
        carried = runs
      } else {
        let list = properties?["numPr"]?["numId"]?.number ?? style.list
        let level = properties?["numPr"]?["ilvl"]?.number ?? style.listLevel ?? 0
        let isEmpty = WordParagraph(runs: runs).isEmpty
        blocks.append(
          .paragraph(
            WordParagraph(
              style: style.name,
              outlineLevel: properties.flatMap(WordStyles.outlineLevel) ?? style.outlineLevel,
              isStyledBold: style.isBold ?? false,
              number: isEmpty
                ? nil : list.flatMap { parts.numbering.next(list: $0, level: level) },
              indent: properties.flatMap(WordStyles.indent) ?? style.indent ?? 0, runs: runs)))
      }
    }
    for box in line.boxes {
      let content = self.blocks(of: box)
      if !content.text.allSatisfy(\.isWhitespace) { blocks.append(.textBox(content)) }
    }
  }

  /// Whether a tracked change of the paragraph's mark joins it with the next paragraph.
  private func marksJoin(_ mark: XMLElement?) -> Bool {
    switch parts.changes {
    case .accept: mark?["del"] != nil || mark?["moveFrom"] != nil
    case .refuse: mark?["ins"] != nil || mark?["moveTo"] != nil
    }
  }

  // MARK: - Tables

  private mutating func table(_ element: XMLElement) -> WordTable {
    var rows: [WordTable.Row] = []
    addRows(of: element, to: &rows)
    return WordTable(caption: element["tblPr"]?["tblCaption"]?.value ?? "", rows: rows)
  }

  private mutating func addRows(of element: XMLElement, to rows: inout [WordTable.Row]) {
    for child in element.children {
      switch child.name {
      case "tr": if let row = row(child) { rows.append(row) }
      case "sdt", "sdtContent", "customXml", "ins", "del", "moveTo", "moveFrom":
        addRows(of: child, to: &rows)
      default: break
      }
    }
  }

  /// A row; nil for one that a tracked change takes out.
  private mutating func row(_ element: XMLElement) -> WordTable.Row? {
    let properties = element["trPr"]
    if properties?[parts.changes == .accept ? "del" : "ins"] != nil { return nil }
    var cells: [WordTable.Cell] = []
    var column = min(max(properties?["gridBefore"]?.number ?? 0, 0), Self.mostColumns)
    addCells(of: element, column: &column, to: &cells)
    return WordTable.Row(
      isHeader: properties?["tblHeader"].map(\.isOn) ?? false, cells: cells)
  }

  private mutating func addCells(
    of element: XMLElement, column: inout Int, to cells: inout [WordTable.Cell]
  ) {
    for child in element.children {
      switch child.name {
      case "tc":
        let properties = child["tcPr"]
        let span = min(max(properties?["gridSpan"]?.number ?? 1, 1), Self.mostColumns)
        let merge = properties?["vMerge"]
        let outer = carried
        carried = []
        let content = blocks(of: child)
        carried = outer
        let isContinued = merge != nil && merge?.value != "restart"
        cells.append(
          WordTable.Cell(column: column, span: span, isContinued: isContinued, blocks: content))
        column += span
      case "sdt", "sdtContent", "customXml":
        addCells(of: child, column: &column, to: &cells)
      default: break
      }
    }
  }
}
