import OfficePackage

/// The paragraph that marks every page of a Word file as not for publication.
enum DocxMarking {
  /// The marking as a paragraph that declares its own namespaces, so it can be put into any part.
  static func paragraph(_ marking: String, style: DocxStyle) -> MarkupBytes {
    var bytes = MarkupBytes()
    bytes.element("w:p", ["xmlns:w": .text(DocxNames.main)]) {
      $0.element("w:pPr") {
        $0.property("w:pStyle", .text(style.id(.header)))
        $0.property("w:jc", "center")
      }
      $0.element("w:r") {
        $0.element("w:rPr") {
          $0.bold()
          // A contrast of more than 7 to 1 on white.
          $0.colour("8F1D14")
          $0.size(20)
        }
        $0.runText(marking)
      }
    }
    return bytes
  }

  /// A header of a house, serialised again with the marking as its first paragraph.
  /// - Parameter name: the name of the part, in lower case.
  static func marked(
    _ name: String, of house: DocxReference, _ marking: String, style: DocxStyle
  ) -> [UInt8]? {
    guard let part = house.parts.first(where: { $0.name.lowercased() == name }),
      let opening = part.bytes.firstRange(of: Array("<w:hdr".utf8)),
      let end = part.bytes[opening.upperBound...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    let line = paragraph(marking, style: style).bytes
    let isEmpty = part.bytes[end - 1] == UInt8(ascii: "/")
    return part.bytes[..<(isEmpty ? end - 1 : end)] + [UInt8(ascii: ">")] + line
      + (isEmpty ? Array("</w:hdr>".utf8) : []) + part.bytes[(end + 1)...]
  }
}
