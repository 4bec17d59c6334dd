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
      if let bytes {
        all[Path.relative(path, from: root)] = Fingerprint(ofContent: bytes).hexadecimal
      }
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
}
