/// The allow-list for parts that are taken over from a house's Word document, by the names of
/// WordprocessingML and DrawingML (ECMA-376, part 1). Everything else is left out.
enum DocxVocabulary {
  /// How an element is handled.
  enum Handling: Hashable {
    /// Copied, with its allowed attributes and children.
    case kept
    /// Replaced by its children.
    case unwrapped
    /// Dropped without a message, because it has no visible effect.
    case passedOver
    /// Dropped with a message.
    case leftOut
  }

  static func handling(of name: String, in kept: Set<String>) -> Handling {
    if kept.contains(name) { return .kept }
    if unwrapped.contains(name) { return .unwrapped }
    if passedOver.contains(name) || name.hasSuffix("Change") { return .passedOver }
    let prefix = name.prefix { $0 != ":" }
    return ["w14", "w15", "w16", "wp14"].contains { prefix.hasPrefix($0) }
      ? .passedOver : .leftOut
  }

  /// The description of a dropped element in the message.
  static func words(for name: String) -> String {
    switch name {
    case "w:object", "w:objectEmbed", "w:objectLink": "an embedded object"
    case "w:control": "an ActiveX control"
    case "w:pict": "a drawing in VML"
    case "w:altChunk": "a file that is imported"
    case "w:del", "w:moveFrom": "a tracked deletion"
    case "w:subDoc": "a document within the document"
    case "mc:AlternateContent", "mc:Choice": "a shape or a text box"
    case "w:vanish", "w:specVanish", "w:webHidden": "hidden text"
    default: "'\(name)'"
    }
  }

  // MARK: - Names

  private static func names(_ prefix: String, _ names: String) -> Set<String> {
    Set(names.split(separator: " ").map { "\(prefix):\($0)" })
  }

  /// Formatting of paragraphs, runs and tables.
  private static let looks = names(
    "w",
    """
    pPr pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr ilvl numId \
    suppressLineNumbers pBdr top left bottom right start end between bar shd tabs tab \
    suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi \
    adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc \
    textDirection textAlignment textboxTightWrap outlineLvl cnfStyle \
    rPr rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof \
    color w kern position sz szCs highlight u effect bdr fitText vertAlign rtl cs em lang \
    eastAsianLayout \
    tblPr tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW \
    tblCellSpacing tblInd tblBorders insideH insideV tl2br tr2bl tblLayout tblCellMar tblLook \
    tblCaption tblDescription trPr gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader \
    tcPr tcW gridSpan hMerge vMerge tcBorders noWrap tcMar tcFitText vAlign hideMark
    """)

  static let styles = looks.union(
    names(
      "w",
      """
      styles docDefaults rPrDefault pPrDefault latentStyles lsdException style name aliases basedOn \
      next link autoRedefine hidden semiHidden uiPriority unhideWhenUsed qFormat locked tblStylePr
      """))

  static let fonts = names("w", "fonts font altName panose1 charset family notTrueType pitch sig")

  static let margins =
    looks
    .union(
      names(
        "w",
        """
        hdr ftr p r t br cr noBreakHyphen softHyphen ptab pgNum fldSimple fldChar instrText \
        hyperlink drawing tbl tblGrid gridCol tr tc
        """)
    )
    .union(
      names(
        "wp",
        """
        inline anchor extent effectExtent docPr cNvGraphicFramePr simplePos positionH positionV \
        posOffset align wrapNone wrapSquare wrapTopAndBottom
        """)
    )
    .union(
      names(
        "a",
        """
        graphic graphicData graphicFrameLocks picLocks blip stretch fillRect srcRect xfrm off ext \
        prstGeom avLst
        """)
    )
    .union(names("pic", "pic nvPicPr cNvPr cNvPicPr blipFill spPr"))

  private static let unwrapped = names(
    "w", "sdt sdtContent smartTag customXml ins moveTo dir bdo")

  private static let passedOver = names(
    "w",
    """
    sdtPr sdtEndPr smartTagPr customXmlPr bookmarkStart bookmarkEnd proofErr permStart permEnd \
    lastRenderedPageBreak rsid commentRangeStart commentRangeEnd commentReference moveFromRangeStart \
    moveFromRangeEnd moveToRangeStart moveToRangeEnd personal personalCompose personalReply \
    annotationRef divId vanish specVanish webHidden embedRegular embedBold embedItalic embedBoldItalic \
    saveThroughXslt
    """)

  /// Fields whose result depends only on the document and is the same whenever it is opened.
  static let fields: Set<String> = [
    "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "STYLEREF", "TITLE",
  ]

  // MARK: - Namespaces

  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
  static let picture = "http://schemas.openxmlformats.org/drawingml/2006/picture"
  static let placing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
}
