import OfficePackage

/// The properties of a section in a Word file.
struct DocxSection {
  let isLandscape: Bool
  let isFirst: Bool
}

extension DocxBody {
  /// Writes the properties of a section.
  mutating func add(_ section: DocxSection) {
    let page = style.page
    let isLandscape = section.isLandscape
    element("w:sectPr") {
      // Later sections inherit the headers and footers of the first.
      if section.isFirst { $0.margins.writeReferences(to: &$0.bytes) }
      $0.empty(
        "w:pgSz",
        [
          "w:w": .number(isLandscape ? page.height : page.width),
          "w:h": .number(isLandscape ? page.width : page.height),
          "w:orient": isLandscape ? "landscape" : nil,
        ])
      $0.empty(
        "w:pgMar",
        [
          "w:top": .number(page.top), "w:right": .number(page.right),
          "w:bottom": .number(page.bottom), "w:left": .number(page.left),
          "w:header": .number(page.header), "w:footer": .number(page.footer),
          "w:gutter": .number(page.gutter),
        ])
      $0.empty("w:cols", ["w:space": "708"])
      if section.isFirst, $0.style.house?.hasFirstPage ?? true { $0.empty("w:titlePg") }
    }
  }
}
