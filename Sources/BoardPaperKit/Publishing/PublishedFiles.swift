import PaperModel

/// The files of a new edition.
struct PublishedFiles {
  /// The files, sorted by path.
  let entries: [PublishedManifest.File]
  private let bytes: [[UInt8]: [UInt8]]

  init(_ files: [OutputFile]) {
    entries = files.map {
      PublishedManifest.File(
        path: $0.path, source: $0.source, size: $0.bytes.count,
        hash: SHA256Digest(of: $0.bytes).hexadecimal)
    }.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    bytes = Dictionary(files.map { (Array($0.path.utf8), $0.bytes) }) { first, _ in first }
  }

  /// The files of an edition, as they are on disk.
  init(of edition: PublishedEdition, _ manifest: PublishedManifest) {
    entries = manifest.files
    bytes = Dictionary(
      manifest.files.map { (Array($0.path.utf8), edition.bytes(of: $0.path) ?? []) }
    ) { first, _ in first }
  }

  /// The bytes of a file; empty where there is none of the path.
  func bytes(of path: String) -> [UInt8] { bytes[Array(path.utf8)] ?? [] }
}
