import PaperModel

extension OrganisationMentions {
  /// The findings for the mentions that a rule asks about.
  func findings(
    _ finding: (ProseLine, OrganisationMention) -> Finding?
  ) -> [Finding] {
    all.compactMap { $0.mention.variation == .none ? nil : finding($0.line, $0.mention) }
  }
}
