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
