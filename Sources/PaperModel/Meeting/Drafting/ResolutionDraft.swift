package import PaperMarkup

/// The wording of a Resolution, drafted from the recommendation that it decides.
///
/// Nothing is invented: every word comes from the recommendation, except what the mood of the house
/// needs ("be approved", "it be noted", "agreement be given"; "approves"; "to approve"). Nothing is
/// lost either. What cannot be turned with certainty is left as worded. Documentation/Resolutions.md has the rules and examples.
package struct ResolutionDraft: Hashable, Sendable {
  /// How the wording was drafted.
  package enum Outcome: Hashable, Sendable {
    /// The house words resolutions in the same way as recommendations.
    case asWorded
    /// It was turned into the mood of the house.
    case turned
    /// It was left as worded because it could not be turned with certainty.
    case left(DraftingDoubt)
  }

  /// The wording, with a capital at its start unless it goes on with the sentence of its lead ("notes
  /// the report", "to note the report"), and without the final full stop, semicolon or comma
  /// of the recommendation, because houses end resolutions differently. A colon is kept.
  package let text: [Prose.Inline]
  package let outcome: Outcome

  package init(text: [Prose.Inline], outcome: Outcome) {
    self.text = text
    self.outcome = outcome
  }
}

/// The mood in which a house words its resolutions.
package enum ResolutionMood: String, CaseIterable, Sendable {
  /// "RESOLVED that the Board: 1) Note the report": as the recommendation is worded.
  case asWorded = "as-worded"
  /// "RESOLVED that: 1) The report be noted".
  case passiveSubjunctive = "passive-subjunctive"
  /// "RESOLVED that Cabinet: 1) notes the report".
  case thirdPerson = "third-person"
  /// "RESOLVED: 1) to note the report".
  case infinitive
}

/// The way in which the wording of resolutions is drafted from recommendations. The model knows no English,
/// so it is handed one.
package struct ResolutionDrafter: Sendable {
  private let drafting: Drafting
  /// Every word that a draft can hold besides those of its recommendation, as sentences.
  package var ownWords: String { words() }
  private let words: @Sendable () -> String

  /// Drafts the wording of a recommendation, one line, in a mood; the last argument is whether a
  /// list of parts follows it.
  package typealias Drafting =
    @Sendable (_ recommendation: [Prose.Inline], ResolutionMood, _ hasParts: Bool) ->
    ResolutionDraft

  /// - Parameter words: returns `ownWords`, which few ask for.
  package init(words: @escaping @Sendable () -> String, drafting: @escaping Drafting) {
    self.words = words
    self.drafting = drafting
  }

  /// Drafts the wording of the Resolution that carries a recommendation.
  package func draft(_ recommendation: Recommendation, mood: ResolutionMood) -> ResolutionDraft {
    drafting(recommendation.text.value, mood, !recommendation.parts.isEmpty)
  }
}
