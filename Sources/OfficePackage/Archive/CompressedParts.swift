/// The last parts that were compressed, by their names. Most parts of a Word file are those of the file
/// before, and compressing them takes longer than all else that is done with them.
package final class CompressedParts {
  /// What a zip file holds of a part.
  struct Content {
    let deflated: [UInt8]
    let checksum: UInt
  }

  private var parts: [String: (bytes: [UInt8], content: Content)] = [:]

  package init() {}

  /// The part as it was compressed; nil where the last one of its name was another.
  func content(of part: ArchiveWriter.Part) -> Content? {
    guard let known = parts[part.name], known.bytes == part.bytes else { return nil }
    return known.content
  }

  /// Keeps a part of text, which all that recur are. Of others it is not certain how the list of parts
  /// marks them.
  func keep(_ content: Content?, of part: ArchiveWriter.Part) {
    parts[part.name] = content.flatMap { Self.isText(part.bytes) ? (part.bytes, $0) : nil }
  }

  /// Whether zlib is sure to take it for text, by which it is marked.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }
}
