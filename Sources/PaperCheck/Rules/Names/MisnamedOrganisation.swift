import PaperModel

extension Rule {
  /// Finds names of board.yaml with their words in another order, with other connecting words, or
  /// incomplete.
  static let misnamedOrganisation = ofDocuments(
    "misnamed-organisation", .warning, in: .names,
    page: Page(
      finds: """
        The words of a name of board.yaml put together in another way: turned round, with another \
        small word, or without one from the middle.
        """,
      why: "Readers take it for another body, and a search does not find it.",
      example: "Send it to Coventry Healthwatch, and to the Department of Work and Pensions.",
      instead: "Send it to Healthwatch Coventry, and to the Department for Work and Pensions.",
      doubt: """
        Sometimes wrong where another body is called nearly so. State its name under \
        `organisations:`, or a name that a body also goes by under `also:`.
        """)
  ) { checked in
    checked.organisationMentions.findings { line, mention in
      guard mention.variation == .wording else { return nil }
      return Finding(
        "'\(line.text(mention.span))' is called '\(mention.form.text)'",
        at: line.range(mention.span), notes: [mention.note],
        help: "did you mean '\(mention.right)'?")
    }
  }
}
