/// Somebody who presents or writes a paper.
package struct Person: Hashable, Sendable {
  package let name: String
  package let organisation: String?
  /// The role, such as "Co-Chair, Marmot Steering Group".
  package let role: String?

  package init(name: String, organisation: String? = nil, role: String? = nil) {
    self.name = name
    self.organisation = organisation
    self.role = role
  }
}
