import PaperSource

/// A temporary folder that is removed, with its content, with the value that owns it.
struct ScratchFolder: ~Copyable {
  /// The path, absolute and with symbolic links resolved.
  let path: String

  init(in environment: Environment) throws {
    do throws(WriteProblem) {
      path = try FileWriting.makeUniqueFolder(in: environment.temporaryFolder)
    } catch {
      throw error.failure
    }
  }

  deinit { Self.remove(path) }

  /// Removes a file, or a folder with its content.
  static func remove(_ path: String) {
    // A symbolic link is removed itself, not its target.
    if FileSystem.kind(of: path, followingLinks: false) == .folder {
      for name in FileSystem.names(in: path) { remove(Path.join(path, name)) }
      FileWriting.removeEmpty(path)
    } else {
      try? FileWriting.remove(path)
    }
  }
}
