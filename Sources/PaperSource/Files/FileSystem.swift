#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a file cannot be read.
package enum FileProblem: Error {
  case missing
  case notAFile
  case notReadable
  case tooLarge
  /// The path leads out of the folder that all files must be in.
  case outside
}

/// The few operations on the disk that reading a workspace needs.
package enum FileSystem {
  package enum Kind: Sendable {
    case file, folder, link, other
  }

  /// The kind of file at a path, or at the target of a link; nil if there is none.
  package static func kind(of path: String, followingLinks: Bool = true) -> Kind? {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
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
    // Without O_NONBLOCK, opening a pipe would wait for a writer.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { throw .missing }
      throw kind(of: path).map { $0 == .file } ?? true ? .notReadable : .notAFile
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .notReadable }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_size <= limit else { throw .tooLarge }
    return try read(descriptor, expecting: Int(status.st_size), limit: limit)
  }

  /// All of standard input, at most `limit` bytes.
  package static func readStandardInput(limit: Int) throws(FileProblem) -> [UInt8] {
    try read(STDIN_FILENO, expecting: 1 << 16, limit: limit)
  }

  /// Reads to the end, even if the file grows or shrinks meanwhile.
  private static func read(
    _ descriptor: Int32, expecting size: Int, limit: Int
  ) throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than expected, so that one read reaches the end of a file of that size.
    var room = size + 1
    while true {
      var (count, problem): (Int, Int32) = (0, 0)
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
        count = unistdRead(descriptor, UnsafeMutableRawBufferPointer(buffer))
        problem = errno
        filled = max(0, count)
      }
      if count < 0, problem == EINTR { continue }
      guard count >= 0 else { throw .notReadable }
      guard count > 0 else { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= limit else { throw .tooLarge }
      room = bytes.count < size ? size + 1 - bytes.count : min(max(bytes.count, 1 << 12), 1 << 16)
    }
  }

  private static func unistdRead(
    _ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer
  ) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer.baseAddress, buffer.count)
    #else
      Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }
}
