import PaperModel
import PaperSource

/// Holds a folder that is, or is to be, on the web against the newest editions of all meetings.
struct FolderComparison {
  /// The versions of a file in all editions.
  private struct Versions {
    /// The hashes in the newest editions: several, where a paper belongs to several meetings.
    var newest: Set<String> = []
    /// The edition that holds each version.
    var editions: [String: String] = [:]
  }

  private var versions: [[UInt8]: Versions] = [:]
  private let siteFiles: Set<[UInt8]>

  /// - Parameter siteFiles: the paths of files that belong to no meeting.
  init(_ histories: [PublishedHistory], siteFiles: Set<[UInt8]>) {
    self.siteFiles = siteFiles
    for history in histories {
      let manifests = history.manifests
      for manifest in manifests {
        for file in manifest.files {
          let path = Array(file.path.utf8)
          versions[path, default: Versions()].editions[file.hash] =
            "edition \(manifest.edition) of '\(manifest.meeting)'"
          if manifest.edition == manifests.last?.edition {
            versions[path, default: Versions()].newest.insert(file.hash)
          }
        }
      }
    }
  }

  /// The number of files that have to be in the folder.
  var fileCount: Int { versions.values.count { !$0.newest.isEmpty } }

  /// What is not as it was published, sorted by path.
  func findings(in home: String) -> [PublishedFault] {
    var found: [PublishedFault] = []
    var folders: Set<[UInt8]> = []
    for (bytes, versions) in versions {
      let path = String(decoding: bytes, as: UTF8.self)
      folders.insert(Self.folder(of: bytes))
      let file = Path.join(home, path)
      guard FileSystem.kind(of: file) != nil else {
        if !versions.newest.isEmpty { found.append(PublishedFault(.missing, path)) }
        continue
      }
      guard let content = try? FileSystem.read(file, limit: PublishedEdition.sizeLimit) else {
        found.append(PublishedFault(.changed, path, "it cannot be read"))
        continue
      }
      let hash = SHA256Digest(of: content).hexadecimal
      if versions.newest.isEmpty {
        found.append(PublishedFault(.extra, path, "it was taken away by a later edition"))
      } else if !versions.newest.contains(hash) {
        found.append(
          PublishedFault(.changed, path, versions.editions[hash].map { "it is that of \($0)" }))
      }
    }
    for folder in folders { found += extra(in: folder, of: home) }
    return found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The files beside published ones that were never published. What is elsewhere, such as meetings of
  /// which nothing was published yet, is not looked at.
  private func extra(in folder: [UInt8], of home: String) -> [PublishedFault] {
    let path = String(decoding: folder, as: UTF8.self)
    let place = path.isEmpty ? home : Path.join(home, path)
    return FileSystem.names(in: place).compactMap { name in
      let inner = path.isEmpty ? name : "\(path)/\(name)"
      let bytes = Array(inner.utf8)
      guard versions[bytes] == nil, !siteFiles.contains(bytes),
        FileSystem.kind(of: Path.join(place, name)) != .folder
      else { return nil }
      return PublishedFault(.extra, inner, "it was never published")
    }
  }

  private static func folder(of path: [UInt8]) -> [UInt8] {
    path.lastIndex(of: UInt8(ascii: "/")).map { Array(path[..<$0]) } ?? []
  }
}
