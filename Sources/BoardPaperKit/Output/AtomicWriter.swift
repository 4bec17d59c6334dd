#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import PaperSource

/// Writes files so that each is whole or as it was before: beside its place first, then moved. Where a
/// link is, the file that it leads to is written; into a device or a pipe the bytes go as they are.
package enum AtomicWriter {
  /// Writes every file beside its place and then moves all; where one cannot be written, none is
  /// moved.
  /// - Parameter isGuarded: whether nobody but the owner may read them.
  package static func write(_ files: [(path: String, bytes: [UInt8])], isGuarded: Bool = false)
    throws
  {
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
        if kind == .folder { throw WriteProblem(file.path, EISDIR) }
        if kind == .other {
          try FileWriting.fill(
            try FileWriting.existing(file.path), with: file.bytes, path: file.path)
          continue
        }
        let path = try fileToWrite(at: file.path)
        try FileWriting.makeFolder(Path.folder(of: path), made: &made)
        let temporary = try FileWriting.createTemporary(
          beside: path, mode: isGuarded ? 0o600 : 0o666)
        written.append((temporary.path, path))
        if !isGuarded { FileWriting.keepMode(of: path, for: temporary.descriptor) }
        try FileWriting.fill(temporary.descriptor, with: file.bytes, path: file.path)
      }
      for file in written {
        TestHooks.stepInTests()
        guard rename(file.temporary, file.final) == 0 else { throw WriteProblem(file.final) }
      }
    } catch {
      for file in written { unlink(file.temporary) }
      for path in made.reversed() { rmdir(path) }
      throw error
    }
  }

  /// Removes what earlier commands left beside the places of files when they were killed.
  private static func clearLeftovers(of paths: [String]) {
    let targets = paths.map { FileSystem.realPath(ofTarget: $0) }
    for (folder, paths) in Dictionary(grouping: targets, by: Path.folder) {
      OutputLeftovers.clearTemporaries(of: Set(paths.map(Path.name)), in: folder)
    }
  }

  /// The path that is written where somebody named one: where a link leads.
  private static func fileToWrite(at path: String) throws(WriteProblem) -> String {
    guard FileSystem.kind(of: path, followingLinks: false) == .link else { return path }
    guard let real = FileSystem.realPath(path) else { throw WriteProblem(path, ENOENT) }
    return real
  }
}
