import Synchronization

/// Collects messages, in order.
final class CollectedMessages: Sendable {
  private let lines = Mutex<[String]>([])

  var all: [String] { lines.withLock { $0 } }

  @Sendable func add(_ text: String) {
    let added = text.split(separator: "\n").map(String.init)
    lines.withLock { $0 += added }
  }
}
