import PaperModel

extension Rule {
  /// Finds quotation marks that are opened and not closed, or closed and not opened.
  static let unbalancedQuotes = ofDocuments(
    "unbalanced-quotes", .warning, in: .language,
    page: Page(
      finds: "A quotation mark without the one that belongs to it.",
      why: "A reader cannot tell whose words they are, and where they end.",
      example: "The report highlights that' health equity needs a more nuanced approach.",
      instead: "The report highlights that 'health equity needs a more nuanced approach'.",
      doubt: """
        Sometimes wrong with single marks, which look like apostrophes: those of plurals \
        (`the residents' views`) and of words cut short (`'tis`, `'90s`) are left alone. A quotation \
        of several paragraphs may open each of them.
        """)
  ) { checked in
    Pairing.findings(
      in: checked, QuotationMarks.signs, of: "a quotation",
      help: "put the other mark where it belongs")
  }
}
