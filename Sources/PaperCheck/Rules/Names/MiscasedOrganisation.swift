import PaperModel

extension Rule {
  /// Finds names of board.yaml in different upper and lower case: `Crasac` for `CRASAC`.
  static let miscasedOrganisation = ofDocuments(
    "miscased-organisation", .warning, in: .names,
    page: Page(
      finds: "The name of an organisation of board.yaml with other capitals.",
      why: """
        One body under two spellings looks like two, and an abbreviation in small letters is read as \
        a word.
        """,
      example: "CRASAC runs the helpline. Crasac are also in schools.",
      instead: "CRASAC runs the helpline. CRASAC are also in schools.",
      doubt: """
        Seldom wrong. Names that are words as well, such as Compass, are left alone in small \
        letters, and so is text that is all in capitals.
        """)
  ) { checked in
    checked.organisationMentions.findings { line, mention in
      guard mention.variation == .casing else { return nil }
      return Finding(
        "'\(line.text(mention.span))' is written '\(mention.form.text)'",
        at: line.range(mention.span), notes: [mention.note],
        help: "did you mean '\(mention.right)'?", fix: line.fix(mention.span, mention.right))
    }
  }
}
