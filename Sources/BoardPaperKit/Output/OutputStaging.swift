import PaperSource
import SystemPackage

/// Writes all files completely before the first of them is moved into its place.
struct OutputStaging {
  /// A file and its final path.
  struct Target {
    enum Content {
      case bytes([UInt8])
      /// A file in the staging folder, with as many bytes. It is new where there is none in its place.
      case staged(path: String, isNew: Bool)
      /// The file that is in its place already.
      case unchanged
    }

    /// The final path, absolute.
    let path: String
    let content: Content
    /// The outermost guarded folder, which only the owner may enter; nil for a file that everybody
    /// may read.
    let guardedFolder: String?

    /// Whether it is in its place already.
    var isUnchanged: Bool {
      if case .unchanged = content { true } else { false }
    }
  }

  /// The prefix of the staging folder's name, before the id of the process.
  static let prefix = "staging-"

  /// The parent of the folders of outputs.
  private let home: String
  private let folder: String
  private let device: UInt64
  private var count = 0
  /// Whether the log is written, so that the next build can finish this one.
  private(set) var isKept = false
  /// The temporary files, which are removed if they are not moved.
  private var temporaries: [String] = []
  private var madeFolders: [String] = []
  /// A cache: whether each target folder is on the same disk as the staging folder.
  private var isNear: [String: Bool] = [:]

  /// - Parameter home: the parent of the folders of outputs.
  init(in home: String) throws(WriteProblem) {
    self.home = home
    var made: [String] = []
    folder = Path.join(home, OutputList.folder + "/" + Self.prefix + String(FileWriting.process))
    do throws(WriteProblem) {
      try FileWriting.makeFolder(home, made: &made)
      try FileWriting.makeGuardedFolder(Path.folder(of: folder), made: &made)
      try FileWriting.makeGuardedFolder(folder, made: &made)
      device = try Self.device(of: folder)
    } catch {
      for path in made.reversed() { FileWriting.removeEmpty(path) }
      throw error
    }
    madeFolders = made
  }

  /// A path in the staging folder that no other file has. What is there when all is cleared is removed.
  mutating func nextPlace() -> String {
    let path = Path.join(folder, String(count))
    count += 1
    temporaries.append(path)
    return path
  }

  /// Writes a file into a place in the staging folder, with the permissions that it is to have.
  static func write(
    _ bytes: [UInt8], for target: Target, into place: String
  ) throws(WriteProblem) {
    TestHooks.stepInTests()
    let isGuarded = target.guardedFolder != nil
    let file = try FileWriting.create(
      place, mode: .ofFile(isGuarded: isGuarded), for: target.path)
    if !isGuarded { FileWriting.keepMode(of: target.path, for: file) }
    try FileWriting.fill(file, with: bytes, path: target.path)
  }

  /// Writes a file to the staging folder unless it is there, and creates its final folder.
  /// - Returns: the step that moves it into its place; nil where it is there.
  mutating func stage(_ target: Target) throws(WriteProblem) -> OutputCommit.Step? {
    let bytes: [UInt8]?
    var temporary: String
    switch target.content {
    case .unchanged: return nil
    case .bytes(let held): (bytes, temporary) = (held, "")
    case .staged(let path, _): (bytes, temporary) = (nil, path)
    }
    TestHooks.stepInTests()
    let place = Path.folder(of: target.path)
    try makeFolder(place, guarded: target.guardedFolder)
    do throws(Errno) {
      let status = try FileSystem.Status(target.path, followingLinks: false)
      if status.kind == .folder { throw .isDirectory }
    } catch {
      // The file may be missing.
      if error == .isDirectory || error == .fileNameTooLong {
        throw WriteProblem(target.path, error)
      }
    }
    if isNear[place] != true {
      let bytes = if let bytes { bytes } else { try held(temporary, for: target) }
      temporary = try writeBeside(target, bytes)
    } else if let bytes {
      temporary = nextPlace()
      try Self.write(bytes, for: target, into: temporary)
    }
    return .move(
      from: Path.relative(temporary, from: home), to: Path.relative(target.path, from: home))
  }

  /// Writes a file beside its place, which is on another disk than the staging folder.
  private mutating func writeBeside(
    _ target: Target, _ bytes: [UInt8]
  ) throws(WriteProblem) -> String {
    let isGuarded = target.guardedFolder != nil
    let temporary = try FileWriting.createTemporary(
      beside: target.path, mode: .ofFile(isGuarded: isGuarded))
    temporaries.append(temporary.path)
    if !isGuarded { FileWriting.keepMode(of: target.path, for: temporary.file) }
    try FileWriting.fill(temporary.file, with: bytes, path: target.path)
    return temporary.path
  }

  /// The bytes of a file in the staging folder.
  private func held(_ path: String, for target: Target) throws(WriteProblem) -> [UInt8] {
    try WriteProblem.reported(of: target.path) {
      guard let bytes = try? FileSystem.read(path, limit: .max) else { throw Errno.last }
      return bytes
    }
  }

  /// Writes the log of the remaining steps. From here until ``clear()``, the next build finishes
  /// them if this one does not.
  mutating func keep(_ commit: OutputCommit) throws(WriteProblem) {
    TestHooks.stepInTests()
    let path = Path.join(folder, OutputCommit.fileName)
    let new = path + ".new"
    temporaries += [path, new]
    let file = try FileWriting.create(new, mode: .ownerReadWrite, for: path)
    try FileWriting.fill(file, with: commit.bytes, path: path)
    try WriteProblem.reported(of: path) { try FileWriting.move(new, to: path) }
    isKept = true
  }

  /// Moves a written file into its place atomically. Both paths are absolute.
  static func move(_ temporary: String, to target: String) throws(WriteProblem) {
    TestHooks.stepInTests()
    try WriteProblem.reported(of: target) {
      if TestHooks.isFullInTests() { throw Errno.noSpace }
      do throws(Errno) {
        try FileWriting.move(temporary, to: target)
      } catch .improperLink {
        try copy(temporary, to: target)
      }
    }
  }

  /// Copies a file next to its place, then moves it there: the place is on another mount although on
  /// the same device.
  private static func copy(_ temporary: String, to target: String) throws {
    let mode = try FileSystem.Status(temporary).permissions
    guard let bytes = try? FileSystem.read(temporary, limit: .max) else { throw Errno.last }
    let beside = try FileWriting.createTemporary(beside: target, mode: mode)
    do {
      // Restores permission bits that the umask has removed.
      FileWriting.setMode(mode, of: beside.file)
      try FileWriting.fill(beside.file, with: bytes, path: target)
      try FileWriting.move(beside.path, to: target)
    } catch {
      try? FileWriting.remove(beside.path)
      throw error
    }
  }

  /// Removes files that were not moved, and new folders that are empty.
  func clear() {
    TestHooks.stepInTests()
    for path in temporaries { try? FileWriting.remove(path) }
    for path in madeFolders.reversed() { FileWriting.removeEmpty(path) }
  }

  // MARK: - Folders

  /// Creates a folder, and detects early what would prevent a file from being moved into it.
  private mutating func makeFolder(_ path: String, guarded: String?) throws(WriteProblem) {
    if isNear[path] != nil { return }
    try Self.makeFolder(path, guarded: guarded, made: &madeFolders)
    try WriteProblem.reported(of: path) { try FileWriting.checkAccess(toFolder: path) }
    isNear[path] = try Self.device(of: path) == device
  }

  /// Creates a folder.
  /// - Parameters:
  ///   - guarded: the guarded folder that contains it; nil for none.
  ///   - made: receives the folders that were created.
  static func makeFolder(
    _ path: String, guarded: String?, made: inout [String]
  ) throws(WriteProblem) {
    guard let guarded else { return try FileWriting.makeFolder(path, made: &made) }
    try FileWriting.makeFolder(Path.folder(of: guarded), made: &made)
    var folder = guarded
    try FileWriting.makeGuardedFolder(folder, made: &made)
    for part in path.dropFirst(guarded.count).split(separator: "/") {
      folder = Path.join(folder, String(part))
      try FileWriting.makeGuardedFolder(folder, made: &made)
    }
  }

  private static func device(of path: String) throws(WriteProblem) -> UInt64 {
    try WriteProblem.reported(of: path) { try FileSystem.Status(path).device }
  }
}
