package import PaperMarkup

/// The wording of a Resolution, drafted from the recommendation that it decides.
///
/// Nothing is invented: every word comes from the recommendation, except those of the passive ("be
/// approved", "it be noted", "agreement be given"). Nothing is lost either. What cannot be turned
/// with certainty is left as worded. Documentation/Resolutions.md has the rules and examples.
package struct ResolutionDraft: Hashable, Sendable {
  /// How the wording was drafted.
  package enum Outcome: Hashable, Sendable {
    /// The house words resolutions in the same way as recommendations.
    case asWorded
    /// It was turned into the passive subjunctive.
    case turned
    /// It was left as worded because it could not be turned with certainty.
    case left(DraftingDoubt)
  }

  /// The wording with a capital at its start, and without the final full stop, semicolon or comma
  /// of the recommendation, because houses end resolutions differently. A colon is kept.
  package let text: [Prose.Inline]
  package let outcome: Outcome

  package init(text: [Prose.Inline], outcome: Outcome) {
    self.text = text
    self.outcome = outcome
  }
}
