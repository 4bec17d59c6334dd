import PaperSource

/// Everything that a build of a workspace can depend on in its folder: the content of texts, what the disk
/// states of all other files, such as workbooks and pictures, which may be large, and where links lead.
/// Outputs, what is remembered of builds and what a version control system keeps are not among it.
struct WorkspaceState {
  /// The hashes of the files by their absolute paths.
  let files: [String: UInt64]
  /// The hash of all of it.
  let fingerprint: Fingerprint

  /// The endings of files that are known by their content, in small letters.
  private static let texts: Set = ["md", "yaml", "csv", "css", "json"]
  /// Files that are larger are known by what the disk states of them.
  private static let sizeLimit = 1 << 26

  /// Looks at all files now.
  /// - Parameter root: the folder of the workspace, absolute and without links.
  init(of root: String) {
    var files: [String: UInt64] = [:]
    var whole = Fingerprint()
    let contents = FolderContents(of: [root]) { name, folder, kind in
      kind == .folder && Self.isSkipped(name, in: folder, root)
    }
    for (path, status) in contents {
      whole.add(path)
      switch status.kind {
      case .file:
        let hash = Self.fingerprint(of: path, status)
        files[path] = hash.value
        whole.add(Int64(bitPattern: hash.value))
      case .link: whole.add(FileSystem.realPath(path) ?? "")
      case .folder, .other: break
      }
    }
    self.files = files
    fingerprint = whole
  }

  /// Whether a folder is left out. What is read in it nevertheless is not held (see ``holds(_:texts:)``).
  private static func isSkipped(_ name: String, in folder: String, _ root: String) -> Bool {
    name == ".git" || name == OutputList.folder
      || folder == root && Selection.outputFolders.contains(name)
  }

  private static func fingerprint(of path: String, _ status: FileSystem.Status) -> Fingerprint {
    if status.size <= sizeLimit, texts.contains(Path.ending(of: path)),
      let bytes = try? FileSystem.read(path, limit: sizeLimit)
    {
      return Fingerprint(ofContent: bytes)
    }
    return Fingerprint(of: status.stamp)
  }

  /// Whether files that were read are among all, and are as they are here.
  /// - Parameters:
  ///   - paths: the absolute paths of all files that were read. Those of the program itself are on no
  ///     disk.
  ///   - texts: the bytes that were read, by absolute paths, of those that were read as they are.
  func holds(_ paths: some Sequence<String>, texts: [String: [UInt8]]) -> Bool {
    paths.allSatisfy { path in
      guard let hash = files[path] else { return FileSystem.kind(of: path) == nil }
      return texts[path].map { Fingerprint(ofContent: $0).value == hash } ?? true
    }
  }
}

extension Fingerprint {
  /// The hash of what the disk states of a file.
  init(of stamp: FileStamp) {
    self.init()
    add(stamp)
  }

  mutating func add(_ stamp: FileStamp) {
    add(stamp.size)
    add(stamp.modified)
    add(stamp.changed)
    add(Int64(bitPattern: stamp.inode))
  }
}
