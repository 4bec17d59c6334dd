import PaperSource
import SystemPackage

extension OutputFolders {
  /// Removes those of the files that exist, and returns them.
  /// - Parameter kept: files that stay, even if one to be removed is the same file with another
  ///   spelling, as on case-insensitive disks.
  func remove(
    _ gone: [OutputChange.Gone], keeping kept: [String] = []
  ) throws(WriteProblem) -> [Removal] {
    let identities = gone.isEmpty ? [] : Set(kept.compactMap(identity))
    var removed: [Removal] = []
    for file in gone {
      TestHooks.stepInTests()
      let path = path(of: file)
      let kind = FileSystem.kind(of: path, followingLinks: false)
      guard kind == .file || kind == .link, !isAmongSources(path) else { continue }
      if let identity = identity(of: path), identities.contains(identity) { continue }
      do throws(Errno) {
        try FileWriting.remove(path)
      } catch {
        if error == .noSuchFileOrDirectory { continue }
        throw WriteProblem(removing: shown(path), error)
      }
      removed.append(
        Removal(
          path: shown(path), pathInHome: Path.relative(path, from: home), reason: file.reason))
    }
    return removed
  }

  /// Removes the folders of removed files, where they are empty.
  func removeEmptyFolders(of gone: [OutputChange.Gone]) {
    for file in gone {
      let top = folder(file.key.place)
      var folder = Path.folder(of: path(of: file))
      // Stops at the first folder that is not empty.
      while folder != top, Path.isInside(folder, folder: top), FileWriting.removeEmpty(folder) {
        folder = Path.folder(of: folder)
      }
    }
  }

  private func path(of file: OutputChange.Gone) -> String {
    Path.join(folder(file.key.place), file.key.path)
  }

  /// The identity of a file or of a link itself; nil where there is none.
  private func identity(of path: String) -> [UInt64]? {
    try? FileSystem.Status(path, followingLinks: false).identity
  }

  /// Whether a symbolic link leads from a folder of outputs to the sources, whose files have the
  /// same names.
  private func isAmongSources(_ path: String) -> Bool {
    guard let real = FileSystem.realPath(Path.folder(of: path)) else { return false }
    return Path.isInside(real, folder: root)
      && !OutputPlace.allCases.contains {
        Path.isInside(real, folder: FileSystem.realPath(ofTarget: folder($0)))
      }
  }
}
