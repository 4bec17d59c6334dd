import Synchronization

/// Independent pieces of work on several cores.
package enum Parallel {
  /// The values of all items, in the order of the items.
  ///
  /// Items are begun in their order, each by the worker that is free first. Once one has thrown, no
  /// other is begun, so that what is thrown is the error of the first item that has any: the same as
  /// on one core.
  /// - Parameter workers: the number of threads that work at the same time; the caller's is one of them.
  package static func map<Item: Sendable, Value: Sendable>(
    _ items: [Item], workers: Int, _ work: @Sendable (Item) throws -> Value
  ) throws -> [Value] {
    guard workers > 1, items.count > 1 else { return try items.map(work) }
    return try withoutActuallyEscaping(work) { work in
      let queue = WorkQueue(items, work)
      WorkerThread.run(min(workers, items.count)) { queue.work() }
      return try queue.values()
    }
  }

  /// The values of all items, in the order of the items, of work that cannot fail.
  package static func map<Item: Sendable, Value: Sendable>(
    _ items: [Item], workers: Int, _ work: @Sendable (Item) -> Value
  ) -> [Value] {
    guard workers > 1, items.count > 1 else { return items.map(work) }
    return withoutActuallyEscaping(work) { work in
      let queue = WorkQueue(items, work)
      WorkerThread.run(min(workers, items.count)) { queue.work() }
      return queue.made()
    }
  }
}

/// Items that several threads take from, one after the other.
private final class WorkQueue<Item: Sendable, Value: Sendable>: Sendable {
  private struct State {
    var next = 0
    var results: [Result<Value, any Error>?]
    var hasFailed = false
  }

  private let items: [Item]
  private let makeValue: @Sendable (Item) throws -> Value
  private let state: Mutex<State>

  init(_ items: [Item], _ makeValue: @escaping @Sendable (Item) throws -> Value) {
    self.items = items
    self.makeValue = makeValue
    state = Mutex(State(results: Array(repeating: nil, count: items.count)))
  }

  /// Works until no item is left.
  func work() {
    while let number = take() {
      let result = Result { try makeValue(items[number]) }
      state.withLock { state in
        state.results[number] = result
        if case .failure = result { state.hasFailed = true }
      }
    }
  }

  private func take() -> Int? {
    state.withLock { state in
      guard state.next < items.count, !state.hasFailed else { return nil }
      defer { state.next += 1 }
      return state.next
    }
  }

  /// The values; throws the error of the first item that failed. Items that were not begun come after
  /// it.
  func values() throws -> [Value] {
    try state.withLock { state in try state.results.compactMap { try $0?.get() } }
  }

  /// The values of work that cannot fail.
  func made() -> [Value] {
    state.withLock { state in state.results.compactMap { try? $0?.get() } }
  }
}
