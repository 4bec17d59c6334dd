import OfficePackage

/// The parts of a Word file, with their content types and relationships.
struct DocxPackage {
  /// The content types of the parts.
  private var types = MarkupBytes()
  private var relationships = MarkupBytes()
  private var parts: [ArchiveWriter.Part] = []

  /// Adds a part.
  /// - Parameter type: the content type; nil for a part whose type follows from its extension.
  mutating func add(_ name: String, _ bytes: [UInt8], type: String?) {
    parts.append(.init(name, bytes))
    guard let type else { return }
    types.empty("Override", ["PartName": .text("/" + name), "ContentType": .text(type)])
  }

  /// Adds a relationship of the main document.
  /// - Parameter kind: the last component of the type of the relationship.
  mutating func relate(_ id: String, _ kind: String, to target: String, isOutside: Bool = false) {
    relationships.add(id, "\(DocxNames.relationships)/\(kind)", target, isOutside: isOutside)
  }

  /// Adds the relationships of a part other than the main document.
  mutating func add(relationshipsOf name: String, links: DocxLinks) {
    guard !links.addresses.isEmpty else { return }
    var relationships = MarkupBytes()
    for (index, address) in links.addresses.enumerated() {
      relationships.add(
        "rIdLink\(index + 1)", "\(DocxNames.relationships)/hyperlink", address, isOutside: true)
    }
    parts.append(.init("word/_rels/\(name).rels", relationships.asRelationships.bytes))
  }

  /// The bytes of the whole file.
  consuming func packed(
    reusing compressed: CompressedParts?
  ) throws(PackageError) -> ArchiveWriter.Packed {
    var package = MarkupBytes()
    package.add("rId1", DocxNames.relationships + "/officeDocument", "word/document.xml")
    package.add(
      "rId2", DocxNames.packageRelationships + "/metadata/core-properties", "docProps/core.xml")
    package.add("rId3", DocxNames.relationships + "/extended-properties", "docProps/app.xml")
    return try ArchiveWriter.packed(
      [
        .init("[Content_Types].xml", types.asTypes.bytes),
        .init("_rels/.rels", package.asRelationships.bytes),
      ] + parts + [.init("word/_rels/document.xml.rels", relationships.asRelationships.bytes)],
      reusing: compressed)
  }
}

extension MarkupBytes {
  /// Writes a relationship.
  mutating func add(
    _ id: String, _ type: String, _ target: String, isOutside: Bool = false
  ) {
    empty(
      "Relationship",
      [
        "Id": .text(id), "Type": .text(type), "Target": .text(target),
        "TargetMode": isOutside ? "External" : nil,
      ])
  }

  /// The part with relationships that have been written.
  var asRelationships: MarkupBytes {
    var part = MarkupBytes()
    part.declaration()
    part.element("Relationships", ["xmlns": .text(DocxNames.packageRelationships)]) {
      $0.append(self)
    }
    return part
  }

  /// The part with content types that have been written.
  var asTypes: MarkupBytes {
    var part = MarkupBytes()
    part.declaration()
    part.element("Types", ["xmlns": .text(DocxNames.types)]) {
      $0.empty(
        "Default",
        [
          "Extension": "rels",
          "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
        ])
      $0.empty("Default", ["Extension": "xml", "ContentType": "application/xml"])
      $0.append(self)
    }
    return part
  }
}
