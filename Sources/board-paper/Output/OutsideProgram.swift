#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import PaperSource

/// Another program, run to its end.
enum OutsideProgram {
  enum Result {
    /// It ended, with a status; 128 and more where a signal ended it.
    case ended(Int32)
    case tooSlow
    case notStarted(String)
  }

  /// Where LibreOffice is; nil where it is not installed.
  static var libreOffice: String? {
    let folders = getenv("PATH").map { String(cString: $0) } ?? ""
    let onPath = ["soffice", "libreoffice"].flatMap { name in
      folders.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
    }
    return (onPath + ["/Applications/LibreOffice.app/Contents/MacOS/soffice"])
      .first { FileSystem.kind(of: $0) == .file && access($0, X_OK) == 0 }
  }

  /// Runs a program, without input and with what it says thrown away.
  /// - Parameter timeLimit: in seconds; a program that takes longer is ended, with those that it
  ///   started.
  static func run(_ program: String, _ arguments: [String], timeLimit: Int) -> Result {
    let words = ([program] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    let start = spawn(program, words + [nil])
    guard start.status == 0 else { return .notStarted(String(cString: strerror(start.status))) }
    return wait(for: start.process, timeLimit: timeLimit)
  }

  private static func spawn(
    _ program: String, _ words: [UnsafeMutablePointer<CChar>?]
  ) -> (status: Int32, process: pid_t) {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    var status = posix_spawn_file_actions_init(&actions)
    guard status == 0 else { return (status, 0) }
    defer { posix_spawn_file_actions_destroy(&actions) }
    status = posix_spawnattr_init(&attributes)
    guard status == 0 else { return (status, 0) }
    defer { posix_spawnattr_destroy(&attributes) }
    let nowhere = "/dev/null"
    for (descriptor, mode) in [
      (STDIN_FILENO, O_RDONLY), (STDOUT_FILENO, O_WRONLY), (STDERR_FILENO, O_WRONLY),
    ] {
      status = posix_spawn_file_actions_addopen(&actions, descriptor, nowhere, mode, 0)
      guard status == 0 else { return (status, 0) }
    }
    // A group of its own, so that all of it can be ended.
    status = posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    guard status == 0 else { return (status, 0) }
    status = posix_spawnattr_setpgroup(&attributes, 0)
    guard status == 0 else { return (status, 0) }
    var process = pid_t()
    #if canImport(Darwin)
      let variables = _NSGetEnviron().pointee
    #else
      let variables = environ
    #endif
    status = posix_spawn(&process, program, &actions, &attributes, words, variables)
    return (status, process)
  }

  private static func wait(for process: pid_t, timeLimit: Int) -> Result {
    var status: Int32 = 0
    let step: UInt32 = 20_000
    var rest = timeLimit * 1_000_000 / Int(step)
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { break }
      if ended < 0, errno != EINTR {
        return .notStarted(String(cString: strerror(errno)))
      }
      guard rest > 0 else {
        kill(-process, SIGKILL)
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return .tooSlow
      }
      rest -= 1
      usleep(step)
    }
    // As the shell counts: the status, or the signal above 128.
    let signal = status & 0x7F
    return .ended(signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
  }
}
