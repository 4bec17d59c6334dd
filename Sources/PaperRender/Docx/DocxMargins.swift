import OfficePackage
import PaperModel

/// The headers and footers of the pages: those of the house where it has any; otherwise the name of
/// the body from the second page on, and page numbers. In a document that is not for publication,
/// the marking comes first on every page.
struct DocxMargins {
  private struct Margin {
    let kind: DocxReference.Margin.Place
    let pages: String
    let target: String
    let id: String
  }

  private let margins: [Margin]
  /// Whether these are the program's own, not those of a house.
  let areOwn: Bool
  /// The name of the header with the marking alone; nil where no page has it.
  let markingHeader: String?
  /// The house's parts with the marking added, by their names in lower case.
  private let markedParts: [String: [UInt8]]

  static let ownHeader = "paper-header.xml"
  static let ownFooter = "paper-footer.xml"
  /// The placeholder for the name of the body in the headers and footers of a house's document.
  static let bodyName = Document.bodyOfReference

  /// - Parameter marking: the marking on every page; nil for a public document.
  init(_ style: DocxStyle, marking: String? = nil) {
    guard let house = style.house, !house.margins.isEmpty else {
      areOwn = true
      // The first page has no header, because the title is there.
      let own = [
        Margin(kind: .header, pages: "default", target: Self.ownHeader, id: "rIdHeader"),
        Margin(kind: .footer, pages: "default", target: Self.ownFooter, id: "rIdFooter"),
        Margin(kind: .footer, pages: "first", target: Self.ownFooter, id: "rIdFooter"),
      ]
      markedParts = [:]
      markingHeader = marking.map { _ in Self.freeName(in: style) }
      let first = markingHeader.map { Self.markingMargin("first", $0) }
      let even = (style.house?.hasEvenPages ?? false) ? markingHeader : nil
      margins =
        [first, even.map { Self.markingMargin("even", $0) }].compactMap { $0 } + own
      return
    }
    areOwn = false
    var margins = house.margins.enumerated().map { index, margin in
      Margin(
        kind: margin.place, pages: margin.pages, target: "/" + margin.part,
        id: "rIdMargin\(index + 1)")
    }
    var markedParts: [String: [UInt8]] = [:]
    var markingHeader: String?
    if let marking {
      let name = Self.freeName(in: style)
      // Headers for a kind of page that the document does not have are harmless.
      for pages in ["default", "first", "even"] {
        if let header = house.margins.first(where: { $0.place == .header && $0.pages == pages }) {
          let part = header.part.lowercased()
          if markedParts[part] != nil { continue }
          if let marked = DocxMarking.marked(part, of: house, marking, style: style) {
            markedParts[part] = marked
            continue
          }
          // A header that cannot be parsed reliably is replaced by the marking alone.
          margins.removeAll { $0.kind == .header && $0.pages == pages }
        }
        margins.insert(Self.markingMargin(pages, name), at: 0)
        markingHeader = name
      }
    }
    self.margins = margins
    self.markedParts = markedParts
    self.markingHeader = markingHeader
  }

  /// The bytes of a part that is copied from a house's document.
  /// - Parameter body: the name of the body.
  func bytes(of part: DocxReference.Part, body: String) -> [UInt8] {
    let bytes = markedParts[part.name.lowercased()] ?? part.bytes
    guard let type = part.type, type.hasSuffix("header+xml") || type.hasSuffix("footer+xml") else {
      return bytes
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.contains(Self.bodyName) else { return bytes }
    var name = MarkupBytes()
    name.text(body)
    return Array(
      text.replacing(Self.bodyName, with: String(decoding: name.bytes, as: UTF8.self)).utf8)
  }

  private static func markingMargin(_ pages: String, _ target: String) -> Margin {
    Margin(kind: .header, pages: pages, target: target, id: "rIdMarking")
  }

  /// A name that no part of the house's document has, as each part needs a unique name.
  private static func freeName(in style: DocxStyle) -> String {
    let taken = Set((style.house?.parts ?? []).map { $0.name.lowercased() })
    var number = 1
    var name = "paper-marking.xml"
    while taken.contains("word/" + name) {
      number += 1
      name = "paper-marking-\(number).xml"
    }
    return name
  }

  /// Writes the references to the headers and footers, as properties of a section.
  func writeReferences(to bytes: inout MarkupBytes) {
    for margin in margins {
      bytes.empty(
        margin.kind == .header ? "w:headerReference" : "w:footerReference",
        ["w:type": .text(margin.pages), "r:id": .text(margin.id)])
    }
  }

  /// The relationships to the parts, each once: id, kind and target.
  var relationships: [(id: String, kind: String, target: String)] {
    var seen: Set<String> = []
    return margins.compactMap { margin in
      seen.insert(margin.id).inserted ? (margin.id, margin.kind.rawValue, margin.target) : nil
    }
  }

  // MARK: - The program's own headers and footers

  /// A header with the marking alone.
  static func header(marking: String, style: DocxStyle) -> MarkupBytes {
    var bytes = MarkupBytes()
    bytes.part("w:hdr") { $0.append(DocxMarking.paragraph(marking, style: style)) }
    return bytes
  }

  /// A header with the name of the body, below the marking where there is one.
  static func header(_ words: String, marking: String? = nil, style: DocxStyle) -> MarkupBytes {
    part("w:hdr", .header, style: style, marking: marking) { $0.plainRun(words) }
  }

  /// A footer with the page number and the number of pages.
  static func footer(_ words: PageWords, style: DocxStyle) -> MarkupBytes {
    // Neither character can be in a file of a house.
    let (page, pages) = ("\u{FFFE}" as Unicode.Scalar, "\u{FFFF}" as Unicode.Scalar)
    let line = words.pageNumber(page: String(page), pages: String(pages))
    return part("w:ftr", .footer, style: style) {
      var rest = line.unicodeScalars[...]
      while let place = rest.firstIndex(where: { $0 == page || $0 == pages }) {
        if place > rest.startIndex { $0.plainRun(String(rest[..<place])) }
        $0.field(rest[place] == page ? " PAGE " : " NUMPAGES ", shown: 1)
        rest = rest[rest.index(after: place)...]
      }
      if !rest.isEmpty { $0.plainRun(String(rest)) }
    }
  }

  private static func part(
    _ root: StaticString, _ role: DocxRole, style: DocxStyle, marking: String? = nil,
    content: (inout MarkupBytes) -> Void
  ) -> MarkupBytes {
    var bytes = MarkupBytes()
    bytes.part(root) {
      if let marking { $0.append(DocxMarking.paragraph(marking, style: style)) }
      $0.element("w:p") {
        $0.element("w:pPr") { $0.property("w:pStyle", .text(style.id(role))) }
        content(&$0)
      }
    }
    return bytes
  }
}
