import Synchronization

/// A value that is made when it is first asked for, by whichever thread asks first.
package final class Lazily<Value: Sendable>: Sendable {
  private let make: @Sendable () -> Value
  private let made = Mutex<(value: Value, texts: Set<String>)?>(nil)

  package init(_ make: @autoclosure @escaping @Sendable () -> Value) { self.make = make }

  package var value: Value {
    let (value, texts) = made.withLock { made in
      if let made { return made }
      let read = TextsRead()
      let value = TextsRead.$current.withValue(read) { make() }
      made = (value, read.names)
      return (value, read.names)
    }
    // Whoever uses the value depends on what it was made of, whoever asked first.
    TextsRead.note(all: texts)
    return value
  }
}
