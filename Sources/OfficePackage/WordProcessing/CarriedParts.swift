/// The parts that are taken over from a house's Word document, under new names.
struct CarriedParts {
  private(set) var parts: [DocxReference.Part] = []
  private(set) var leftOut: [DocxReference.LeftOut] = []
  /// The new names of headers, footers and pictures, by their names in the house's document.
  private var newNames: [String: String] = [:]

  private static let types = "application/vnd.openxmlformats-officedocument"

  // MARK: - Parts

  mutating func rebuiltStyles(_ root: XMLElement, _ name: String) -> XMLElement {
    let part = RebuiltPart(
      root, keeping: DocxVocabulary.styles, namespaces: [("w", DocxReference.vocabulary)])
    tell(part, of: name)
    return part.root
  }

  /// Adds the theme, to whose colours and fonts styles refer; nil if it needs a picture.
  mutating func addTheme(
    _ name: String, from archive: borrowing Archive
  ) throws(PackageError) -> String? {
    let root = try XMLElement.read(try archive.part(name), part: name, keepsPrefixes: true)
      .withUsualPrefixes([("a", DocxVocabulary.drawing)])
    guard root.name == "a:theme", root.descendants(["a:blip"]).isEmpty else {
      leftOut.append(.init(part: name, what: "the theme, which needs pictures"))
      return nil
    }
    // Extension lists concern individual programs, so their loss is not reported.
    let names = Set(root.allNames.filter { $0.hasPrefix("a:") && $0 != "a:extLst" })
    let part = RebuiltPart(root, keeping: names, namespaces: [("a", DocxVocabulary.drawing)])
    return add(part, as: "word/theme/house-theme.xml", type: "\(Self.types).theme+xml")
  }

  /// Adds the font table. Embedded fonts are not taken over.
  mutating func addFonts(
    _ name: String, from archive: borrowing Archive
  ) throws(PackageError) -> String? {
    let root = try XMLElement.read(try archive.part(name), part: name, keepsPrefixes: true)
      .withUsualPrefixes([("w", DocxReference.vocabulary)])
    guard root.name == "w:fonts" else { return nil }
    let part = RebuiltPart(
      root, keeping: DocxVocabulary.fonts, namespaces: [("w", DocxReference.vocabulary)])
    tell(part, of: name)
    return add(
      part, as: "word/house-fonts.xml", type: "\(Self.types).wordprocessingml.fontTable+xml")
  }

  /// Adds a header or footer with its pictures.
  /// - Returns: its new name.
  mutating func addMargin(
    _ margin: DocxReference.Margin, from archive: borrowing Archive
  ) throws(PackageError) -> String {
    if let name = newNames[margin.part] { return name }
    let bytes = try archive.part(margin.part)
    let root = try XMLElement.read(bytes, part: margin.part, keepsPrefixes: true)
      .withUsualPrefixes(RebuiltPart.marginNamespaces)
    guard root.name == (margin.place == .header ? "w:hdr" : "w:ftr") else {
      throw .damaged(part: margin.part)
    }
    let related = try Relationships.read(of: margin.part, in: archive)
    let pictures = try Self.pictures(related, in: archive)
    let part = RebuiltPart(
      root, keeping: DocxVocabulary.margins, namespaces: RebuiltPart.marginNamespaces,
      related: related, pictures: Set(pictures.keys))
    tell(part, of: margin.part)
    let place = margin.place.rawValue
    let name = "word/house-\(place)-\(newNames.count + 1).xml"
    newNames[margin.part] = name
    var relationships: [XMLElement] = []
    for (id, target) in part.relationships {
      switch target {
      case .address(let address):
        relationships.append(
          Self.relationship(id, "hyperlink", address, [("TargetMode", "External")]))
      case .picture(let name):
        guard let picture = pictures[name] else { continue }
        relationships.append(Self.relationship(id, "image", "/" + add(picture, named: name)))
      }
    }
    _ = add(part, as: name, type: "\(Self.types).wordprocessingml.\(place)+xml")
    if !relationships.isEmpty {
      let root = XMLElement(
        "Relationships",
        [("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")], relationships)
      parts.append(
        .init(name: PartName.relationships(of: name), bytes: Self.document(root), type: nil))
    }
    return name
  }

  private mutating func add(_ picture: Picture, named name: String) -> String {
    if let name = newNames[name] { return name }
    let new = "word/media/house-\(newNames.count + 1).\(picture.kind)"
    newNames[name] = new
    parts.append(.init(name: new, bytes: picture.bytes, type: "image/\(picture.kind)"))
    return new
  }

  private mutating func add(_ part: RebuiltPart, as name: String, type: String) -> String {
    parts.append(.init(name: name, bytes: Self.document(part.root), type: type))
    return name
  }

  private mutating func tell(_ part: RebuiltPart, of name: String) {
    leftOut += part.leftOut.map { DocxReference.LeftOut(part: name, what: $0) }
  }

  /// A picture in a format that all programs support and that cannot contain code.
  private struct Picture {
    let bytes: [UInt8]
    /// The format's name, used as file extension and in the media type.
    let kind: String

    /// Nil if the bytes are neither PNG nor JPEG.
    init?(_ bytes: [UInt8]) {
      if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
        kind = "png"
      } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
        kind = "jpeg"
      } else {
        return nil
      }
      self.bytes = bytes
    }
  }

  /// The pictures that a part refers to, by the names of their parts.
  private static func pictures(
    _ related: Relationships, in archive: borrowing Archive
  ) throws(PackageError) -> [String: Picture] {
    var pictures: [String: Picture] = [:]
    for target in related.all where target.kind == "image" {
      guard let part = target.part, archive.has(part) else { continue }
      pictures[part] = Picture(try archive.part(part))
    }
    return pictures
  }

  private static func relationship(
    _ id: String, _ kind: String, _ target: String, _ more: [(name: String, value: String)] = []
  ) -> XMLElement {
    XMLElement(
      "Relationship",
      [
        ("Id", id), ("Type", "\(DocxVocabulary.relationships)/\(kind)"), ("Target", target),
      ] + more)
  }

  private static func document(_ root: XMLElement) -> [UInt8] {
    Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8) + root.bytes
  }
}

extension XMLElement {
  /// The names of the element's descendants.
  fileprivate var allNames: [String] { children.flatMap { [$0.name] + $0.allNames } }
}
