#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import PaperSource
package import SystemPackage

/// The single steps of writing files and folders. Each throws with the system's reason.
package enum FileWriting {
  /// Creates a folder and its missing parents.
  /// - Parameter made: receives the folders that were created, outermost first.
  static func makeFolder(_ path: String, made: inout [String]) throws(WriteProblem) {
    switch FileSystem.kind(of: path) {
    case .folder: return
    case nil: break
    default: throw WriteProblem(path, Errno.notDirectory)
    }
    let parent = Path.folder(of: path)
    if parent != path { try makeFolder(parent, made: &made) }
    try makeFolder(path, mode: [.ownerReadWriteExecute, ofOthers], made: &made)
  }

  /// Creates a folder that only its owner may enter, or changes an existing one accordingly.
  static func makeGuardedFolder(_ path: String, made: inout [String]) throws(WriteProblem) {
    try makeFolder(path, mode: .ownerReadWriteExecute, made: &made)
    try guardFromOthers(path, mode: .ownerReadWriteExecute)
  }

  /// Creates a folder with a unique name, and returns its path, without symbolic links.
  static func makeUniqueFolder(in folder: String) throws(WriteProblem) -> String {
    var name = Path.join(folder, "board-paper-XXXXXX").utf8CString.map { $0 }
    guard let made = mkdtemp(&name), let path = FileSystem.realPath(String(cString: made)) else {
      throw WriteProblem(folder, Errno.last)
    }
    return path
  }

  /// Checks that files can be moved into a folder.
  static func checkAccess(toFolder path: String) throws(Errno) {
    try Errno.check(access(path, W_OK | X_OK))
  }

  /// Removes a file, or a symbolic link itself.
  static func remove(_ path: String) throws(Errno) { try Errno.check(unlink(path)) }

  /// Removes a folder if it is empty, and returns whether it was.
  @discardableResult
  static func removeEmpty(_ path: String) -> Bool { rmdir(path) == 0 }

  /// Moves a file within a disk, atomically; an existing file is replaced.
  static func move(_ path: String, to target: String) throws(Errno) {
    try Errno.check(rename(path, target))
  }

  /// Waits until the content of a file, or the names in a folder, are on the disk, so that neither is
  /// lost when the power fails.
  static func synchronise(_ path: String) throws(WriteProblem) {
    try WriteProblem.reported(of: path) {
      let file = try FileDescriptor.open(path, .readOnly, options: [.closeOnExec])
      try file.closeAfter { try Errno.check(fsync(file.rawValue)) }
    }
  }

  /// Removes all permissions of group and others, where they have any.
  static func guardFromOthers(_ path: String, mode: FilePermissions) throws(WriteProblem) {
    try WriteProblem.reported(of: path) {
      if try !FileSystem.Status(path).permissions.isDisjoint(with: ofOthers) {
        try Errno.check(chmod(path, mode.rawValue))
      }
    }
  }

  /// All permissions of group and others.
  private static let ofOthers: FilePermissions = [.groupReadWriteExecute, .otherReadWriteExecute]

  private static func makeFolder(
    _ path: String, mode: FilePermissions, made: inout [String]
  ) throws(WriteProblem) {
    if TestHooks.isFullInTests() { throw WriteProblem(path, Errno.noSpace) }
    do throws(Errno) {
      try Errno.check(mkdir(path, mode.rawValue))
      made.append(path)
    } catch {
      guard error == .fileExists, FileSystem.kind(of: path) == .folder else {
        throw WriteProblem(path, error)
      }
    }
  }

  /// Creates a temporary file in the same folder as the target, so that renaming it is atomic.
  static func createTemporary(
    beside path: String, mode: FilePermissions
  ) throws(WriteProblem) -> (path: String, file: FileDescriptor) {
    try WriteProblem.reported(of: path) {
      if TestHooks.isFullInTests() { throw Errno.noSpace }
      let folder = Path.folder(of: path)
      let name = Path.name(of: path).prefix(temporaryNameLength)
      for attempt in 0..<100 {
        let candidate = Path.join(folder, ".\(name).\(process)-\(attempt)")
        do {
          return (candidate, try .open(candidate, .writeOnly, options: ofNew, permissions: mode))
        } catch Errno.fileExists {}
      }
      throw Errno.fileExists
    }
  }

  private static let ofNew: FileDescriptor.OpenOptions = [.create, .exclusiveCreate, .closeOnExec]

  /// The id of this process.
  static var process: Int32 { getpid() }

  /// The number of bytes of the target's name that the name of its temporary file contains.
  static let temporaryNameLength = 100

  /// Creates a new file.
  /// - Parameter target: the path to report if it cannot be created.
  static func create(
    _ path: String, mode: FilePermissions, for target: String
  ) throws(WriteProblem) -> FileDescriptor {
    try WriteProblem.reported(of: target) {
      if TestHooks.isFullInTests() { throw Errno.noSpace }
      return try .open(path, .writeOnly, options: ofNew, permissions: mode)
    }
  }

  /// Opens an existing device or pipe for writing.
  static func existing(_ path: String) throws(WriteProblem) -> FileDescriptor {
    try WriteProblem.reported(of: path) {
      try .open(path, .writeOnly, options: [.closeOnExec, .init(rawValue: O_NOCTTY)])
    }
  }

  /// Copies the permissions of an existing file.
  static func keepMode(of path: String, for file: FileDescriptor) {
    if let status = try? FileSystem.Status(path) { setMode(status.permissions, of: file) }
  }

  /// Sets permissions regardless of the umask. If they cannot be changed that is no reason not to
  /// write.
  static func setMode(_ mode: FilePermissions, of file: FileDescriptor) {
    _ = fchmod(file.rawValue, mode.rawValue)
  }

  /// Writes all bytes and closes the file, even if writing fails.
  static func fill(
    _ file: FileDescriptor, with bytes: [UInt8], path: String
  ) throws(WriteProblem) {
    try WriteProblem.reported(of: path) {
      try file.closeAfter { try writeAll(bytes, to: file, path: path) }
    }
  }

  /// Writes all bytes, with as many system calls as it takes.
  package static func writeAll(
    _ bytes: [UInt8], to file: FileDescriptor, path: String
  ) throws(WriteProblem) {
    try WriteProblem.reported(of: path) {
      if TestHooks.isFullInTests() { throw Errno.noSpace }
      var rest = bytes[...]
      while !rest.isEmpty {
        do {
          let count = try rest.withUnsafeBytes { try file.write($0) }
          guard count > 0 else { throw Errno.ioError }
          rest.removeFirst(count)
        } catch Errno.resourceTemporarilyUnavailable {
          // The reader has made the descriptor non-blocking, so this waits until it can be written.
          var place = pollfd(fd: file.rawValue, events: Int16(POLLOUT), revents: 0)
          guard poll(&place, 1, -1) >= 0 || Errno.last == .interrupted else { throw Errno.last }
        }
      }
    }
  }
}

extension FilePermissions {
  /// The permissions of a new file, of which the umask is taken.
  static func ofFile(isGuarded: Bool) -> FilePermissions {
    FilePermissions(rawValue: isGuarded ? 0o600 : 0o666)
  }
}

/// The system's reason why a file could not be written or removed.
package struct WriteProblem: Error {
  let message: String
  private let kind: Failure.Kind

  package init(_ path: String, _ reason: any Error) {
    kind = .writing
    message = "'\(path)' cannot be written: \(reason)"
  }

  init(removing path: String, _ reason: Errno) {
    kind = .writing
    message = "'\(path)' cannot be removed: \(reason)"
  }

  /// Calls the system; if that fails, the path cannot be written.
  static func reported<Value>(
    of path: String, _ body: () throws -> Value
  ) throws(WriteProblem) -> Value {
    do { return try body() } catch { throw error as? WriteProblem ?? WriteProblem(path, error) }
  }

  /// The failure with the message for the user.
  package var failure: Failure { Failure(kind, "error: \(message)") }

  /// A signal ended the command before any file was in its place.
  init(interruptedBy signal: Int32) {
    kind = .interrupted(signal)
    message = "interrupted: nothing was written"
  }
}
