#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Defers signals that end the program (SIGINT, SIGTERM, SIGHUP) during operations that must not be
/// left half done.
enum Interruption {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Runs a function to its end. A signal that arrives meanwhile takes effect afterwards, unless
  /// the function checks `pending` and stops early.
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

  /// The deferred signal; nil where none has arrived.
  static var pending: Int32? {
    var pending = sigset_t()
    guard sigpending(&pending) == 0 else { return nil }
    return signals.first { sigismember(&pending, $0) == 1 }
  }
}
