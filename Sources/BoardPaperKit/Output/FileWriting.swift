#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import PaperSource

/// The single steps of writing files and folders. Each throws with the system's reason.
package enum FileWriting {
  /// Creates a folder and its missing parents.
  /// - Parameter made: receives the folders that were created, outermost first.
  static func makeFolder(_ path: String, made: inout [String]) throws(WriteProblem) {
    switch FileSystem.kind(of: path) {
    case .folder: return
    case nil: break
    default: throw WriteProblem(path, ENOTDIR)
    }
    let parent = Path.folder(of: path)
    if parent != path { try makeFolder(parent, made: &made) }
    try makeFolder(path, mode: 0o777, made: &made)
  }

  /// Creates a folder that only its owner may enter, or changes an existing one accordingly.
  static func makeGuardedFolder(_ path: String, made: inout [String]) throws(WriteProblem) {
    try makeFolder(path, mode: 0o700, made: &made)
    try guardFromOthers(path, mode: 0o700)
  }

  /// Removes a folder if it is empty.
  static func removeEmpty(_ path: String) { rmdir(path) }

  /// Removes all permissions of group and others, where they have any.
  static func guardFromOthers(_ path: String, mode: mode_t) throws(WriteProblem) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw WriteProblem(path) }
    guard status.st_mode & 0o077 != 0 else { return }
    guard chmod(path, mode) == 0 else { throw WriteProblem(path) }
  }

  private static func makeFolder(
    _ path: String, mode: mode_t, made: inout [String]
  ) throws(WriteProblem) {
    if TestHooks.isFullInTests() { throw WriteProblem(path, ENOSPC) }
    if mkdir(path, mode) == 0 {
      made.append(path)
      return
    }
    let code = errno
    guard code == EEXIST, FileSystem.kind(of: path) == .folder else {
      throw WriteProblem(path, code)
    }
  }

  /// Creates a temporary file in the same folder as the target, so that renaming it is atomic.
  static func createTemporary(
    beside path: String, mode: mode_t = 0o666
  ) throws(WriteProblem) -> (path: String, descriptor: Int32) {
    if TestHooks.isFullInTests() { throw WriteProblem(path, ENOSPC) }
    let folder = Path.folder(of: path)
    let name = Path.name(of: path).prefix(temporaryNameLength)
    for attempt in 0..<100 {
      let candidate = Path.join(folder, ".\(name).\(getpid())-\(attempt)")
      let descriptor = open(candidate, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      if descriptor >= 0 { return (candidate, descriptor) }
      guard errno == EEXIST else { throw WriteProblem(path) }
    }
    throw WriteProblem(path, EEXIST)
  }

  /// The number of bytes of the target's name that the name of its temporary file contains.
  static let temporaryNameLength = 100

  /// Creates a new file.
  /// - Parameter target: the path to report if it cannot be created.
  static func create(
    _ path: String, mode: mode_t, for target: String
  ) throws(WriteProblem) -> Int32 {
    if TestHooks.isFullInTests() { throw WriteProblem(target, ENOSPC) }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw WriteProblem(target) }
    return descriptor
  }

  /// Opens an existing device or pipe for writing.
  static func existing(_ path: String) throws(WriteProblem) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw WriteProblem(path) }
    return descriptor
  }

  /// Copies the permissions of an existing file. If they cannot be changed that is no reason not to
  /// write.
  static func keepMode(of path: String, for descriptor: Int32) {
    var status = stat()
    if stat(path, &status) == 0 { _ = fchmod(descriptor, status.st_mode & 0o7777) }
  }

  /// Writes all bytes and closes the file, even if writing fails.
  static func fill(
    _ descriptor: Int32, with bytes: [UInt8], path: String
  ) throws(WriteProblem) {
    do throws(WriteProblem) {
      try writeAll(bytes, to: descriptor, path: path)
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw WriteProblem(path) }
  }

  /// Writes all bytes, with as many system calls as it takes.
  package static func writeAll(
    _ bytes: [UInt8], to descriptor: Int32, path: String
  ) throws(WriteProblem) {
    if TestHooks.isFullInTests() { throw WriteProblem(path, ENOSPC) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        // The reader has made the descriptor non-blocking, so this waits until it can be written.
        var place = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        if poll(&place, 1, -1) >= 0 || errno == EINTR { continue }
      }
      guard count > 0 else { throw WriteProblem(path) }
      rest.removeFirst(count)
    }
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

/// The system's reason why a file could not be written or removed.
package struct WriteProblem: Error {
  let message: String
  private let kind: Failure.Kind

  package init(_ path: String, _ code: Int32 = errno) {
    kind = .writing
    message = "'\(path)' cannot be written: \(String(cString: strerror(code)))"
  }

  init(removing path: String, _ code: Int32 = errno) {
    kind = .writing
    message = "'\(path)' cannot be removed: \(String(cString: strerror(code)))"
  }

  /// The failure with the message for the user.
  package var failure: Failure { Failure(kind, "error: \(message)") }

  /// A signal ended the command before any file was in its place.
  init(interruptedBy signal: Int32) {
    kind = .interrupted(signal)
    message = "interrupted: nothing was written"
  }
}
