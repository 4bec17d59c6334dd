package import Foundation

/// A workbook as officers keep them: sheets of cells with formats and merged blocks.
package struct OfficersWorkbook: Sendable {
  /// A cell; text and numbers are as they are in the file.
  package enum Cell: Sendable, ExpressibleByStringLiteral, ExpressibleByFloatLiteral,
    ExpressibleByIntegerLiteral
  {
    case empty
    case text(String)
    case number(Double)
    /// A number that is shown with one decimal place and a `%`.
    case percent(Double)
    /// A number that is shown in pounds.
    case pounds(Double)
    /// Days since 30 December 1899, shown as a date.
    case date(Int)

    package init(stringLiteral text: String) { self = text.isEmpty ? .empty : .text(text) }
    package init(floatLiteral number: Double) { self = .number(number) }
    package init(integerLiteral number: Int) { self = .number(Double(number)) }
  }

  package var sheets: [(name: String, rows: [[Cell]], merges: [String])] = []

  package init() {}

  /// A workbook of one sheet, "Scorecard".
  package init(_ rows: [[Cell]], merges: [String] = []) { add("Scorecard", rows, merges: merges) }

  package mutating func add(_ name: String, _ rows: [[Cell]], merges: [String] = []) {
    sheets.append((name, rows, merges))
  }

  package var parts: [String: String] {
    var parts = [
      "[Content_Types].xml": "<Types/>",
      "_rels/.rels": SampleWorkbook.relationships([("rId1", "officeDocument", "xl/workbook.xml")]),
      "xl/styles.xml": """
      <styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%"/>\
      <numFmt numFmtId="165" formatCode="&quot;£&quot;#,##0"/></numFmts><cellXfs>\
      <xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/>\
      </cellXfs></styleSheet>
      """,
    ]
    let names = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>"
    }
    parts["xl/workbook.xml"] =
      "<workbook xmlns:r=\"r\"><sheets>\(names.joined())</sheets></workbook>"
    parts["xl/_rels/workbook.xml.rels"] = SampleWorkbook.relationships(
      sheets.indices.map { ("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
        + [("rId99", "styles", "/xl/styles.xml")])
    for (index, sheet) in sheets.enumerated() {
      parts["xl/worksheets/sheet\(index + 1).xml"] = Self.xml(sheet.rows, sheet.merges)
    }
    return parts
  }

  package var data: Data { Data(ZipFile(parts).bytes) }

  private static func xml(_ rows: [[Cell]], _ merges: [String]) -> String {
    let body = rows.enumerated().map { row, cells in
      let texts = cells.enumerated().compactMap { column, cell in
        xml(cell, at: "\(letters(column))\(row + 1)")
      }
      return texts.isEmpty ? "" : "<row r=\"\(row + 1)\">\(texts.joined())</row>"
    }
    let merged = merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    return "<worksheet><sheetData>\(body.joined())</sheetData>"
      + (merges.isEmpty ? "" : "<mergeCells>\(merged)</mergeCells>") + "</worksheet>"
  }

  private static func letters(_ column: Int) -> String {
    String(UnicodeScalar(UInt8(65 + column)))
  }

  private static func xml(_ cell: Cell, at place: String) -> String? {
    switch cell {
    case .empty: nil
    case .text(let text):
      "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(escaped(text))</t></is></c>"
    case .number(let number): "<c r=\"\(place)\"><v>\(number)</v></c>"
    case .percent(let number): "<c r=\"\(place)\" s=\"1\"><v>\(number)</v></c>"
    case .pounds(let number): "<c r=\"\(place)\" s=\"2\"><v>\(number)</v></c>"
    case .date(let days): "<c r=\"\(place)\" s=\"3\"><v>\(days)</v></c>"
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
