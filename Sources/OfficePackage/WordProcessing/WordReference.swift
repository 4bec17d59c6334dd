/// What is taken over from a Word document that shows how others are to look: its styles, its page,
/// and what stands at the head and foot of its pages.
package struct WordReference: Sendable {
  /// A part at the head or foot of pages.
  package struct Margin: Sendable {
    package enum Place: String, Sendable { case header, footer }

    package let place: Place
    /// On which pages: `default`, `first` or `even`.
    package let pages: String
    package let part: String
  }

  /// A part that comes along, with all that it needs.
  package struct Part: Sendable {
    package let name: String
    package let bytes: [UInt8]
    /// Nil for relationships, whose type goes by the ending.
    package let type: String?
  }

  /// The root of the styles, with prefixes.
  package let styles: XMLElement
  /// The size of its last page and the margins, in twentieths of a point, by the names of
  /// WordprocessingML.
  package let page: [String: Int]
  package let margins: [Margin]
  package let hasFirstPage: Bool
  package let hasEvenPages: Bool
  package let theme: String?
  package let fonts: String?
  /// All parts but the styles that come along.
  package let parts: [Part]

  /// The vocabulary of Word documents, but for those of the edition that is called strict.
  package static let vocabulary = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  /// The parts of a document that it has itself, in lower case: none of their names is carried over.
  static let ownParts: Set<String> = [
    "[content_types].xml", "_rels/.rels", "docprops/core.xml", "docprops/app.xml",
    "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml", "word/numbering.xml",
    "word/settings.xml",
  ]

  /// Opens a document of Word.
  package init(_ bytes: [UInt8]) throws(PackageError) {
    let archive = try Archive(bytes)
    guard let main = try Relationships.read(of: "", in: archive).first("officeDocument") else {
      throw .notADocument
    }
    let related = try Relationships.read(of: main, in: archive)
    guard let stylesPart = related.first("styles") else { throw .notADocument }
    styles = try XMLElement.read(
      try archive.part(stylesPart), part: stylesPart, keepsPrefixes: true)
    guard styles.name == "w:styles", styles.attributes["xmlns:w"] == Self.vocabulary else {
      throw .notADocument
    }
    let document = try XMLElement.read(try archive.part(main), part: main)
    let sections = document.descendants(["sectPr"])
    margins = Self.margins(of: sections, related)
    page = Self.page(of: sections.last)
    hasFirstPage = sections.last?["titlePg"].map(Self.isOn) ?? false
    if let part = related.first("settings") {
      let settings = try XMLElement.read(try archive.part(part), part: part)
      hasEvenPages = settings["evenAndOddHeaders"].map(Self.isOn) ?? false
    } else {
      hasEvenPages = false
    }
    theme = related.first("theme")
    fonts = related.first("fontTable")
    parts = try CarriedParts([theme, fonts].compactMap { $0 } + margins.map(\.part), from: archive)
      .parts
  }

  private static func isOn(_ element: XMLElement) -> Bool {
    element.attributes["val"].map { $0 != "0" && $0 != "false" && $0 != "off" } ?? true
  }

  /// A section that names none goes on with those of the section before.
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

/// Parts with those that they refer to, each once.
private struct CarriedParts {
  private(set) var parts: [WordReference.Part] = []

  init(_ first: [String], from archive: borrowing Archive) throws(PackageError) {
    let types = try ContentTypes(of: archive)
    // Those of a document's own parts stay free.
    var names = WordReference.ownParts
    var next = first
    while let name = next.popLast() {
      let relationships = PartName.relationships(of: name)
      if parts.contains(where: { $0.name.lowercased() == name.lowercased() }) { continue }
      guard names.insert(name.lowercased()).inserted,
        names.insert(relationships.lowercased()).inserted
      else { throw .wrongPartName(name) }
      guard let type = types.type(of: name) else { throw .missingPart("[Content_Types].xml") }
      parts.append(.init(name: name, bytes: try archive.part(name), type: type))
      guard archive.has(relationships) else { continue }
      parts.append(.init(name: relationships, bytes: try archive.part(relationships), type: nil))
      for target in try Relationships.read(of: name, in: archive).all {
        if let part = target.part {
          next.append(part)
        } else if target.kind != "hyperlink" {
          // What is fetched when a document is opened tells others who reads it.
          throw .outsidePart(name)
        }
      }
    }
  }
}

/// Which part is of which type.
private struct ContentTypes {
  private var ofPart: [String: String] = [:]
  private var ofEnding: [String: String] = [:]

  init(of archive: borrowing Archive) throws(PackageError) {
    let name = "[Content_Types].xml"
    let root = try XMLElement.read(try archive.part(name), part: name)
    for entry in root.children {
      guard let type = entry.attributes["ContentType"] else { continue }
      if let part = entry.attributes["PartName"].flatMap(PartName.normalised) {
        ofPart[part.lowercased()] = type
      } else if let ending = entry.attributes["Extension"] {
        ofEnding[ending.lowercased()] = type
      }
    }
  }

  func type(of part: String) -> String? {
    let name = part.lowercased()
    return ofPart[name]
      ?? name.lastIndex(of: ".").flatMap {
        ofEnding[String(name[name.index(after: $0)...])]
      }
  }
}
