/// An edit of an input: the text of a range is replaced.
package struct Fix: Hashable, Sendable {
  package let range: InputRange
  /// The new text exactly as it is written to the file, with its escapes.
  package let replacement: String

  package init(_ range: InputRange, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}
