#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import PaperSource

/// Writes files so that each is whole or as it was before: beside its place first, then moved.
enum AtomicWriter {
  /// Writes every file beside its place and then moves all; where one cannot be written, none is
  /// moved.
  /// - Parameter isGuarded: whether nobody but the owner may read them.
  static func write(_ files: [(path: String, bytes: [UInt8])], isGuarded: Bool = false) throws {
    var written: [(temporary: String, final: String)] = []
    var made: [String] = []
    do throws(WriteProblem) {
      for file in files {
        try FileWriting.makeFolder(Path.folder(of: file.path), made: &made)
        let temporary = try FileWriting.createTemporary(
          beside: file.path, mode: isGuarded ? 0o600 : 0o666)
        written.append((temporary.path, file.path))
        if !isGuarded { FileWriting.keepMode(of: file.path, for: temporary.descriptor) }
        try FileWriting.fill(temporary.descriptor, with: file.bytes, path: file.path)
      }
      for file in written {
        guard rename(file.temporary, file.final) == 0 else { throw WriteProblem(file.final) }
      }
    } catch {
      for file in written { unlink(file.temporary) }
      throw error.told()
    }
  }
}
