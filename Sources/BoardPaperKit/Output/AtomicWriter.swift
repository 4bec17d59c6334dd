import PaperSource
import SystemPackage

/// Writes files atomically: to a temporary file in the same folder, which is then renamed. Symbolic
/// links are followed. Devices and pipes are written directly.
package enum AtomicWriter {
  /// Writes all temporary files first and then renames them; if one cannot be written, none is
  /// renamed.
  /// - Parameter isGuarded: whether only the owner may read the files.
  package static func write(_ files: [(path: String, bytes: [UInt8])], isGuarded: Bool = false)
    throws
  {
    for file in files where Selection.isPublished(FileSystem.realPath(ofTarget: file.path)) {
      throw Failure.usage(
        "'\(file.path)' lies in the folder of what was published, to which 'publish' alone adds: "
          + "choose another place")
    }
    do throws(WriteProblem) {
      try Interruption.held { () throws(WriteProblem) in try writeAll(files, isGuarded: isGuarded) }
    } catch {
      throw error.failure
    }
  }

  private static func writeAll(
    _ files: [(path: String, bytes: [UInt8])], isGuarded: Bool
  ) throws(WriteProblem) {
    var written: [(temporary: String, final: String)] = []
    var made: [String] = []
    clearLeftovers(of: files.map(\.path))
    do throws(WriteProblem) {
      for file in files {
        TestHooks.stepInTests()
        let kind = FileSystem.kind(of: file.path)
        if kind == .folder { throw WriteProblem(file.path, Errno.isDirectory) }
        if kind == .other {
          try FileWriting.fill(
            try FileWriting.existing(file.path), with: file.bytes, path: file.path)
          continue
        }
        let path = try fileToWrite(at: file.path)
        try FileWriting.makeFolder(Path.folder(of: path), made: &made)
        let temporary = try FileWriting.createTemporary(
          beside: path, mode: .ofFile(isGuarded: isGuarded))
        written.append((temporary.path, path))
        if !isGuarded { FileWriting.keepMode(of: path, for: temporary.file) }
        try FileWriting.fill(temporary.file, with: file.bytes, path: file.path)
      }
      for file in written {
        TestHooks.stepInTests()
        try WriteProblem.reported(of: file.final) {
          try FileWriting.move(file.temporary, to: file.final)
        }
      }
    } catch {
      for file in written { try? FileWriting.remove(file.temporary) }
      for path in made.reversed() { FileWriting.removeEmpty(path) }
      throw error
    }
  }

  /// Removes temporary files that killed commands left in the folders of the paths.
  private static func clearLeftovers(of paths: [String]) {
    let targets = paths.map { FileSystem.realPath(ofTarget: $0) }
    for (folder, paths) in Dictionary(grouping: targets, by: Path.folder) {
      OutputLeftovers.clearTemporaries(of: Set(paths.map(Path.name)), in: folder)
    }
  }

  /// The path to write for a path that the user typed: the target where it is a symbolic link.
  private static func fileToWrite(at path: String) throws(WriteProblem) -> String {
    guard FileSystem.kind(of: path, followingLinks: false) == .link else { return path }
    guard let real = FileSystem.realPath(path) else {
      throw WriteProblem(path, Errno.noSuchFileOrDirectory)
    }
    return real
  }
}
