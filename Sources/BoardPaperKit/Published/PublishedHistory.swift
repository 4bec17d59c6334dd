import PaperModel
import PaperSource

/// All that was published of a meeting, with what shows that it is no longer what it was.
struct PublishedHistory {
  let meeting: String
  /// The editions in the order of their numbers.
  let editions: [PublishedEdition]
  /// What is not as it was published, sorted by edition.
  let faults: [PublishedFault]

  /// Reads all editions of a meeting, and every file in them.
  init(of meeting: String, in folder: PublishedFolder) {
    self.meeting = meeting
    var editions: [PublishedEdition] = []
    var audit = EditionAudit(root: folder.root)
    if folder.exists, !folder.isSound {
      audit.tell(.changed, folder.path, "a link or a file, and no folder")
    } else {
      let home = folder.folder(of: meeting)
      let kind = FileSystem.kind(of: home, followingLinks: false)
      if let kind, kind != .folder { audit.tell(.changed, home, "a link or a file, and no folder") }
      for name in kind == .folder ? FileSystem.names(in: home) : []
      where PublishedFolder.number(name) == nil {
        audit.tell(.extra, Path.join(home, name))
      }
      let numbers = kind == .folder ? folder.editions(of: meeting) : []
      for number in 1...max(1, numbers.last ?? 1) where !numbers.isEmpty {
        guard numbers.contains(number) else {
          audit.tell(.missing, Path.join(home, String(number)))
          continue
        }
        let edition = PublishedEdition(number, of: meeting, in: folder)
        audit.look(at: edition, after: editions.last)
        editions.append(edition)
      }
    }
    self.editions = editions
    faults = audit.faults
  }

  /// The manifests of all editions that can be read.
  var manifests: [PublishedManifest] { editions.compactMap(\.manifest) }
}

/// Compares editions on disk with what their manifests say. Nothing in them is taken for granted: each
/// manifest is held against its checksums and against the seal that the next edition has of it.
private struct EditionAudit {
  private let root: String
  private(set) var faults: [PublishedFault] = []

  init(root: String) { self.root = root }

  mutating func tell(
    _ kind: PublishedFault.Kind, _ path: String, _ explanation: String? = nil
  ) {
    faults.append(PublishedFault(kind, Path.relative(path, from: root), explanation))
  }

  mutating func look(at edition: PublishedEdition, after before: PublishedEdition?) {
    let path = Path.join(edition.path, PublishedManifest.fileName)
    guard FileSystem.kind(of: edition.path, followingLinks: false) == .folder else {
      return tell(.changed, edition.path, "a link or a file, and no folder")
    }
    guard let bytes = edition.manifestBytes else { return tell(.missing, path) }
    guard let manifest = edition.manifest else {
      return tell(.changed, path, "not a manifest as 'publish' writes it for this edition")
    }
    let isFollowing = edition.number == (before?.number ?? 0) + 1
    if isFollowing, manifest.previous != before?.seal {
      if let before {
        tell(
          .changed, Path.join(before.path, PublishedManifest.fileName),
          "edition \(edition.number) has another seal of it")
      } else {
        tell(.changed, path, "the first edition follows no other")
      }
    }
    let sums = Path.join(edition.path, PublishedChecksums.fileName)
    let expected = PublishedChecksums.bytes(of: manifest, bytes)
    if FileSystem.kind(of: sums, followingLinks: false) == nil {
      tell(.missing, sums)
    } else if (try? FileSystem.read(sums, limit: expected.count)) != expected {
      tell(.changed, sums, "it and the manifest do not agree")
    }
    lookAtFiles(of: edition, manifest)
  }

  private mutating func lookAtFiles(of edition: PublishedEdition, _ manifest: PublishedManifest) {
    let files = Path.join(edition.path, PublishedEdition.files)
    var folders: Set<String> = [files]
    for file in manifest.files {
      let path = Path.join(files, file.path)
      var folder = Path.folder(of: path)
      while folder != files, folders.insert(folder).inserted { folder = Path.folder(of: folder) }
      if FileSystem.kind(of: path, followingLinks: false) == nil {
        tell(.missing, path)
      } else if let bytes = edition.bytes(of: file.path) {
        if SHA256Digest(of: bytes).hexadecimal != file.hash { tell(.changed, path) }
      } else {
        tell(.changed, path, "a link, a folder, or a file that cannot be read")
      }
    }
    let known = Set(
      manifest.files.map { Array(Path.join(files, $0.path).utf8) }
        + [PublishedManifest.fileName, PublishedChecksums.fileName].map {
          Array(Path.join(edition.path, $0).utf8)
        })
    lookForExtra(in: edition.path, known: known, folders: folders)
  }

  /// Tells of files and folders that the manifest does not know.
  private mutating func lookForExtra(in folder: String, known: Set<[UInt8]>, folders: Set<String>) {
    for name in FileSystem.names(in: folder) {
      let path = Path.join(folder, name)
      if known.contains(Array(path.utf8)) { continue }
      if folders.contains(path), FileSystem.kind(of: path, followingLinks: false) == .folder {
        lookForExtra(in: path, known: known, folders: folders)
      } else {
        tell(.extra, path)
      }
    }
  }
}
