import Testing

/// Content in a house's Word document that must not be copied, and what is left of it.
package struct HostilePart: CustomTestStringConvertible, Sendable {
  package let name: String
  /// The XML in the header.
  package let header: String
  package var relationships = ""
  package var more: [String: String] = [:]
  /// Texts that must not occur in any part of the output.
  package let never: [String]
  /// The text that is left in the header.
  package var text = "Council"
  /// The message that is printed.
  package let told: String

  package var testDescription: String { name }

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

  package static let all = fields + pictures + objects + links + hidden

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
