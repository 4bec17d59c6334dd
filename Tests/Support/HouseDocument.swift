import OfficePackage

/// A house's Word document with a header that a test supplies.
package enum HouseDocument {
  package static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]
  package static let related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static let drawing = "http://schemas.openxmlformats.org/drawingml/2006"

  /// A package of text parts; the content `png` is replaced by a picture.
  package static func zip(_ parts: [String: String]) -> [UInt8] {
    ZipFile(
      parts.sorted { $0.key < $1.key }.map {
        ZipFile.Entry($0.key, $0.value == "png" ? png : Array($0.value.utf8))
      }
    ).bytes
  }

  /// A run with a picture.
  package static func picture(_ id: String) -> String {
    """
    <w:r><w:drawing><wp:inline xmlns:wp="\(drawing)/wordprocessingDrawing"><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="Logo" descr="Logo"/>\
    <a:graphic xmlns:a="\(drawing)/main"><a:graphicData uri="\(drawing)/picture">\
    <pic:pic xmlns:pic="\(drawing)/picture">\
    <pic:nvPicPr><pic:cNvPr id="0" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>\
    <a:blip r:embed="\(id)"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/></pic:pic>\
    </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
    """
  }

  /// The parts of a document with a header.
  /// - Parameters:
  ///   - content: the XML in the header.
  ///   - relationships: the relationships of the header, as XML.
  ///   - section: the section properties, as XML.
  ///   - styles: the XML of the styles.
  ///   - body: the XML of the text before the section properties.
  ///   - more: additional parts.
  package static func parts(
    header content: String, relationships: String = "", section: String = "", styles: String = "",
    body: String = "<w:p/>", more: [String: String] = [:]
  ) -> [String: String] {
    let word = DocxReference.vocabulary
    let parts = [
      "_rels/.rels": """
      <Relationships><Relationship Id="rId1" Type="\(related)/officeDocument" \
      Target="word/document.xml"/></Relationships>
      """,
      "word/_rels/document.xml.rels": """
      <Relationships><Relationship Id="rId1" Type="\(related)/styles" Target="styles.xml"/>\
      <Relationship Id="rId2" Type="\(related)/header" Target="header1.xml"/>\
      <Relationship Id="rId3" Type="\(related)/fontTable" Target="fonts.xml"/>\
      <Relationship Id="rId4" Type="\(related)/theme" Target="theme/theme1.xml"/></Relationships>
      """,
      "word/document.xml": """
      <w:document xmlns:w="\(word)" xmlns:r="\(related)"><w:body>\(body)<w:sectPr>\
      <w:headerReference w:type="default" r:id="rId2"/>\(section)</w:sectPr></w:body></w:document>
      """,
      "word/styles.xml": "<w:styles xmlns:w=\"\(word)\">\(styles)</w:styles>",
      "word/theme/theme1.xml": "<a:theme xmlns:a=\"\(drawing)/main\"/>",
      "word/fonts.xml": """
      <w:fonts xmlns:w="\(word)"><w:font w:name="Arial"><w:embedRegular r:id="rId1"/></w:font>\
      </w:fonts>
      """,
      "word/header1.xml": """
      <w:hdr xmlns:w="\(word)" xmlns:r="\(related)" xmlns:v="urn:schemas-microsoft-com:vml" \
      xmlns:o="urn:schemas-microsoft-com:office:office">\(content)</w:hdr>
      """,
      "word/_rels/header1.xml.rels": "<Relationships>\(relationships)</Relationships>",
    ]
    return parts.merging(more) { $1 }
  }
}
