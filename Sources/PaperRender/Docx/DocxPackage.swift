import OfficePackage

/// The parts of a Word file, with their content types and relationships.
struct DocxPackage {
  private static let main = "word/document.xml"

  private var parts = OfficeParts()
  /// The relationships of the main document.
  private var relationships = OfficeRelationships()

  /// Adds a part.
  /// - Parameter type: the content type; nil for a part whose type follows from its extension.
  mutating func add(_ name: String, _ bytes: [UInt8], type: String?) {
    parts.add(name, bytes, type: type)
  }

  /// Adds a relationship of the main document.
  /// - Parameter kind: the last component of the type of the relationship.
  mutating func relate(_ id: String, _ kind: String, to target: String, isOutside: Bool = false) {
    relationships.add(id, kind, target, isOutside: isOutside)
  }

  /// Adds the relationships of a part other than the main document.
  mutating func add(relationshipsOf name: String, links: DocxLinks) {
    guard !links.addresses.isEmpty else { return }
    var relationships = OfficeRelationships()
    relationships.add(links: links.addresses)
    parts.add(relationships, of: "word/" + name)
  }

  /// The bytes of the whole file.
  consuming func packed(
    reusing compressed: CompressedParts?
  ) throws(PackageError) -> ArchiveWriter.Packed {
    parts.add(relationships, of: Self.main)
    return try parts.packed(main: Self.main, reusing: compressed)
  }
}
