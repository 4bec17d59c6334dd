import Foundation

/// A small workbook without findings, as parts that a test can change.
package struct SampleWorkbook: Sendable {
  /// The parts of the package, by name.
  package var parts: [String: String]

  package var bytes: [UInt8] { ZipFile(parts).bytes }

  package static let cover = "xl/worksheets/sheet1.xml"
  package static let contents = "xl/worksheets/sheet2.xml"
  package static let figures = "xl/worksheets/sheet3.xml"
  package static let notes = "xl/worksheets/sheet4.xml"
  package static let table = "xl/tables/table2.xml"

  package init() {
    let sheets = [("Cover", 1), ("Contents", 2), ("Figures", 3), ("Notes", 4)]
    parts = [
      "[Content_Types].xml": "<Types/>",
      "_rels/.rels": Self.relationships([
        ("rId1", "officeDocument", "xl/workbook.xml"),
        ("rId2", "core-properties", "docProps/core.xml"),
      ]),
      "docProps/core.xml": """
      <cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Indicators</dc:title>\
      <dc:creator>Sample Council</dc:creator><dc:language>en-GB</dc:language></cp:coreProperties>
      """,
      "xl/workbook.xml": """
      <workbook xmlns:r="r"><workbookPr/><bookViews><workbookView/></bookViews><sheets>\
      \(sheets.map { "<sheet name=\"\($0)\" sheetId=\"\($1)\" r:id=\"rId\($1)\"/>" }.joined())\
      </sheets></workbook>
      """,
      "xl/_rels/workbook.xml.rels": Self.relationships(
        sheets.map { ("rId\($1)", "worksheet", "worksheets/sheet\($1).xml") }
          + [("rId9", "styles", "/xl/styles.xml")]),
      "xl/styles.xml": """
      <styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>\
      <fonts><font><sz val="12"/><name val="Arial"/></font></fonts>\
      <fills><fill><patternFill patternType="none"/></fill></fills><cellXfs>\
      <xf numFmtId="0" fontId="0" fillId="0"/><xf numFmtId="164" fontId="0" fillId="0"/>\
      <xf numFmtId="14" fontId="0" fillId="0"/></cellXfs></styleSheet>
      """,
      Self.cover: Self.sheet([
        ["A1", "Indicators of the board"], ["A2", "What was measured, by quarter"],
      ]),
      Self.contents: Self.sheet(
        [
          ["A1", "Contents"], ["A2", "This worksheet contains one table."],
          ["A3", "Sheet name", "B3", "What is on it"], ["A4", "Figures", "B4", "The figures"],
          ["A5", "Notes", "B5", "The notes"],
        ],
        """
        <hyperlinks><hyperlink ref="A4" location="Figures!A1"/></hyperlinks>\
        <tableParts><tablePart r:id="rId1"/></tableParts>
        """),
      Self.figures: Self.sheet(
        [
          ["A1", "Figures, 2017/18"],
          ["A2", "This worksheet contains one table. [x] means not available."],
          ["A3", "indicator", "B3", "period", "C3", "value", "D3", "status [note 1]"],
          ["A4", "PI1", "B4", "Q1", "C4", "#91", "D4", "Green"],
          ["A5", "PI2", "B5", "Q1", "C5", "[x]", "D5", "No data"],
          ["A6", "PI3", "B6", "Q1", "C6", "#17", "D6", "Red"],
        ], "<tableParts><tablePart r:id=\"rId1\"/></tableParts>"),
      Self.notes: Self.sheet(
        [
          ["A1", "Notes"], ["A2", "This worksheet contains one table."],
          ["A3", "Note number", "B3", "Note text"],
          ["A4", "[note 1]", "B4", "Judged by the owner."],
        ], "<tableParts><tablePart r:id=\"rId1\"/></tableParts>"),
    ]
    add("Contents_list", 1, to: 2, "A3:B5", ["Sheet name", "What is on it"])
    add(
      "Quarterly_figures", 2, to: 3, "A3:D6", ["indicator", "period", "value", "status [note 1]"])
    add("Notes_list", 3, to: 4, "A3:B4", ["Note number", "Note text"])
  }

  private mutating func add(
    _ name: String, _ number: Int, to sheet: Int, _ block: String, _ columns: [String]
  ) {
    parts["xl/worksheets/_rels/sheet\(sheet).xml.rels"] = Self.relationships([
      ("rId1", "table", "../tables/table\(number).xml")
    ])
    parts["xl/tables/table\(number).xml"] = """
      <table id="\(number)" name="\(name)" displayName="\(name)" ref="\(block)"><tableColumns>\
      \(columns.map { "<tableColumn name=\"\($0)\"/>" }.joined())</tableColumns></table>
      """
  }

  /// Relationships with the given ids, types and targets, as XML.
  package static func relationships(_ entries: [(String, String, String)]) -> String {
    "<Relationships>"
      + entries.map {
        "<Relationship Id=\"\($0)\" Type=\"http://example.org/\($1)\" Target=\"\($2)\"/>"
      }.joined() + "</Relationships>"
  }

  /// A sheet of rows. Each row alternates places and values; a value that begins with `#` is a
  /// number.
  package static func sheet(_ rows: [[String]], _ rest: String = "") -> String {
    let body = rows.map { row in
      let cells = stride(from: 0, to: row.count - 1, by: 2).map { cell(row[$0], row[$0 + 1]) }
      return "<row r=\"\(row[0].drop(while: \.isLetter))\">\(cells.joined())</row>"
    }
    return """
      <worksheet xmlns:r="r"><sheetViews><sheetView/></sheetViews>\
      <cols><col min="1" max="9" width="40"/></cols>\
      <sheetData>\(body.joined())</sheetData>\(rest)</worksheet>
      """
  }

  /// A cell as XML of a sheet.
  package static func cell(_ place: String, _ value: String) -> String {
    guard !value.hasPrefix("#") else { return "<c r=\"\(place)\"><v>\(value.dropFirst())</v></c>" }
    return "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(value)</t></is></c>"
  }

  /// Thrown by a change for which there is nothing to change.
  package struct NothingToChange: Error {
    package let wanted: String
  }

  /// Replaces a text in a part.
  package mutating func replace(_ old: String, with new: String, in part: String) throws {
    guard let text = parts[part], let place = text.firstRange(of: old) else {
      throw NothingToChange(wanted: old)
    }
    parts[part] = text.replacingCharacters(in: place, with: new)
  }

  /// Replaces the value of an existing cell.
  package mutating func set(_ place: String, _ value: String, in part: String) throws {
    guard let text = parts[part], let start = text.firstRange(of: "<c r=\"\(place)\""),
      let end = text[start.upperBound...].firstRange(of: "</c>")
    else { throw NothingToChange(wanted: place) }
    parts[part] = text.replacingCharacters(
      in: start.lowerBound..<end.upperBound, with: Self.cell(place, value))
  }
}
