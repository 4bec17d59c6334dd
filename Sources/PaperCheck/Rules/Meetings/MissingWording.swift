import PaperModel

extension Rule {
  /// Finds resolutions without wording: it can be drafted only if the recommendation was agreed as
  /// it was.
  static let missingWording = ofMeetings(
    "missing-wording", .growing(.warning, .warning, .error), in: .meetings,
    page: Page(
      finds: "A resolution has no words, and none can be drafted.",
      why: """
        An amended recommendation no longer says what was agreed: the decision itself would be \
        missing from the minutes.
        """,
      example: """
        resolutions:
          - decides: endorse
            outcome: amended
        """,
      instead: """
        State what was resolved: `text: Progress be endorsed, and members send comments by the end \
        of March.`
        """,
      doubt: """
        Never wrong: wording is drafted only from a recommendation of the workspace that was \
        agreed as it was. At the stage `final` it is an error, before that a warning.
        """
    )
  ) { view, _ in
    view.minutes.flatMap(\.minute.resolutions).compactMap { resolution in
      guard resolution.text == nil, let outcome = resolution.outcome else { return nil }
      switch (outcome.value, resolution.decides) {
      case (.amended, .recommendation), (_, .unknown):
        return Finding(
          "what was resolved is not stated",
          at: outcome.range, help: "state it in 'text:'")
      case (_, .recommendation), (_, .none): return nil
      }
    }
  }
}
