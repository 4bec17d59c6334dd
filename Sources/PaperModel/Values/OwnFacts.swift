/// Facts that only a house knows, as a file states them.
package struct OwnFacts: Sendable {
  package enum Value: Hashable, Sendable {
    case text(String)
    case date(CalendarDate)
    case flag(Bool)
  }

  package struct Fact: Sendable {
    package let name: Placed<String>
    package let value: Value

    package init(name: Placed<String>, value: Value) {
      self.name = name
      self.value = value
    }
  }

  /// In the order of the file.
  package let facts: [Fact]

  package init(_ facts: [Fact]) { self.facts = facts }

  package static let none = OwnFacts([])

  /// The fact of a name; nil where it is not stated.
  package subscript(name: String) -> Value? { facts.first { $0.name.value == name }?.value }
}
