#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Threads of the system that end before the function that began them. They have stacks as large as that
/// of a program's first thread, since what is nested deeply is read and written recursively.
enum WorkerThread {
  /// In bytes.
  private static let stackSize = 8 << 20

  /// Runs a function on several threads at once, of which the caller's is one, until all have returned.
  /// Where the system gives no further thread it runs on fewer.
  static func run(_ count: Int, _ body: @escaping @Sendable () -> Void) {
    let threads = (1..<max(1, count)).compactMap { _ in begin(body) }
    body()
    for thread in threads { pthread_join(thread, nil) }
  }

  private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private static func begin(_ run: @escaping @Sendable () -> Void) -> pthread_t? {
    let body = Unmanaged.passRetained(Body(run)).toOpaque()
    let thread = created(with: body)
    if thread == nil { Unmanaged<Body>.fromOpaque(body).release() }
    return thread
  }

  private static func created(with body: UnsafeMutableRawPointer) -> pthread_t? {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return nil }
    defer { pthread_attr_destroy(&attributes) }
    guard pthread_attr_setstacksize(&attributes, stackSize) == 0 else { return nil }
    #if canImport(Darwin)
      var thread: pthread_t?
      return pthread_create(&thread, &attributes, start, body) == 0 ? thread : nil
    #else
      var thread = pthread_t()
      return pthread_create(&thread, &attributes, start, body) == 0 ? thread : nil
    #endif
  }

  /// The function of a thread, to which the system gives its body.
  private static let start: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? =
    {
      body in
      if let body { Unmanaged<Body>.fromOpaque(body).takeRetainedValue().run() }
      return nil
    }
}
