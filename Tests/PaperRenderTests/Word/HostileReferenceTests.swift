import OfficePackage
import PaperMarkup
import PaperRender
import TestSupport
import Testing

/// What a Word document of a house may hold that must not come along, and what stays of it.
struct HostilePart: CustomTestStringConvertible {
  let name: String
  /// The XML in the header.
  let header: String
  var relationships = ""
  var more: [String: String] = [:]
  /// What must be in no part of what is written.
  let never: [String]
  /// The text that is left in the header.
  var text = "Council"
  /// What is told, in words.
  let told: String

  var testDescription: String { name }

  private static func run(_ content: String) -> String { "<w:r>\(content)</w:r>" }
  private static let council = "<w:r><w:t>Council</w:t></w:r>"

  private static func field(_ instruction: String, result: String = "Council") -> String {
    """
    <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>\(instruction)</w:instrText>\
    </w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>\(result)</w:t></w:r>\
    <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
    """
  }

  private static func relationship(_ kind: String, _ target: String, isOutside: Bool) -> String {
    "<Relationship Id=\"rId1\" Type=\"\(HouseDocument.related)/\(kind)\" Target=\"\(target)\""
      + (isOutside ? " TargetMode=\"External\"/>" : "/>")
  }

  static let all = fields + pictures + objects + links + hidden

  private static let fields = [
    HostilePart(
      name: "DDEAUTO", header: field("DDEAUTO c:\\\\cmd.exe &quot;/k calc&quot;"),
      never: ["DDEAUTO", "cmd.exe"], told: "the field 'DDEAUTO c:\\\\cmd.exe \"/k calc\"'"),
    HostilePart(
      name: "INCLUDETEXT", header: field(" INCLUDETEXT &quot;/etc/passwd&quot; "),
      never: ["INCLUDETEXT", "passwd"], told: "the field 'INCLUDETEXT \"/etc/passwd\"'"),
    HostilePart(
      name: "INCLUDEPICTURE in a simple field",
      header: """
        <w:p><w:fldSimple w:instr="INCLUDEPICTURE http://example.net/x.png">\(council)</w:fldSimple></w:p>
        """, never: ["INCLUDEPICTURE", "example.net"],
      told: "the field 'INCLUDEPICTURE http://example.net/x.png'"),
    HostilePart(
      name: "an instruction in pieces",
      header: """
        <w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DDE</w:instrText>\
        <w:instrText>AUTO x</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>Council</w:t>\
        <w:fldChar w:fldCharType="end"/></w:r></w:p>
        """, never: ["instrText", "fldChar"], told: "the field 'DDEAUTO x'"),
    HostilePart(
      name: "an instruction made by a field in it",
      header: """
        <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE </w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>QUOTE 68</w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>\
        \(council)</w:p>
        """, never: ["QUOTE", "fldChar"], told: "the field 'QUOTE 68'"),
    HostilePart(
      name: "a field that does not end",
      header: """
        <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>\
        \(council)</w:p><w:p><w:r><w:instrText>DDE</w:instrText></w:r></w:p>
        """, never: ["instrText", "fldChar"], told: "the field 'PAGE'"),
    HostilePart(
      name: "a date of opening", header: field("DATE \\@ yyyy"), never: ["DATE"],
      told: "the field 'DATE \\@ yyyy'"),
  ]

  private static let pictures = [
    HostilePart(
      name: "a picture on the web", header: "<w:p>\(HouseDocument.picture("rId1"))\(council)</w:p>",
      relationships: relationship("image", "http://example.net/x.png", isOutside: true),
      never: ["example.net", "drawing>"], told: "a picture that is no PNG"),
    HostilePart(
      name: "a linked picture that is called a hyperlink",
      header: """
        <w:p>\(HouseDocument.picture("rId1").replacing("r:embed", with: "r:link"))\(council)</w:p>
        """, relationships: relationship("hyperlink", "file:///etc/passwd", isOutside: true),
      never: ["passwd", "r:link"], told: "a picture that is no PNG"),
    HostilePart(
      name: "a picture that is none",
      header: "<w:p>\(HouseDocument.picture("rId1"))\(council)</w:p>",
      relationships: relationship("image", "media/x.png", isOutside: false),
      more: ["word/media/x.png": "<svg onload=\"x()\"/>"], never: ["onload"],
      told: "a picture that is no PNG"),
    HostilePart(
      name: "a picture that leads where it is clicked",
      header: """
        <w:p>\(
          HouseDocument.picture("rId2")
            .replacing(" descr=\"Logo\"/>", with: "><a:hlinkClick xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" r:id=\"rId1\"/></wp:docPr>"))\
        \(council)</w:p>
        """,
      relationships: relationship("hyperlink", "file:///x", isOutside: true)
        + "<Relationship Id=\"rId2\" Type=\"x/image\" Target=\"media/x.png\"/>",
      more: ["word/media/x.png": "png"], never: ["file:", "hlinkClick"],
      told: "'a:hlinkClick'"),
    HostilePart(
      name: "VML with a picture on the web",
      header: """
        <w:p><w:r><w:pict><v:shape><v:imagedata src="http://example.net/x" o:href="file:///x"/>\
        </v:shape></w:pict></w:r>\(council)</w:p>
        """, never: ["example.net", "imagedata"], told: "a drawing in VML"),
    HostilePart(
      name: "a text box",
      header: """
        <w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="wps"><w:drawing/></mc:Choice>\
        <mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>\(council)</w:p>
        """, never: ["AlternateContent"], told: "a shape or a text box"),
  ]

  private static let objects = [
    HostilePart(
      name: "OLE",
      header: """
        <w:p><w:r><w:object><o:OLEObject ProgID="Package" r:id="rId1"/></w:object></w:r>\(council)</w:p>
        """, relationships: relationship("oleObject", "embeddings/x.bin", isOutside: false),
      more: ["word/embeddings/x.bin": "MZ-program"], never: ["OLEObject", "MZ-program"],
      told: "an embedded object"),
    HostilePart(
      name: "ActiveX",
      header: "<w:p><w:r><w:control r:id=\"rId1\" w:name=\"x\"/></w:r>\(council)</w:p>",
      relationships: relationship("control", "activeX/x.xml", isOutside: false),
      more: ["word/activeX/x.xml": "<ax:ocx/>"], never: ["control", "ax:ocx"],
      told: "an ActiveX control"),
    HostilePart(
      name: "a file that is imported",
      header: "<w:altChunk r:id=\"rId1\"/><w:p>\(council)</w:p>",
      relationships: relationship("aFChunk", "x.html", isOutside: false),
      more: ["word/x.html": "<script>x()</script>"], never: ["altChunk", "script"],
      told: "a file that is imported"),
    HostilePart(
      name: "a project in Visual Basic", header: "<w:p>\(council)</w:p>",
      relationships: relationship("vbaProject", "vbaProject.bin", isOutside: false),
      more: ["word/vbaProject.bin": "Attribute VB_Name"], never: ["VB_Name", "vbaProject"],
      told: ""),
  ]

  private static let links = [
    "javascript:x()", "file:///etc/passwd", "ftp://example.net", "\\\\server\\share",
  ].map { address in
    HostilePart(
      name: "a link to \(address)",
      header: "<w:p><w:hyperlink r:id=\"rId1\">\(council)</w:hyperlink></w:p>",
      relationships: relationship("hyperlink", address, isOutside: true),
      never: [address, "hyperlink "], told: "the link to '\(address)'")
  }

  private static let hidden = [
    HostilePart(
      name: "hidden text",
      header: "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>\(council)</w:p>",
      never: ["secret", "vanish"], told: "hidden text"),
    HostilePart(
      name: "a tracked deletion",
      header: """
        <w:p><w:del w:author="A Person"><w:r><w:delText>secret</w:delText></w:r></w:del>\
        <w:ins w:author="A Person">\(council)</w:ins></w:p>
        """, never: ["secret", "A Person"], told: "a tracked deletion"),
    HostilePart(
      name: "a content control bound to data",
      header: """
        <w:sdt><w:sdtPr><w:dataBinding w:xpath="/secret"/></w:sdtPr><w:sdtContent><w:p>\(council)</w:p>\
        </w:sdtContent></w:sdt>
        """, never: ["secret", "sdt"], told: ""),
    HostilePart(
      name: "numbers of sessions", header: "<w:p w:rsidR=\"00AB12CD\">\(council)</w:p>",
      never: ["00AB12CD"], told: ""),
  ]
}

@Suite struct `A hostile Word document of a house` {
  private func written(_ parts: [String: String]) throws -> (file: WordFile, bytes: [UInt8]) {
    let bytes = HouseDocument.zip(parts)
    let file = try WordFile(
      try SampleDocuments.document([.paragraph([.text("Text")])]),
      style: try WordStyle(reference: bytes))
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
    let told = try WordReference(bytes).leftOut
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
    #expect(try WordReference(bytes).leftOut.isEmpty)
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
    #expect(try WordReference(bytes).leftOut.map(\.what) == ["'w:evil'"])
  }
}
