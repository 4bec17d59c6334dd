import PaperSource
import SystemPackage

/// What the disk states of everything in the folders of outputs: whoever writes to a file, or puts
/// another in its place, changes it.
enum OutputState {
  /// The hash of it.
  /// - Parameters:
  ///   - folders: the folders of outputs. One that does not exist has nothing in it.
  ///   - list: the list of outputs.
  static func fingerprint(of folders: [String], list: String) -> Fingerprint {
    var whole = Fingerprint()
    func add(_ path: String, _ status: FileSystem.Status) {
      whole.add(path)
      whole.add(status.stamp)
    }
    if let status = try? FileSystem.Status(list, followingLinks: false) { add(list, status) }
    for (path, status) in FolderContents(of: folders) {
      if status.kind == .folder {
        whole.add(path)
        whole.add(Int64(status.permissions.rawValue))
      } else {
        add(path, status)
      }
    }
    return whole
  }
}
