/// A workbook file, with everything that people and assistive technology find in it.
package struct SpreadsheetFile: Sendable {
  /// The properties that the file states; empty if it does not state them.
  package struct Properties: Hashable, Sendable {
    package var title = ""
    package var creator = ""
    package var language = ""
    package var subject = ""
    package var keywords = ""
  }

  /// The largest number of cells in all sheets together.
  package static let cellLimit = 4_000_000

  /// The sheets in the order of their tabs.
  package let sheets: [Sheet]
  package let properties: Properties
  /// The index of the sheet that is shown on opening, from 0.
  package let activeTab: Int
  package let hasMacros: Bool
  /// Whether dates are counted from 1904 instead of 1900.
  package let countsFrom1904: Bool
  package let styles: [CellStyle]
  /// The texts of cells, by index; a text used by several cells is normally stored once.
  package let texts: [CellText]
  /// The names of errors in cells, by index.
  package let errors: [String]

  /// The style of a cell; the plain style if the file has no such style.
  package func style(_ number: Int) -> CellStyle {
    styles.indices.contains(number) ? styles[number] : .plain
  }

  /// The text of a cell; nil if it does not contain a text.
  package func text(of cell: Cell) -> String? { cell.text.map { texts[$0].text } }

  /// A workbook that was not read but put together; see ``WorkbookDraft``.
  init(
    sheets: [Sheet], properties: Properties, styles: [CellStyle], texts: [CellText],
    errors: [String]
  ) {
    (self.sheets, self.properties, self.styles) = (sheets, properties, styles)
    (self.texts, self.errors) = (texts, errors)
    (activeTab, hasMacros, countsFrom1904) = (0, false, false)
  }

  /// Reads a workbook in the format of Excel since 2007 (ISO/IEC 29500).
  package init(_ bytes: [UInt8]) throws(PackageError) {
    let archive = try Archive(bytes)
    let package = try Relationships.read(of: "", in: archive)
    guard let path = package.first("officeDocument") else { throw .notAWorkbook }
    let workbook = try XMLElement.read(try archive.part(path), part: path)
    guard workbook.name == "workbook" else { throw .notAWorkbook }
    let relationships = try Relationships.read(of: path, in: archive)

    properties =
      try package.first("core-properties").map {
        (part) throws(PackageError) in try Properties(archive, part)
      } ?? Properties()
    let view = workbook["bookViews"]?["workbookView"]?.attributes
    activeTab = view?["activeTab"].flatMap { Int($0) } ?? 0
    countsFrom1904 = workbook["workbookPr"]?.attributes.isTrue("date1904") == true
    hasMacros = relationships.first("vbaProject") != nil
    styles =
      try relationships.first("styles").map {
        (part) throws(PackageError) in
        CellStyle.all(in: try XMLElement.read(try archive.part(part), part: part))
      } ?? []
    let table = try Self.texts(relationships, in: archive)
    sheets = try Self.sheets(of: workbook, relationships, in: archive, table)
    texts = table.texts
    errors = table.errors
  }

  private static func texts(
    _ relationships: Relationships, in archive: borrowing Archive
  ) throws(PackageError) -> InternedTexts {
    guard let part = relationships.first("sharedStrings"), archive.has(part) else {
      return InternedTexts(shared: [])
    }
    return InternedTexts(shared: try SharedStringReader.read(try archive.part(part), part: part))
  }

  private static func sheets(
    of workbook: XMLElement, _ relationships: Relationships, in archive: borrowing Archive,
    _ texts: InternedTexts
  ) throws(PackageError) -> [Sheet] {
    var titles: [Int: String] = [:]
    for name in workbook["definedNames"]?.all("definedName") ?? []
    where name.attributes["name"] == "_xlnm.Print_Titles" {
      if let index = name.attributes["localSheetId"].flatMap({ Int($0) }) {
        titles[index] = name.text
      }
    }
    var sheets: [Sheet] = []
    var cellCount = 0
    for (index, entry) in (workbook["sheets"]?.all("sheet") ?? []).enumerated() {
      guard let target = entry.attributes["id"].flatMap({ relationships[$0] }),
        let path = target.part
      else { throw .missingPart("sheet \(index + 1)") }
      let start = Sheet(
        name: EscapedText.decoded(entry.attributes["name"] ?? ""),
        state: entry.attributes["state"].flatMap(Sheet.State.init) ?? .visible,
        isWorksheet: target.kind == "worksheet")
      let reader = SheetReader(
        start, part: path, texts: texts, cellLimit: cellLimit - cellCount)
      if start.isWorksheet { try reader.read(try archive.part(path)) }
      try reader.readParts(beside: path, in: archive)
      var sheet = reader.sheet
      sheet.printTitles = titles[index]
      cellCount += sheet.cells.count
      sheets.append(sheet)
    }
    return sheets
  }
}

extension SheetReader {
  /// Reads the tables and drawings that the sheet refers to, and the addresses of its links.
  fileprivate func readParts(
    beside path: String, in archive: borrowing Archive
  ) throws(PackageError) {
    let relationships = try Relationships.read(of: path, in: archive)
    resolveLinks(relationships.addresses)
    var tables: [Sheet.Table] = []
    for id in tableIDs {
      guard let part = relationships[id]?.part else { throw .missingPart("table of \(path)") }
      let root = try XMLElement.read(try archive.part(part), part: part)
      if let table = Sheet.Table(root) { tables.append(table) }
    }
    var drawings: [Sheet.Drawing] = []
    if let part = drawingID.flatMap({ relationships[$0]?.part }) {
      let root = try XMLElement.read(try archive.part(part), part: part)
      drawings = Sheet.Drawing.all(in: root)
    }
    add(tables: tables, drawings: drawings)
  }
}

extension SpreadsheetFile.Properties {
  /// A property as it counts: empty if it is nothing but white space.
  static func stated(_ text: String) -> String {
    text.contains { !$0.isWhitespace } ? text : ""
  }

  fileprivate init(_ archive: borrowing Archive, _ part: String) throws(PackageError) {
    let root = try XMLElement.read(try archive.part(part), part: part)
    let text = { (name: String) in Self.stated(root[name]?.text ?? "") }
    title = text("title")
    creator = text("creator")
    language = text("language")
    subject = text("subject")
    keywords = text("keywords")
  }
}
