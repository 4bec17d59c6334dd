import Synchronization

/// Keeps what is told, in order.
final class KeptMessages: Sendable {
  /// What is told during one of several pieces of work that are done at the same time; nil otherwise.
  @TaskLocal static var current: KeptMessages?

  private let kept = Mutex<[String]>([])

  /// The messages as they are to be shown, each of one or more lines with their ends.
  var texts: [String] { kept.withLock { $0 } }

  /// The lines of all messages that are not empty, without their ends.
  var lines: [String] { texts.flatMap { $0.split(separator: "\n").map(String.init) } }

  func add(_ text: String) { kept.withLock { $0.append(text) } }
}
