#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import PaperSource
import SystemPackage

/// Runs another program to its end.
enum OutsideProgram {
  enum Result {
    /// It ended with a status, which is 128 plus the number of a signal that ended it.
    case ended(Int32)
    case tooSlow
    /// A signal, with this number, interrupted this process meanwhile.
    case interrupted(Int32)
    case notStarted(String)
  }

  /// The path of LibreOffice; nil where it is not installed.
  static var libreOffice: String? {
    let usual = "/Applications/LibreOffice.app/Contents/MacOS/soffice"
    return onPath("soffice") ?? onPath("libreoffice") ?? (canRun(usual) ? usual : nil)
  }

  /// The path of a program in the folders that the user has for programs; nil where it is in none.
  static func onPath(_ name: String) -> String? {
    let folders = getenv("PATH").map { String(cString: $0) } ?? ""
    return folders.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
      .first(where: canRun)
  }

  /// Whether a path is that of a program which this user may run.
  static func canRun(_ path: String) -> Bool {
    FileSystem.kind(of: path) == .file && access(path, X_OK) == 0
  }

  /// Runs a program without input, and discards its output.
  /// - Parameters:
  ///   - timeLimit: in seconds; a program that takes longer is killed, with its child processes.
  ///   - home: the folder that it uses as home and for temporary files; nil for the user's own.
  ///   - errors: the file for what it writes to standard error; nil to discard that too.
  ///   - cage: restricts the program; nil for no restrictions.
  static func run(
    _ program: String, _ arguments: [String], timeLimit: Int, home: String? = nil,
    errors: String? = nil, cage: ProgramCage? = .ofThisSystem
  ) -> Result {
    let line = (cage?.prefix ?? []) + [program] + arguments
    let words = line.map { strdup($0) }
    defer { for word in words { free(word) } }
    let changes = (cage == nil ? [:] : ProgramCage.environment)
      .merging(home.map(ProgramCage.environment) ?? [:]) { $1 }
    let variables = environment(changes).map { strdup($0) }
    defer { for variable in variables { free(variable) } }
    let start = spawn(line[0], words + [nil], variables + [nil], errors: errors ?? nowhere)
    guard start.status == 0 else { return .notStarted("\(Errno(rawValue: start.status))") }
    return wait(for: start.process, timeLimit: timeLimit)
  }

  /// The environment of this process, with some variables changed.
  private static func environment(_ changes: [String: String]) -> [String] {
    #if canImport(Darwin)
      let current = _NSGetEnviron().pointee
    #else
      let current: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = environ
    #endif
    var variables: [String] = []
    var index = 0
    while let variable = current?[index] {
      let text = String(cString: variable)
      let name = String(text.prefix { $0 != "=" })
      if changes[name] == nil, changes[name.lowercased()] == nil { variables.append(text) }
      index += 1
    }
    return variables + changes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
  }

  private static let nowhere = "/dev/null"

  private static func spawn(
    _ program: String, _ words: [UnsafeMutablePointer<CChar>?],
    _ variables: [UnsafeMutablePointer<CChar>?], errors: String
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
    for (descriptor, path, mode) in [
      (STDIN_FILENO, nowhere, O_RDONLY), (STDOUT_FILENO, nowhere, O_WRONLY),
      (STDERR_FILENO, errors, O_WRONLY | O_CREAT),
    ] {
      status = posix_spawn_file_actions_addopen(&actions, descriptor, path, mode, 0o600)
      guard status == 0 else { return (status, 0) }
    }
    // The program gets its own process group, so that all of it can be killed, and no blocked
    // signals.
    var none = sigset_t()
    sigemptyset(&none)
    status = posix_spawnattr_setsigmask(&attributes, &none)
    guard status == 0 else { return (status, 0) }
    status = posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP) | Int16(POSIX_SPAWN_SETSIGMASK))
    guard status == 0 else { return (status, 0) }
    status = posix_spawnattr_setpgroup(&attributes, 0)
    guard status == 0 else { return (status, 0) }
    var process = pid_t()
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
      if ended < 0, Errno.last != .interrupted { return .notStarted("\(Errno.last)") }
      let signal = Interruption.pending
      guard rest > 0, signal == nil else {
        kill(-process, SIGKILL)
        while waitpid(process, &status, 0) < 0, Errno.last == .interrupted {}
        return signal.map(Result.interrupted) ?? .tooSlow
      }
      rest -= 1
      usleep(step)
    }
    // The convention of shells: the exit status, or 128 plus the signal.
    let signal = status & 0x7F
    return .ended(signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
  }
}
