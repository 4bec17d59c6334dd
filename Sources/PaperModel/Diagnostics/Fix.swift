/// An edit of an input: other text in the place of what stands there.
package struct Fix: Hashable, Sendable {
  package let range: InputRange
  /// As it is to stand in the file, with its escapes.
  package let replacement: String

  package init(_ range: InputRange, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}
