#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import PaperSource
import SystemPackage

/// The right to build a workspace, which one process has at a time: two that build together would
/// leave a mixture of what each has read. The system takes it back when the process ends, in whatever
/// way.
enum BuildLock {
  /// Runs a function that builds, after any other build of the workspace has ended. Where the disk knows
  /// no locks it runs at once.
  /// - Parameters:
  ///   - root: the folder of the workspace, which is locked itself, so that no file has to be made.
  ///   - build: receives whether there was another build, which may have changed what was read before.
  static func held<Value>(
    of root: String, in environment: Environment, _ build: (_ hasWaited: Bool) throws -> Value
  ) throws -> Value {
    let options: FileDescriptor.OpenOptions = [.closeOnExec, .init(rawValue: O_DIRECTORY)]
    guard let folder = try? FileDescriptor.open(root, .readOnly, options: options) else {
      return try build(false)
    }
    defer { try? folder.close() }
    guard flock(folder.rawValue, LOCK_EX | LOCK_NB) == -1, Errno.last == .wouldBlock else {
      return try build(false)
    }
    environment.printError("another build of this workspace is under way: waiting for its end")
    while flock(folder.rawValue, LOCK_EX) == -1, Errno.last == .interrupted {}
    return try build(true)
  }
}
