import CouncilEnglish
import PaperMarkup
import PaperModel

extension Rule {
  /// Finds recommendations with two decisions, which the board cannot agree separately.
  static let doubleDecision = ofPapers(
    "double-decision", .note, in: .structure,
    page: Page(
      finds: "A recommendation asks for two things with two verbs.",
      why: """
        The board may agree to one and not to the other, and whoever follows up needs to know \
        which of them was resolved.
        """,
      example: """
        recommendations:
          - Endorse the progress to date and approve the new targets
        """,
      instead: """
        Make two recommendations of it, each with its verb: `Endorse the progress to date` and \
        `Approve the new targets`.
        """,
      doubt: """
        A matter of judgement, and so a note: `approve X and delegate Y to Z` is often one \
        thing. Verbs that share what follows, as in `note and endorse the report`, are left \
        alone.
        """
    )
  ) { paper, checked in
    paper.wordedRecommendations.compactMap { text in
      guard let verb = RecommendationWording(text.value, by: checked.english).furtherVerbs.first
      else { return nil }
      return Finding(
        "a second decision begins here", at: checked.place(ofScalars: verb, in: text),
        help: "make a recommendation of its own of it")
    }
  }
}
