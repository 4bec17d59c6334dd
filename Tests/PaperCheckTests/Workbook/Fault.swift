import TestSupport
import Testing

/// One change to a faultless workbook, and what is to be found because of it.
struct Fault: CustomTestStringConvertible, Sendable {
  let rule: String
  /// The cell or sheet as Excel writes it; `-` for the workbook as a whole.
  let place: String
  /// What else has to be found.
  var others: Set<String> = []
  let apply: @Sendable (inout SampleWorkbook) throws -> Void

  var testDescription: String { "\(rule) \(place)" }

  /// Puts other text in the place of some.
  static func text(
    _ rule: String, _ place: String, _ old: String, _ new: String, in part: String,
    others: Set<String> = []
  ) -> Fault {
    Fault(rule: rule, place: place, others: others) { try $0.replace(old, with: new, in: part) }
  }

  /// Puts another value into the cell that is the place.
  static func cell(
    _ rule: String, _ place: String, _ value: String, others: Set<String> = []
  ) -> Fault {
    let parts = place.split(separator: "!").map(String.init)
    return Fault(rule: rule, place: place, others: others) {
      try $0.set(parts[1], value, in: part(parts[0]))
    }
  }

  private static func part(_ sheet: String) -> String {
    switch sheet {
    case "Cover": SampleWorkbook.cover
    case "Contents": SampleWorkbook.contents
    case "Notes": SampleWorkbook.notes
    default: SampleWorkbook.figures
    }
  }

  /// Puts something behind the cells of the figures.
  static func sheetPart(_ rule: String, _ place: String, _ xml: String) -> Fault {
    text(rule, place, "</sheetData>", "</sheetData>" + xml, in: figures)
  }

  /// Lays something over the figures.
  static func drawing(
    _ rule: String, _ place: String, _ xml: String, others: Set<String> = []
  ) -> Fault {
    Fault(rule: rule, place: place, others: others) { sample in
      sample.parts["xl/drawings/drawing1.xml"] = """
        <xdr:wsDr xmlns:xdr="x"><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col>\
        <xdr:row>1</xdr:row></xdr:from>\(xml)</xdr:twoCellAnchor></xdr:wsDr>
        """
      sample.parts["xl/worksheets/_rels/sheet3.xml.rels"] = SampleWorkbook.relationships([
        ("rId1", "table", "../tables/table2.xml"), ("rId2", "drawing", "../drawings/drawing1.xml"),
      ])
      try sample.replace(
        "<tableParts>", with: "<drawing r:id=\"rId2\"/><tableParts>", in: figures)
    }
  }

  private static let figures = SampleWorkbook.figures
  private static let table = SampleWorkbook.table
  private static let workbook = "xl/workbook.xml"
  private static let styles = "xl/styles.xml"

  static let all: [Fault] = documents + sheets + tables + cells

  private static let documents: [Fault] = [
    .text("no-document-title", "-", ">Indicators<", "> <", in: "docProps/core.xml"),
    .text("no-document-author", "-", "Sample Council", "", in: "docProps/core.xml"),
    .text("no-document-language", "-", "en-GB", "", in: "docProps/core.xml"),
    .text(
      "macros", "-", "</Relationships>",
      "<Relationship Id=\"v\" Type=\"a/vbaProject\" Target=\"v.bin\"/></Relationships>",
      in: "xl/_rels/workbook.xml.rels"),
    .text("no-cover-sheet", "First", "\"Cover\"", "\"First\"", in: workbook),
    .text(
      "no-contents-sheet", "-", "\"Contents\"", "\"List\"", in: workbook,
      others: ["sheet-missing-from-contents"]),
    .text(
      "sheet-missing-from-contents", "Contents", "<t>Notes</t>", "<t>Other</t>",
      in: SampleWorkbook.contents),
    .text(
      "bad-sheet-name", "'The notes'", "\"Notes\"", "\"The notes\"", in: workbook,
      others: ["sheet-missing-from-contents"]),
    .text(
      "bad-sheet-name", "FIGURES", "\"Notes\"", "\"FIGURES\"", in: workbook,
      others: ["missing-note", "sheet-missing-from-contents", "note-in-data-cell"]),
    .text(
      "hidden-sheet", "Notes", "name=\"Notes\"", "name=\"Notes\" state=\"hidden\"",
      in: workbook),
    .text(
      "first-sheet-not-active", "-", "<workbookView/>", "<workbookView activeTab=\"2\"/>",
      in: workbook),
    Fault(rule: "blank-sheet", place: "Cover") {
      $0.parts[SampleWorkbook.cover] = SampleWorkbook.sheet([])
    },
  ]

  private static let sheets: [Fault] = [
    .text(
      "active-cell-not-a1", "Figures!C3", "<sheetView/>",
      "<sheetView><selection activeCell=\"C3\"/></sheetView>", in: figures),
    .text(
      "active-cell-not-a1", "Cover!B2", "<sheetView/>",
      "<sheetView><selection activeCell=\"B2\"/></sheetView>", in: SampleWorkbook.cover),
    .text(
      "frozen-panes", "Figures", "<sheetView/>",
      """
      <sheetView><pane ySplit="3" activePane="bottomLeft" state="frozen"/>\
      <selection pane="bottomLeft" activeCell="A1"/></sheetView>
      """, in: figures),
    .cell("no-sheet-title", "Figures!A1", "#2017"),
    .cell("no-table-count", "Figures!A2", "[x] means not available."),
    .cell(
      "blank-row-above-table", "Figures!A2", "",
      others: ["no-table-count", "unexplained-shorthand"]),
    .text(
      "text-outside-column-a", "Figures!B1", "</row>", cell("B1", "More") + "</row>",
      in: figures),
    .text(
      "text-outside-column-a", "Cover!C2", "</row></sheetData>",
      cell("C2", "More") + "</row></sheetData>", in: SampleWorkbook.cover),
    .text(
      "text-below-table", "Figures!A8", "</sheetData>",
      "<row r=\"8\">\(cell("A8", "Source: us"))</row></sheetData>", in: figures),
    .text(
      "text-beside-table", "Figures!F6", "</row></sheetData>",
      cell("F6", "More") + "</row></sheetData>", in: figures),
    .text("hidden-rows", "Figures!A5", "<row r=\"5\">", "<row r=\"5\" hidden=\"1\">", in: figures),
    .text("hidden-columns", "Figures!A1", "width=\"40\"", "width=\"40\" hidden=\"1\"", in: figures),
    .sheetPart(
      "print-header", "Figures",
      "<headerFooter><oddFooter>Page &amp;P</oddFooter></headerFooter>"),
    .sheetPart(
      "merged-cells", "Figures!A1",
      "<mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>"),
    .text(
      "background-fill", "Cover!A1", "patternType=\"none\"/>",
      "patternType=\"solid\"><fgColor rgb=\"FFDDEEFF\"/></patternFill>", in: styles
    )
    .onEverySheet,
    .drawing(
      "picture", "Figures!F2",
      "<xdr:pic><xdr:cNvPr id=\"2\" descr=\"Logo\"/></xdr:pic>"),
    .drawing(
      "picture-without-alternative-text", "Figures!F2",
      "<xdr:graphicFrame><xdr:cNvPr id=\"2\" descr=\" \"/></xdr:graphicFrame>"),
    .drawing("text-box", "Figures!F2", "<xdr:sp><xdr:cNvPr id=\"2\" descr=\"Box\"/></xdr:sp>"),
    .sheetPart(
      "icon-for-value", "Figures!C4",
      "<conditionalFormatting sqref=\"C4:C6\"><cfRule type=\"iconSet\"/></conditionalFormatting>"),
    .cell("broken-link", "Contents!A4", "Figures").replacing(
      "Figures!A1", "'Old figures'!A1", in: SampleWorkbook.contents),
    .cell("vague-link", "Contents!A4", "click here"),
    .cell("bare-url", "Cover!A2", "See https://example.org"),
  ]

  private static let tables: [Fault] = [
    .text("no-marked-up-table", "Figures!A3", "<tablePart r:id=\"rId1\"/>", "", in: figures),
    .text(
      "two-tables-on-a-sheet", "Figures!A3", "<tablePart r:id=\"rId1\"/>",
      "<tablePart r:id=\"rId1\"/><tablePart r:id=\"rId1\"/>", in: figures),
    .text(
      "table-not-in-column-a", "Figures!B3", "A3:D6", "B3:D6", in: table,
      others: ["text-beside-table"]),
    .text(
      "generic-table-name", "Figures!A3", "displayName=\"Quarterly_figures\"",
      "displayName=\"Table_12\"", in: table),
    .text(
      "filter-buttons", "Figures!A3", "<tableColumns>",
      "<autoFilter ref=\"A3:D6\"/><tableColumns>", in: table),
    .text(
      "table-style", "Figures!A3", "</table>",
      "<tableStyleInfo name=\"TableStyleMedium2\"/></table>", in: table),
    .text(
      "no-header-row", "Figures!A3", "ref=", "headerRowCount=\"0\" ref=", in: table,
      others: ["text-among-numbers"]),
    .cell("empty-header", "Figures!B3", "Column2"),
    .cell("empty-header", "Figures!C3", ""),
    .cell("duplicate-header", "Figures!C3", "PERIOD"),
    Fault(rule: "blank-row-in-table", place: "Figures!A7") {
      try $0.replace("A3:D6", with: "A3:D7", in: table)
    },
    Fault(rule: "blank-column-in-table", place: "Figures!E3", others: ["empty-header"]) {
      try $0.replace("A3:D6", with: "A3:E6", in: table)
    },
    .cell("empty-cell", "Figures!B5", ""),
    Fault(rule: "text-not-wrapped", place: "Figures!C3") {
      try $0.set("C3", "how many people were helped", in: figures)
      try $0.replace("width=\"40\"", with: "width=\"10\"", in: figures)
    },
  ]

  private static let cells: [Fault] = [
    .cell("symbol-only-cell", "Figures!D4", "▲"),
    .cell("text-number", "Figures!C4", "1,091", others: ["text-among-numbers"]),
    .cell("text-among-numbers", "Figures!C5", "about twelve"),
    .text("error-in-cell", "Figures!C4", "<v>91</v>", "<f>1+1</f>", in: figures),
    .text(
      "superscript-note", "Figures!D4", "<t>Green</t>",
      "<r><t>Green</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r>", in: figures),
    .cell("superscript-note", "Figures!B3", "period²"),
    .cell("symbol-note", "Figures!A4", "PI1*"),
    .cell("unnamed-note", "Figures!A4", "PI1 [1]"),
    .cell("joined-notes", "Figures!A4", "PI1 [note 1,2]", others: ["missing-note"]),
    .cell("note-in-data-cell", "Figures!C5", "12 [note 1]"),
    .cell("missing-note", "Figures!A4", "PI1 [note 7]"),
    .cell("unused-note", "Notes!A4", "[note 2]", others: ["missing-note"]),
    .cell("shorthand-in-capitals", "Figures!C5", "[X]"),
    .cell("unexplained-shorthand", "Figures!C5", "[c]"),
    .text("small-font", "Cover!A1", "<sz val=\"12\"/>", "<sz val=\"11\"/>", in: styles)
      .onEverySheet,
    .text("serif-font", "Cover!A1", "Arial", "Times New Roman", in: styles).onEverySheet,
    .text(
      "low-contrast", "Cover!A1", "<sz val=\"12\"/>",
      "<sz val=\"12\"/><color rgb=\"FF999999\"/>", in: styles
    ).onEverySheet,
  ]

  private static func cell(_ place: String, _ value: String) -> String {
    SampleWorkbook.cell(place, value)
  }

  private func replacing(_ old: String, _ new: String, in part: String) -> Fault {
    Fault(rule: rule, place: place, others: others) {
      try apply(&$0)
      try $0.replace(old, with: new, in: part)
    }
  }

  /// The change where only the cover has cells that it could touch.
  private var onEverySheet: Fault {
    Fault(rule: rule, place: place, others: ["blank-sheet", "sheet-missing-from-contents"]) {
      sample in
      for part in [SampleWorkbook.contents, SampleWorkbook.figures, SampleWorkbook.notes] {
        sample.parts[part] = SampleWorkbook.sheet([])
      }
      try apply(&sample)
    }
  }
}
