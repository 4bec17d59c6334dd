package import PaperModel

extension ResolutionDrafter {
  /// Drafts in English, by lists of words; Documentation/Resolutions.md has the rules.
  package static func english(_ words: EnglishWords) -> ResolutionDrafter {
    ResolutionDrafter(
      ownWords: words.decisionVerbs.map {
        "It be \($0.participle) that. Be \($0.participle).\n"
      }.joined() + "Agreement be given to.\n"
    ) { recommendation, mood, hasParts in
      ResolutionDraft.draft(recommendation, mood: mood, hasParts: hasParts, by: words)
    }
  }
}
