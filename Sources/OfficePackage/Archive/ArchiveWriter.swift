import CMinizip

/// Writes the parts of an Office document as a zip file.
package enum ArchiveWriter {
  /// A part of a package, such as `word/document.xml`.
  package struct Part: Sendable {
    package let name: String
    package let bytes: [UInt8]

    package init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// A zip file of parts in their order, the list of types first, since some readers look there. It
  /// holds no time, and is the same for the same parts.
  package static func bytes(_ parts: [Part]) throws(PackageError) -> [UInt8] {
    let types = "[Content_Types].xml"
    let ordered = parts.filter { $0.name == types } + parts.filter { $0.name != types }
    var names: Set<String> = []
    var output = try ZipOutput(capacity: parts.reduce(1 << 12) { $0 + $1.bytes.count / 4 })
    var head = zip_fileinfo()
    head.dosDate = ZipOutput.firstDay
    for part in ordered {
      guard PartName.normalised(part.name) == part.name, part.name.utf8.count < 1024,
        names.insert(part.name.lowercased()).inserted
      else { throw .wrongPartName(part.name) }
      let name = part.name.utf8.map { CChar(bitPattern: $0) } + [0]
      guard output.add(part.bytes, as: name, head) else { throw .damaged(part: part.name) }
    }
    return try output.close()
  }
}
