#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import PaperSource

/// A temporary folder that is removed, with its content, with the value that owns it.
struct ScratchFolder: ~Copyable {
  /// The path, absolute and with symbolic links resolved.
  let path: String

  init(in environment: Environment) throws {
    var name = Path.join(environment.temporaryFolder, "board-paper-XXXXXX").utf8CString.map { $0 }
    guard let made = mkdtemp(&name), let path = FileSystem.realPath(String(cString: made)) else {
      let reason = String(cString: strerror(errno))
      throw Failure(
        .writing, "error: '\(environment.temporaryFolder)' cannot be written: \(reason)")
    }
    self.path = path
  }

  deinit { Self.remove(path) }

  /// Removes a file, or a folder with its content.
  static func remove(_ path: String) {
    // A symbolic link is removed itself, not its target.
    if FileSystem.kind(of: path, followingLinks: false) == .folder {
      for name in FileSystem.names(in: path) { remove(Path.join(path, name)) }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
