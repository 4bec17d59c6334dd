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

  /// A zip file together with its parts.
  ///
  /// They can only be made together, so that a check of the parts is a check of the file.
  package struct Packed: Sendable {
    package let bytes: [UInt8]
    package let parts: [Part]

    fileprivate init(_ bytes: [UInt8], of parts: [Part]) {
      self.bytes = bytes
      self.parts = parts
    }
  }

  /// A zip file of the parts in their order, but with the list of types first, where some readers
  /// expect it. Deterministic: it contains no time, so the same parts give the same bytes.
  package static func bytes(_ parts: [Part]) throws(PackageError) -> [UInt8] {
    try packed(parts).bytes
  }

  /// The same zip file together with its parts.
  /// - Parameter compressed: a cache of parts compressed for earlier files; it does not affect the
  ///   bytes.
  package static func packed(
    _ parts: [Part], reusing compressed: CompressedParts? = nil
  ) throws(PackageError) -> Packed {
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
      if let content = compressed?.content(of: part) {
        guard output.add(content, of: part.bytes.count, as: name, head) else {
          throw .damaged(part: part.name)
        }
        continue
      }
      let start = output.count
      guard output.add(part.bytes, as: name, head) else { throw .damaged(part: part.name) }
      compressed?.keep(output.content(ofPartAt: start), of: part)
    }
    return Packed(try output.close(), of: ordered)
  }
}
