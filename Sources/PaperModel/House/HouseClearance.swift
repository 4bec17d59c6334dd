/// A role in which somebody clears papers.
package struct HouseClearance: Sendable {
  /// The id by which papers name it.
  package let role: Placed<String>
  /// The name of the role as printed, such as "Director of Finance".
  package let label: String
  /// The stage from which a paper must be cleared by this role; nil if it need not be.
  package let required: Stage?

  package init(role: Placed<String>, label: String, required: Stage?) {
    self.role = role
    self.label = label
    self.required = required
  }
}
