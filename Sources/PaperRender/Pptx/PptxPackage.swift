import OfficePackage

/// The parts of a presentation, with their content types and relationships.
struct PptxPackage {
  private var types = MarkupBytes()
  private var parts: [ArchiveWriter.Part] = []

  /// Adds a part below `ppt/`.
  /// - Parameter kind: the last components of its content type.
  mutating func add(_ name: String, _ bytes: [UInt8], _ kind: String) {
    add(path: "ppt/" + name, bytes, type: PptxNames.type + kind + "+xml")
  }

  mutating func add(path: String, _ bytes: [UInt8], type: String) {
    parts.append(.init(path, bytes))
    types.empty("Override", ["PartName": .text("/" + path), "ContentType": .text(type)])
  }

  /// Adds the relationships of a part below `ppt/`.
  mutating func relate(
    _ name: String, _ targets: [(id: String, kind: String, target: String)],
    links: [String] = []
  ) {
    var relationships = MarkupBytes()
    for target in targets {
      relationships.add(target.id, DocxNames.relationships + "/" + target.kind, target.target)
    }
    for (index, address) in links.enumerated() {
      relationships.add(
        "rIdLink\(index + 1)", DocxNames.relationships + "/hyperlink", address, isOutside: true)
    }
    let split = name.split(separator: "/")
    let folder = split.dropLast().map { $0 + "/" }.joined()
    parts.append(
      .init("ppt/\(folder)_rels/\(split.last ?? "").rels", relationships.asRelationships.bytes))
  }

  consuming func packed(
    reusing compressed: CompressedParts?
  ) throws(PackageError) -> ArchiveWriter.Packed {
    var package = MarkupBytes()
    package.add("rId1", DocxNames.relationships + "/officeDocument", "ppt/presentation.xml")
    package.add(
      "rId2", DocxNames.packageRelationships + "/metadata/core-properties", "docProps/core.xml")
    package.add("rId3", DocxNames.relationships + "/extended-properties", "docProps/app.xml")
    return try ArchiveWriter.packed(
      [
        .init("[Content_Types].xml", types.asTypes.bytes),
        .init("_rels/.rels", package.asRelationships.bytes),
      ] + parts, reusing: compressed)
  }
}
