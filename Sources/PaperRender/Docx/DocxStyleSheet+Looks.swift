extension MarkupBytes {
  /// Writes how what has a style looks.
  mutating func look(of role: DocxRole) {
    switch role {
    case .normal: paragraphs(after: 140, line: 276)
    case .heading1: heading(0, before: 0, after: 200, size: 40)
    case .heading2: heading(1, before: 360, after: 120, size: 30)
    case .heading3: heading(2, before: 280, after: 100, size: 26)
    case .heading4: heading(3, before: 240, after: 80, size: 24)
    case .heading5: heading(4, before: 200, after: 80, size: 24, "404B5A")
    case .heading6: heading(5, before: 200, after: 80, size: 22, "404B5A")
    case .caption:
      element("w:pPr") {
        $0.keepTogether()
        $0.spacing(before: 200, after: 100)
      }
      runs(isBold: true, size: 22)
    case .listBullet: list(DocxNumbering.bullets)
    case .listNumber: list(DocxNumbering.decimals)
    case .listParagraph:
      element("w:pPr") {
        $0.spacing(after: 80)
        $0.empty("w:ind", ["w:left": .number(DocxNumbering.step)])
      }
    case .quote:
      element("w:pPr") { $0.empty("w:ind", ["w:left": .number(DocxPlace.quoteStep)]) }
      runs("404B5A")
    case .code:
      element("w:pPr") {
        $0.shading("F3F4F6")
        $0.spacing(line: 240)
      }
      element("w:rPr") {
        $0.typewriter()
        $0.size(20)
      }
    case .field: paragraphs(after: 60, line: 276)
    case .tableText:
      paragraphs(before: 40, after: 40, line: 252)
      runs(size: 22)
    case .tableHeading: runs(isBold: true)
    case .rule:
      element("w:pPr") {
        $0.element("w:pBdr") { $0.border("w:bottom", "8A94A3", space: 1) }
        $0.spacing(after: 200, line: 240)
      }
    case .tableEnd:
      element("w:pPr") { $0.spacing(before: 0, after: 0, line: 20, isExact: true) }
      runs(size: 2)
    case .header, .footer:
      element("w:pPr") {
        $0.spacing(after: 0, line: 240)
        if role == .footer { $0.property("w:jc", "right") }
      }
      runs("4B5563", size: 18)
    case .link:
      element("w:rPr") {
        $0.colour("0B4F9E")
        $0.property("w:u", "single")
      }
    case .codeWord: element("w:rPr") { $0.typewriter() }
    // Each colour has a contrast of more than 4.5 to 1, both on white and on the shading of a
    // header.
    case .good: runs("1B6B2F", isBold: true)
    case .doubtful: runs("8A4B00", isBold: true)
    case .bad: runs("A4161A", isBold: true)
    case .neutral: runs("404B5A", isBold: true)
    case .plainTable: plainTable()
    case .table: table()
    case .noteText:
      paragraphs(after: 40, line: 240)
      runs(size: 20)
    case .noteReference: element("w:rPr") { $0.property("w:vertAlign", "superscript") }
    }
  }

  // MARK: - Paragraphs and runs

  private mutating func paragraphs(before: Int? = nil, after: Int, line: Int) {
    element("w:pPr") { $0.spacing(before: before, after: after, line: line) }
  }

  private mutating func spacing(
    before: Int? = nil, after: Int? = nil, line: Int? = nil, isExact: Bool = false
  ) {
    empty(
      "w:spacing",
      [
        "w:before": before.map { .number($0) }, "w:after": after.map { .number($0) },
        "w:line": line.map { .number($0) },
        "w:lineRule": line == nil ? nil : isExact ? "exact" : "auto",
      ])
  }

  private mutating func runs(
    _ colour: StaticString? = nil, isBold: Bool = false, size: Int? = nil
  ) {
    element("w:rPr") {
      if isBold { $0.bold() }
      if let colour { $0.colour(colour) }
      if let size { $0.size(size) }
    }
  }

  private mutating func heading(
    _ outline: Int, before: Int, after: Int, size: Int, _ colour: StaticString = "1B365D"
  ) {
    element("w:pPr") {
      $0.keepTogether()
      $0.spacing(before: before, after: after, line: 252)
      $0.property("w:outlineLvl", .number(outline))
    }
    runs(colour, isBold: true, size: size)
  }

  private mutating func keepTogether() {
    empty("w:keepNext")
    empty("w:keepLines")
  }

  private mutating func list(_ number: Int) {
    element("w:pPr") {
      $0.element("w:numPr") { $0.property("w:numId", .number(number)) }
      $0.spacing(after: 80)
    }
  }

  private mutating func typewriter() {
    empty(
      "w:rFonts", ["w:ascii": "Courier New", "w:hAnsi": "Courier New", "w:cs": "Courier New"])
  }

  // MARK: - Tables

  private mutating func plainTable() {
    element("w:tblPr") {
      $0.width("w:tblInd", 0)
      $0.element("w:tblCellMar") {
        $0.width("w:top", 0)
        $0.width("w:left", 108)
        $0.width("w:bottom", 0)
        $0.width("w:right", 108)
      }
    }
  }

  private mutating func table() {
    let sides: [StaticString] = [
      "w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV",
    ]
    element("w:tblPr") {
      $0.element("w:tblBorders") { for side in sides { $0.border(side, "B4BCC8") } }
      $0.element("w:tblCellMar") {
        $0.width("w:left", 100)
        $0.width("w:right", 100)
      }
    }
    element("w:tblStylePr", ["w:type": "firstRow"]) {
      $0.runs(isBold: true)
      $0.element("w:tcPr") {
        $0.element("w:tcBorders") { $0.border("w:bottom", "1B365D", size: 8) }
        $0.shading("E8EDF4")
      }
    }
    element("w:tblStylePr", ["w:type": "firstCol"]) {
      $0.element("w:tcPr") { $0.shading("F5F7FA") }
    }
  }

  private mutating func border(
    _ side: StaticString, _ colour: StaticString, size: Int = 4, space: Int = 0
  ) {
    empty(
      side,
      [
        "w:val": "single", "w:sz": .number(size), "w:space": .number(space),
        "w:color": .constant(colour),
      ])
  }

  private mutating func shading(_ colour: StaticString) {
    empty("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": .constant(colour)])
  }
}
