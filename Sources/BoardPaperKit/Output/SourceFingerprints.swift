import PaperSource

/// Hashes of the source files of a workspace. A build of a part uses them to detect whether the
/// other files have changed since they were last searched for private matter.
struct SourceFingerprints: Equatable {
  /// The hashes by the paths of the files in the workspace. A file that cannot be read has none.
  let all: [String: String]

  init(_ all: [String: String] = [:]) { self.all = all }

  /// Reads the hashes of all source files of a workspace.
  /// - Parameter read: the files that were read already, by the paths shown.
  init(of root: String, read: [String: InputFile], currentFolder: String) {
    var all: [String: String] = [:]
    for path in FolderWalk(root).documents {
      let shown = Path.relative(path, from: currentFolder)
      let bytes = read[shown]?.bytes ?? (try? FileSystem.read(path, limit: InputFile.sizeLimit))
      if let bytes { all[Path.relative(path, from: root)] = Self.fingerprint(of: bytes) }
    }
    self.all = all
  }

  /// The new hashes for `paths`, and the known ones for all other files.
  func merged(into known: SourceFingerprints, of paths: Set<String>) -> SourceFingerprints {
    SourceFingerprints(
      known.all.filter { all[$0.key] != nil }
        .merging(all.filter { paths.contains($0.key) }) { $1 })
  }

  /// Whether any files other than `paths` differ from the known ones.
  func differ(from known: SourceFingerprints, besides paths: Set<String>) -> Bool {
    all.contains { !paths.contains($0.key) && known.all[$0.key] != $0.value }
      || known.all.contains { !paths.contains($0.key) && all[$0.key] == nil }
  }

  /// The 64-bit FNV-1a hash as sixteen hexadecimal digits. It detects edits, but does not protect
  /// against forgery.
  private static func fingerprint(of bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    // A byte order mark is not part of the content.
    for byte in bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...] {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
