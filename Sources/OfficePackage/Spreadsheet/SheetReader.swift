/// Reads the part of one worksheet, as it comes.
final class SheetReader: XMLEvents {
  private let part: String
  private let strings: [SharedString]
  private let cellLimit: Int
  private(set) var sheet: Sheet
  /// What the links refer to, in their order; nil for a place in the workbook.
  private(set) var linkIDs: [String?] = []
  /// The relationships of tables and of the drawing.
  private(set) var tableIDs: [String] = []
  private(set) var drawingID: String?

  private var row = 0
  private var column = 0
  private var activePane: String?
  private var conditionalCell: CellReference?
  /// The cell that is open.
  private var open: OpenCell?

  private struct OpenCell {
    let reference: CellReference
    let type: String?
    let style: Int
    var value: String?
    var hasFormula = false
    var rich = RichText()
  }

  init(_ sheet: Sheet, part: String, strings: [SharedString], cellLimit: Int) {
    self.sheet = sheet
    self.part = part
    self.strings = strings
    self.cellLimit = cellLimit
  }

  func read(_ bytes: [UInt8]) throws(PackageError) {
    try XMLReader.read(bytes, part: part, skipping: ["rPh", "extLst", "Fallback"], self)
    // Programs write cells in order; a file that does not is put right.
    if zip(sheet.cells, sheet.cells.dropFirst()).contains(where: { $0.reference > $1.reference }) {
      sheet.cells.sort { $0.reference < $1.reference }
    }
  }

  // MARK: - Elements

  func start(_ name: String, _ attributes: XMLAttributes) {
    if open != nil {
      if name == "f" { open?.hasFormula = true } else { open?.rich.start(name, attributes) }
      return
    }
    switch name {
    case "row": startRow(attributes)
    case "c": startCell(attributes)
    case "pane": startPane(attributes)
    case "selection":
      if attributes["pane"] == activePane || (activePane == nil && attributes["pane"] == "topLeft"),
        let cell = attributes["activeCell"].flatMap({ CellReference($0) })
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
    case "dimension": sheet.dimension = attributes["ref"].flatMap(CellBlock.init)
    case "tablePart": attributes["id"].map { tableIDs.append($0) }
    case "drawing": drawingID = attributes["id"]
    default: break
    }
  }

  func end(_ name: String, text: String) throws(PackageError) {
    guard open != nil else {
      if Self.headers.contains(name), !text.isEmpty { sheet.hasPrintHeader = true }
      return
    }
    switch name {
    case "v": open?.value = text
    case "c": try endCell()
    default: open?.rich.end(name, text: text)
    }
  }

  private static let pictorialFormats: Set = ["iconSet", "dataBar", "colorScale"]

  private static let headers: Set = [
    "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter",
  ]

  private func startRow(_ attributes: XMLAttributes) {
    row = attributes["r"].flatMap { Int($0) } ?? row + 1
    column = 0
    guard attributes.isTrue("hidden"), (1...CellReference.lastRow).contains(row) else { return }
    if let last = sheet.hiddenRows.last, last.upperBound == row - 1 {
      sheet.hiddenRows[sheet.hiddenRows.count - 1] = last.lowerBound...row
    } else {
      sheet.hiddenRows.append(row...row)
    }
  }

  private func startPane(_ attributes: XMLAttributes) {
    sheet.hasFrozenPanes = attributes["state"] == "frozen" || attributes["state"] == "frozenSplit"
    activePane = attributes["activePane"]
  }

  private func addColumns(_ attributes: XMLAttributes) {
    guard let first = attributes["min"].flatMap({ Int($0) }),
      let last = attributes["max"].flatMap({ Int($0) }),
      first >= 1, last >= first, last <= CellReference.lastColumn,
      sheet.columns.count < CellReference.lastColumn
    else { return }
    sheet.columns.append(
      Sheet.ColumnWidth(
        columns: first...last, width: attributes["width"].flatMap { Double($0) },
        isHidden: attributes.isTrue("hidden")))
  }

  private func addLink(_ attributes: XMLAttributes) {
    guard let block = attributes["ref"].flatMap(CellBlock.init) else { return }
    sheet.links.append(
      Sheet.Link(block: block, address: nil, location: attributes["location"]))
    linkIDs.append(attributes["id"])
  }

  // MARK: - Cells

  private func startCell(_ attributes: XMLAttributes) {
    let stated = attributes["r"].flatMap { CellReference($0) }
    let reference = stated ?? CellReference(row: max(1, row), column: column + 1)
    column = reference.column
    let style = attributes["s"].flatMap { Int($0) } ?? 0
    if sheet.styles[style] == nil { sheet.styles[style] = reference }
    open = OpenCell(reference: reference, type: attributes["t"], style: style)
  }

  private func endCell() throws(PackageError) {
    guard let cell = open else { return }
    open = nil
    guard let (value, hasSuperscript) = value(of: cell) else { return }
    guard sheet.cells.count < cellLimit else { throw .tooLarge(.cells, part: part) }
    sheet.cells.append(
      Cell(
        reference: cell.reference, value: value, style: cell.style, hasSuperscript: hasSuperscript))
  }

  /// What a cell holds; nil for nothing, which includes empty text.
  private func value(of cell: OpenCell) -> (value: Cell.Value, hasSuperscript: Bool)? {
    let text = cell.value ?? ""
    let string: SharedString
    switch cell.type {
    case "s":
      guard let index = Int(text), strings.indices.contains(index) else {
        return text.isEmpty ? nil : (.error("#REF!"), false)
      }
      string = strings[index]
    case "inlineStr": string = cell.rich.string
    case "str": string = SharedString(text: EscapedText.decoded(text))
    case "d":
      // A date in words of ISO 8601; a midnight adds nothing to it.
      let midnight = "T00:00:00"
      let day = text.prefix(10)
      string = SharedString(text: text.dropFirst(10).hasPrefix(midnight) ? String(day) : text)
    case "b" where !text.isEmpty: return (.boolean(text == "1" || text == "true"), false)
    case "e" where !text.isEmpty: return (.error(text), false)
    default:
      guard !text.isEmpty else { return cell.hasFormula ? (.notComputed, false) : nil }
      return (CellNumber(text).map(Cell.Value.number) ?? .error(text), false)
    }
    return string.text.isEmpty ? nil : (.text(string.text), string.hasSuperscript)
  }

  /// Gives each link the address that it refers to.
  func resolveLinks(_ addresses: [String: String]) {
    for (index, id) in linkIDs.enumerated() {
      guard let address = id.flatMap({ addresses[$0] }) else { continue }
      let link = sheet.links[index]
      sheet.links[index] = Sheet.Link(
        block: link.block, address: address, location: link.location)
    }
  }

  /// Adds what stands in parts of its own.
  func add(tables: [Sheet.Table], drawings: [Sheet.Drawing]) {
    sheet.tables = tables
    sheet.drawings = drawings
  }
}
