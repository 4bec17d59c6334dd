import PaperSource

/// What is in folders and below them, with what the disk states of each: what is in a folder comes before
/// what is in the folders below it, by name.
struct FolderContents: Sequence, IteratorProtocol {
  private var folders: [String]
  private var names: [String] = []
  private var folder = ""
  private let isLeftOut: (_ name: String, _ folder: String, _ kind: FileSystem.Kind) -> Bool
  private var (nextFolder, nextName) = (0, 0)

  /// - Parameters:
  ///   - folders: absolute paths. One that does not exist has nothing in it.
  ///   - isLeftOut: whether something is left out, with what is in it.
  init(
    of folders: [String],
    leavingOut isLeftOut:
      @escaping (_ name: String, _ folder: String, _ kind: FileSystem.Kind) ->
      Bool = { _, _, _ in false }
  ) {
    self.folders = folders
    self.isLeftOut = isLeftOut
  }

  mutating func next() -> (path: String, status: FileSystem.Status)? {
    while true {
      guard nextName < names.count else {
        guard nextFolder < folders.count else { return nil }
        folder = folders[nextFolder]
        names = FileSystem.names(in: folder)
        (nextFolder, nextName) = (nextFolder + 1, 0)
        continue
      }
      let name = names[nextName]
      nextName += 1
      let path = Path.join(folder, name)
      // It may be gone since the folder was read.
      guard let status = try? FileSystem.Status(path, followingLinks: false),
        !isLeftOut(name, folder, status.kind)
      else { continue }
      if status.kind == .folder { folders.append(path) }
      return (path, status)
    }
  }
}
