import PaperModel

extension OrganisationMentions {
  /// What differs from board.yaml in a way that is asked for.
  func findings(
    _ finding: (ProseLine, OrganisationMention) -> Finding?
  ) -> [Finding] {
    all.compactMap { $0.mention.variation == .none ? nil : finding($0.line, $0.mention) }
  }
}
