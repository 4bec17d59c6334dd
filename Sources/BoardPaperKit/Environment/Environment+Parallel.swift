import PaperMarkup
import Synchronization

extension Environment {
  /// The values of all items, in their order, made on all processors. What is told meanwhile is told in
  /// the order of the items, and of those after one that fails nothing is.
  /// - Parameter action: what is done, for the progress that is shown; nil to show none.
  func map<Item: Sendable, Value: Sendable>(
    _ items: [Item], as action: String? = nil, _ work: @Sendable (Item) throws -> Value
  ) throws -> [Value] {
    let messages = Mutex<[(number: Int, texts: [String])]>([])
    let done = Atomic(0)
    defer {
      for kept in messages.withLock({ $0.sorted { $0.number < $1.number } }) {
        for text in kept.texts { tell(text) }
      }
    }
    let numbered = Array(items.enumerated()).map { (number: $0.offset, item: $0.element) }
    return try Parallel.map(numbered, workers: processors) { entry in
      let kept = KeptMessages()
      let value: Value
      do {
        value = try KeptMessages.$current.withValue(kept) { try work(entry.item) }
      } catch {
        messages.withLock { messages in
          messages.removeAll { $0.number > entry.number }
          messages.append((entry.number, kept.all))
        }
        throw error
      }
      if !kept.all.isEmpty { messages.withLock { $0.append((entry.number, kept.all)) } }
      let count = done.add(1, ordering: .relaxed).newValue
      if let action { progress?(action, count, items.count) }
      return value
    }
  }
}

/// What is told during one of several pieces of work that are done at the same time.
final class KeptMessages: Sendable {
  @TaskLocal static var current: KeptMessages?

  private let texts = Mutex<[String]>([])

  var all: [String] { texts.withLock { $0 } }

  func add(_ text: String) { texts.withLock { $0.append(text) } }
}
