/// A role in which somebody clears papers.
package struct HouseClearance: Sendable {
  /// The id by which papers name it.
  package let role: Placed<String>
  /// As printed, such as "Director of Finance".
  package let label: String
  /// From which stage on a paper must be cleared by it; nil where it need not be.
  package let required: Stage?

  package init(role: Placed<String>, label: String, required: Stage?) {
    self.role = role
    self.label = label
    self.required = required
  }
}
