/// What a board states of the web site on which its documents are published.
package struct BoardSite: Sendable {
  /// Whom to ask for documents in another form, and who looked at the site.
  package struct Accessibility: Sendable {
    package let email: String?
    package let telephone: String?
    /// Within how many working days there is an answer.
    package let answerDays: Int?
    /// The day on which somebody assessed the site.
    package let assessed: CalendarDate?
    /// Who assessed it.
    package let assessor: String?

    package init(
      email: String?, telephone: String?, answerDays: Int?, assessed: CalendarDate?,
      assessor: String?
    ) {
      self.email = email
      self.telephone = telephone
      self.answerDays = answerDays
      self.assessed = assessed
      self.assessor = assessor
    }
  }

  /// The address of the folder of public documents on the web, with a final `/`; nil where it is not
  /// stated.
  package let address: String?
  package let accessibility: Accessibility?

  package init(address: String?, accessibility: Accessibility?) {
    self.address = address
    self.accessibility = accessibility
  }

  /// Nothing is stated.
  package static let none = BoardSite(address: nil, accessibility: nil)
}
