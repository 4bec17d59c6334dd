/// The agreement of a role that a paper needs before it is published.
package struct Clearance: Sendable {
  /// The role, by the id that the house gives it, such as `finance`.
  package let role: Placed<String>
  package let name: String?
  /// When the paper was sent for clearance.
  package let sent: CalendarDate?
  /// When it was cleared; nil while it is not, because silence is not consent.
  package let approved: CalendarDate?

  package init(
    role: Placed<String>, name: String?, sent: CalendarDate?, approved: CalendarDate?
  ) {
    self.role = role
    self.name = name
    self.sent = sent
    self.approved = approved
  }
}

/// A document that a paper relies on and that the public may see (Local Government Act 1972 s100D).
package struct BackgroundPaper: Sendable {
  package let title: String
  /// Its address on the web.
  package let link: String?

  package init(title: String, link: String? = nil) {
    self.title = title
    self.link = link
  }
}
