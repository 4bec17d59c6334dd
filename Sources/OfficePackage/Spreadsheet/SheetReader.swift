/// Reads the part of one worksheet as a stream of XML events.
final class SheetReader: XMLEvents {
  private let part: String
  private let texts: InternedTexts
  private let cellLimit: Int
  private(set) var sheet: Sheet
  /// The relationship ids of the links, in order; nil for a place in the workbook.
  private(set) var linkIDs: [String?] = []
  /// The relationship ids of tables and of the drawing.
  private(set) var tableIDs: [String] = []
  private(set) var drawingID: String?

  private var row = 0
  private var column = 0
  private var activePane: String?
  private var conditionalCell: CellReference?
  private var isInCell = false
  /// The cell that is being read.
  private let open = OpenCell()
  /// Whether each style below 256 is already recorded in the sheet; avoids a dictionary lookup for
  /// every cell.
  private var knownStyles = [Bool](repeating: false, count: 256)

  init(_ sheet: Sheet, part: String, texts: InternedTexts, cellLimit: Int) {
    self.sheet = sheet
    self.part = part
    self.texts = texts
    self.cellLimit = cellLimit
  }

  func read(_ bytes: [UInt8]) throws(PackageError) {
    // An estimate: few programs use fewer than 30 bytes for a cell.
    sheet.cells.reserveCapacity(min(cellLimit, bytes.count / 30))
    try XMLReader.read(bytes, part: part, skipping: ["rPh", "extLst", "Fallback"], self)
    sheet.sortCells()
  }

  // MARK: - Elements

  func start(_ name: String, _ attributes: borrowing LentAttributes) {
    if isInCell { return open.start(name, attributes) }
    switch name {
    case "row": startRow(attributes)
    case "c": startCell(attributes)
    case "pane": startPane(attributes)
    case "selection":
      if attributes["pane"] == activePane || (activePane == nil && attributes["pane"] == "topLeft"),
        let cell = attributes.cell("activeCell")
      {
        sheet.activeCell = cell
      }
    case "sheetFormatPr":
      sheet.defaultWidth = attributes["defaultColWidth"].flatMap { Double($0) }
    case "col": addColumns(attributes)
    case "mergeCell": attributes["ref"].flatMap(CellBlock.init).map { sheet.merges.append($0) }
    case "hyperlink": addLink(attributes)
    case "autoFilter": sheet.hasFilterButtons = true
    case "conditionalFormatting":
      conditionalCell =
        attributes["sqref"]?.split(separator: " ").first
        .flatMap { CellBlock(String($0)) }?.first
    case "cfRule":
      if let cell = conditionalCell, sheet.conditionalFormat == nil,
        attributes["type"].map(Self.pictorialFormats.contains) == true
      {
        sheet.conditionalFormat = cell
      }
    case "sheetProtection": sheet.isProtected = attributes.isTrue("sheet")
    case "dimension": sheet.dimension = attributes["ref"].flatMap(CellBlock.init)
    case "tablePart": attributes["id"].map { tableIDs.append($0) }
    case "drawing": drawingID = attributes["id"]
    default: break
    }
  }

  func end(_ name: String, text: [UInt8]) throws(PackageError) {
    guard isInCell else {
      if Self.headers.contains(name), !text.isEmpty, sheet.printHeaders.count < Self.headers.count {
        sheet.printHeaders.append(String(decoding: text, as: UTF8.self))
      }
      return
    }
    if name == "c" { try endCell() } else { open.end(name, text: text) }
  }

  private static let pictorialFormats: Set = ["iconSet", "dataBar", "colorScale"]

  private static let headers: Set = [
    "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter",
  ]

  private func startRow(_ attributes: borrowing LentAttributes) {
    row = attributes.integer("r") ?? row + 1
    column = 0
    guard attributes.isTrue("hidden"), (1...CellReference.lastRow).contains(row) else { return }
    if let last = sheet.hiddenRows.last, last.upperBound == row - 1 {
      sheet.hiddenRows[sheet.hiddenRows.count - 1] = last.lowerBound...row
    } else {
      sheet.hiddenRows.append(row...row)
    }
  }

  private func startPane(_ attributes: borrowing LentAttributes) {
    sheet.hasFrozenPanes = attributes["state"] == "frozen" || attributes["state"] == "frozenSplit"
    activePane = attributes["activePane"]
  }

  private func addColumns(_ attributes: borrowing LentAttributes) {
    guard let first = attributes.integer("min"),
      let last = attributes.integer("max"),
      first >= 1, last >= first, last <= CellReference.lastColumn,
      sheet.columns.count < CellReference.lastColumn
    else { return }
    sheet.columns.append(
      Sheet.ColumnWidth(
        columns: first...last, width: attributes["width"].flatMap { Double($0) },
        isHidden: attributes.isTrue("hidden")))
  }

  private func addLink(_ attributes: borrowing LentAttributes) {
    guard let block = attributes["ref"].flatMap(CellBlock.init) else { return }
    sheet.links.append(
      Sheet.Link(block: block, address: nil, location: attributes["location"]))
    linkIDs.append(attributes["id"])
  }

  // MARK: - Cells

  private func startCell(_ attributes: borrowing LentAttributes) {
    let reference =
      attributes.cell("r") ?? CellReference(row: max(1, row), column: column + 1)
    column = reference.column
    let style = attributes.integer("s") ?? 0
    note(style, at: reference)
    isInCell = true
    open.begin(at: reference, type: attributes["t"], style: style)
  }

  private func note(_ style: Int, at reference: CellReference) {
    if knownStyles.indices.contains(style) {
      if knownStyles[style] { return }
      knownStyles[style] = true
    }
    if sheet.styles[style] == nil { sheet.styles[style] = reference }
  }

  private func endCell() throws(PackageError) {
    isInCell = false
    guard let value = open.value(in: texts) else { return }
    guard sheet.cells.count < cellLimit else { throw .tooLarge(.cells, part: part) }
    sheet.cells.append(Cell(reference: open.reference, value: value, style: open.style))
    if open.hasFormula { sheet.formulas.append(open.reference) }
  }

  /// Sets the external address of each link.
  func resolveLinks(_ addresses: [String: String]) {
    for (index, id) in linkIDs.enumerated() {
      guard let address = id.flatMap({ addresses[$0] }) else { continue }
      let link = sheet.links[index]
      sheet.links[index] = Sheet.Link(
        block: link.block, address: address, location: link.location)
    }
  }

  /// Adds the tables and drawings, which are in parts of their own.
  func add(tables: [Sheet.Table], drawings: [Sheet.Drawing]) {
    sheet.tables = tables
    sheet.drawings = drawings
  }
}
