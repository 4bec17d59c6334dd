/// A value with the place where it was stated, so that a finding about it can point there.
package struct Placed<Value: Sendable>: Sendable {
  package let value: Value
  package let range: InputRange

  package init(_ value: Value, at range: InputRange) {
    self.value = value
    self.range = range
  }
}

extension Placed: Equatable where Value: Equatable {}
extension Placed: Hashable where Value: Hashable {}
