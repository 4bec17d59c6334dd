import PaperSource

/// The folders that can be recognised as folders of outputs: those of the workspaces at hand, and
/// any others by their names and the files next to them.
struct KnownFolders {
  /// A folder of outputs.
  struct Folder {
    let path: String
    let place: OutputPlace
  }

  /// The folders of the workspaces at hand, with symbolic links resolved.
  private var own: [Folder] = []

  /// - Parameter roots: the folders of workspaces, or of single source files.
  init(of roots: [String]) {
    for root in roots {
      for place in OutputPlace.allCases { add(Path.join(root, place.folder), place) }
    }
  }

  /// Adds a folder elsewhere.
  mutating func add(_ path: String, _ place: OutputPlace) {
    own.append(Folder(path: FileSystem.realPath(ofTarget: path), place: place))
  }

  /// The folder of outputs that is, or contains, an absolute normalised path; of several the public
  /// one. Nil where there is none.
  func folder(holding path: String) -> Folder? {
    var found: Folder?
    for path in [path, FileSystem.realPath(ofTarget: path)] {
      var folder = path
      while folder != "/" {
        if let place = place(of: folder) {
          if place == .public { return Folder(path: folder, place: place) }
          if found == nil { found = Folder(path: folder, place: place) }
        }
        folder = Path.folder(of: folder)
      }
    }
    return found
  }

  /// The public folder that is, or contains, a path; nil where there is none.
  func publicFolder(holding path: String) -> String? {
    folder(holding: path).flatMap { $0.place == .public ? $0.path : nil }
  }

  private func place(of folder: String) -> OutputPlace? {
    if let known = own.first(where: { $0.path == folder }) { return known.place }
    let name = Path.name(of: folder)
    let parent = Path.folder(of: folder)
    func holds(_ path: String) -> Bool { FileSystem.kind(of: Path.join(parent, path)) == .file }
    if let place = OutputPlace.allCases.first(where: { $0.folder == name }),
      holds(Selection.boardFileName) || holds(OutputList.path)
    {
      return place
    }
    if let place = OutputPlace.allCases.first(where: { $0.folderElsewhere == name }),
      holds(OutputList.path)
    {
      return place
    }
    return nil
  }
}
