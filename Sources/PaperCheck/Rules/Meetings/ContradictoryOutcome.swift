import PaperModel

extension Rule {
  /// Finds outcomes that contradict the subject: only a resolution without a recommendation is
  /// `added`.
  static let contradictoryOutcome = ofMeetings(
    "contradictory-outcome", .error, in: .meetings,
    page: Page(
      finds: "The outcome of a resolution contradicts what it decides.",
      why: """
        The register would say both that a recommendation was decided and that the board added \
        something of its own, and nobody could tell afterwards which was meant.
        """,
      example: """
        resolutions:
          - decides: endorse
            outcome: added
            text: Partners be asked what they can offer.
        """,
      instead: """
        Take `decides:` away where the board added something; write `outcome: amended` where it \
        changed what was recommended. `as-recommended`, `amended`, `deferred` and `not-agreed` \
        need the recommendation in `decides:`.
        """,
      doubt: """
        Never wrong where it is an error. That something deferred or refused is to come back is \
        only a warning: say under `follow-ups:` who is to bring it back.
        """
    )
  ) { view, _ in
    view.minutes.flatMap(\.minute.resolutions).compactMap { resolution in
      guard let outcome = resolution.outcome else { return nil }
      switch (outcome.value, resolution.decides) {
      case (.added, .recommendation), (.added, .unknown):
        return Finding(
          "what the board added decides no recommendation",
          at: outcome.range, help: "take 'decides:' away, or write 'amended'")
      case (.asRecommended, .none), (.amended, .none), (.deferred, .none), (.notAgreed, .none):
        return Finding(
          "'\(outcome.value.rawValue)' needs the recommendation that is decided",
          at: outcome.range,
          help: outcome.value == .notAgreed
            ? "name it in 'decides:'; what members moved is under 'motions:'"
            : "name it in 'decides:', or 'unknown' where its paper is not here")
      case (.deferred, _), (.notAgreed, _):
        return resolution.reportBack.map {
          Finding(
            .warning, "what was not agreed to does not come back by itself", at: $0.range,
            help: "state who is to bring it back, and when, under 'follow-ups:'")
        }
      case (.asRecommended, _), (.amended, _), (.added, .none): return nil
      }
    }
  }
}
