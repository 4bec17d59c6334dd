import OfficePackage

/// The parts of an Office file, with their content types and relationships (ECMA-376, part 2).
struct OfficeParts {
  /// The content types of the parts.
  private var types = MarkupBytes()
  private var parts: [ArchiveWriter.Part] = []

  /// Adds a part.
  /// - Parameter type: the content type; nil for a part whose type follows from its extension.
  mutating func add(_ path: String, _ bytes: [UInt8], type: String?) {
    parts.append(.init(path, bytes))
    guard let type else { return }
    types.empty("Override", ["PartName": .text("/" + path), "ContentType": .text(type)])
  }

  /// Adds the relationships of a part.
  mutating func add(_ relationships: OfficeRelationships, of path: String) {
    let folders = path.split(separator: "/")
    let folder = folders.dropLast().map { $0 + "/" }.joined()
    parts.append(.init("\(folder)_rels/\(folders.last ?? "").rels", relationships.part))
  }

  /// The bytes of the whole file.
  /// - Parameter main: the path of the part with which a reader begins.
  consuming func packed(
    main: String, reusing compressed: CompressedParts?
  ) throws(PackageError) -> ArchiveWriter.Packed {
    var package = OfficeRelationships()
    package.add("rId1", "officeDocument", main)
    package.add(
      "rId2", type: OfficeNames.packageRelationships + "/metadata/core-properties",
      "docProps/core.xml")
    package.add("rId3", "extended-properties", "docProps/app.xml")
    return try ArchiveWriter.packed(
      [.init("[Content_Types].xml", typesPart), .init("_rels/.rels", package.part)] + parts,
      reusing: compressed)
  }

  private var typesPart: [UInt8] {
    var part = MarkupBytes()
    part.declaration()
    part.element("Types", ["xmlns": .text(OfficeNames.types)]) {
      $0.empty(
        "Default",
        [
          "Extension": "rels",
          "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
        ])
      $0.empty("Default", ["Extension": "xml", "ContentType": "application/xml"])
      $0.append(types)
    }
    return part.bytes
  }
}

/// The relationships of a part to others, and to addresses.
struct OfficeRelationships {
  private var bytes = MarkupBytes()

  /// Adds a relationship.
  /// - Parameter kind: the last component of its type.
  mutating func add(_ id: String, _ kind: String, _ target: String, isOutside: Bool = false) {
    add(id, type: OfficeNames.relationships + "/" + kind, target, isOutside: isOutside)
  }

  mutating func add(_ id: String, type: String, _ target: String, isOutside: Bool = false) {
    bytes.empty(
      "Relationship",
      [
        "Id": .text(id), "Type": .text(type), "Target": .text(target),
        "TargetMode": isOutside ? "External" : nil,
      ])
  }

  /// Adds the addresses to which links of the part lead, with ids by their numbers from 1.
  mutating func add(links addresses: [String]) {
    for (index, address) in addresses.enumerated() {
      add("rIdLink\(index + 1)", "hyperlink", address, isOutside: true)
    }
  }

  fileprivate var part: [UInt8] {
    var part = MarkupBytes()
    part.declaration()
    part.element("Relationships", ["xmlns": .text(OfficeNames.packageRelationships)]) {
      $0.append(bytes)
    }
    return part.bytes
  }
}

/// The namespaces that Office files of every kind share.
enum OfficeNames {
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"
  static let types = "http://schemas.openxmlformats.org/package/2006/content-types"
}
