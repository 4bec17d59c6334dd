import PaperSource

/// What the files of a folder were like at a moment: whatever is written, renamed, added or removed
/// makes another snapshot.
///
/// It is made by asking the disk, and not by events of the system, since network folders send none, and
/// since it sees a file that was replaced by renaming in the same way as one that was written.
struct FolderSnapshot: Equatable, Sendable {
  /// The files and links, by absolute path.
  private(set) var stamps: [String: FileStamp]

  init(_ stamps: [String: FileStamp] = [:]) { self.stamps = stamps }

  /// Looks at the files below a folder, those of the folder itself first, in the order of their names.
  ///
  /// It holds all that a build may read, houses, tables and pictures too, and more. Hidden files,
  /// outputs, and the locks and copies that editors put beside a file are left out.
  /// - Parameter limit: the most files that are looked at.
  init(of root: String, limit: Int = .max) {
    stamps = [:]
    let contents = FolderContents(of: [root]) { name, _, _ in Self.isSkipped(name) }
    for (path, status) in contents where status.kind != .folder {
      guard stamps.count < limit else { return }
      stamps[path] = status.stamp
    }
  }

  /// What a file or a link is like now; nil where there is none.
  static func stamp(of path: String) -> FileStamp? {
    (try? FileSystem.Status(path, followingLinks: false))?.stamp
  }

  private static func isSkipped(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix("~")
      || Selection.outputFolders.contains(name)
  }

  /// The paths that are here and not in another snapshot.
  func paths(notIn other: FolderSnapshot) -> [String] {
    stamps.keys.filter { other.stamps[$0] == nil }
  }

  /// The paths of files that are another thing, or only in one of the two; sorted.
  func paths(differingFrom other: FolderSnapshot) -> [String] {
    let here = stamps.filter { other.stamps[$0.key] != $0.value }.map(\.key)
    return (here + other.paths(notIn: self)).sorted()
  }
}
