#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

package import SystemPackage

/// Why a file cannot be read.
package enum FileProblem: Error {
  case missing
  case notAFile
  case notReadable
  case tooLarge
  /// The path leads out of the folder that all files must be in.
  case outside
}

/// What a file system states of a file that changes whenever its content does.
package struct FileStamp: Hashable, Sendable {
  /// In bytes.
  package let size: Int64
  /// When its content was last changed, in nanoseconds since 1970, as exactly as the disk keeps it.
  package let modified: Int64
  /// When its content, name or permissions were last changed, in the same way. It also changes where a
  /// program puts the earlier time of modification back, as copying does.
  package let changed: Int64
  /// The number of the file on its disk: a file that is renamed to another's name keeps its own.
  package let inode: UInt64

  package init(size: Int64, modified: Int64, changed: Int64, inode: UInt64) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
  }
}

/// The few operations on the disk that reading a workspace needs.
package enum FileSystem {
  package enum Kind: Sendable {
    case file, folder, link, other
  }

  /// The kind of file at a path, or at the target of a link; nil if there is none.
  package static func kind(of path: String, followingLinks: Bool = true) -> Kind? {
    try? Status(path, followingLinks: followingLinks).kind
  }

  /// What the system states about a file, a folder or a link.
  package struct Status {
    private var status = stat()

    package init(_ path: String, followingLinks: Bool = true) throws(Errno) {
      try Errno.check(followingLinks ? stat(path, &status) : lstat(path, &status))
    }

    fileprivate init(_ file: FileDescriptor) throws(Errno) {
      try Errno.check(fstat(file.rawValue, &status))
    }

    package var kind: Kind {
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    }

    package var permissions: FilePermissions { .init(rawValue: status.st_mode & 0o7777) }
    /// In bytes.
    package var size: Int { Int(status.st_size) }
    /// The disk that holds the file.
    package var device: UInt64 { UInt64(truncatingIfNeeded: status.st_dev) }
    /// What is another one after somebody wrote to the file, or put another file in its place.
    package var stamp: FileStamp {
      #if canImport(Darwin)
        let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
      #else
        let (modified, changed) = (status.st_mtim, status.st_ctim)
      #endif
      return FileStamp(
        size: Int64(status.st_size), modified: Self.nanoseconds(modified),
        changed: Self.nanoseconds(changed), inode: UInt64(status.st_ino))
    }
    private static func nanoseconds(_ time: timespec) -> Int64 {
      Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }
    /// The identity of the file, independent of its name.
    package var identity: [UInt64] { [device, UInt64(status.st_ino)] }
  }

  /// The path without links and dots; nil if nothing exists there.
  package static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The path without links, even if its last components do not exist yet.
  package static func realPath(ofTarget path: String) -> String {
    if let real = realPath(path) { return real }
    guard path != "/" else { return path }
    return Path.join(realPath(ofTarget: Path.folder(of: path)), Path.name(of: path))
  }

  /// The names in a folder in alphabetical order; empty if it cannot be read. In a name that is not
  /// UTF-8 the invalid bytes are replaced by U+FFFD, so that it does not lead to the file.
  package static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The real path, where names are compared by Unicode equivalence: `é` as one scalar or as two is
  /// the same name. Nil if nothing exists there.
  package static func realPath(ofAnyForm path: String) -> String? {
    if let real = realPath(path) { return real }
    guard path != "/", let folder = realPath(ofAnyForm: Path.folder(of: path)) else { return nil }
    // String comparison is by canonical equivalence.
    let wanted = Path.name(of: path)
    return names(in: folder).first { $0 == wanted }.flatMap { realPath(Path.join(folder, $0)) }
  }

  /// The bytes of a regular file that is in a folder or below it, after all links are resolved.
  /// - Parameter root: the folder, absolute and without links.
  package static func read(
    _ path: String, inside root: String, limit: Int
  ) throws(FileProblem) -> [UInt8] {
    guard let real = realPath(path) else {
      throw kind(of: path, followingLinks: false) == .link ? .outside : .missing
    }
    guard Path.isInside(real, folder: root) else { throw .outside }
    return try read(real, limit: limit)
  }

  /// The bytes of a regular file of at most `limit` bytes.
  package static func read(_ path: String, limit: Int) throws(FileProblem) -> [UInt8] {
    let file: FileDescriptor
    do {
      // Without O_NONBLOCK, opening a pipe would wait for a writer.
      file = try .open(
        path, .readOnly, options: [.closeOnExec, .nonBlocking, .init(rawValue: O_NOCTTY)])
    } catch Errno.noSuchFileOrDirectory, Errno.notDirectory {
      throw .missing
    } catch {
      throw kind(of: path).map { $0 == .file } ?? true ? .notReadable : .notAFile
    }
    defer { try? file.close() }
    guard let status = try? Status(file) else { throw .notReadable }
    guard status.kind == .file else { throw .notAFile }
    guard status.size <= limit else { throw .tooLarge }
    return try read(file, expecting: status.size, limit: limit)
  }

  /// All of standard input, at most `limit` bytes.
  package static func readStandardInput(limit: Int) throws(FileProblem) -> [UInt8] {
    try read(.standardInput, expecting: 1 << 16, limit: limit)
  }

  /// Reads to the end, even if the file grows or shrinks meanwhile.
  private static func read(
    _ file: FileDescriptor, expecting size: Int, limit: Int
  ) throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than expected, so that one read reaches the end of a file of that size.
    var room = size + 1
    while true {
      let chunk = try? [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
        filled = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      guard let chunk else { throw .notReadable }
      guard !chunk.isEmpty else { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= limit else { throw .tooLarge }
      room = bytes.count < size ? size + 1 - bytes.count : min(max(bytes.count, 1 << 12), 1 << 16)
    }
  }
}

extension Errno {
  /// The reason why the last C function failed.
  package static var last: Errno { Errno(rawValue: errno) }

  /// Throws the reason if a C function returned -1.
  package static func check(_ result: Int32) throws(Errno) {
    if result == -1 { throw last }
  }
}
