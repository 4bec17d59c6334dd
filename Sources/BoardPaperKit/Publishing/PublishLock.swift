#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import PaperSource
import SystemPackage

/// The right to publish of a workspace, which one process has at a time. The system takes it back when the
/// process ends, in whatever way.
enum PublishLock {
  /// Runs a function that publishes; throws where another process does so.
  /// - Parameter root: the folder of the workspace.
  static func held(of root: String, _ publish: () throws -> Void) throws {
    let folder = Path.join(root, OutputList.folder)
    let path = Path.join(folder, "publish.lock")
    let file: FileDescriptor
    do throws(WriteProblem) {
      var made: [String] = []
      try FileWriting.makeGuardedFolder(folder, made: &made)
      file = try WriteProblem.reported(of: path) {
        try FileDescriptor.open(
          path, .readWrite, options: [.create, .closeOnExec, .noFollow],
          permissions: .ownerReadWrite)
      }
    } catch {
      throw error.failure
    }
    defer { try? file.close() }
    if flock(file.rawValue, LOCK_EX | LOCK_NB) == -1 {
      let reason = Errno.last
      guard reason == .wouldBlock else { throw WriteProblem(path, reason).failure }
      throw Failure(
        .writing,
        "error: another 'publish' of this workspace is under way: wait until it is done")
    }
    try publish()
  }
}
