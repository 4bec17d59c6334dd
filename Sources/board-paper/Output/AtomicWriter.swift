#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import ArgumentParser
import PaperSource

/// Writes files so that each is whole or as it was before: beside its place first, then moved.
enum AtomicWriter {
  /// Writes every file beside its place and then moves all; where one cannot be written, none is
  /// moved.
  static func write(_ files: [(path: String, bytes: [UInt8])]) throws {
    var written: [(temporary: String, final: String)] = []
    do throws(WriteProblem) {
      for file in files {
        try makeFolder(Path.folder(of: file.path))
        let temporary = try createTemporary(beside: file.path)
        written.append((temporary.path, file.path))
        keepMode(of: file.path, for: temporary.descriptor)
        try fill(temporary.descriptor, with: file.bytes, path: file.path)
      }
      for file in written {
        guard rename(file.temporary, file.final) == 0 else { throw WriteProblem(file.final) }
      }
    } catch {
      for file in written { unlink(file.temporary) }
      Environment.writeToStandardError("error: \(error.message)\n")
      throw ExitCode(EX_IOERR)
    }
  }

  /// Who may read a file stays as it was: one that cannot be changed is no reason not to write.
  private static func keepMode(of path: String, for descriptor: Int32) {
    var status = stat()
    if stat(path, &status) == 0 { _ = fchmod(descriptor, status.st_mode & 0o7777) }
  }

  private static func makeFolder(_ path: String) throws(WriteProblem) {
    if FileSystem.kind(of: path) == .folder { return }
    let parent = Path.folder(of: path)
    if parent != path { try makeFolder(parent) }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw WriteProblem(path) }
  }

  /// A new file with a name of its own in the same folder, so that moving it is one step.
  private static func createTemporary(
    beside path: String
  ) throws(WriteProblem) -> (path: String, descriptor: Int32) {
    let folder = Path.folder(of: path)
    let name = Path.name(of: path).prefix(100)
    for attempt in 0..<100 {
      let candidate = Path.join(folder, ".\(name).\(getpid())-\(attempt)")
      let descriptor = open(candidate, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (candidate, descriptor) }
      guard errno == EEXIST else { throw WriteProblem(path) }
    }
    throw WriteProblem(path)
  }

  private static func fill(
    _ descriptor: Int32, with bytes: [UInt8], path: String
  ) throws(WriteProblem) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let problem = WriteProblem(path)
        close(descriptor)
        throw problem
      }
      rest.removeFirst(count)
    }
    guard close(descriptor) == 0 else { throw WriteProblem(path) }
  }

  private static func systemWrite(
    _ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes, count)
    #else
      Darwin.write(descriptor, bytes, count)
    #endif
  }
}

/// Why a file could not be written, as the system says it.
private struct WriteProblem: Error {
  let message: String

  init(_ path: String) {
    message = "'\(path)' cannot be written: \(String(cString: strerror(errno)))"
  }
}
