/// A section that a house knows: what it is called, and whether a paper must have it.
package struct HouseSection: Sendable {
  /// The name by which the template puts it in a place of its own.
  package let id: Placed<String>
  /// The heading as printed.
  package let heading: String
  /// Other headings that an author may write for it.
  package let also: [String]
  /// From which stage on a paper must have it; nil where it may be left out.
  package let required: Stage?

  package init(id: Placed<String>, heading: String, also: [String], required: Stage?) {
    self.id = id
    self.heading = heading
    self.also = also
    self.required = required
  }

  /// Whether an author who writes this heading means this section: case and spacing do not matter.
  package func isCalled(_ heading: String) -> Bool {
    let folded = Self.folded(heading)
    return Self.folded(self.heading) == folded || also.contains { Self.folded($0) == folded }
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
