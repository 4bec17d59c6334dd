package import PaperMarkup

/// The way in which the wording of resolutions is drafted from recommendations. The model knows no English,
/// so it is handed one.
package struct ResolutionDrafter: Sendable {
  private let drafting: Drafting
  /// Every word that a draft can hold besides those of its recommendation, as sentences.
  package let ownWords: String

  /// Drafts the wording of a recommendation, one line, in a mood; the last argument is whether a
  /// list of parts follows it.
  package typealias Drafting =
    @Sendable (_ recommendation: [Prose.Inline], ResolutionMood, _ hasParts: Bool) ->
    ResolutionDraft

  package init(ownWords: String, drafting: @escaping Drafting) {
    self.drafting = drafting
    self.ownWords = ownWords
  }

  /// Drafts the wording of the Resolution that carries a recommendation.
  package func draft(_ recommendation: Recommendation, mood: ResolutionMood) -> ResolutionDraft {
    drafting(recommendation.text.value, mood, !recommendation.parts.isEmpty)
  }
}
