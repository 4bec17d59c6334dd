#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Interruptions by the user or the system (SIGINT, SIGTERM, SIGHUP), held back while something is
/// under way that must not be left half done.
enum Interruption {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Does something to its end. An interruption that came meanwhile takes effect afterwards, unless
  /// what is done asks for it and stops before.
  static func held<Value, Failure>(
    _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    var held = sigset_t()
    var before = sigset_t()
    sigemptyset(&held)
    for signal in signals { sigaddset(&held, signal) }
    guard pthread_sigmask(SIG_BLOCK, &held, &before) == 0 else { return try body() }
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try body()
  }

  /// The signal that came and is held back; nil where none did.
  static var pending: Int32? {
    var pending = sigset_t()
    guard sigpending(&pending) == 0 else { return nil }
    return signals.first { sigismember(&pending, $0) == 1 }
  }
}
