/// The program's own styles, as WordprocessingML.
enum DocxStyleSheet {
  /// The placeholder for the language tag, which each document replaces by its language.
  static let languageMark = "x-language-of-document"

  /// The part with all styles.
  static var part: String {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:styles xmlns:w="\(DocxNames.main)">\(defaults)\
    \(DocxRole.usual.map { style($0) { $0.ownID } }.joined())\
    <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
    <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>\
    <w:unhideWhenUsed/></w:style>\
    <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>\
    <w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style></w:styles>
    """
  }

  /// The additional styles of a document with notes.
  static let ofNotes = DocxRole.ofNotes.map { style($0) { $0.ownID } }.joined()

  private static let defaults = """
    <w:docDefaults><w:rPrDefault><w:rPr>\
    <w:rFonts w:ascii="Arial" w:eastAsia="Arial" w:hAnsi="Arial" w:cs="Arial"/>\
    <w:sz w:val="24"/><w:szCs w:val="24"/>\
    <w:lang w:val="\(languageMark)" w:eastAsia="\(languageMark)" w:bidi="ar-SA"/>\
    </w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
    """

  /// The style for a role, as XML.
  /// - Parameter id: returns the id of the style for a role.
  static func style(_ role: DocxRole, id: (DocxRole) -> String) -> String {
    let isDefault = role == .normal || role == .plainTable
    var style = "<w:style w:type=\"\(role.kind.rawValue)\""
    if isDefault { style += " w:default=\"1\"" }
    if role.isOwn { style += " w:customStyle=\"1\"" }
    style += " w:styleId=\"\(id(role))\"><w:name w:val=\"\(role.name)\"/>"
    if let base = base(of: role) { style += "<w:basedOn w:val=\"\(id(base))\"/>" }
    if role.isHeading || role == .caption { style += "<w:next w:val=\"\(id(.normal))\"/>" }
    if role == .plainTable {
      style += "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/>"
    } else {
      style += "<w:qFormat/>"
    }
    return style + look(of: role) + "</w:style>"
  }

  private static func base(of role: DocxRole) -> DocxRole? {
    switch role {
    case .normal, .plainTable: nil
    case .table: .plainTable
    case .tableHeading: .tableText
    default: role.kind == .paragraph ? .normal : nil
    }
  }

  private static func look(of role: DocxRole) -> String {
    switch role {
    case .normal:
      spacing(after: 140, line: 276)
    case .heading1: heading(0, before: 0, after: 200, size: 40)
    case .heading2: heading(1, before: 360, after: 120, size: 30)
    case .heading3: heading(2, before: 280, after: 100, size: 26)
    case .heading4: heading(3, before: 240, after: 80, size: 24)
    case .heading5: heading(4, before: 200, after: 80, size: 24, colour: "404B5A")
    case .heading6: heading(5, before: 200, after: 80, size: 22, colour: "404B5A")
    case .caption:
      "<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before=\"200\" w:after=\"100\"/></w:pPr>"
        + "<w:rPr><w:b/><w:bCs/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/></w:rPr>"
    case .listBullet: list(DocxNumbering.bullets)
    case .listNumber: list(DocxNumbering.decimals)
    case .listParagraph:
      "<w:pPr><w:spacing w:after=\"80\"/><w:ind w:left=\"\(DocxNumbering.step)\"/></w:pPr>"
    case .quote:
      "<w:pPr><w:ind w:left=\"\(DocxPlace.quoteStep)\"/></w:pPr>"
        + "<w:rPr><w:color w:val=\"404B5A\"/></w:rPr>"
    case .code:
      "<w:pPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F3F4F6\"/>"
        + "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:rPr>\(typewriter)"
        + "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/></w:rPr>"
    case .field: spacing(after: 60, line: 276)
    case .tableText:
      spacing(before: 40, after: 40, line: 252, rest: "<w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>")
    case .tableHeading: "<w:rPr><w:b/><w:bCs/></w:rPr>"
    case .rule:
      "<w:pPr><w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"8A94A3\"/>"
        + "</w:pBdr><w:spacing w:after=\"200\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr>"
    case .tableEnd:
      "<w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr>"
        + "<w:rPr><w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/></w:rPr>"
    case .header, .footer:
      spacing(
        after: 0, line: 240,
        rest: "<w:color w:val=\"4B5563\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>",
        alignment: role == .footer ? "right" : nil)
    case .link: "<w:rPr><w:color w:val=\"0B4F9E\"/><w:u w:val=\"single\"/></w:rPr>"
    case .codeWord: "<w:rPr>\(typewriter)</w:rPr>"
    case .good: status("1B6B2F")
    case .doubtful: status("8A4B00")
    case .bad: status("A4161A")
    case .neutral: status("404B5A")
    case .plainTable:
      """
      <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
      <w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
      <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>
      """
    case .table: table
    case .noteText:
      spacing(after: 40, line: 240, rest: "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>")
    case .noteReference: "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>"
    }
  }

  private static let typewriter =
    "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\" w:cs=\"Courier New\"/>"

  private static func spacing(
    before: Int? = nil, after: Int, line: Int, rest: String = "", alignment: String? = nil
  ) -> String {
    "<w:pPr><w:spacing" + (before.map { " w:before=\"\($0)\"" } ?? "")
      + " w:after=\"\(after)\" w:line=\"\(line)\" w:lineRule=\"auto\"/>"
      + (alignment.map { "<w:jc w:val=\"\($0)\"/>" } ?? "") + "</w:pPr>"
      + (rest.isEmpty ? "" : "<w:rPr>\(rest)</w:rPr>")
  }

  private static func heading(
    _ outline: Int, before: Int, after: Int, size: Int, colour: String = "1B365D"
  ) -> String {
    """
    <w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="\(before)" w:after="\(after)" \
    w:line="252" w:lineRule="auto"/><w:outlineLvl w:val="\(outline)"/></w:pPr>\
    <w:rPr><w:b/><w:bCs/><w:color w:val="\(colour)"/><w:sz w:val="\(size)"/>\
    <w:szCs w:val="\(size)"/></w:rPr>
    """
  }

  private static func list(_ number: Int) -> String {
    "<w:pPr><w:numPr><w:numId w:val=\"\(number)\"/></w:numPr><w:spacing w:after=\"80\"/></w:pPr>"
  }

  /// Each colour has a contrast of more than 4.5 to 1, both on white and on the shading of a
  /// header.
  private static func status(_ colour: String) -> String {
    "<w:rPr><w:b/><w:bCs/><w:color w:val=\"\(colour)\"/></w:rPr>"
  }

  private static let table: String = {
    func line(_ side: String, _ colour: String = "B4BCC8", size: Int = 4) -> String {
      "<w:\(side) w:val=\"single\" w:sz=\"\(size)\" w:space=\"0\" w:color=\"\(colour)\"/>"
    }
    let lines =
      ["top", "left", "bottom", "right", "insideH", "insideV"].map { line($0) }.joined()
    return """
      <w:tblPr><w:tblBorders>\(lines)</w:tblBorders><w:tblCellMar>\
      <w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>\
      <w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr>\
      <w:tcBorders>\(line("bottom", "1B365D", size: 8))</w:tcBorders>\
      <w:shd w:val="clear" w:color="auto" w:fill="E8EDF4"/></w:tcPr></w:tblStylePr>\
      <w:tblStylePr w:type="firstCol"><w:tcPr>\
      <w:shd w:val="clear" w:color="auto" w:fill="F5F7FA"/></w:tcPr></w:tblStylePr>
      """
  }()
}

extension DocxRole {
  var isHeading: Bool {
    switch self {
    case .heading1, .heading2, .heading3, .heading4, .heading5, .heading6: true
    default: false
    }
  }
}
