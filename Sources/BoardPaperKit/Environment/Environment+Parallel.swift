import PaperMarkup
import Synchronization

extension Environment {
  /// The values of all items, in their order, made on all processors. What is told meanwhile is told in
  /// the order of the items, and of those after one that fails nothing is.
  /// - Parameter action: what is done, for the progress that is shown; nil to show none.
  func map<Item: Sendable, Value: Sendable>(
    _ items: [Item], as action: String? = nil, _ work: @Sendable (Item) throws -> Value
  ) throws -> [Value] {
    let state = Mutex((messages: [(number: Int, texts: [String])](), failed: Int.max))
    let done = Atomic(0)
    defer {
      let (messages, failed) = state.withLock(\.self)
      for kept in messages.sorted(by: { $0.number < $1.number }) where kept.number <= failed {
        for text in kept.texts { tell(text) }
      }
    }
    // Threads do not take over what is local to the task that begins them.
    let texts = TextsRead.current
    let numbered = Array(items.enumerated()).map { (number: $0.offset, item: $0.element) }
    return try Parallel.map(numbered, workers: processors) { entry in
      let kept = KeptMessages()
      defer {
        let texts = kept.texts
        if !texts.isEmpty { state.withLock { $0.messages.append((entry.number, texts)) } }
      }
      do {
        let value = try TextsRead.$current.withValue(texts) {
          try KeptMessages.$current.withValue(kept) { try work(entry.item) }
        }
        let count = done.add(1, ordering: .relaxed).newValue
        if let action { progress?(action, count, items.count) }
        return value
      } catch {
        state.withLock { $0.failed = min($0.failed, entry.number) }
        throw error
      }
    }
  }
}
