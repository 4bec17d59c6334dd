import Dispatch
import Synchronization

/// Hands messages to the thread that sends them to a page. Only the last one is kept, since each says how it
/// stands: whoever saves without a pause fills no memory.
final class PageChannel: Sendable {
  private let latest = Mutex<String?>(nil)
  private let isThere = DispatchSemaphore(value: 0)

  func send(_ message: String) {
    latest.withLock { $0 = message }
    isThere.signal()
  }

  /// The next message; nil where there is none for so many seconds, or it was handed on already.
  func next(within seconds: Int) -> String? {
    _ = isThere.wait(timeout: .now() + .seconds(seconds))
    return latest.withLock { message in
      defer { message = nil }
      return message
    }
  }
}
