package import OfficePackage
import PaperMarkup

/// Writes a document as a Word file.
package struct DocxWriter {
  /// The bytes of the file. They are deterministic: the same for the same document and style.
  package static func bytes(
    of document: Document, style: DocxStyle = .builtIn, drawsCharts: Bool = true
  ) throws(PackageError) -> [UInt8] {
    try packed(document, style: style, drawsCharts: drawsCharts).bytes
  }

  /// The file together with its uncompressed parts.
  /// - Parameters:
  ///   - drawsCharts: whether charts are drawn. LibreOffice makes a figure without words of each shape of a
  ///     drawing, so that a PDF of it would not be accessible; the tables say the same.
  ///   - name: what the document is known by when it comes back from a review; nil for a file without
  ///     marks.
  ///   - compressed: a cache of compressed parts of earlier files, which does not affect the bytes.
  package static func packed(
    _ document: Document, style: DocxStyle = .builtIn, drawsCharts: Bool = true,
    markedAs name: String? = nil, reusing compressed: CompressedParts? = nil
  ) throws(PackageError) -> ArchiveWriter.Packed {
    func written(_ blocks: [Block]) -> [Block] {
      drawsCharts ? blocks : blocks.flatMap(\.withoutCharts)
    }
    var body = DocxBody(
      style: style, headerLayout: document.headerLayout, marking: document.marking,
      captions: DocxCaptions(written(document.blocks)),
      marks: name.map(DocxMarks.init(ofDocument:)))
    let sections = document.pieces.flatMap { PageSection.sections(of: written(Array($0.blocks))) }
    body.part("w:document", withRelationships: true) {
      $0.element("w:body") {
        for (index, section) in sections.enumerated() {
          $0.add(
            section, properties: .init(isLandscape: section.isLandscape, isFirst: index == 0),
            isLast: index == sections.count - 1)
        }
      }
    }
    return try package(body, of: document).packed(reusing: compressed)
  }

  private static func package(_ body: DocxBody, of document: Document) -> DocxPackage {
    let style = body.style
    let hasNotes = !body.notes.isEmpty
    var package = DocxPackage()
    func add(_ name: String, _ part: [UInt8], _ kind: String, _ type: String? = nil) {
      package.add("word/\(name)", part, type: DocxNames.wordType + (type ?? kind) + "+xml")
    }
    add("document.xml", body.bytes.bytes, "document.main")
    add("styles.xml", style.part(language: document.language, withNotes: hasNotes), "styles")
    add("numbering.xml", body.numbering.part.bytes, "numbering")
    add(
      "settings.xml",
      DocxProperties.settings(document, style: style, hasNotes: hasNotes).bytes, "settings")
    for kind in ["styles", "numbering", "settings"] {
      package.relate("rId\(kind)", kind, to: "\(kind).xml")
    }
    if hasNotes {
      add("footnotes.xml", body.notes.part.bytes, "footnotes")
      package.add(relationshipsOf: "footnotes.xml", links: body.notes.links)
      package.relate("rIdfootnotes", "footnotes", to: "footnotes.xml")
    }
    let margins = body.margins
    let words = document.body ?? document.publisher ?? document.title
    if margins.areOwn {
      add(
        DocxMargins.ownHeader,
        DocxMargins.header(words, marking: document.marking, style: style).bytes, "header")
      add(
        DocxMargins.ownFooter,
        DocxMargins.footer(document.words, style: style).bytes, "footer")
    }
    if let name = margins.markingHeader, let marking = document.marking {
      add(name, DocxMargins.header(marking: marking, style: style).bytes, "header")
    }
    for margin in margins.relationships {
      package.relate(margin.id, margin.kind, to: margin.target)
    }
    for part in style.house?.parts ?? [] {
      package.add(part.name, margins.bytes(of: part, body: words), type: part.type)
    }
    if let theme = style.house?.theme { package.relate("rIdTheme", "theme", to: "/" + theme) }
    if let fonts = style.house?.fonts { package.relate("rIdFonts", "fontTable", to: "/" + fonts) }
    for part in body.media.parts {
      package.add("word/media/\(part.name)", part.bytes, type: part.type)
      package.relate(part.id, "image", to: "media/\(part.name)")
    }
    for (index, address) in body.links.addresses.enumerated() {
      package.relate("rIdLink\(index + 1)", "hyperlink", to: address, isOutside: true)
    }
    package.add(
      "docProps/core.xml", DocxProperties.core(document).bytes,
      type: "application/vnd.openxmlformats-package.core-properties+xml")
    package.add(
      "docProps/app.xml", DocxProperties.application.bytes,
      type: "application/vnd.openxmlformats-officedocument.extended-properties+xml")
    return package
  }
}

extension Block {
  /// What is written in a file in which charts are not drawn.
  fileprivate var withoutCharts: [Block] {
    if case .chart(let chart) = self { chart.inWords } else { [self] }
  }
}
