import OfficePackage

/// What stands at the head and foot of the pages: of a house where it says so, else the body's name
/// from the second page on, and the number of each page.
struct WordMargins {
  private struct Margin {
    let kind: String
    let pages: String
    let target: String
    let id: String
  }

  private let margins: [Margin]
  /// Whether these are parts of the program.
  let areOwn: Bool

  static let ownHeader = "paper-header.xml"
  static let ownFooter = "paper-footer.xml"

  init(_ style: WordStyle) {
    guard let house = style.house, !house.margins.isEmpty else {
      areOwn = true
      // The first page has its title instead of a header.
      margins = [
        Margin(kind: "header", pages: "default", target: Self.ownHeader, id: "rIdHeader"),
        Margin(kind: "footer", pages: "default", target: Self.ownFooter, id: "rIdFooter"),
        Margin(kind: "footer", pages: "first", target: Self.ownFooter, id: "rIdFooter"),
      ]
      return
    }
    areOwn = false
    margins = house.margins.enumerated().map { index, margin in
      Margin(
        kind: margin.place.rawValue, pages: margin.pages, target: "/" + margin.part,
        id: "rIdMargin\(index + 1)")
    }
  }

  /// Their references in a section.
  var references: MarkupBytes {
    var bytes = MarkupBytes()
    for margin in margins {
      bytes.markup("<w:")
      bytes.text(margin.kind)
      bytes.markup("Reference w:type=\"")
      bytes.text(margin.pages)
      bytes.markup("\" r:id=\"")
      bytes.text(margin.id)
      bytes.markup("\"/>")
    }
    return bytes
  }

  /// The parts, each once: id, kind and target.
  var relationships: [(id: String, kind: String, target: String)] {
    var seen: Set<String> = []
    return margins.compactMap { margin in
      seen.insert(margin.id).inserted ? (margin.id, margin.kind, margin.target) : nil
    }
  }

  // MARK: - The program's own

  /// The name of the body, on a line of its own.
  static func header(_ words: String, style: WordStyle) -> MarkupBytes {
    part("hdr", .header, style: style) { bytes in
      bytes.markup("<w:r><w:t xml:space=\"preserve\">")
      bytes.text(words)
      bytes.markup("</w:t></w:r>")
    }
  }

  /// The number of the page, and of all pages.
  static func footer(language: String, style: WordStyle) -> MarkupBytes {
    // Numbers alone in other languages: words belong to a house.
    let isEnglish = language == "en" || language.hasPrefix("en-")
    return part("ftr", .footer, style: style) { bytes in
      bytes.words(isEnglish ? "Page " : "")
      bytes.field(" PAGE ")
      bytes.words(isEnglish ? " of " : " / ")
      bytes.field(" NUMPAGES ")
    }
  }

  private static func part(
    _ root: String, _ role: WordRole, style: WordStyle, content: (inout MarkupBytes) -> Void
  ) -> MarkupBytes {
    var bytes = MarkupBytes()
    bytes.declaration()
    bytes.markup("<w:")
    bytes.text(root)
    bytes.markup(" xmlns:w=\"")
    bytes.text(WordNames.main)
    bytes.markup("\"><w:p><w:pPr><w:pStyle w:val=\"")
    bytes.text(style.id(role))
    bytes.markup("\"/></w:pPr>")
    content(&bytes)
    bytes.markup("</w:p></w:")
    bytes.text(root)
    bytes.markup(">")
    return bytes
  }
}

extension MarkupBytes {
  fileprivate mutating func words(_ words: String) {
    guard !words.isEmpty else { return }
    markup("<w:r><w:t xml:space=\"preserve\">")
    text(words)
    markup("</w:t></w:r>")
  }

  fileprivate mutating func field(_ instruction: String) {
    markup("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>")
    markup("<w:r><w:instrText xml:space=\"preserve\">")
    text(instruction)
    markup("</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>")
    markup("<w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
  }
}
