package import OfficePackage

/// Writes the slides of a document as a PowerPoint presentation.
package struct PptxWriter {
  /// The file together with its uncompressed parts. Deterministic: the same for the same document.
  /// - Parameter compressed: a cache of compressed parts of earlier files, which does not affect
  ///   the bytes.
  package static func packed(
    _ document: Document, reusing compressed: CompressedParts? = nil
  ) throws(PackageError) -> ArchiveWriter.Packed {
    let pages = PptxPage.pages(of: document)
    let hasNotes = pages.contains { !$0.notes.isEmpty }
    let language = document.language
    var package = PptxPackage()
    package.add(
      "presentation.xml", presentation(pages.count, hasNotes: hasNotes, language).bytes.bytes,
      "presentation.main")
    package.relate(
      "presentation.xml",
      [("rIdMaster", "slideMaster", "slideMasters/slideMaster1.xml")]
        + (hasNotes ? [("rIdNotes", "notesMaster", "notesMasters/notesMaster1.xml")] : [])
        + [("rIdTheme", "theme", "theme/theme1.xml")]
        + pages.indices.map { ("rId\($0 + 1)", "slide", "slides/slide\($0 + 1).xml") })
    addMasters(to: &package, hasNotes: hasNotes, language)
    for (index, page) in pages.enumerated() {
      add(page, number: index + 1, of: document, to: &package)
    }
    package.add(
      path: "docProps/core.xml", DocxProperties.core(document).bytes,
      type: "application/vnd.openxmlformats-package.core-properties+xml")
    package.add(
      path: "docProps/app.xml", DocxProperties.application.bytes,
      type: "application/vnd.openxmlformats-officedocument.extended-properties+xml")
    return try package.packed(reusing: compressed)
  }

  private static func presentation(_ count: Int, hasNotes: Bool, _ language: String) -> PptxText {
    var part = PptxText(language: language)
    part.part("p:presentation") {
      $0.element("p:sldMasterIdLst") {
        $0.empty("p:sldMasterId", ["id": "2147483648", "r:id": "rIdMaster"])
      }
      if hasNotes {
        $0.element("p:notesMasterIdLst") { $0.empty("p:notesMasterId", ["r:id": "rIdNotes"]) }
      }
      $0.element("p:sldIdLst") {
        for number in 1..<(count + 1) {
          $0.empty("p:sldId", ["id": .number(255 + number), "r:id": .text("rId\(number)")])
        }
      }
      $0.empty(
        "p:sldSz",
        [
          "cx": .number(SlideSize.width * SlideSize.unit),
          "cy": .number(SlideSize.height * SlideSize.unit),
        ])
      $0.empty("p:notesSz", ["cx": "6858000", "cy": "9144000"])
      $0.element("p:defaultTextStyle") {
        $0.element("a:defPPr") { $0.empty("a:defRPr", ["lang": .text(language)]) }
      }
    }
    return part
  }

  private static func addMasters(
    to package: inout PptxPackage, hasNotes: Bool, _ language: String
  ) {
    let theme = "application/vnd.openxmlformats-officedocument.theme+xml"
    let layouts = PptxPage.Layout.allCases
    package.add(
      "slideMasters/slideMaster1.xml", PptxLayouts.master(language: language).bytes.bytes,
      "slideMaster")
    package.relate(
      "slideMasters/slideMaster1.xml",
      layouts.map {
        ("rId\($0.rawValue)", "slideLayout", "../slideLayouts/slideLayout\($0.rawValue).xml")
      } + [("rIdTheme", "theme", "../theme/theme1.xml")])
    for layout in layouts {
      let name = "slideLayouts/slideLayout\(layout.rawValue).xml"
      package.add(
        name, PptxLayouts.layout(layout, language: language).bytes.bytes, "slideLayout")
      package.relate(name, [("rId1", "slideMaster", "../slideMasters/slideMaster1.xml")])
    }
    package.add(path: "ppt/theme/theme1.xml", PptxTheme.part.bytes, type: theme)
    guard hasNotes else { return }
    package.add(
      "notesMasters/notesMaster1.xml", PptxLayouts.notesMaster(language: language).bytes.bytes,
      "notesMaster")
    package.relate("notesMasters/notesMaster1.xml", [("rId1", "theme", "../theme/theme2.xml")])
    // A theme belongs to one master.
    package.add(path: "ppt/theme/theme2.xml", PptxTheme.part.bytes, type: theme)
  }

  private static func add(
    _ page: PptxPage, number: Int, of document: Document, to package: inout PptxPackage
  ) {
    let name = "slides/slide\(number).xml"
    var slide = PptxText(language: document.language)
    PptxSlide(page: page, number: number, marking: document.marking).write(to: &slide)
    package.add(name, slide.bytes.bytes, "slide")
    let notes = "notesSlides/notesSlide\(number).xml"
    let pictures = slide.media.parts
    for part in pictures {
      package.add(path: "ppt/media/slide\(number)-\(part.name)", part.bytes, type: part.type)
    }
    package.relate(
      name,
      [("rId1", "slideLayout", "../slideLayouts/slideLayout\(page.layout.rawValue).xml")]
        + (page.notes.isEmpty ? [] : [("rId2", "notesSlide", "../" + notes)])
        + pictures.map { ($0.id, "image", "../media/slide\(number)-\($0.name)") },
      links: slide.links.addresses)
    guard !page.notes.isEmpty else { return }
    var part = PptxText(language: document.language)
    part.part("p:notes") {
      $0.shapeTree {
        $0.slideImage(nil)
        $0.shape(
          "Notes", placeholder: ["type": "body", "sz": "quarter", "idx": "1"], frame: nil
        ) {
          $0.constant("<a:bodyPr/><a:lstStyle/>")
          $0.paragraphs(page.notes, SlideType(size: 12))
        }
      }
      $0.constant("<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>")
    }
    package.add(notes, part.bytes.bytes, "notesSlide")
    package.relate(
      notes,
      [
        ("rId1", "notesMaster", "../notesMasters/notesMaster1.xml"),
        ("rId2", "slide", "../" + name),
      ], links: part.links.addresses)
  }
}
