import OfficePackage

/// The parts of a presentation, with their content types and relationships.
struct PptxPackage {
  private var parts = OfficeParts()

  /// Adds a part below `ppt/`.
  /// - Parameter kind: the last components of its content type.
  mutating func add(_ name: String, _ bytes: [UInt8], _ kind: String) {
    add(path: "ppt/" + name, bytes, type: PptxNames.type + kind + "+xml")
  }

  mutating func add(path: String, _ bytes: [UInt8], type: String) {
    parts.add(path, bytes, type: type)
  }

  /// Adds the relationships of a part below `ppt/`.
  mutating func relate(
    _ name: String, _ targets: [(id: String, kind: String, target: String)],
    links: [String] = []
  ) {
    var relationships = OfficeRelationships()
    for target in targets { relationships.add(target.id, target.kind, target.target) }
    relationships.add(links: links)
    parts.add(relationships, of: "ppt/" + name)
  }

  consuming func packed(
    reusing compressed: CompressedParts?
  ) throws(PackageError) -> ArchiveWriter.Packed {
    try parts.packed(main: "ppt/presentation.xml", reusing: compressed)
  }
}
