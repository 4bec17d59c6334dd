import OfficePackage
import PaperMarkup
import PaperRender
import TestSupport
import Testing

@Suite struct `A hostile Word document of a house` {
  private func written(_ parts: [String: String]) throws -> (file: DocxFile, bytes: [UInt8]) {
    let bytes = HouseDocument.zip(parts)
    let file = try DocxFile(
      try SampleDocuments.document([.paragraph([.text("Text")])]),
      style: try DocxStyle(reference: bytes))
    return (file, bytes)
  }

  @Test(arguments: HostilePart.all)
  func `brings nothing along that fetches, runs or hides something`(_ part: HostilePart) throws {
    let (file, bytes) = try written(
      HouseDocument.parts(
        header: part.header, relationships: part.relationships, more: part.more))
    let archive = try Archive(file.bytes)
    for name in archive.names {
      let text = String(decoding: try archive.part(name), as: UTF8.self)
      for word in part.never where !(name == "word/document.xml" || name == "word/styles.xml") {
        #expect(!text.contains(word), "\(name): \(word)")
        #expect(!name.contains(word))
      }
    }
    let header = try file.root("word/house-header-1.xml")
    #expect(header.descendants(["t"]).map(\.text).joined() == part.text)
    let told = try DocxReference(bytes).leftOut
    if part.told.isEmpty {
      #expect(told.isEmpty, "\(told)")
    } else {
      #expect(
        told.contains { $0.part == "word/header1.xml" && $0.what.hasPrefix(part.told) }, "\(told)")
    }
  }

  @Test func `brings along text, looks, tables, pictures, page numbers and links`() throws {
    let header = """
      <w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="9"/></w:tblGrid>\
      <w:tr><w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:jc w:val="right"/></w:pPr>\
      \(HouseDocument.picture("rId7"))<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Page </w:t></w:r>\
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE \\* MERGEFORMAT</w:instrText>\
      </w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>\
      <w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>2</w:t></w:r>\
      </w:fldSimple><w:hyperlink r:id="rId8"><w:r><w:t>us</w:t></w:r></w:hyperlink></w:p></w:tc></w:tr>\
      </w:tbl>
      """
    let related = """
      <Relationship Id="rId7" Type="x/image" Target="media/x.png"/>\
      <Relationship Id="rId8" Type="x/hyperlink" Target="https://example.org" TargetMode="External"/>
      """
    let (file, bytes) = try written(
      HouseDocument.parts(
        header: header, relationships: related, more: ["word/media/x.png": "png"]))
    #expect(try DocxReference(bytes).leftOut.isEmpty)
    let written = try file.part("word/house-header-1.xml")
    // With the ids of relationships that are written anew.
    let wanted = header.replacing("rId7", with: "rId1").replacing("rId8", with: "rId2")
      .replacing(#/\ xmlns:[a-z]+="[^"]*"/#, with: "")
    #expect(written.contains(wanted), "\(written)")
    let targets = try file.root("word/_rels/house-header-1.xml.rels").children
      .compactMap { $0.attributes["Target"] }
    #expect(targets == ["/word/media/house-2.png", "https://example.org"])
  }

  @Test func `has no style that hides text, and no fonts within`() throws {
    let style = """
      <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:rPr>\
      <w:vanish/><w:b/><w14:glow xmlns:w14="x"/></w:rPr></w:style><w:evil/>
      """
    let (file, bytes) = try written(
      HouseDocument.parts(header: "<w:p/>", styles: style))
    let styles = try file.part("word/styles.xml")
    #expect(styles.contains("<w:name w:val=\"Normal\"/><w:rPr><w:b/></w:rPr>"))
    #expect(!styles.contains("evil") && !styles.contains("vanish") && !styles.contains("glow"))
    #expect(try file.part("word/house-fonts.xml").contains("<w:font w:name=\"Arial\"/>"))
    #expect(try DocxReference(bytes).leftOut.map(\.what) == ["'w:evil'"])
  }
}
