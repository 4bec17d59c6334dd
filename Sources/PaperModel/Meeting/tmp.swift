package import PaperMarkup
package enum ResolutionMood: String, CaseIterable, Sendable {
  case asWorded = "as-worded"; case passiveSubjunctive = "passive-subjunctive"
}
package struct ResolutionDraft: Sendable {
  package let text: [Inline]
  package static func draft(_ recommendation: [Inline], mood: ResolutionMood, hasParts: Bool)
    -> ResolutionDraft
  { ResolutionDraft(text: recommendation) }
}
