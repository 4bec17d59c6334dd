import Synchronization

/// A cache of the last compressed content of each part, by name. Most parts of a Word file are the
/// same as in the file before, and compressing them takes most of the time.
package final class CompressedParts: Sendable {
  /// The compressed content of a part in a zip file.
  struct Content: Sendable {
    let deflated: [UInt8]
    let checksum: UInt
  }

  private let parts = Mutex<[String: (bytes: [UInt8], content: Content)]>([:])

  package init() {}

  /// The cached compressed content; nil if the last part of that name had other bytes.
  func content(of part: ArchiveWriter.Part) -> Content? {
    let known = parts.withLock { $0[part.name] }
    guard let known, known.bytes == part.bytes else { return nil }
    return known.content
  }

  /// Caches a text part; all recurring parts are text. For others it is not certain how zlib marks
  /// them in the zip directory.
  func keep(_ content: Content?, of part: ArchiveWriter.Part) {
    let known = content.flatMap { Self.isText(part.bytes) ? (part.bytes, $0) : nil }
    parts.withLock { $0[part.name] = known }
  }

  /// Whether zlib certainly classifies the bytes as text, which sets a flag in the zip directory.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }
}
