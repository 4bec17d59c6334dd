/// The parts of a Word document that serve as a model for a house's documents: its styles, page
/// layout, headers and footers.
package struct DocxReference: Sendable {
  /// A header or footer.
  package struct Margin: Sendable {
    package enum Place: String, Sendable { case header, footer }

    package let place: Place
    /// The pages that it applies to: `default`, `first` or `even`.
    package let pages: String
    package let part: String
  }

  /// A part that is taken over, with everything that it needs.
  package struct Part: Sendable {
    package let name: String
    package let bytes: [UInt8]
    /// The content type; nil for relationships, whose type is determined by the file extension.
    package let type: String?
  }

  /// Content that was not taken over, because it loads, runs or hides something, or is of no use in
  /// the new document.
  package struct LeftOut: Hashable, Sendable {
    /// The name of the part in the house's document.
    package let part: String
    /// A description, such as "an embedded object".
    package let what: String
  }

  /// The root of the styles; names are prefixed.
  package let styles: XMLElement
  /// The size and margins of its last page, in twentieths of a point, by their names in
  /// WordprocessingML.
  package let page: [String: Int]
  package let margins: [Margin]
  package let hasFirstPage: Bool
  package let hasEvenPages: Bool
  package let theme: String?
  package let fonts: String?
  /// All parts that are taken over except the styles, each rebuilt from allowed content.
  package let parts: [Part]
  package let leftOut: [LeftOut]

  /// The namespace of Word documents, except those in the "strict" edition of the standard.
  package static let vocabulary = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  /// Opens a Word document.
  package init(_ bytes: [UInt8]) throws(PackageError) {
    let archive = try Archive(bytes)
    guard let main = try Relationships.read(of: "", in: archive).first("officeDocument") else {
      throw .notADocument
    }
    let related = try Relationships.read(of: main, in: archive)
    guard let stylesPart = related.first("styles") else { throw .notADocument }
    let root = try XMLElement.read(
      try archive.part(stylesPart), part: stylesPart, keepsPrefixes: true)
    guard root.name == "w:styles", root.attributes["xmlns:w"] == Self.vocabulary else {
      throw .notADocument
    }
    let document = try XMLElement.read(try archive.part(main), part: main)
    let sections = document.descendants(["sectPr"])
    page = Self.page(of: sections.last)
    hasFirstPage = sections.last?["titlePg"]?.isOn ?? false
    if let part = related.first("settings") {
      let settings = try XMLElement.read(try archive.part(part), part: part)
      hasEvenPages = settings["evenAndOddHeaders"]?.isOn ?? false
    } else {
      hasEvenPages = false
    }
    var carried = CarriedParts()
    styles = carried.rebuiltStyles(root, stylesPart)
    theme = try related.first("theme").flatMap { name throws(PackageError) in
      try carried.addTheme(name, from: archive)
    }
    fonts = try related.first("fontTable").flatMap { name throws(PackageError) in
      try carried.addFonts(name, from: archive)
    }
    var margins: [Margin] = []
    for margin in Self.margins(of: sections, related) {
      margins.append(
        Margin(
          place: margin.place, pages: margin.pages,
          part: try carried.addMargin(margin, from: archive)))
    }
    self.margins = margins
    parts = carried.parts
    leftOut = carried.leftOut
  }

  /// The headers and footers in effect; a section that states none inherits those of the section
  /// before.
  private static func margins(of sections: [XMLElement], _ related: Relationships) -> [Margin] {
    var margins: [Margin] = []
    for section in sections {
      for child in section.children {
        guard let place = Margin.Place(rawValue: String(child.name.prefix(6))),
          child.name.hasSuffix("Reference"), let id = child.attributes["id"],
          let part = related[id]?.part
        else { continue }
        let stated = child.attributes["type"] ?? "default"
        let pages = ["first", "even"].contains(stated) ? stated : "default"
        margins.removeAll { $0.place == place && $0.pages == pages }
        margins.append(Margin(place: place, pages: pages, part: part))
      }
    }
    return margins
  }

  private static func page(of section: XMLElement?) -> [String: Int] {
    var page: [String: Int] = [:]
    for name in ["pgSz", "pgMar"] {
      for (key, value) in section?[name]?.attributes.all ?? [] {
        if let number = DecimalDigits.integer(value.utf8) { page[key] = number }
      }
    }
    return page
  }
}
