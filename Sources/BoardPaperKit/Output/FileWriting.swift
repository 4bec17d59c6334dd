#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import PaperSource

/// The single steps of writing files and folders, each with the system's reason where it fails.
package enum FileWriting {
  /// Makes a folder and those above it that are missing.
  /// - Parameter made: the folders that were made are added to it, the outer ones first.
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

  /// Makes a folder that nobody but its owner may enter; one that is there becomes such a folder.
  static func makeGuardedFolder(_ path: String, made: inout [String]) throws(WriteProblem) {
    try makeFolder(path, mode: 0o700, made: &made)
    try guardFromOthers(path, mode: 0o700)
  }

  /// Removes a folder, if nothing is in it.
  static func removeEmpty(_ path: String) { rmdir(path) }

  /// Takes all rights from everybody but the owner, where anybody has one.
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

  /// A new file with a name of its own in the same folder, so that moving it is one step.
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

  /// How much of a file's name is in that of its temporary.
  static let temporaryNameLength = 100

  /// A new file.
  /// - Parameter target: the path that is named where it cannot be made.
  static func create(
    _ path: String, mode: mode_t, for target: String
  ) throws(WriteProblem) -> Int32 {
    if TestHooks.isFullInTests() { throw WriteProblem(target, ENOSPC) }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw WriteProblem(target) }
    return descriptor
  }

  /// A device or a pipe that is there already, to be written into.
  static func existing(_ path: String) throws(WriteProblem) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw WriteProblem(path) }
    return descriptor
  }

  /// Who may read a file stays as it was: one that cannot be changed is no reason not to write.
  static func keepMode(of path: String, for descriptor: Int32) {
    var status = stat()
    if stat(path, &status) == 0 { _ = fchmod(descriptor, status.st_mode & 0o7777) }
  }

  /// Writes all bytes and closes the file, also where it fails.
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

  /// Writes all bytes, however few the system takes at a time.
  package static func writeAll(
    _ bytes: [UInt8], to descriptor: Int32, path: String
  ) throws(WriteProblem) {
    if TestHooks.isFullInTests() { throw WriteProblem(path, ENOSPC) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        // Whoever reads it made it one that does not wait.
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

/// Why a file could not be written or removed, as the system says it.
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

  /// The failure that it is, with what is to be told.
  package var failure: Failure { Failure(kind, "error: \(message)") }

  /// The user ended the command by a signal before anything was in its place.
  init(interruptedBy signal: Int32) {
    kind = .interrupted(signal)
    message = "interrupted: nothing was written"
  }
}
