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

  /// Drafts the wording of a Resolution.
  /// - Parameters:
  ///   - recommendation: its text, one line of Markdown.
  ///   - hasParts: whether a list of parts follows it.
  package static func draft(
    _ recommendation: [Prose.Inline], mood: ResolutionMood, hasParts: Bool
  ) -> ResolutionDraft {
    let text = DraftingText(recommendation)
    return draft(text, mood: mood, hasParts: hasParts).keepingNotes(of: recommendation)
  }

  private static func draft(
    _ text: DraftingText, mood: ResolutionMood, hasParts: Bool
  ) -> ResolutionDraft {
    switch mood {
    case .asWorded:
      return ResolutionDraft(
        text: text.worded(), outcome: .asWorded)
    case .passiveSubjunctive:
      do throws(DraftingDoubt) {
        return ResolutionDraft(text: try text.turned(hasParts: hasParts), outcome: .turned)
      } catch {
        return ResolutionDraft(text: text.asItStands(), outcome: .left(error))
      }
    }
  }

  /// The draft with the notes that are missing from its words added at the end, such as a note
  /// after the full stop.
  private func keepingNotes(of recommendation: [Prose.Inline]) -> ResolutionDraft {
    guard recommendation.hasNote() else { return self }
    var kept = text.notes()
    let lost = recommendation.notes().filter { note in
      guard let place = kept.firstIndex(of: note) else { return true }
      kept.remove(at: place)
      return false
    }
    return ResolutionDraft(text: text + lost, outcome: outcome)
  }

  private init(text: [Prose.Inline], outcome: Outcome) {
    self.text = text
    self.outcome = outcome
  }
}
