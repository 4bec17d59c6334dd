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

/// The contact for a paper: a person, or a post without a name.
package struct ReportAuthor: Hashable, Sendable {
  package let name: String?
  package let jobTitle: String?
  package let directorate: String?
  package let telephone: String?
  package let email: String?

  package init(
    name: String?, jobTitle: String?, directorate: String?, telephone: String?, email: String?
  ) {
    self.name = name
    self.jobTitle = jobTitle
    self.directorate = directorate
    self.telephone = telephone
    self.email = email
  }
}
